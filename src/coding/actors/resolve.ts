import type { Token, Upos, Word } from "../syntax/types.ts";
import type { ActorIndex } from "./actor-index.ts";
import { findMentions } from "./find-mentions.ts";
import { startsWithCapital } from "./fold.ts";
import { matchNames, type NameMatches, type Strictness } from "./match-names.ts";
import { newMemory } from "./memory.ts";
import type { ActorMention, Known } from "./types.ts";

/** A name or description as it stands in a text; `context` are words around it, `date` the day it was written, YYYY-MM-DD. */
export interface ActorWanted {
  readonly text: string;
  readonly context?: string | undefined;
  readonly date?: string | undefined;
}

/** Whom it means. `country` is ISO 3166 alpha-3, `IGO` or `EUR` for organisations of states, null when there is none. */
export interface ActorResolved {
  readonly code: string | null;
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly name: string;
  readonly why: readonly string[];
}

/**
 * Resolves a name or description that stands alone. Such phrases come from lists and captions, so nothing is asked of a tagger and
 * names count without their capitals where nothing is found with them.
 */
export function resolveActor({ text, context, date }: ActorWanted, index: ActorIndex): ActorResolved {
  const found = mentionsIn(text, index, date, "strict");
  const mentions = found.some(({ who }) => hasCountry(who[0])) ? found : mentionsIn(text, index, date, "lenient");
  const known = inPlaceOf(mentions);
  if (known === null) return { code: null, country: null, roles: [], name: text.trim(), why: [] };
  const home =
    hasCountry(known) || context === undefined ? null : countryOf(mentionsIn(context, index, date, "strict"));
  const code = home === null ? known.code : home.code + known.code.slice(3);
  return {
    code,
    country: countryIn(code),
    roles: rolesIn(code),
    name: known.name,
    why: home === null ? [known.why] : [known.why, `context/${home.why}`],
  };
}

/** The first actor named; where it has no country of its own, that of what is named with it ("people in the UK"). */
function inPlaceOf(mentions: readonly ActorMention[]): Known | null {
  const mention = mentions.find(({ who }) => who.length > 0);
  const first = mention?.who[0];
  if (first === undefined) return null;
  if (mention?.kind === "people" && first.why.startsWith("people/")) return { ...first, code: `${first.code}CVL` };
  if (hasCountry(first)) return first;
  const home = countryOf(mentions);
  return home === null ? first : { ...first, code: home.code + first.code.slice(3), why: `${first.why}+${home.why}` };
}

function countryOf(mentions: readonly ActorMention[]): { code: string; why: string } | null {
  const known = mentions.flatMap(({ who }) => who).find(({ code }) => /^(?!EUR|IGO|NGO|IMG|---)/.test(code));
  return known === undefined ? null : { code: known.code.slice(0, 3), why: known.why };
}

function hasCountry(known: Known | undefined): boolean {
  return known !== undefined && !known.code.startsWith("---");
}

function countryIn(code: string): string | null {
  const head = code.slice(0, 3);
  return /^(?:---|NGO|IMG)$/.test(head) ? null : head;
}

function rolesIn(code: string): string[] {
  return /^(?:IGO|NGO|IMG|EUR)/.test(code) ? [] : (code.slice(3).match(/[A-Z]{3}/g) ?? []);
}

function mentionsIn(text: string, index: ActorIndex, date: string | undefined, strictness: Strictness): ActorMention[] {
  const tokens = tokensOf(text, index);
  const matches = matchNames(tokens, index, strictness);
  return findMentions(guessed(tokens, matches, index), matches, { index, memory: newMemory(), date, text });
}

/** Words of a short phrase: contractions and possessors apart, as the tokenizers of whole sentences have them. */
function tokensOf(text: string, index: ActorIndex): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: at } of text.matchAll(
    /\p{Lu}{1,2}(?:\.\p{Lu}{1,2})+\.?|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\S/gu,
  )) {
    const end = at + word.length;
    const cut = /^(.+)(['’]s)$/iu.exec(word) ?? /^(\p{L}{1,2}['’])(.+)$/iu.exec(word);
    const parts = index.contractions.get(word.toLowerCase());
    if (parts !== undefined && parts.length > 1) tokens.push(...parts.map((form) => ({ form, start: at, end })));
    else if (cut?.[1] !== undefined && cut[2] !== undefined && isSplit(cut[1], cut[2], index)) {
      const middle = at + cut[1].length;
      tokens.push({ form: cut[1], start: at, end: middle }, { form: cut[2], start: middle, end });
    } else tokens.push({ form: word, start: at, end });
  }
  return tokens;
}

function isSplit(first: string, second: string, index: ActorIndex): boolean {
  if (/^['’]s$/i.test(second)) return index.sets.possessive.has("'s");
  return index.contractions.has(first.slice(0, -1).toLowerCase());
}

/** Parts of speech by the closed classes and the lexicon alone: what is left over may modify anything. */
function guessed(tokens: readonly Token[], matches: NameMatches, index: ActorIndex): Word[] {
  const offices = new Map<number, Upos>();
  for (const { first, last, entries } of matches.roles.values()) {
    const noun = entries.some(({ kind }) => kind !== "quality");
    for (let at = first; at < last; at += 1) offices.set(at, noun ? "NOUN" : "ADJ");
  }
  return tokens.map((token, at) => {
    const upos = matches.fixed[at] ?? closedClass(matches.pieces[at]?.join("-") ?? "", index) ?? offices.get(at);
    const open: Upos = startsWithCapital(token.form) ? "PROPN" : /\p{L}/u.test(token.form) ? "ADJ" : "PUNCT";
    return { ...token, lemma: token.form, upos: upos ?? open, feats: "" };
  });
}

function closedClass(word: string, { sets }: ActorIndex): Upos | undefined {
  if (sets.determiners.has(word) || sets.definite.has(word)) return "DET";
  if (sets.genitive.has(word) || sets.where.has(word) || sets.posted.has(word) || sets.receiving.has(word))
    return "ADP";
  if (sets.conjunctions.has(word)) return "CCONJ";
  return sets.pronouns.has(word) ? "PRON" : undefined;
}
