import type { PublishedDate } from "../article.ts";
import { modifiedLabels, monthLanguages, publishedLabels } from "./date-words.ts";
import { findDay } from "./written-date.ts";

const longest = 60;
/** Nothing is known of the language: only what every language reads alike is a date. */
const anywhere = { order: null, language: "" } as const;
const clock = /\d{1,2}(?:[:.]\d{2}(?::\d{2})?|\s?[時时點点시]\s?\d{2}\s?[分분]?)/u;
/** Words that stand beside a day and say nothing more of it. */
const fillers = new Set(
  "uhr am um den der le el de på kl klo den d r m у в о g год года року 日 일 في yılı".split(" "),
);

const labels: readonly (readonly [event: "published" | "modified", words: readonly string[]])[] = [
  ["published", publishedLabels],
  ["modified", modifiedLabels],
];

let weekdays: ReadonlySet<string> | undefined;

/** The weekdays of all languages whose months are read, made when they are first asked for. */
function weekdayNames(): ReadonlySet<string> {
  weekdays ??= new Set(
    monthLanguages.flatMap((language) =>
      (["long", "short"] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
        return [1, 2, 3, 4, 5, 6, 7].flatMap((day) => wordsOf(format.format(Date.UTC(2024, 0, day))));
      }),
    ),
  );
  return weekdays;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  );
}

/** A day that a line of any language tells, and whether it is that of publication or of a change. */
export interface ToldDay {
  readonly event: "published" | "modified";
  readonly day: PublishedDate;
}

/**
 * The day that a short line tells, with its year, and nothing else but a label, a weekday and a time: "27. Oktober 1998",
 * "1998年10月27日". Null for any other line, and for a day that languages read in different ways.
 */
export function readDayLine(line: string): ToldDay | null {
  if (line.length > longest || !/\p{Nd}{4}/u.test(line)) return null;
  const day = findDay(line, anywhere);
  if (day === null || !/\p{Nd}{4}/u.test(line.slice(day.start, day.end))) return null;
  const before = line.slice(0, day.start);
  const lower = before.toLowerCase();
  const label = labels.flatMap(([event, words]) => words.flatMap((word) => labelAt(lower, word, event)))[0];
  const outside = `${before.slice(label?.length ?? 0)} ${line.slice(day.end).replace(clock, " ")}`;
  if (/\p{Nd}/u.test(outside)) return null;
  if (!wordsOf(outside).every((word) => fillers.has(word) || weekdayNames().has(word))) return null;
  const { date, time } = day;
  return { event: label?.event ?? "published", day: { date, time, precision: "day", basis: "header" } };
}

function labelAt(lower: string, word: string, event: ToldDay["event"]) {
  if (!lower.startsWith(word)) return [];
  const behind = /^\s*[:：]\s*|^\s+/u.exec(lower.slice(word.length));
  return behind === null ? [] : [{ event, length: word.length + behind[0].length }];
}
