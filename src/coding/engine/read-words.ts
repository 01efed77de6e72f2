import type { Span } from "../../core/spans.ts";
import { findMentions } from "../actors/find-mentions.ts";
import { matchNames, type NameMatches } from "../actors/match-names.ts";
import type { Memory } from "../actors/memory.ts";
import type { ActorMention } from "../actors/types.ts";
import { feature, type Token, type Upos, type Word } from "../syntax/types.ts";
import type { Grammar } from "./clause.ts";
import type { Language } from "./language.ts";

/** What a text has told before this sentence, its date, and the spans that are actors whatever the names say. */
interface Reading {
  readonly memory: Memory;
  readonly date: string | undefined;
  readonly given: readonly Span[];
}

/** Names first, then tags, which they fix; then whoever the words name. */
export function readWords(
  text: string,
  span: Span,
  language: Language,
  { memory, date, given }: Reading,
): { words: Word[]; mentions: ActorMention[] } {
  const { syntax, actors, grammar } = language;
  const raw = syntax.tokens(text, span);
  const names = matchNames(raw, actors);
  const tokens = isHeadline(raw)
    ? raw.map((token, at) => (names.fixed[at] === undefined ? { ...token, form: token.form.toLowerCase() } : token))
    : raw;
  const fixed = tokens.map(({ form }, at) => {
    // the first word's capital says nothing
    const word = at === 0 ? form.toLowerCase() : form;
    return names.fixed[at] ?? (isPlainNoun(word, grammar) ? "NOUN" : undefined);
  });
  const words = withVerbs(withNouns(tokens, fixed, language), { tokens, fixed, names, language });
  const mentions = findMentions(words, names, { index: actors, memory, date, text }).map((mention) =>
    withQuantity(mention, words, grammar),
  );
  return withoutDateline(words, given.length === 0 ? mentions : withGiven(mentions, words, given));
}

/** "o acordo fixa …": what was tagged a verb right behind an article is a noun, if the lexicon knows it as one; fixes its tag. */
function withNouns(tokens: readonly Token[], fixed: (Upos | undefined)[], { syntax, grammar }: Language): Word[] {
  const words = syntax.tag(tokens, fixed);
  const misread = words.flatMap((word, at) =>
    word.upos === "VERB" &&
    feature(word, "VerbForm") !== "Part" &&
    fixed[at] === undefined &&
    isArticle(words[at - 1]) &&
    grammar.index.nouns.has(word.form.toLowerCase())
      ? [at]
      : [],
  );
  if (misread.length === 0) return words;
  for (const at of misread) fixed[at] = "NOUN";
  return syntax.tag(tokens, fixed);
}

/** A determiner that is an article, or whose kind the treebank does not tell. */
function isArticle(word: Word | undefined): boolean {
  return word?.upos === "DET" && (feature(word, "PronType") ?? "Art") === "Art";
}

/** A noun that is no verb's form either, in the singular or with a plural's "s". */
function isPlainNoun(form: string, { index: { plainNouns } }: Grammar): boolean {
  return plainNouns.has(form) || (form.endsWith("s") && plainNouns.has(form.slice(0, -1)));
}

/** What separates a dateline from the news. */
const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "--", "―"]);
const longestDateline = 14;

/** "LIMA, 26 October (Agency) – …": where an article was written is no part of its first sentence. */
function withoutDateline(words: Word[], mentions: ActorMention[]): { words: Word[]; mentions: ActorMention[] } {
  const [place] = mentions;
  const dash = words.slice(0, longestDateline).findIndex(({ form }) => dashes.has(form));
  const spaced =
    (words[dash - 1]?.end ?? 0) < (words[dash]?.start ?? 0) && (words[dash]?.end ?? 0) < (words[dash + 1]?.start ?? 0);
  if (dash < 1 || !spaced || place === undefined || place.first > 0 || place.last > dash) return { words, mentions };
  if (
    !/^(?:place|seat|country|unknown)$/.test(place.kind) ||
    words.slice(0, dash).some(({ upos }) => upos === "VERB" || upos === "AUX")
  )
    return { words, mentions };
  const from = dash + 1;
  const kept = mentions.filter(({ first }) => first >= from);
  return {
    words: words.slice(from),
    mentions: kept.map((mention) => ({
      ...mention,
      first: mention.first - from,
      last: mention.last - from,
      head: mention.head - from,
    })),
  };
}

/** What is needed to tag a word anew. */
interface Retagging {
  readonly tokens: readonly Token[];
  readonly fixed: readonly (Upos | undefined)[];
  readonly names: NameMatches;
  readonly language: Language;
}

/**
 * Tags anew what the lexicon knows better: verbs after a modal ("will boycott"), after a name ("Peru blamed Chile"), participles after an
 * auxiliary ("fue secuestrado"); and, where no word was tagged a verb, the first that can be one ("U.S. lifts ban").
 */
function withVerbs(words: Word[], { tokens, fixed, names, language: { syntax, grammar } }: Retagging): Word[] {
  if (words.length > 200) return words;
  const { index } = grammar;
  const doubtful = (at: number) => fixed[at] === undefined && (words[at]?.upos === "NOUN" || words[at]?.upos === "ADJ");
  const tagAs = (chosen: ReadonlySet<number>) =>
    syntax.tag(
      tokens,
      fixed.map((upos, at) => (chosen.has(at) ? "VERB" : upos)),
    );
  const afterName = new Set([...names.names.values()].map(({ last }) => last));
  const isVerb = ({ lemma }: Word) =>
    index.verbs
      .get(lemma.toLowerCase())
      ?.some(({ particle, preposition, object }) => particle === null && preposition === null && object === null) ===
    true;
  const accepted = (at: number, anew: Word) => {
    const word = words[at] as Word;
    if (isModal(words[at - 1], index)) return index.verbs.has(word.form.toLowerCase());
    if (words[at - 1]?.upos === "AUX" && feature(anew, "VerbForm") === "Part")
      return index.verbs.has(anew.lemma.toLowerCase());
    return (
      afterName.has(at) &&
      !index.nouns.has(word.lemma.toLowerCase()) &&
      !index.nouns.has(word.form.toLowerCase()) &&
      isVerb(anew)
    );
  };
  const candidates = words.flatMap((word, at) =>
    doubtful(at) && (words[at - 1]?.upos === "AUX" || afterName.has(at)) && /^\p{Ll}/u.test(word.form) ? [at] : [],
  );
  if (candidates.length > 0) {
    const anew = tagAs(new Set(candidates));
    const chosen = candidates.filter((at) => accepted(at, anew[at] as Word));
    if (chosen.length > 0) return chosen.length === candidates.length ? anew : tagAs(new Set(chosen));
  }
  if (words.some(({ upos }) => upos === "VERB" || upos === "AUX")) return words;
  for (let at = 1; at < Math.min(words.length, 20); at += 1) {
    if (!doubtful(at) || isArticle(words[at - 1])) continue;
    const anew = tagAs(new Set([at]));
    if (isVerb(anew[at] as Word)) return anew;
  }
  return words;
}

function isModal(word: Word | undefined, { sets }: Grammar["index"]): boolean {
  if (word?.upos !== "AUX") return false;
  const lemma = word.lemma.toLowerCase();
  return (
    sets.future.has(lemma) || sets.possible.has(lemma) || sets.conditional.has(lemma) || sets.obligation.has(lemma)
  );
}

/** A headline, where most words of any length begin with a capital (all of them if a full stop ends it), says nothing by its capitals. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ form }) => form.length > 3 && /^\p{L}/u.test(form));
  const capitals = long.filter(({ form }) => /^\p{Lu}/u.test(form)).length;
  if (long.length > 1 && tokens.every(({ form }) => !/\p{Ll}/u.test(form))) return true;
  return long.length > 2 && (tokens.at(-1)?.form === "." ? capitals === long.length : capitals > 0.8 * long.length);
}

/** "hundreds of thousands of Peruvians", "тысячи перуанцев": what only counts people belongs to them. */
function withQuantity(mention: ActorMention, words: readonly Word[], { index: { sets } }: Grammar): ActorMention {
  const counts = (at: number) => sets.quantities.has(words[at]?.lemma.toLowerCase() ?? "");
  const ties = (at: number) => words[at]?.upos === "ADP" && sets.genitive.has(words[at]?.lemma.toLowerCase() ?? "");
  let { first } = mention;
  for (;;) {
    if (ties(first - 1) && counts(first - 2)) first -= 2;
    else if (counts(first - 1) && words[first - 1]?.upos === "NOUN") first -= 1;
    else if (first === mention.first) return mention;
    // "miles de rusos": what is counted is people
    else return { ...mention, first, kind: mention.kind === "adjective" ? "people" : mention.kind };
  }
}

/** Given spans are mentions of their own: what they overlap gives the code, where there is something. */
function withGiven(mentions: readonly ActorMention[], words: readonly Word[], given: readonly Span[]): ActorMention[] {
  let result = [...mentions];
  for (const span of given) {
    const first = words.findIndex((word) => word.end > span.start);
    const beyond = words.findIndex((word) => word.start >= span.end);
    const last = beyond === -1 ? words.length : beyond;
    if (first === -1 || last <= first) continue;
    const inside = result.filter((found) => found.first < last && found.last > first);
    const named = inside.find(({ who }) => who.length > 0);
    const known = named?.who[0];
    const name = textOf(words.slice(first, last));
    const who = [known ?? { code: "---", name, person: false, why: "given" }];
    const kind = named?.kind === "people" || named?.kind === "adjective" ? "people" : "role";
    result = result.filter((found) => !inside.includes(found));
    result.push({ first, last, head: headOf(words, first, last), kind, who, anaphor: false });
  }
  return result.sort((a, b) => a.first - b.first);
}

/** The last noun before anything that begins an attribute, else the last word. */
function headOf(words: readonly Word[], first: number, last: number): number {
  let head = last - 1;
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word !== undefined && at > first && (word.upos === "ADP" || word.upos === "PUNCT" || word.upos === "SCONJ"))
      break;
    if (word?.upos === "NOUN" || word?.upos === "PROPN") head = at;
  }
  return head;
}

/** The forms of some words with a space between each. */
function textOf(words: readonly Token[]): string {
  return words.map(({ form }) => form).join(" ");
}
