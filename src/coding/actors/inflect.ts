import { fold } from "./fold.ts";
import type { Endings } from "./lexicon.ts";

/** One word of a phrase: its citation form, and the table its endings come from, null where it keeps its form. */
export interface Inflected {
  readonly word: string;
  readonly endings: Endings | null;
}

/** An entry as it is cited: its first form, without brackets. */
export function citationOf(entry: string): string {
  const bracket = entry.indexOf("[");
  return withoutBrackets(bracket < 0 ? entry : entry.slice(0, bracket)).trim();
}

/**
 * Each way in which one entry of a table is written, word by word. Words in round brackets and those from `fixedFrom` on keep their
 * form; forms in square brackets are all there are.
 */
export function phrasesOf(entry: string, endings: Endings, fixedFrom: ReadonlySet<string>): Inflected[][] {
  return entry.includes("[") ? givenForms(entry) : [wordsOf(entry.trim(), endings, fixedFrom)];
}

function givenForms(entry: string): Inflected[][] {
  const given = entry
    .slice(entry.indexOf("[") + 1)
    .replace("]", "")
    .split(",");
  const forms = [citationOf(entry), ...given.map((form) => form.trim()).filter((form) => form !== "")];
  return forms.map((form) => form.split(/\s+/).map((word) => ({ word, endings: null })));
}

function wordsOf(trimmed: string, endings: Endings, fixedFrom: ReadonlySet<string>): Inflected[] {
  const words = trimmed.split(" ");
  if (fixedFrom.size === 0 && !/[(')]/.test(trimmed)) return words.map((word) => ({ word, endings }));
  let fixed = false;
  return words.map((word) => {
    fixed ||= word.startsWith("(") || /^[dl]'/.test(word) || (fixedFrom.size > 0 && fixedFrom.has(fold(word)));
    const inflected = { word: withoutBrackets(word), endings: fixed ? null : endings };
    if (word.endsWith(")")) fixed = false;
    return inflected;
  });
}

function withoutBrackets(text: string): string {
  return text.includes("(") || text.includes(")") ? text.replace(/[()]/g, "") : text;
}

/** One ending of a table, and what can stand in its place: as it is written, and folded. */
export interface EndingLine {
  readonly ending: string;
  readonly others: readonly string[];
  readonly folded: readonly string[];
}

/** A table of endings made ready: by the last letter of the ending, the longest first; under "" what any word can end in. */
export type EndingIndex = ReadonlyMap<string, readonly EndingLine[]>;

/** Longer endings of a table are passed over. */
const longestEnding = 8;

/** Makes a table of endings ready to be asked. */
export function endingIndex(endings: Endings | null): EndingIndex {
  const index = new Map<string, EndingLine[]>();
  for (const [ending, all] of Object.entries(endings ?? {})) {
    if (ending.length > longestEnding) continue;
    const last = ending.slice(-1);
    const others = all.filter((other) => other !== ending);
    const line = { ending, others, folded: others.map(fold) };
    index.set(last, [...(index.get(last) ?? []), line]);
  }
  for (const lines of index.values()) lines.sort((a, b) => b.ending.length - a.ending.length);
  return index;
}

const noEnding: EndingLine = { ending: "", others: [], folded: [] };

/** The longest ending of a table that a word in small letters has. */
export function endingOf(lower: string, index: EndingIndex): EndingLine {
  const lines = index.get(lower.charAt(lower.length - 1));
  return lines?.find(({ ending }) => lower.endsWith(ending)) ?? index.get("")?.[0] ?? noEnding;
}

/** Every form of a word, the citation form first. */
export function formsOf(word: string, index: EndingIndex): string[] {
  const lower = word.toLowerCase();
  const { ending, others } = endingOf(lower, index);
  return [word, ...others.map((other) => word.slice(0, lower.length - ending.length) + other)];
}
