import { fold, piecesOf } from "./fold.ts";
import type { Affiliation } from "./registry.ts";

/** Case endings that persons' names may lose, by their last letter, those first that are tried first. */
export type NameEndings = ReadonlyMap<string, readonly string[]>;

/** Dated affiliations by the key of a name. */
export interface PersonIndex {
  get(key: string): readonly Affiliation[] | undefined;
}

/** How a language writes the names of persons. */
export interface NameWays {
  /** Whether in Latin letters: names in others are passed over. */
  readonly latin: boolean;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly nameEndings: NameEndings;
  readonly particles: ReadonlySet<string>;
}

/**
 * The registry's names by their keys. Only names whose last word begins like that of a key which is asked for are made into keys
 * themselves, and once: a text names few of the thousands, and a language is ready the sooner.
 */
export function personIndex(registry: readonly Affiliation[], ways: NameWays): PersonIndex {
  const begun = new Map<string, Affiliation[]>();
  for (const known of registry) {
    const start = startOf(known.name.slice(lastBreak(known.name) + 1));
    const alike = begun.get(start);
    if (alike === undefined) begun.set(start, [known]);
    else alike.push(known);
  }
  const read = new Map<string, ReadonlyMap<string, readonly Affiliation[]>>();
  return {
    get(key) {
      const start = key.slice(key.lastIndexOf(" ") + 1).slice(0, startLength);
      let table = read.get(start);
      if (table === undefined) {
        table = byKey(begun.get(start) ?? [], ways);
        read.set(start, table);
      }
      return table.get(key);
    },
  };
}

const startLength = 2;

/** Where the last word of a name, or the last piece of it, is parted from what stands before. */
function lastBreak(name: string): number {
  let at = name.length - 1;
  while (at >= 0 && !" '’‐‑-".includes(name[at] as string)) at -= 1;
  return at;
}

function startOf(word: string): string {
  return fold(word.slice(0, startLength));
}

/** The key under which a person's name is kept: folded pieces, without case endings where the language has them. */
export function personKey(pieces: readonly string[], nameEndings: NameEndings): string {
  let key = "";
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as string;
    if (!/[\p{L}\p{N}]/u.test(piece)) continue;
    const stem = nameEndings.size === 0 ? piece : stemOf(piece, nameEndings);
    key = key === "" ? stem : `${key} ${stem}`;
  }
  return key;
}

/** What all cases of a name have in common: endings are taken off as long as three letters are left. */
function stemOf(piece: string, nameEndings: NameEndings): string {
  let length = piece.length;
  for (let times = 0; times < 3; times += 1) {
    const endings = nameEndings.get(piece.charAt(length - 1));
    const ending = endings?.find((one) => length - one.length >= 3 && piece.endsWith(one, length));
    if (ending === undefined) break;
    length -= ending.length;
  }
  return piece.slice(0, length);
}

/** A list of endings made ready to be asked. */
export function nameEndingsOf(list: string): NameEndings {
  const endings = list
    .split(" ")
    .filter((ending) => ending !== "")
    .map(fold);
  return new Map(
    endings.map((ending) => [ending.slice(-1), endings.filter((other) => other.endsWith(ending.slice(-1)))]),
  );
}

function byKey(names: readonly Affiliation[], ways: NameWays): ReadonlyMap<string, readonly Affiliation[]> {
  const table = new Map<string, Affiliation[]>();
  for (const known of names) {
    for (const key of keysOf(known, ways)) {
      const list = table.get(key);
      if (list === undefined) table.set(key, [known]);
      else list.push(known);
    }
  }
  return table;
}

/** The keys under which a name is looked up; none for a name in other letters than the language's. */
function keysOf({ name, surname: short }: Affiliation, ways: NameWays): readonly string[] {
  const { latin, contractions, nameEndings, particles } = ways;
  if (isLatin(name) !== latin) return [];
  const words = name.split(" ").map((word) => piecesOf(word, contractions));
  const full = personKey(words.flat(), nameEndings);
  if (!short) return [full];
  const surname = words.at(-1) ?? [];
  const keys = new Set([full, personKey(surname, nameEndings)]);
  if (particles.has(surname[0] ?? "")) keys.add(personKey(surname.slice(1), nameEndings));
  return [...keys];
}

/** Whether a text begins in Latin letters. */
export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text.slice(0, 40));
}
