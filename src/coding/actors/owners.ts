import type { NameEntry, NameKind } from "./actor-index.ts";
import type { NameMatch } from "./match-names.ts";
import { knownPerson } from "./person-names.ts";
import { isIn, isSign, nameAt, type Reading, readingOf, roleAt, textOf } from "./reading.ts";
import type { Known } from "./types.ts";

/** The country, organisation or person that an office belongs to. */
export interface Owner {
  readonly code: string;
  readonly name: string;
  readonly why: string;
  readonly kind: NameKind | "person";
}

/** What an office can belong to. */
export const ownerKinds: readonly NameKind[] = ["country", "organisation", "seat", "agency", "place", "people"];

/** Owners that stand before an office: "Russian and Chinese", "Peru's", "UN", "US-led", "Fujimori". */
export function ownersBefore(reading: Reading, at: number): { list: Owner[]; end: number } | null {
  const { headFirst } = reading.index;
  const list: Owner[] = [];
  let end = at;
  for (let next = at; next < reading.words.length; ) {
    const name = nameAt(reading, next);
    const place = list.length === 0 ? "first" : isIn(reading, next - 1, "conjunctions") ? "last" : "middle";
    const single = name && ownerBefore(reading, name, place);
    if (single === undefined || single === null) break;
    list.push(...single.owners);
    end = single.end;
    next = single.listed ? pastSeparator(reading, end) : end;
    if (next === end) break;
  }
  const organisation = list.length === 1 ? organisationAt(reading, end) : null;
  if (organisation !== null) return { list: [organisation.owner], end: organisation.last };
  if (list.length > 0) return { list, end };
  const person = headFirst ? null : knownPerson(reading, at);
  if (person === null || !person.known.person) return null;
  const possessive = isIn(reading, person.last, "possessive");
  const group = roleAt(reading, possessive ? person.last + 1 : person.last)?.entry.kind === "group";
  if (!group && !possessive) return null;
  return { list: [personOwner(person.known)], end: possessive ? person.last + 1 : person.last };
}

/** "Colombia's FARC", "the Palestinian Hamas": an organisation by name right after its country. */
function organisationAt(reading: Reading, at: number): { owner: Owner; last: number } | null {
  const name = nameAt(reading, at);
  const entry = readingOf(name, ["organisation", "agency"]);
  if (name === undefined || entry === undefined || name.joined !== null) return null;
  return { owner: ownerOf(reading, entry, name), last: name.last };
}

/** A country's possessive or adjective before an organisation that no office follows: the end of the organisation's name. */
export function organisationAfter(reading: Reading, name: NameMatch): NameMatch | undefined {
  if (reading.index.headFirst || readingOf(name, ["country", "adjective"]) === undefined) return undefined;
  const at = isIn(reading, name.last, "possessive") ? name.last + 1 : name.last;
  const next = nameAt(reading, at);
  const joined = at > name.last || readingOf(name, ["adjective"]) !== undefined;
  return joined && readingOf(next, ["organisation", "agency"]) !== undefined ? next : undefined;
}

/** One owner before an office; `listed` says whether others may follow: "Russian, Chinese and", "US and", but not "Ashkelon, and". */
function ownerBefore(
  reading: Reading,
  name: NameMatch,
  place: "first" | "middle" | "last",
): { owners: Owner[]; end: number; listed: boolean } | null {
  const adjective = readingOf(name, ["adjective"]);
  if (adjective !== undefined && name.joined === null) {
    const adjectives = name.entries.length > 1 && name.entries[0]?.code !== name.entries[1]?.code && isPair(name);
    const entries = adjectives ? name.entries : [adjective];
    return { owners: entries.map((entry) => ownerOf(reading, entry, name)), end: name.last, listed: true };
  }
  const entry = readingOf(name, ownerKinds);
  if (entry === undefined || entry.code === "---") return null;
  const owners = [ownerOf(reading, entry, name)];
  if (name.joined === "leading") return { owners, end: name.last, listed: false };
  if (isIn(reading, name.last, "possessive")) return { owners, end: name.last + 1, listed: true };
  if (reading.index.headFirst || place === "middle" || (place === "last" && !isUpper(reading, name))) return null;
  return { owners, end: name.last, listed: isUpper(reading, name) && isIn(reading, name.last, "conjunctions") };
}

/** Two countries in one joined adjective ("Franco-German"). */
export function isPair({ entries, last, first }: NameMatch): boolean {
  return entries.length === 2 && entries.every(({ kind }) => kind === "adjective") && last - first <= 3;
}

/** A name in capitals alone, which takes no endings. */
export function isUpper({ words }: Reading, { first }: NameMatch): boolean {
  return !/\p{Ll}/u.test(words[first]?.form ?? "");
}

/** The place after "," or "and" or both when something may follow in a list; the place itself otherwise. */
export function pastSeparator(reading: Reading, at: number): number {
  const comma = isSign(reading, at, ",") ? at + 1 : at;
  return isIn(reading, comma, "conjunctions") ? comma + 1 : comma;
}

/** A name as the owner of an office. */
export function ownerOf(reading: Reading, entry: NameEntry, { first, last }: NameMatch): Owner {
  return { code: entry.code, name: textOf(reading, first, last), why: entry.id, kind: entry.kind };
}

/** A known person as the owner of an office ("the Fujimori government"). */
export function personOwner(known: Known): Owner {
  return { code: known.code, name: known.name, why: known.why, kind: "person" };
}
