import type { Mention } from "./actors.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunks.ts";
import type { Lexicon } from "./lexicon.ts";

/** An actor mention that fills an argument, and the chunk it stands in. */
export interface Argument {
  readonly chunk: number;
  readonly mention: Mention;
  /** It only qualifies the noun that stands there: "a Peruvian patrol boat". */
  readonly affiliated: boolean;
}

/** A noun phrase list that is a subject: its chunks and the actors they name. */
export interface Subject {
  readonly chunks: readonly number[];
  readonly actors: readonly Argument[];
}

const nobody: Subject = { chunks: [], actors: [] };

/** The grammatical subject of a verb: the nearest noun phrase to the left that is not inside a prepositional phrase or an aside. */
export function subjectOf(chunks: readonly Chunk[], verb: number, lexicon: Lexicon, depth = 0): Subject {
  const chunk = chunks[verb];
  if (depth > 6 || chunk?.kind !== "verb") return nobody;
  if (chunk.governor !== null) return subjectOf(chunks, chunk.governor, lexicon, depth + 1);
  for (let at = verb - 1; at >= 0; ) {
    const here = chunks[at];
    if (here === undefined) return nobody;
    if (here.kind === "time" || here.kind === "adverb") at -= 1;
    else if (here.kind === "noun") {
      if (chunks[at - 1]?.kind !== "preposition") return listEndingAt(chunks, at, lexicon, depth);
      at -= 2;
    } else if (here.kind === "relative") {
      const antecedent = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
      return antecedentOf(chunks, antecedent, lexicon, depth);
    } else if (here.kind === "conjunction") return sharedSubject(chunks, at - 1, lexicon, depth);
    else if (here.kind === "comma") {
      if (chunk.tense === "gerund") return sharedSubject(chunks, at - 1, lexicon, depth);
      const opening = openingOf(chunks, at);
      if (opening === null) return nobody;
      at = opening - 1;
    } else return nobody;
  }
  return nobody;
}

/** The antecedent of "who" or "which": the noun phrase before it, or the head that "of X" belongs to. */
function antecedentOf(chunks: readonly Chunk[], at: number, lexicon: Lexicon, depth: number): Subject {
  const here = chunks[at];
  if (here?.kind !== "noun") return nobody;
  return chunks[at - 1]?.kind === "preposition"
    ? { chunks: [at], actors: actorsIn(here, at) }
    : listEndingAt(chunks, at, lexicon, depth);
}

/** The subject of the last finite verb before a conjunction or comma. */
function sharedSubject(chunks: readonly Chunk[], from: number, lexicon: Lexicon, depth: number): Subject {
  for (let at = from; at >= 0; at -= 1) {
    const here = chunks[at];
    if (here?.kind === "verb" && here.tense !== "infinitive" && here.tense !== "gerund" && here.tense !== "participle")
      return subjectOf(chunks, at, lexicon, depth + 1);
    if (here?.kind === "stop" || here?.kind === "condition") return nobody;
  }
  return nobody;
}

/** Where the aside that ends with the comma at `comma` begins: ", who …," ", visiting …," ", in Lima,". */
function openingOf(chunks: readonly Chunk[], comma: number): number | null {
  for (let at = comma - 1; at > 0 && at > comma - 30; at -= 1) {
    if (chunks[at]?.kind === "stop") return null;
    if (chunks[at]?.kind !== "comma") continue;
    const inside = chunks[at + 1];
    const before = chunks[at - 1];
    if (before?.kind !== "noun" && before?.kind !== "time") return null;
    const verbs = chunks
      .slice(at + 1, comma)
      .filter((chunk) => chunk.kind === "verb" && (chunk.tense === "past" || chunk.tense === "present"));
    if (
      inside?.kind === "relative" ||
      (inside?.kind === "verb" && (inside.tense === "gerund" || inside.tense === "participle"))
    )
      return at;
    return verbs.length === 0 ? at : null;
  }
  return null;
}

/** The members of a list "A, B and C" whose last member stands at `last`. */
function listEndingAt(chunks: readonly Chunk[], last: number, lexicon: Lexicon, depth: number): Subject {
  const pronoun = itself(chunks, last, lexicon, depth);
  if (pronoun !== null) return pronoun;
  const members = [last];
  let at = last;
  let joined = false;
  for (;;) {
    const link = chunks[at - 1];
    const isAnd = link?.kind === "conjunction";
    if (!isAnd && !(joined && link?.kind === "comma")) break;
    const linked = chunks[at - 2]?.kind === "comma" && isAnd ? at - 3 : at - 2;
    const before = ownerHead(chunks, linked, lexicon);
    const noun = chunks[before];
    if (
      noun?.kind !== "noun" ||
      (noun.head === null && !joined && !isAnd) ||
      chunks[before - 1]?.kind === "preposition"
    )
      break;
    const governor = chunks[before - 1];
    if (governor?.kind === "verb" && !lexicon.sets.reporting.has(governor.lemma)) break;
    members.unshift(before);
    at = before;
    joined = true;
  }
  return {
    chunks: members,
    actors: members.flatMap((member) => {
      const noun = chunks[member];
      return noun?.kind === "noun" && noun.head !== null
        ? [{ chunk: member, mention: noun.head, affiliated: false }]
        : [];
    }),
  };
}

/** In "X of Peru and Y of Ecuador" the list goes on with X, not with Peru. */
function ownerHead(chunks: readonly Chunk[], at: number, lexicon: Lexicon): number {
  const link = chunks[at - 1];
  const head = chunks[at - 2];
  const owned = link?.kind === "preposition" && link.word === lexicon.pack.words.genitive;
  return owned && head?.kind === "noun" && head.head?.kind === "person" ? at - 2 : at;
}

/** "it" and "they" inside a sentence: the subject of the clause before. */
function itself(chunks: readonly Chunk[], at: number, lexicon: Lexicon, depth: number): Subject | null {
  const noun = chunks[at];
  if (noun?.kind !== "noun" || noun.words.length !== 1 || !/^(?:it|they)$/.test(noun.words[0] ?? "")) return null;
  const before = sharedSubject(chunks, at - 1, lexicon, depth);
  const actors = before.actors.filter(({ mention }) =>
    mention.who.every((known) => noun.words[0] === "they" || !known.person),
  );
  return { chunks: [at], actors: actors.map((actor) => ({ ...actor, mention: { ...actor.mention, anaphor: true } })) };
}

/** The actors of a noun phrase: its head, else those that qualify it. */
export function actorsIn(noun: NounChunk, chunk: number): Argument[] {
  if (noun.head !== null) return [{ chunk, mention: noun.head, affiliated: false }];
  return noun.modifiers
    .filter((mention) => mention.kind !== "opaque")
    .map((mention) => ({ chunk, mention, affiliated: true }));
}

/** The noun phrases of a list that begins at `first`: "Kenya and Ethiopia". Only further actors continue it. */
export function listFrom(chunks: readonly Chunk[], first: number): number[] {
  const members = [first];
  for (let at = first; ; ) {
    const comma = chunks[at + 1]?.kind === "comma";
    const link = comma && chunks[at + 2]?.kind === "conjunction" ? at + 2 : at + 1;
    const kind = chunks[link]?.kind;
    const noun = chunks[link + 1];
    if ((kind !== "conjunction" && kind !== "comma") || noun?.kind !== "noun" || noun.head === null) return members;
    if (finiteSoon(chunks, link + 2)) return members;
    if (kind === "comma" && !laterConjunction(chunks, link + 2)) return members;
    members.push(link + 1);
    at = link + 1;
  }
}

function finiteSoon(chunks: readonly Chunk[], from: number): boolean {
  const next = chunks[from]?.kind === "adverb" || chunks[from]?.kind === "time" ? chunks[from + 1] : chunks[from];
  return next?.kind === "verb" && hasOwnClause(next);
}

function laterConjunction(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + 12; at += 1) {
    const kind = chunks[at]?.kind;
    if (kind === "conjunction") return true;
    if (kind !== "comma" && kind !== "noun") return false;
  }
  return false;
}

/** Whether a verb chunk carries a clause of its own. */
export function hasOwnClause(chunk: VerbChunk): boolean {
  return chunk.tense !== "infinitive" && chunk.tense !== "gerund" && chunk.tense !== "participle";
}

/** Whether a clause is a condition ("if X attacks"): only a conditional word between it and the verb, no other verb. */
export function isConditional(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at -= 1) {
    const here = chunks[at];
    if (here?.kind === "condition") return true;
    if (here?.kind === "verb" || here?.kind === "stop" || here?.kind === "subordinator") return false;
  }
  return false;
}
