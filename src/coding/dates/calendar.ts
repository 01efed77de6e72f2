/** Spans of time that news counts in. */
export type TimeUnit = "day" | "week" | "month" | "year";

/**
 * What the words of a rule come to. `date`: what its day, month, year and weekday slots name, `stepOf: "year"` when its step
 * counts years ("in May last year"). `weekday`: `stepOf: "week"` when its step counts weeks ("Monday last week"). `days`: so
 * many days from publication. `period`: the week, month or year that its step and unit slots name. `count`: so many units
 * before (-1) or after (1) publication, `plans` when the words only mean that of a plan ("in three days" may be a duration).
 * `same`: the day named before it ("the same day"). `vague`: a time, but none that can be counted out ("a few days ago"). `none`: no time, though a part looks like one.
 */
export type TimeMeaning =
  | { readonly kind: "date"; readonly stepOf?: "year" }
  | { readonly kind: "weekday"; readonly stepOf?: "week" }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "period" }
  | { readonly kind: "weekend" }
  | { readonly kind: "count"; readonly sign: -1 | 1; readonly plans?: true }
  | { readonly kind: "same" }
  | { readonly kind: "vague" }
  | { readonly kind: "none" };

/**
 * Where a rule holds. `opened`: only after one of the openings, `begun`: after one of those in `since`. `lone`: not before a noun or adjective it could count or
 * describe. `attributive`: only between a determiner and what it describes ("its 2022 invasion").
 */
export type TimeCondition = "opened" | "begun" | "lone" | "attributive";

/** Ways of saying one kind of time. */
export interface TimeRule {
  readonly says: TimeMeaning;
  readonly only?: readonly TimeCondition[];
  readonly patterns: readonly string[];
}

/** Words that choose one of several alike, by where it lies from now. */
export interface Steps {
  readonly last: string;
  readonly current: string;
  readonly next: string;
}

/**
 * One language's words for time: data only. A list of alternatives is one string, `"may|mayo"`. Words are compared by form, without
 * case and accents (the cedilla counts). Write contractions apart: "de el" finds "del".
 *
 * A pattern is words with spaces between; `a|b` either, `[a b]` optional, `<slot>` a value: `day nth month year weekday number unit
 * units step after date` (`nth` a day in figures only, `date` all in figures, `unit` singular only, `units` either, `after` a step said after its noun) or a set of `words`. `<month?>` and `<weekday?>`
 * also take the words in `doubtful`.
 */
export interface Calendar {
  /** January to December. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** Months and weekdays that are more often something else ("may", "quarta"). */
  readonly doubtful: string;
  /** Whether a doubtful word must begin with a capital letter. */
  readonly capitals: boolean;
  /** Whether 07/05/2025 is 7 May; otherwise such a date is read only where one order is possible. */
  readonly dayFirst: boolean;
  /** One, two, three … in words. */
  readonly numbers: readonly string[];
  /** The days of a month in words. */
  readonly days: readonly string[];
  readonly units: Readonly<Record<TimeUnit, { readonly one: string; readonly many: string }>>;
  /** Words for the one before, this one, and the one after, as they stand before the noun and after it ("lundi prochain"). */
  readonly steps: Steps;
  readonly stepsAfter: Steps;
  /** Sets of words that patterns may name. */
  readonly words: Readonly<Record<string, string>>;
  /** What may stand in front of a time and belongs to it: prepositions, "early in". */
  readonly openings: readonly string[];
  /** Openings that make the time the beginning of something that lasts ("since"). */
  readonly since: readonly string[];
  /** What may follow a day and belongs to it: "in the evening". */
  readonly closings: readonly string[];
  /** What makes the time before it an attribute of the noun after it ("Monday's attack"). */
  readonly possessives: readonly string[];
  /** Where several rules fit, the longest match wins, then the first rule. */
  readonly rules: readonly TimeRule[];
}
