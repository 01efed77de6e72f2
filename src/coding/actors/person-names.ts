import { personKey } from "./person-index.ts";
import { isIn, isSign, nameAt, type Reading, textOf } from "./reading.ts";
import type { Affiliation } from "./registry.ts";
import type { Known } from "./types.ts";

/** Names of more words than this are read in parts. */
const longestName = 6;

/**
 * The end of a run of capitalised words that are nobody else's name; the place itself when there is none. Right after a title the
 * capital is enough, whatever the tagger took the word for.
 */
export function nameEnd(reading: Reading, start: number, after: "title" | "titles" | "anything" = "anything"): number {
  let last = start;
  for (let at = start; at < start + longestName; ) {
    if (isNameWord(reading, at, at > start, after !== "anything") || endsName(reading, at, last)) {
      at += 1;
      last = at;
      if (isInitial(reading, at - 1) && isSign(reading, at, ".")) at += 1;
    } else if (
      at > start &&
      joinsName(reading, at) &&
      (!isConjunction(reading, at) || isDoubleSurname(reading, start, at, after))
    )
      at += 1;
    else break;
  }
  return last;
}

/** The small second half of a joined name ("Jong-il"). */
function endsName(reading: Reading, at: number, last: number): boolean {
  const hyphen = reading.words[at - 1];
  const word = reading.words[at];
  if (word === undefined || hyphen === undefined || at - 1 !== last || !/^[-‐‑]$/.test(hyphen.form)) return false;
  return hyphen.start === reading.words[at - 2]?.end && hyphen.end === word.start && /^\p{Ll}+$/u.test(word.form);
}

function isInitial({ words }: Reading, at: number): boolean {
  return /^\p{Lu}\.?$/u.test(words[at]?.form ?? "");
}

/** "al", "de", or a hyphen with no blank beside it. */
function isConjunction(reading: Reading, at: number): boolean {
  return isIn(reading, at, "conjunctions");
}

/** "José Ortega y Gasset" is one name, "Alberto Fujimori y Jamil Mahuad" two, and so are all after the title of several. */
function isDoubleSurname(reading: Reading, start: number, at: number, after: "title" | "titles" | "anything"): boolean {
  return (
    after !== "titles" && at - start > 1 && isNameWord(reading, at + 1, true) && !isNameWord(reading, at + 2, true)
  );
}

function joinsName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word === undefined) return false;
  if (/^[-‐‑]$/.test(word.form))
    return word.start === reading.words[at - 1]?.end && word.end === reading.words[at + 1]?.start;
  return isIn(reading, at, "particles");
}

/** Whether a word can be part of a person's (or an unknown) name. Inside a name, offices count as names ("Julie Bishop"). */
export function isNameWord(reading: Reading, at: number, inside: boolean, titled = false): boolean {
  const { words, matches } = reading;
  const word = words[at];
  if (word === undefined || matches.capitals[at] !== true) return false;
  if (isIn(reading, at, "notNames") || isIn(reading, at, "determiners") || isIn(reading, at, "genitive")) return false;
  if (isInitial(reading, at))
    return word.upos === "PROPN" || inside || isSign(reading, at + 1, ".") || word.form.length > 1;
  if (!isProper(reading, at) && !(titled && mayBeMistagged(reading, at))) return false;
  const role = matches.roles.get(at);
  if (role?.entries.some(({ kind }) => kind !== "quality" && kind !== "field"))
    return inside && role.last === at + 1 && word.upos === "PROPN" && !matches.allCapitals;
  return !matches.names.has(at) || isFirstName(reading, at, inside);
}

/** A proper noun by its tag, by a capital inside a sentence that has small letters, or at its beginning by being somebody's known name. */
function isProper(reading: Reading, at: number): boolean {
  const { words, matches } = reading;
  const upos = words[at]?.upos;
  if (upos === "PROPN") return true;
  if (matches.allCapitals) return false;
  if (at === 0) return upos !== "VERB" && lookUp(reading, 0, 1) !== null;
  if (/^["“«'‘(:—–-]$/.test(words[at - 1]?.form ?? "") && at === 1) return false;
  return upos === "NOUN" || upos === "ADJ" || upos === "X";
}

/** Right after a title any capitalised word that is not of a closed class is a name, whatever its tag. */
function mayBeMistagged({ matches }: Reading, at: number): boolean {
  return !matches.allCapitals && matches.classes[at] === 0;
}

/** A town or doubtful name beside an unknown proper noun is taken for part of a person's name: "Michael Jordan", "Santiago Cafiero". */
function isFirstName(reading: Reading, at: number, inside: boolean): boolean {
  const name = nameAt(reading, at);
  if (name === undefined || name.last !== at + 1) return false;
  if (inside) return name.doubtful;
  const town = name.entries.every(({ kind }) => kind === "seat" || kind === "place");
  if (!name.doubtful && !town) return false;
  return reading.words[at + 1]?.upos === "PROPN" && isNameWord(reading, at + 1, false);
}

/** Whom a name stands for: what the text has said of it, else the registry as of the article's date. */
export function lookUp(reading: Reading, first: number, last: number): Known | null {
  const { memory, index } = reading;
  const pieces = reading.matches.pieces.slice(first, last).flat();
  const key = personKey(pieces, index.nameEndings);
  if (key === "") return null;
  const surname = personKey(reading.matches.pieces[last - 1] ?? [], index.nameEndings);
  const told = memory.names.get(key);
  if (told !== undefined) return told;
  const listed = affiliationOf(reading, key, textOf(reading, first, last));
  if (listed !== null) return listed;
  return last - first > 1 ? (memory.names.get(surname) ?? null) : null;
}

/** The registry's entry under a key on the article's day. */
export function affiliationOf({ index, date }: Reading, key: string, name: string): Known | null {
  const entry = holderAt(index.persons.get(key) ?? [], date);
  if (entry === null) return null;
  return { code: entry.code, name, person: entry.person, why: `registry/${entry.code}/${entry.name}` };
}

/** Whom a surname right after a head's title means: the only one of that name who governs on the article's day. */
export function governing(reading: Reading, first: number, last: number): Known | null {
  const { index, date, matches } = reading;
  const key = personKey(matches.pieces.slice(first, last).flat(), index.nameEndings);
  const inOffice = (index.surnames.get(key) ?? []).filter(
    ({ from, to }) => date === undefined || ((from === null || from <= date) && (to === null || date < to)),
  );
  const [one] = inOffice;
  if (one === undefined || inOffice.some(({ code }) => code !== one.code)) return null;
  return { code: one.code, name: textOf(reading, first, last), person: true, why: `registry/${one.code}/${one.name}` };
}

/** Whom a registered name stands for on a day: its office then, an elite of its country after leaving; null before its first office. */
function holderAt(entries: readonly Affiliation[], date: string | undefined): Affiliation | null {
  if (date === undefined) {
    let latest: Affiliation | null = null;
    for (const entry of entries) if (latest === null || (entry.from ?? "") >= (latest.from ?? "")) latest = entry;
    return latest;
  }
  const now = entries.findLast(({ from, to }) => (from === null || from <= date) && (to === null || date < to));
  if (now !== undefined) return now;
  let past: Affiliation | null = null;
  for (const entry of entries) if (entry.to !== null && entry.to <= date && entry.to >= (past?.to ?? "")) past = entry;
  if (past === null) return null;
  const left = past.person && past.code.length === 6 && !/^(?:IGO|NGO|IMG)/.test(past.code);
  return left ? { ...past, code: `${past.code.slice(0, 3)}ELI` } : past;
}

/** Keeps a person under full name and surname, and notes what the text says of it. */
export function rememberPerson(reading: Reading, first: number, last: number, known: Known): void {
  const { memory, index, matches, words } = reading;
  const key = personKey(matches.pieces.slice(first, last).flat(), index.nameEndings);
  const isNews = memory.names.get(key)?.code !== known.code;
  const learned: Known = { ...known, why: known.why.startsWith("registry") ? known.why : `text/${known.code}` };
  memory.names.set(key, learned);
  let surname = last - 1;
  while (surname > first && /^(?:jr|sr|ii|iii|iv)$/.test(matches.pieces[surname]?.[0] ?? "")) surname -= 1;
  memory.names.set(personKey(matches.pieces[surname] ?? [], index.nameEndings), learned);
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  if (
    !isNews ||
    known.why.startsWith("registry") ||
    known.code.startsWith("---") ||
    start === undefined ||
    end === undefined
  )
    return;
  memory.observations.push({ name: textOf(reading, first, last), code: known.code, start, end });
}

/** The longest part of a run of name words that somebody is known by, with where it ends. */
export function knownPerson(reading: Reading, start: number): { known: Known; last: number } | null {
  const end = nameEnd(reading, start);
  for (let last = end; last > start; last -= 1) {
    const known = lookUp(reading, start, last);
    if (known !== null) return { known, last };
  }
  return null;
}
