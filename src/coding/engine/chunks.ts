import type { Control } from "../languages/pack.ts";
import type { Mention } from "./actors.ts";
import type { TimeExpression } from "./dates.ts";
import { type Lexicon, singular, type VerbForm } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase: its last word is its head. `head` is the actor it names, `modifiers` the actors that only qualify another head. */
export interface NounChunk extends Extent {
  readonly kind: "noun";
  readonly head: Mention | null;
  readonly modifiers: readonly Mention[];
  readonly noun: string;
  readonly words: readonly string[];
  readonly negated: boolean;
}

export type Tense = "past" | "present" | "future" | "possible" | "conditional" | "infinitive" | "gerund" | "participle";

/** A verb with its auxiliaries. `control` is what a governing verb says of it ("plans to …"), `governor` that verb's chunk. */
export interface VerbChunk extends Extent {
  readonly kind: "verb";
  readonly lemma: string;
  readonly trigger: number;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly pluperfect: boolean;
  readonly negated: boolean;
  readonly planned: boolean;
  control: Control | null;
  governor: number | null;
}

/** The smallest pieces of a sentence that the engine looks at. `word` is the normalised word of a preposition or connective. */
export type Chunk =
  | NounChunk
  | VerbChunk
  | (Extent & {
      readonly kind:
        | "preposition"
        | "conjunction"
        | "subordinator"
        | "condition"
        | "relative"
        | "comma"
        | "stop"
        | "time"
        | "adverb";
      readonly word: string;
    });

/** Cuts a sentence into chunks. */
export function chunksOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  lexicon: Lexicon,
): Chunk[] {
  const chunks: Chunk[] = [];
  const starts = new Map(mentions.map((found) => [found.first, found]));
  const timeStarts = new Map(times.map((time) => [time.first, time]));
  let open: OpenNoun | null = null;
  const close = () => {
    if (open !== null) chunks.push(nounChunk(open, tokens, lexicon));
    open = null;
  };
  for (let at = 0; at < tokens.length; ) {
    const time = timeStarts.get(at);
    const found = starts.get(at);
    if (time !== undefined) {
      close();
      chunks.push({ kind: "time", first: at, last: time.last, word: "" });
      at = time.last;
      continue;
    }
    if (found !== undefined) {
      if (open !== null && endsPhrase(open, found)) close();
      open ??= { first: at, last: at, mentions: [] };
      open.mentions.push(found);
      open.last = found.last;
      at = found.last;
      if (tokens[at]?.norm === "'s" || (tokens[at]?.norm === "'" && tokens[at - 1]?.norm.endsWith("s"))) {
        at += 1;
        open.last = at;
      }
      if (tokens[at]?.text === "," && tokens.slice(found.first, found.last).some((token) => token.text === ","))
        at += 1;
      continue;
    }
    const verb = verbAt(tokens, at, open, chunks.at(-1), lexicon, starts);
    if (verb !== null) {
      close();
      chunks.push(verb);
      at = verb.last;
      continue;
    }
    if (
      open !== null &&
      tokens[at]?.norm === lexicon.pack.words.genitive &&
      lexicon.sets.quantities.has(tokens[at - 1]?.norm ?? "")
    ) {
      at += 1;
      continue;
    }
    const closed = closedAt(tokens, at, lexicon, open, chunks.at(-1));
    if (closed !== null) {
      if (
        closed.kind !== "adverb" ||
        open === null ||
        (tokens[at + 1]?.sign ?? true) ||
        verbLike(tokens[at + 1], lexicon)
      ) {
        close();
        chunks.push(closed);
      } else open.last = at + 1;
      at = closed.last;
      continue;
    }
    const counted = open !== null && tokens[at - 1]?.norm === lexicon.pack.words.genitive;
    const determiner =
      lexicon.sets.determiners.has(tokens[at]?.norm ?? "") || lexicon.sets.possessives.has(tokens[at]?.norm ?? "");
    if (determiner && !counted && open !== null && open.last > open.first) close();
    open ??= { first: at, last: at, mentions: [] };
    open.last = at + 1;
    at += 1;
  }
  close();
  return govern(chunks, lexicon);
}

interface OpenNoun {
  first: number;
  last: number;
  mentions: Mention[];
}

/** A full name after another full name begins a phrase of its own. */
function endsPhrase(open: OpenNoun, found: Mention): boolean {
  const before = open.mentions.at(-1);
  return before !== undefined && before.last === open.last && before.kind === "person" && found.kind !== "role";
}

function nounChunk(open: OpenNoun, tokens: readonly Token[], lexicon: Lexicon): NounChunk {
  const last = open.mentions.at(-1);
  const isHead = last !== undefined && last.last === open.last && last.kind !== "adjective";
  const loneAdjective =
    last !== undefined &&
    last.last === open.last &&
    last.kind === "adjective" &&
    open.mentions.length === 1 &&
    last.first === open.first;
  const words = tokens.slice(open.first, open.last).map((token) => token.norm);
  const noun = singular(lexicon.pack, words.at(-1) ?? "");
  const namedAfterTown = lexicon.classes.get("occasion")?.has(noun) === true;
  const head =
    (isHead || loneAdjective) && last !== undefined && last.who.length > 0 && last.kind !== "place" ? last : null;
  return {
    kind: "noun",
    first: open.first,
    last: open.last,
    head,
    modifiers: open.mentions.filter(
      (found) => found !== head && found.who.length > 0 && !(namedAfterTown && isBareTown(found, tokens)),
    ),
    noun,
    words,
    negated: lexicon.sets.negations.has(words[0] ?? ""),
  };
}

/** "the Geneva talks" against "Geneva's offer": the town gives its name only. */
function isBareTown({ kind, last }: Mention, tokens: readonly Token[]): boolean {
  return (kind === "seat" || kind === "place") && tokens[last]?.norm !== "'s";
}

function closedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  open: OpenNoun | null,
  before: Chunk | undefined,
): Chunk | null {
  const { sets } = lexicon;
  const token = tokens[at];
  if (token === undefined) return null;
  const extent = { first: at, last: at + 1, word: token.norm };
  if (token.text === ",") return { kind: "comma", ...extent };
  if (/^[-–—]$/.test(token.text) && token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start)
    return { kind: "conjunction", ...extent };
  if (token.sign) return /^["'“”‘’«»]$/.test(token.text) ? { kind: "adverb", ...extent } : { kind: "stop", ...extent };
  const word = token.norm;
  if (sets.conditionals.has(word)) return { kind: "condition", ...extent };
  const afterNoun = open !== null || before?.kind === "noun" || before?.kind === "comma";
  if (sets.relatives.has(word) && afterNoun && word !== "that") return { kind: "relative", ...extent };
  if (word === "that" && open !== null) return { kind: "relative", ...extent };
  if (word === "that" && !/^(?:verb|time|adverb)$/.test(before?.kind ?? "")) return null;
  if (sets.conjunctions.has(word)) return { kind: "conjunction", ...extent };
  const beginsClause = sets.subordinators.has(word) && clauseFollows(tokens, at + 1, lexicon);
  if (beginsClause || (sets.subordinators.has(word) && !sets.prepositions.has(word)))
    return { kind: "subordinator", ...extent };
  if (sets.prepositions.has(word)) return { kind: "preposition", ...extent };
  if (isAdverb(word, lexicon) && !(token.capital && !sets.adverbs.has(word))) return { kind: "adverb", ...extent };
  return null;
}

/** "after Peru rejected" against "after the war": whether a finite clause seems to follow a word that can be either. */
function clauseFollows(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  const next = tokens[from]?.norm ?? "";
  if (sets.personPronouns.has(next) || next === "it" || next === "they") return true;
  for (let at = from; at < Math.min(from + 7, tokens.length); at += 1) {
    const word = tokens[at]?.norm ?? "";
    if (tokens[at]?.sign || sets.prepositions.has(word) || sets.conjunctions.has(word)) return false;
    if (
      sets.be.has(word) ||
      sets.have.has(word) ||
      sets.future.has(word) ||
      (at > from && isGuessedVerb(word, lexicon))
    )
      return true;
  }
  return false;
}

function isAdverb(word: string, { sets, forms, pack }: Lexicon): boolean {
  if (sets.adverbs.has(word)) return true;
  return word.length > 5 && word.endsWith(pack.words.adverbEnding) && !forms.has(word);
}

function isGuessedVerb(word: string, { pack }: Lexicon): boolean {
  return word.length > 5 && word.endsWith(pack.words.verbEnding);
}

function verbLike(token: Token | undefined, lexicon: Lexicon): boolean {
  const word = token?.norm ?? "";
  const { sets } = lexicon;
  return (
    lexicon.forms.has(word) ||
    sets.be.has(word) ||
    sets.have.has(word) ||
    sets.future.has(word) ||
    sets.possible.has(word) ||
    sets.conditional.has(word) ||
    sets.do.has(word)
  );
}

interface Auxiliaries {
  at: number;
  be: boolean;
  been: boolean;
  have: boolean;
  had: boolean;
  finite: Tense | null;
  negated: boolean;
  infinitive: boolean;
  planned: boolean;
  any: boolean;
  present: boolean;
}

/** Reads "has not been", "will", "is to", "is due to" up to the main verb. */
function auxiliariesAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Auxiliaries {
  const { sets } = lexicon;
  const found: Auxiliaries = {
    at: from,
    be: false,
    been: false,
    have: false,
    had: false,
    finite: null,
    negated: false,
    infinitive: false,
    planned: false,
    any: false,
    present: false,
  };
  for (let steps = 0; steps < 12; steps += 1) {
    const token = tokens[found.at];
    const word = token?.norm ?? "";
    if (token === undefined) break;
    if (sets.negations.has(word)) found.negated = true;
    else if (sets.future.has(word)) found.finite = "future";
    else if (sets.possible.has(word)) found.finite = "possible";
    else if (sets.conditional.has(word)) found.finite = "conditional";
    else if (sets.have.has(word)) {
      found.have = true;
      found.be = false;
      found.had = word === "had" || word === "'d";
      found.present = word === "has" || word === "have";
    } else if (sets.be.has(word) && (word !== "'s" || found.any)) {
      found.be = true;
      found.been = word === "been";
      if (/^(?:is|are|am|'re|'m)$/.test(word)) found.present = true;
    } else if (sets.do.has(word)) found.present = word !== "did";
    else if (sets.other.has(word)) found.finite ??= "conditional";
    else if (found.be && sets.plannedWords.has(word) && (word === "to" || tokens[found.at + 1]?.norm === "to")) {
      found.planned = true;
      found.be = false;
      found.at += word === "to" ? 0 : 1;
    } else if (word === "to" && !found.any) found.infinitive = true;
    else if (!(found.any && isAdverb(word, lexicon))) break;
    found.any = true;
    found.at += 1;
  }
  return found;
}

function verbAt(
  tokens: readonly Token[],
  at: number,
  open: OpenNoun | null,
  before: Chunk | undefined,
  lexicon: Lexicon,
  starts: ReadonlyMap<number, Mention>,
): VerbChunk | null {
  const token = tokens[at];
  if (token === undefined || token.sign) return null;
  const aux = auxiliariesAt(tokens, at, lexicon);
  const main = starts.has(aux.at) ? undefined : tokens[aux.at];
  const forms =
    main === undefined ? [] : (lexicon.forms.get(main.norm) ?? guessed(main, tokens, aux.at, open, lexicon));
  const chunk = (lemma: string, trigger: number, last: number, form: VerbForm["kind"] | null): VerbChunk => ({
    kind: "verb",
    lemma,
    first: at,
    last,
    trigger,
    tense: tenseOf(aux, form),
    passive: aux.be && form === "participle",
    progressive: aux.be && form === "gerund" && (aux.present || aux.been),
    pluperfect: aux.had,
    negated: aux.negated,
    planned: aux.planned,
    control: null,
    governor: null,
  });
  if (aux.any) {
    if (
      aux.infinitive &&
      forms.length === 0 &&
      main !== undefined &&
      isLikelyInfinitive(main, tokens, aux.at, lexicon, starts)
    ) {
      return chunk(main.norm, aux.at, aux.at + 1, "base");
    }
    if (aux.infinitive && !forms.some((form) => form.kind === "base") && !aux.be && !aux.have) return null;
    const wanted: VerbForm["kind"][] = aux.planned || aux.infinitive ? ["base"] : [];
    const form = pick(
      forms,
      aux.be
        ? ["participle", "gerund"]
        : aux.have && !wanted.length
          ? ["participle"]
          : wanted.length
            ? aux.be || aux.have
              ? ["participle", "gerund"]
              : wanted
            : ["base"],
    );
    if (form !== null) return chunk(form.lemma, aux.at, aux.at + 1, form.kind);
    if (aux.negated && !aux.be && !aux.have && aux.finite === null && !lexicon.sets.do.has(token.norm)) return null;
    if (aux.infinitive && !aux.be && !aux.have) return null;
    return chunk(aux.have ? "have" : "be", aux.at - 1, aux.at, null);
  }
  const form = bareForm(tokens, at, forms, open, before, lexicon, starts);
  return form === null ? null : chunk(form.lemma, at, at + 1, form.kind);
}

/** "to prosecute the …": a word the pack does not know, between "to" and a noun phrase. */
function isLikelyInfinitive(
  word: Token,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  starts: ReadonlyMap<number, Mention>,
): boolean {
  return (
    !word.capital &&
    !word.sign &&
    nounWord(word, lexicon) &&
    nounFollows(tokens[at + 1], tokens, at + 1, lexicon, starts)
  );
}

function pick(forms: readonly VerbForm[], kinds: readonly VerbForm["kind"][]): VerbForm | null {
  return forms.find((form) => kinds.includes(form.kind)) ?? null;
}

/** A word in -ed right after a noun phrase is taken for a verb that the pack does not know. */
function guessed(
  token: Token,
  tokens: readonly Token[],
  at: number,
  open: OpenNoun | null,
  lexicon: Lexicon,
): VerbForm[] {
  if (!isGuessedVerb(token.norm, lexicon) || token.capital || open === null || open.mentions.at(-1)?.last !== at)
    return [];
  return tokens[at + 1] === undefined ? [] : [{ lemma: token.norm, kind: "past" }];
}

/** Whether a word without auxiliary is a verb here, and in which form: English nouns and verbs look alike. */
function bareForm(
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
  open: OpenNoun | null,
  before: Chunk | undefined,
  lexicon: Lexicon,
  starts: ReadonlyMap<number, Mention>,
): VerbForm | null {
  if (forms.length === 0 || (tokens[at]?.capital && at > 0)) return null;
  const { sets } = lexicon;
  const previous = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  const gerund = pick(forms, ["gerund"]);
  if (gerund !== null) {
    if (open === null) return before?.kind === "noun" ? null : gerund;
    const plain = open.mentions.at(-1)?.last === at || !(sets.determiners.has(previous) || previous === "'s");
    return plain &&
      open.last > open.first &&
      (nounFollows(next, tokens, at + 1, lexicon, starts) || sets.prepositions.has(next?.norm ?? "")) &&
      !sets.determiners.has(previous) &&
      open.mentions.at(-1)?.kind !== "adjective"
      ? gerund
      : null;
  }
  const past = pick(forms, ["past", "participle"]);
  const qualifies =
    sets.determiners.has(previous) ||
    previous === "'s" ||
    previous === "'" ||
    sets.possessives.has(previous) ||
    open?.mentions.at(-1)?.kind === "adjective";
  if (past !== null) {
    const same = forms.some((form) => form.kind === "base" && form.lemma === past.lemma);
    if (qualifies && open?.mentions.at(-1)?.last !== at) return null;
    if (qualifies && open?.mentions.at(-1)?.kind === "adjective" && nounWord(next, lexicon)) return null;
    if (
      open === null &&
      before?.kind !== "relative" &&
      before?.kind !== "conjunction" &&
      before?.kind !== "adverb" &&
      before?.kind !== "time" &&
      before?.kind !== "comma" &&
      before?.kind !== "noun"
    )
      return null;
    const passive = next?.norm === "by";
    if (same && open !== null && open.mentions.at(-1)?.last !== at) return null;
    const kind = passive ? "participle" : past.kind;
    return { lemma: past.lemma, kind };
  }
  const third = pick(forms, ["third"]);
  const base = pick(forms, ["base"]);
  const form = third ?? base;
  if (form === null || qualifies) return null;
  const lastMention = open?.mentions.at(-1);
  const follows =
    nounFollows(next, tokens, at + 1, lexicon, starts) ||
    sets.prepositions.has(next?.norm ?? "") ||
    next?.norm === "that";
  if (before?.kind === "relative" && open === null) return form;
  if (open === null && before?.kind === "noun" && (previous === "it" || previous === "they")) return form;
  if (open !== null && (previous === "it" || previous === "they")) return form;
  if (lastMention?.last === at && follows) {
    const plural =
      lastMention.who.length > 1 || lastMention.kind === "people" || tokens[at - 1]?.norm.endsWith("s") === true;
    const joined = before?.kind === "conjunction";
    return form.kind === "third" || plural || joined ? form : null;
  }
  if (open === null && before?.kind === "adverb" && follows && form.kind === "third") return form;
  const plain =
    previous.endsWith("s") && form.kind === "base" && open !== null && follows && !lexicon.nouns.has(form.lemma);
  const singularNoun =
    form.kind === "third" &&
    open !== null &&
    open.last > open.first &&
    follows &&
    !lexicon.nouns.has(form.lemma) &&
    nounFollows(next, tokens, at + 1, lexicon, starts);
  return plain || singularNoun ? form : null;
}

function nounWord(token: Token | undefined, { sets }: Lexicon): boolean {
  if (token === undefined || token.sign) return false;
  const word = token.norm;
  return !(
    sets.prepositions.has(word) ||
    sets.determiners.has(word) ||
    sets.conjunctions.has(word) ||
    sets.subordinators.has(word) ||
    sets.adverbs.has(word) ||
    sets.be.has(word) ||
    sets.have.has(word)
  );
}

function nounFollows(
  token: Token | undefined,
  _tokens: readonly Token[],
  at: number,
  { sets }: Lexicon,
  starts: ReadonlyMap<number, Mention>,
): boolean {
  if (token === undefined) return false;
  return (
    starts.has(at) ||
    sets.determiners.has(token.norm) ||
    sets.possessives.has(token.norm) ||
    sets.otherPronouns.has(token.norm) ||
    /^\p{N}/u.test(token.text)
  );
}

function tenseOf(aux: Auxiliaries, form: VerbForm["kind"] | null): Tense {
  if (aux.finite !== null) return aux.finite;
  if (aux.planned) return "future";
  if (aux.infinitive) return "infinitive";
  if (aux.any) return aux.present ? "present" : "past";
  if (form === "past") return "past";
  if (form === "participle") return "participle";
  return form === "gerund" ? "gerund" : "present";
}

/** Ties an infinitive or gerund to the verb or noun right before it that says how it stands to reality. */
function govern(chunks: Chunk[], lexicon: Lexicon): Chunk[] {
  chunks.forEach((chunk, index) => {
    if (chunk.kind !== "verb" || (chunk.tense !== "infinitive" && chunk.tense !== "gerund")) return;
    let before = index - 1;
    while (chunks[before]?.kind === "adverb" || chunks[before]?.kind === "time") before -= 1;
    const governor = chunks[before];
    if (governor?.kind === "verb") {
      const control = lexicon.controls.get(governor.lemma) ?? null;
      chunk.governor = before;
      chunk.control = governor.negated && control === "ongoing" ? "denied" : (control ?? governor.control);
    } else if (
      governor?.kind === "noun" &&
      chunk.tense === "infinitive" &&
      lexicon.controls.get(governor.noun) === "planned"
    ) {
      chunk.control = "planned";
      const verb = chunks[before - 1];
      chunk.governor = verb?.kind === "verb" ? before - 1 : null;
    }
  });
  return chunks;
}
