import type { Word } from "../syntax/types.ts";
import type { TimeUnit } from "./calendar.ts";
import type { CalendarIndex, SlotValue } from "./calendar-index.ts";
import { foldWord, type PatternNode } from "./patterns.ts";
import type { NamedTime } from "./resolve.ts";

/** The words of a sentence with their forms as they are compared. */
export interface TimeWords {
  readonly words: readonly Word[];
  readonly forms: readonly string[];
}

/** One way in which a pattern fits: what it stands for, where it ends (exclusive) and what its slots hold. */
export interface Matched<Value> {
  readonly value: Value;
  readonly last: number;
  readonly slots: Slotted | undefined;
}

/** The slots that a pattern filled, last first. */
export interface Slotted {
  readonly slot: string;
  readonly value: SlotValue | string;
  readonly before: Slotted | undefined;
}

/** Folds the words of a sentence once. */
export function readWords(words: readonly Word[]): TimeWords {
  return { words, forms: words.map(({ form }) => foldWord(form)) };
}

/** All patterns of a tree that fit from a word on. Patterns are short, so the work for a word is bounded. */
export function matchesOf<Value>(
  tree: PatternNode<Value>,
  text: TimeWords,
  from: number,
  index: CalendarIndex,
): Matched<Value>[] {
  const found: Matched<Value>[] = [];
  function walk(node: PatternNode<Value>, at: number, slotted: Slotted | undefined): void {
    for (const value of node.found) found.push({ value, last: at, slots: slotted });
    if (at >= text.words.length) return;
    const next = node.words.get(text.forms[at] ?? "");
    if (next !== undefined) walk(next, at + 1, slotted);
    for (const [slot, filled] of node.slots)
      for (const { value, last } of slotAt(slot, text, at, index)) walk(filled, last, { slot, value, before: slotted });
  }
  walk(tree, from, undefined);
  return found;
}

// slots that differ in the words they take, but not in what they say
const slotNames: Readonly<Record<string, string>> = {
  "month?": "month",
  "weekday?": "weekday",
  nth: "day",
  units: "unit",
  after: "step",
};

/** What the slots of a match name. Of a slot filled twice ("5 to 7 May") the first value counts. */
export function namedTime(slotted: Slotted | undefined): NamedTime {
  const values = new Map<string, SlotValue | string>();
  for (let each = slotted; each !== undefined; each = each.before)
    values.set(slotNames[each.slot] ?? each.slot, each.value);
  const number = (slot: string) => {
    const value = values.get(slot);
    return typeof value === "number" ? value : undefined;
  };
  const date = values.get("date");
  return {
    day: number("day"),
    month: number("month"),
    year: number("year"),
    weekday: number("weekday"),
    count: number("number"),
    step: number("step"),
    unit: unitOf(values.get("unit")),
    date: typeof date === "string" ? date : undefined,
  };
}

function unitOf(value: SlotValue | string | undefined): TimeUnit | undefined {
  return value === "day" || value === "week" || value === "month" || value === "year" ? value : undefined;
}

const noSlots: readonly Slot[] = [];

interface Slot {
  readonly value: SlotValue | string;
  readonly last: number;
}

function slotAt(slot: string, text: TimeWords, at: number, index: CalendarIndex): readonly Slot[] {
  const form = text.forms[at] ?? "";
  const figures = isFigure(form);
  if (slot === "date") return figures ? writtenDate(text, at, index.dayFirst) : noSlots;
  if (slot === "year") {
    if (!figures) return noSlots;
    const year = /^((?:1[5-9]|20)\d\d)(?:-(?:го|м|й|ом|ого))?$/.exec(form)?.[1];
    return year === undefined ? noSlots : [{ value: Number(year), last: at + 1 }];
  }
  if (figures && (slot === "day" || slot === "nth" || slot === "number")) {
    const figure = (slot === "number" ? /^(\d{1,3})$/ : dayFigure).exec(form)?.[1];
    if (figure !== undefined) return [{ value: Number(figure), last: at + 1 }];
  }
  const tree = index.slots.get(slot);
  if (tree === undefined || !tree.words.has(form)) return noSlots;
  const word = text.words[at];
  const barred = index.capitalised.has(form) && word !== undefined && !isName(word) && !standsInDate(text.forms, at);
  return barred ? noSlots : phrasesAt(tree, text.forms, at);
}

/** Whether a form begins with a figure. */
export function isFigure(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

// "7", "07", "7th", "1er", "1.º", "1-го", "5-7"
const dayFigure = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|\.?[ºª°o]|-?(?:го|е|ого)|[-–](?:[1-9]|[12]\d|3[01]))?$/;

/** "march 4, 2025", "14 may 2025": beside a day and a year a word is a month, however it is written. */
function standsInDate(forms: readonly string[], at: number): boolean {
  const day = (form: string | undefined) => dayFigure.test(form ?? "");
  const year = (form: string | undefined) => /^(?:1[5-9]|20)\d\d$/.test(form ?? "");
  if (day(forms[at - 1])) return year(forms[at + 1]);
  return day(forms[at + 1]) && year(forms[forms[at + 2] === "," ? at + 3 : at + 2]);
}

function isName({ form, upos }: Word): boolean {
  return /^\p{Lu}/u.test(form) && upos !== "AUX" && upos !== "VERB";
}

function phrasesAt(tree: PatternNode<SlotValue>, forms: readonly string[], from: number): Slot[] {
  const found: Slot[] = [];
  let node: PatternNode<SlotValue> | undefined = tree;
  for (let at = from; node !== undefined && at <= forms.length; at += 1) {
    for (const value of node.found) found.push({ value, last: at });
    node = node.words.get(forms[at] ?? "");
  }
  return found;
}

/** A date in figures, in one token or several that touch: 2025-05-07, 07.05.2025, 7/5/2025. */
function writtenDate({ words, forms }: TimeWords, from: number, dayFirst: boolean): Slot[] {
  let written = "";
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    if (at > from && words[at]?.start !== words[at - 1]?.end) break;
    if (!/^[\d./-]{1,10}$/.test(forms[at] ?? "")) break;
    written += forms[at];
    const date = dateOf(written, dayFirst);
    if (date !== undefined) return [{ value: date, last: at + 1 }];
  }
  return [];
}

function dateOf(written: string, dayFirst: boolean): string | undefined {
  const iso = /^((?:1[5-9]|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/.exec(written);
  if (iso !== null) return isoOf(iso[1], iso[3], iso[4]);
  const european = /^(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20)\d\d)$/.exec(written);
  if (european === null) return undefined;
  const [, one = "", , other = "", year] = european;
  if (dayFirst || Number(one) > 12 || one === other) return isoOf(year, other, one);
  return Number(other) > 12 ? isoOf(year, one, other) : undefined;
}

function isoOf(year = "", month = "", day = ""): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
