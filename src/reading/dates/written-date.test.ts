import { expect, test } from "vitest";
import { findDay } from "./written-date.ts";

const anywhere = { language: "", order: null } as const;

test.each([
  ["en", "Lima, October 26, 1998 at 4:10 pm", "1998-10-26", "16:10"],
  ["en", "26th October 1998", "1998-10-26", null],
  ["es", "Lima, 26 de octubre de 1998, 16:10 h", "1998-10-26", "16:10"],
  ["pt", "segunda-feira, 26 de outubro de 1998 às 18h40", "1998-10-26", "18:40"],
  ["fr", "le 1er mars 1995", "1995-03-01", null],
  ["ru", "26 октября 1998 г., 10:15", "1998-10-26", "10:15"],
  ["uk", "26 жовтня 1998 року", "1998-10-26", null],
  ["de", "26. Oktober 1998, 10.15 Uhr", "1998-10-26", "10:15"],
  ["pl", "5 listopada 1998", "1998-11-05", null],
  ["hr", "5. listopada 1998.", "1998-10-05", null],
  ["hu", "1998. október 26.", "1998-10-26", null],
  ["lt", "1998 m. spalio 26 d.", "1998-10-26", null],
  ["tr", "26 Ekim 1998", "1998-10-26", null],
  ["fi", "26. lokakuuta 1998", "1998-10-26", null],
  ["id", "26 Oktober 1998", "1998-10-26", null],
  ["ja", "1998年10月26日", "1998-10-26", null],
  ["ko", "1998년 10월 26일", "1998-10-26", null],
  ["ar", "٢٦ أكتوبر ١٩٩٨", "1998-10-26", null],
  ["ja", "1998年10月26日 18時30分", "1998-10-26", "18:30"],
  ["zh", "1998年10月26日18时30分", "1998-10-26", "18:30"],
  ["ko", "1998년 10월 26일 18시 30분", "1998-10-26", "18:30"],
  ["ar", "26 تشرين الأول/أكتوبر 1998", "1998-10-26", null],
  ["ar", "26 تشرين أول 1998", "1998-10-26", null],
  ["hi", "26 अक्टूबर 1998", "1998-10-26", null],
  ["th", "26 ตุลาคม 2541", "1998-10-26", null],
  ["th", "26/10/2541 10:15", "1998-10-26", "10:15"],
])("in %s, %s is %s", (language, text, date, time) => {
  const found = findDay(text, { language, order: "day-first" });
  expect(found?.date ?? null).toBe(date);
  expect(found?.time ?? null).toBe(time);
});

test.each([
  ["27/10/1998 09:12 por El Observador", "09:12"],
  ["27/10/1998 às 9h12 por El Observador", "09:12"],
  ["Publié le 27 octobre 1998 à 9h12 par la rédaction", "09:12"],
  ["27 Oct 1998 - 05:00 PET", "05:00"],
  ["27 Oct 1998 05:00 PST", "05:00"],
  ["27 Oct 1998 07:30 Peru time", "07:30"],
  ["27 Oct 1998 12:10 ART", "12:10"],
  ["27 Oct 1998 12:10 AST", "12:10"],
  ["27 Oct 1998 12:10 Asunción", "12:10"],
  ["27 Oct 1998 12:10 Amazonas", "12:10"],
  ["27 Oct 1998 13:10 am Cenepa", "13:10"],
])("a word behind the time is no half of the day: %s", (text, time) => {
  expect(findDay(text, { language: "", order: "day-first" })).toMatchObject({ date: "1998-10-27", time });
});

test.each([
  ["9:12 p.m.", "21:12"],
  ["9:12pm", "21:12"],
  ["9:12 PM", "21:12"],
  ["9:12 p. m., Lima", "21:12"],
  ["9.12pm EST", "21:12"],
  ["9.12 p.m. EST", "21:12"],
  ["9:12p", "21:12"],
  ["9:12:40 PM PET", "21:12"],
  ["9:12 pmUpdated", "21:12"],
  ["9:12PMUpdated", "21:12"],
  ["12:10 a.m.", "00:10"],
  ["12:10 p. m.", "12:10"],
])("27 Oct 1998 %s is at %s", (text, time) => {
  expect(findDay(`27 Oct 1998 ${text}`, anywhere)?.time).toBe(time);
});

test.each([
  ["03/04/1998", "day-first", "1998-04-03"],
  ["03/04/1998", "month-first", "1998-03-04"],
  ["26/10/1998", "month-first", "1998-10-26"],
  ["03.04.1998", "month-first", "1998-04-03"],
  ["03/04/1998", null, null],
] as const)("%s, %s, is %s", (text, order, date) => {
  expect(findDay(text, { language: "", order })?.date ?? null).toBe(date);
});

test.each([
  "31 February 1998",
  "October 1998",
  "26 October",
  "version 10.26.1998.4",
  "5 listopada 1998",
  "99/99/9999",
  "",
])("%j names no day that can be read in one way", (text) => {
  expect(findDay(text, anywhere)).toBeNull();
});

test("what a day spans is the text that names it", () => {
  const text = "Опубликовано: 26 октября 1998 г., 10:15 | Обновлено: 28 октября 1998 г.";
  const found = findDay(text, anywhere);
  expect(text.slice(found?.start, found?.end)).toBe("26 октября 1998");
});

test.each(
  "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
    .split("|")
    .map((name, index) => [name, index + 1] as const),
)("in the Levant %s is month %i", (name, month) => {
  expect(findDay(`26 ${name} 1998`, anywhere)?.date).toBe(`1998-${String(month).padStart(2, "0")}-26`);
});

test.each([
  "26 tháng 10, 1998",
  "ngày 26/10/1998",
  "ngày 26 tháng 10 năm 1998",
  "Thứ Hai, 26 tháng Mười, 1998",
  "26 thg 10, 1998",
])("Vietnamese: %s", (text) => {
  expect(findDay(text, { language: "vi", order: "day-first" })?.date).toBe("1998-10-26");
});

test.each([
  ["11 tháng mười một năm 1998", "1998-11-11"],
  ["5 tháng năm năm 1998", "1998-05-05"],
  ["1 tháng 13, 1998", null],
])("Vietnamese: %s is %s", (text, date) => expect(findDay(text, anywhere)?.date ?? null).toBe(date));

test.each([
  ["۴ آبان ۱۳۷۷", "1998-10-26"],
  ["۱۴۰۳/۰۲/۱۸", "2024-05-07"],
  ["۳۰ اسفند ۱۳۹۹", "2021-03-20"],
  ["۳۰ اسفند ۱۴۰۰", null],
  ["1403/13/01", null],
])("the Persian calendar: %s is %s", (text, date) => {
  expect(findDay(text, { language: "fa", order: "day-first" })?.date ?? null).toBe(date);
});

const locales =
  "en es fr pt ru ar ar-EG zh zh-TW ja ko hi bn ur tr pl uk bg sr fa id ms vi el he th cs sk hu ro nl sv da nb fi de it";
const styles = ["full", "long", "medium", "short"] as const;

/** What is not read yet of what the system's own calendar writes: a year of two figures that comes first, "98. 1. 26.". */
const unread: Readonly<Record<string, readonly string[]>> = { ko: ["short"] };

test.each(locales.split(" "))("every day that the calendar of %s writes is read as that day", (locale) => {
  const language = locale.slice(0, 2);
  const failed = styles.filter((dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
    const days = Array.from({ length: 12 }, (_, month) =>
      [1, 9, 26].map((day) => new Date(Date.UTC(1998, month, day))),
    );
    const order = locale === "en" && dateStyle === "short" ? "month-first" : "day-first";
    return days.flat().some((day) => {
      const found = findDay(`${format.format(day)} 10:15`, { language, order });
      return found?.date !== day.toISOString().slice(0, 10);
    });
  });
  expect(failed).toEqual(unread[locale] ?? []);
});
