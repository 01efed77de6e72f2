import { expect, test } from "vitest";
import { readDayLine } from "./day-line.ts";

test.each([
  ["17. Februar 1995", "published", "1995-02-17", null],
  ["Freitag, 17. Februar 1995, 10.15 Uhr", "published", "1995-02-17", "10:15"],
  ["Veröffentlicht am 17.02.1995", "published", "1995-02-17", null],
  ["17 Şubat 1995 Cuma, 10:15", "published", "1995-02-17", "10:15"],
  ["١٧ فبراير ١٩٩٥", "published", "1995-02-17", null],
  ["نشر في: 17 فبراير 1995", "published", "1995-02-17", null],
  ["17 फ़रवरी 1995", "published", "1995-02-17", null],
  ["1995年2月17日 18時30分", "published", "1995-02-17", "18:30"],
  ["١٧ تشرين الثاني ١٩٩٥", "published", "1995-11-17", null],
  ["1995年2月17日", "published", "1995-02-17", null],
  ["Aktualisiert: 18.02.1995 09:30", "modified", "1995-02-18", "09:30"],
])("%j tells the day when it was %s", (line, event, date, time) => {
  const told = readDayLine(line);
  expect([told?.event, told?.day.date, told?.day.time]).toEqual([event, date, time]);
});

test.each([
  "5 listopada 1998",
  "02/03/1995",
  "17. Februar",
  "17. Februar 1995 am Cenepa",
  "17. Februar 1995 – 18. Februar 1995",
  "Am 17. Februar 1995 schwiegen die Waffen",
])("%j is no line of one day", (line) => expect(readDayLine(line)).toBeNull());
