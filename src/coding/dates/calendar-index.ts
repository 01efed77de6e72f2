import type { Calendar, TimeRule, TimeUnit } from "./calendar.ts";
import { addPattern, foldWord, type PatternNode, patternTree } from "./patterns.ts";

/** A calendar made ready for looking up; made once a language. */
export interface CalendarIndex {
  /** Of two rules that fit the same words, the one of lower rank counts. */
  readonly rules: PatternNode<{ readonly rule: TimeRule; readonly rank: number }>;
  /** What may stand in front; the value says whether it makes the time a beginning ("since"). */
  readonly openings: PatternNode<{ readonly since: boolean }>;
  readonly closings: PatternNode<true>;
  readonly possessives: PatternNode<true>;
  /** The phrases of each slot with their values. */
  readonly slots: ReadonlyMap<string, PatternNode<SlotValue>>;
  /** Words that must begin with a capital letter to be months or weekdays. */
  readonly capitalised: ReadonlySet<string>;
  readonly dayFirst: boolean;
  /** All words that a rule can begin with, figures aside: nearly all words of a text are passed over with one look-up. */
  readonly starts: ReadonlySet<string>;
}

/** What a slot holds: a number (month, weekday, day, count, step) or a unit of time. */
export type SlotValue = number | TimeUnit;

/** Builds the look-up structures of a calendar. */
export function calendarIndex(calendar: Calendar): CalendarIndex {
  const doubtful = new Set(alternatives(calendar.doubtful).map(foldWord));
  const slots = slotsOf(calendar, doubtful);
  const rules = patternTree<{ rule: TimeRule; rank: number }>();
  for (const [rank, rule] of calendar.rules.entries())
    for (const pattern of rule.patterns) addPattern(rules, pattern, { rule, rank });
  const openings = patternTree<{ since: boolean }>();
  for (const opening of calendar.since) addPattern(openings, opening, { since: true });
  for (const opening of calendar.openings) addPattern(openings, opening, { since: false });
  return {
    rules,
    openings,
    closings: flat(calendar.closings),
    possessives: flat(calendar.possessives),
    slots,
    capitalised: calendar.capitals ? new Set([...doubtful].map((word) => word.replace(/\.$/, ""))) : new Set(),
    dayFirst: calendar.dayFirst,
    starts: new Set([...firstWords(rules, slots), ...firstWords(openings, slots)]),
  };
}

function slotsOf(calendar: Calendar, doubtful: ReadonlySet<string>): Map<string, PatternNode<SlotValue>> {
  const slots = new Map<string, PatternNode<SlotValue>>();
  function fill(slot: string, phrases: string, value: SlotValue) {
    const tree = slots.get(slot) ?? patternTree<SlotValue>();
    slots.set(slot, tree);
    for (const phrase of alternatives(phrases)) addPattern(tree, phrase, value);
  }
  for (const [slot, lists] of [
    ["month", calendar.months],
    ["weekday", calendar.weekdays],
  ] as const) {
    for (const [at, list] of lists.entries()) {
      const sure = alternatives(list).filter((phrase) => !doubtful.has(foldWord(phrase)));
      fill(slot, sure.join("|"), at + 1);
      fill(`${slot}?`, list, at + 1);
    }
  }
  for (const [at, list] of calendar.days.entries()) fill("day", list, at + 1);
  for (const [at, list] of calendar.numbers.entries()) fill("number", list, at + 1);
  for (const unit of ["day", "week", "month", "year"] as const) {
    fill("unit", calendar.units[unit].one, unit);
    fill("units", `${calendar.units[unit].one}|${calendar.units[unit].many}`, unit);
  }
  for (const [slot, steps] of [
    ["step", calendar.steps],
    ["after", calendar.stepsAfter],
  ] as const) {
    fill(slot, steps.last, -1);
    fill(slot, steps.current, 0);
    fill(slot, steps.next, 1);
  }
  for (const [set, list] of Object.entries(calendar.words)) fill(set, list, 1);
  return slots;
}

function alternatives(list: string): string[] {
  return list.split("|").filter((phrase) => phrase !== "");
}

function flat(patterns: readonly string[]): PatternNode<true> {
  const tree = patternTree<true>();
  for (const pattern of patterns) addPattern(tree, pattern, true);
  return tree;
}

function firstWords<Value>(
  tree: PatternNode<Value>,
  slots: ReadonlyMap<string, PatternNode<SlotValue>>,
): Iterable<string> {
  return [
    ...tree.words.keys(),
    ...[...tree.slots.keys()].flatMap((slot) => [...(slots.get(slot)?.words.keys() ?? [])]),
  ];
}
