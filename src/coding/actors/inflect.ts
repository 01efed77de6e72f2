import { fold } from "./fold.ts";
import type { Endings } from "./lexicon.ts";

/** One word of a phrase: its citation form, and the table its endings come from, null where it keeps its form. */
export interface Inflected {
  readonly word: string;
  readonly endings: Endings | null;
}

/** One entry of a table: its citation form, and each way it is written, word by word. */
export interface Cited {
  readonly citation: string;
  readonly phrases: readonly (readonly Inflected[])[];
}

/** Reads one entry of a table. Words in round brackets and those from `fixedFrom` on keep their form; forms in square brackets are all there are. */
export function inflect(entry: string, endings: Endings, fixedFrom: ReadonlySet<string>): Cited {
  const bracket = entry.indexOf("[");
  const citation = withoutBrackets(bracket >= 0 ? entry.slice(0, bracket) : entry).trim();
  if (bracket < 0) return { citation, phrases: [wordsOf(entry, endings, fixedFrom)] };
  const given = entry
    .slice(bracket + 1)
    .replace("]", "")
    .split(",");
  const forms = [citation, ...given.map((form) => form.trim()).filter((form) => form !== "")];
  return { citation, phrases: forms.map((form) => form.split(/\s+/).map((word) => ({ word, endings: null }))) };
}

function wordsOf(entry: string, endings: Endings, fixedFrom: ReadonlySet<string>): Inflected[] {
  const trimmed = entry.trim();
  if (fixedFrom.size === 0 && /^[^\s(')]+$/.test(trimmed)) return [{ word: trimmed, endings }];
  let fixed = false;
  return trimmed.split(/\s+/).map((word) => {
    fixed ||= word.startsWith("(") || /^[dl]'/.test(word) || (fixedFrom.size > 0 && fixedFrom.has(fold(word)));
    const inflected = { word: withoutBrackets(word), endings: fixed ? null : endings };
    if (word.endsWith(")")) fixed = false;
    return inflected;
  });
}

function withoutBrackets(text: string): string {
  return text.includes("(") || text.includes(")") ? text.replace(/[()]/g, "") : text;
}

/** What the ending of a word can give way to. */
export interface OtherEndings {
  /** Where the ending begins in the word. */
  readonly from: number;
  readonly others: readonly string[];
}

/** No ending of a table is longer than this. */
const longestEnding = 8;

/** The length of the longest ending of a table, for whoever looks many words up. */
export function longestOf(endings: Endings | null): number {
  if (endings === null) return 0;
  return Math.min(
    longestEnding,
    Object.keys(endings).reduce((longest, ending) => Math.max(longest, ending.length), 0),
  );
}

/** Where the longest ending of the table begins in a word, and what can stand in its place. */
export function endingsOf({ word, endings }: Inflected, longest: number = longestEnding): OtherEndings {
  if (endings !== null) {
    const lower = word.toLowerCase();
    for (let from = Math.max(0, lower.length - longest); from <= lower.length; from += 1) {
      const ending = lower.slice(from);
      const others = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
      if (others !== undefined) return { from, others: others.filter((other) => other !== ending) };
    }
  }
  return { from: word.length, others: [] };
}

/** Every form of a word, the citation form first. */
export function formsOf(inflected: Inflected): string[] {
  const { from, others } = endingsOf(inflected);
  return [inflected.word, ...others.map((other) => inflected.word.slice(0, from) + other)];
}
