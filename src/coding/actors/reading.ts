import { feature, type Word } from "../syntax/types.ts";
import { type ActorIndex, classBit, type NameEntry, type NameKind, type RoleEntry } from "./actor-index.ts";
import { fold } from "./fold.ts";
import type { NameMatch, NameMatches, RoleMatch } from "./match-names.ts";
import type { Memory } from "./memory.ts";
import type { ActorMention } from "./types.ts";

/** What finding actors needs besides the words: `date` is the article's, YYYY-MM-DD. */
export interface ActorContext {
  readonly index: ActorIndex;
  readonly memory: Memory;
  readonly date: string | undefined;
  /** The text that the words' spans are of, so that names are given as it has them. */
  readonly text?: string | undefined;
}

/** One sentence as it is being read, with the mentions found so far. */
export interface Reading extends ActorContext {
  readonly words: readonly Word[];
  readonly matches: NameMatches;
  readonly found: ActorMention[];
}

/** Whether the word at a place belongs to a closed class. */
export function isIn({ matches }: Reading, at: number, name: keyof typeof classBit): boolean {
  return ((matches.classes[at] ?? 0) & classBit[name]) !== 0;
}

/** The word at a place in its folded form, "" beyond the sentence. */
export function foldedAt({ matches }: Reading, at: number): string {
  return matches.folded[at] ?? "";
}

/** The name at a place unless it is only a property of something else. */
export function nameAt({ matches, words }: Reading, at: number): NameMatch | undefined {
  const name = matches.names.get(at);
  if (name === undefined || name.joined === "property") return undefined;
  return name.doubtful && !namesSomething.has(words[at]?.upos ?? "X") ? undefined : name;
}

/** Parts of speech that a doubtful name ("Nice", "Reading") can have when it is a name. */
const namesSomething: ReadonlySet<string> = new Set(["PROPN", "NOUN", "X"]);

/** A name joined to a word that makes it a mere property: "Russian-backed". */
export function propertyAt({ matches }: Reading, at: number): NameMatch | undefined {
  const name = matches.names.get(at);
  return name?.joined === "property" ? name : undefined;
}

/** The first reading of a name that is of one of the kinds. */
export function readingOf(name: NameMatch | undefined, kinds: readonly NameKind[]): NameEntry | undefined {
  return name?.entries.find(({ kind }) => kinds.includes(kind));
}

/** One of the offices or groups that words can be. */
export interface RoleHere {
  readonly first: number;
  readonly last: number;
  readonly entry: RoleEntry;
  readonly former: boolean;
}

/** The office or group at a place that the word's part of speech allows. */
export function roleAt(reading: Reading, at: number): RoleHere | undefined {
  const isMain = (kind: RoleEntry["kind"]) => kind !== "field" && kind !== "quality";
  return (
    chooseRole(reading, at, (role, kind) => isMain(kind) && isUsable(reading, role, kind)) ??
    chooseRole(reading, at, (role, kind) => kind === "quality" && isUsable(reading, role, kind)) ??
    fieldAt(reading, at)
  );
}

/** The area of an office at a place ("foreign affairs"). */
export function fieldAt(reading: Reading, at: number): RoleHere | undefined {
  return chooseRole(reading, at, (role, kind) => kind === "field" && isUsable(reading, role, kind));
}

/** The area of an office where one follows at once ("justice minister"), else the office or group itself. */
export function roleInChain(reading: Reading, at: number): RoleHere | undefined {
  const field = fieldAt(reading, at);
  return field !== undefined && roleAt(reading, field.last) !== undefined ? field : roleAt(reading, at);
}

/** The office or group that stands as a modifier beside another one ("jefe policial", "líder guerrillero"). */
export function modifyingRoleAt(reading: Reading, at: number): RoleHere | undefined {
  return chooseRole(reading, at, () => !["VERB", "AUX"].includes(reading.words[at]?.upos ?? ""));
}

function chooseRole(
  reading: Reading,
  at: number,
  allows: (role: RoleMatch, kind: RoleEntry["kind"]) => boolean,
): RoleHere | undefined {
  const role = reading.matches.roles.get(at);
  if (role === undefined || reading.matches.names.has(at)) return undefined;
  const entry = role.entries.find(({ kind }) => allows(role, kind));
  return entry && { first: role.first, last: role.last, entry, former: role.former };
}

function isUsable(reading: Reading, { first, last }: RoleMatch, kind: RoleEntry["kind"]): boolean {
  const head = headOf(reading, first, last);
  const upos = reading.words[head]?.upos;
  if (kind === "field" || kind === "quality") return upos !== "VERB" && upos !== "AUX";
  if (upos === "ADJ" && reading.index.headFirst && last - first === 1) {
    return !isNoun(reading, head - 1) && !(reading.index.bareGenitive && isNoun(reading, head + 1));
  }
  return upos === "NOUN" || upos === "PROPN" || upos === "X" || (last - first > 1 && upos !== "VERB");
}

function isNoun({ words }: Reading, at: number): boolean {
  const upos = words[at]?.upos;
  return upos === "NOUN" || upos === "PROPN";
}

/** The word that carries case and number in a phrase of the lexicon: its last one in English up to a preposition, else its first. */
export function headOf(reading: Reading, first: number, last: number): number {
  if (reading.index.headFirst) {
    for (let at = first; at < last; at += 1) if (reading.words[at]?.upos !== "ADJ") return at;
    return first;
  }
  for (let at = first + 1; at < last; at += 1) if (isIn(reading, at, "genitive")) return at - 1;
  return last - 1;
}

/** Whether an office is in the plural: in English its form tells, elsewhere its features where there are any. */
export function isPlural(reading: Reading, at: number, citation: string): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  const number = feature(word, "Number");
  if (number !== undefined && reading.index.headFirst) return number === "Plur";
  const folded = foldedAt(reading, at);
  if (/(?:s|men|people|children)$/.test(folded) && !fold(citation).split(/[ -]/).includes(folded)) return true;
  return number === "Plur";
}

/** Whether a word may be a genitive: its case says so, or says nothing. */
export function mayBeGenitive(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  const grammaticalCase = feature(word, "Case");
  return grammaticalCase === undefined || grammaticalCase === "Gen";
}

export function isSign(reading: Reading, at: number, sign: string): boolean {
  return reading.words[at]?.form === sign;
}

/** The end of a sentence, or a sign that closes an apposition. */
export function isClosed(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word === undefined || /^[,.;:)\]»”"!?—–-]+$/.test(word.form);
}

/** The place after any determiners. */
export function pastDeterminers(reading: Reading, at: number): number {
  let next = at;
  while (next < at + 3 && isIn(reading, next, "determiners")) next += 1;
  return next;
}

/** The words of a stretch as the text has them; put together again where the text is not at hand. */
export function textOf({ words, text }: Reading, first: number, last: number): string {
  if (text !== undefined) return text.slice(words[first]?.start, words[last - 1]?.end).replace(/\s+/gu, " ");
  let joined = "";
  let end = -1;
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word === undefined || (word.start < end && end >= 0)) continue;
    joined += joined === "" || word.start === end ? word.form : ` ${word.form}`;
    end = word.end;
  }
  return joined;
}

/** The role of an office beside another one: "rebel commander" are rebels, "police minister" is of the government. */
export function roleUnder(before: string | null, entry: RoleEntry): string {
  return before !== null && before !== "" && (entry.weak || entry.role === "") ? before : entry.role;
}
