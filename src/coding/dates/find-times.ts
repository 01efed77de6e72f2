import type { OpenDate } from "../../core/dates.ts";
import type { Word } from "../syntax/types.ts";
import type { EventDate } from "../types.ts";
import type { TimeRule } from "./calendar.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import {
  isFigure,
  type Matched,
  matchesOf,
  namedTime,
  readWords,
  type Slotted,
  type TimeWords,
} from "./match-patterns.ts";
import { type Direction, resolveTime } from "./resolve.ts";

/** A time expression at words `first` to `last` (exclusive), its preposition included. */
export interface TimeExpression {
  readonly first: number;
  readonly last: number;
  /** Whether it says when something began that lasts ("since 2022"): what it stands with is background. */
  readonly since: boolean;
  /** A time that cannot be counted out ("in recent years", "a few days ago"). */
  readonly vague: boolean;
  /** The day that the sentence has named before ("the same day"). */
  readonly same: boolean;
  /** The year the words name themselves: a hint for days without a year in an article without a date. */
  readonly year: number | undefined;
  /**
   * The date, counted from the day of publication (`YYYY-MM-DD`). `direction` says where to look for a weekday or a day without
   * a year: `back` for what happened, `forward` for a plan. `yearHint` is used where the day of publication is not known.
   * Neither date nor open date: a vague time, or one that nothing is there to count from.
   */
  resolve(published: string | undefined, direction: Direction, yearHint?: number): ResolvedTime;
}

/** What a time expression comes to: a date, or what is known of one. */
export interface ResolvedTime {
  readonly date: EventDate | null;
  readonly open: OpenDate | null;
}

interface Found {
  readonly core: number;
  readonly last: number;
  readonly opening: { readonly since: boolean } | undefined;
  readonly rule: TimeRule;
  readonly rank: number;
  readonly slots: Slotted | undefined;
}

/** Finds the time expressions of a sentence, in order, none overlapping. Durations and ages are none. */
export function findTimes(words: readonly Word[], index: CalendarIndex): TimeExpression[] {
  const found: TimeExpression[] = [];
  const text = readWords(words);
  let sinceUntil = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBegin(text, at, index)) continue;
    const openings = matchesOf(index.openings, text, at, index);
    const best = bestAt(text, at, openings, index);
    if (best === undefined) {
      for (const { value, last } of openings) if (value.since) sinceUntil = last;
      continue;
    }
    const { first, last } = widened(text, at, best, index);
    if (best.rule.says.kind !== "none") {
      const since =
        best.opening?.since === true || (sinceUntil >= 0 && sinceUntil === first - 1 && determines(text, first));
      found.push(expression(first, last, since, best));
    }
    at = last - 1;
  }
  return found;
}

function expression(first: number, last: number, since: boolean, { rule, slots }: Found): TimeExpression {
  const named = namedTime(slots);
  return {
    first,
    last,
    since,
    vague: rule.says.kind === "vague",
    same: rule.says.kind === "same",
    year: named.date === undefined ? named.year : Number(named.date.slice(0, 4)),
    resolve: (published, direction, yearHint) =>
      resolveTime(rule.says, named, { published: sound(published), direction, yearHint }),
  };
}

// what is no day cannot be counted from
function sound(published: string | undefined): string | undefined {
  const isDay = /^[12]\d{3}-\d\d-\d\d$/.test(published ?? "") && !Number.isNaN(Date.parse(`${published}T00:00:00Z`));
  return isDay ? published : undefined;
}

function mayBegin({ forms }: TimeWords, at: number, { starts }: CalendarIndex): boolean {
  const form = forms[at] ?? "";
  return starts.has(form) || isFigure(form);
}

/** The longest time that begins at a word, be it with an opening. */
function bestAt(
  text: TimeWords,
  at: number,
  openings: readonly Matched<{ readonly since: boolean }>[],
  index: CalendarIndex,
): Found | undefined {
  let best: Found | undefined;
  const tries = [{ last: at, value: undefined }, ...[...openings].sort((a, b) => b.last - a.last)];
  for (const { last: core, value: opening } of tries) {
    if (core !== at && !mayBegin(text, core, index)) continue;
    for (const { value, last, slots } of matchesOf(index.rules, text, core, index)) {
      const { rule, rank } = value;
      if (!holds(rule, text, core, last, opening)) continue;
      const better =
        best === undefined || last > best.last || (last === best.last && core === best.core && rank < best.rank);
      if (better) best = { core, last, opening, rule, rank, slots };
    }
  }
  return best;
}

function holds(rule: TimeRule, text: TimeWords, core: number, last: number, opening: Found["opening"]): boolean {
  return (rule.only ?? []).every((condition) => {
    if (condition === "opened") return opening !== undefined;
    if (condition === "begun") return opening?.since === true;
    if (condition === "lone") return !/^(?:NOUN|ADJ|SYM)$/.test(text.words[last]?.upos ?? "");
    return determines(text, core) && /^(?:NOUN|ADJ|PROPN)$/.test(text.words[last]?.upos ?? "");
  });
}

/** Whether the word before is a determiner, possessive or not ("the", "its", "'s"). */
function determines({ words }: TimeWords, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return /^(?:DET|PART)$/.test(before.upos) || (before.upos === "PRON" && before.feats.includes("Poss=Yes"));
}

/** The words of a time with what follows it; the preposition before an attribute ("on Monday's vote") is its noun's. */
function widened(text: TimeWords, at: number, best: Found, index: CalendarIndex): { first: number; last: number } {
  let { last } = best;
  if (best.rule.says.kind !== "none") last = endOf(matchesOf(index.closings, text, last, index), last);
  const end = endOf(matchesOf(index.possessives, text, last, index), last);
  return { first: end > last ? best.core : at, last: end };
}

function endOf(matches: readonly Matched<unknown>[], last: number): number {
  return matches.reduce((end, match) => Math.max(end, match.last), last);
}
