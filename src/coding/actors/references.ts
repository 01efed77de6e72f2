import { groupMeant } from "./groups.ts";
import { dominantCountry } from "./memory.ts";
import { foldedAt, isIn, type Reading } from "./reading.ts";
import type { ActorMention, Known } from "./types.ts";

/** References look back at no more mentions of their sentence than this. */
const mostHere = 12;

/** A reference to several actors named before: words `first` to `last`, and whom it means, null when nobody stands out. */
export interface GroupWords {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly who: readonly Known[] | null;
}

/** "both leaders", "the two countries": whom the text has shown together. */
export function groupAt(reading: Reading, at: number): GroupWords | null {
  if (!isIn(reading, at, "togetherStart")) return null;
  const { together, togetherNouns } = reading.index;
  for (const { words, size } of together) {
    if (!words.every((word, index) => foldedAt(reading, at + index) === word)) continue;
    let noun = at + words.length;
    while (noun < at + 6 && isIn(reading, noun, "togetherModifiers")) noun += 1;
    const kind = togetherNouns.get(foldedAt(reading, noun));
    if (kind === undefined || isOwned(reading, noun + 1)) continue;
    const here = reading.found.slice(-mostHere).flatMap((mention) => (takesPart(reading, mention) ? mention.who : []));
    const who = groupMeant(reading.memory, { kind, size, here, object: isObject(reading, at) });
    return { first: at, last: noun + 1, head: noun, who };
  }
  return null;
}

/** "both sides of the border", "the two leaders of X": something else says whose they are. */
function isOwned(reading: Reading, at: number): boolean {
  return isIn(reading, at, "genitive");
}

/** Right after a verb, or after a preposition that makes it a receiver ("aid to", not "relations between"). */
function isObject(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before?.upos === "ADP") return isIn(reading, at - 1, "receiving");
  return before?.upos === "VERB" || (before?.upos === "ADV" && reading.words[at - 2]?.upos === "VERB");
}

/** Named as somebody, not as a place or as part of another name. */
export function takesPart(reading: Reading, { kind, first, who }: ActorMention): boolean {
  return (
    who.length > 0 && kind !== "place" && kind !== "unknown" && kind !== "agency" && !isWhere(reading, kind, first)
  );
}

/** "in Lima", "near Iraq": only a place. */
function isWhere(reading: Reading, kind: ActorMention["kind"], first: number): boolean {
  if (kind !== "seat" && kind !== "country") return false;
  const before = isIn(reading, first - 1, "determiners") ? first - 2 : first - 1;
  return isIn(reading, before, "where");
}

/** "his country", "her government": that of the person named last. */
export function ownCountryAt(reading: Reading, at: number): ActorMention | null {
  if (!isIn(reading, at, "possessives")) return null;
  const role = reading.index.own.get(foldedAt(reading, at + 1));
  const person = personMeant(reading);
  if (role === undefined || person === null) return null;
  const name = reading.index.countryNames.get(person.code.slice(0, 3));
  if (name === undefined) return null;
  const known: Known = { code: person.code.slice(0, 3) + role, name, person: false, why: person.why };
  return { first: at, last: at + 2, head: at + 1, kind: "role", who: [known], anaphor: true };
}

/** "he", "она": the person that a sentence was last about. */
export function pronounAt(reading: Reading, at: number): ActorMention | null {
  if (!isIn(reading, at, "pronouns") || reading.words[at]?.upos === "DET") return null;
  const known = personMeant(reading);
  return known && { first: at, last: at + 1, head: at, kind: "pronoun", who: [known], anaphor: true };
}

/** The person this sentence began with, else the last subject, else whoever was named last. */
function personMeant({ found, memory, words }: Reading): Known | null {
  const first = found
    .slice(0, mostHere)
    .find(({ who, first: at }) => who[0]?.person === true && words[at - 1]?.upos !== "ADP");
  return first?.who[0] ?? memory.subject ?? memory.persons.at(-1) ?? null;
}

/** Whom an office without owner means ("the president"): who held it last in the text, else that of the country the text is about. */
export function officeMeant(reading: Reading, office: string, role: string): Known | null {
  const held = reading.memory.offices.get(office);
  if (held !== undefined) return held;
  const country = role === "GOV" ? dominantCountry(reading.memory) : null;
  return country && { ...country, code: `${country.code}${role}`, why: `text/${country.code}` };
}
