import { expect, test } from "vitest";
import { readDateValue, readHeaderDate } from "./published.ts";

test.each([
  ["date 1998-10-27 The presidents met", "1998-10-27", "day", null, 15],
  ["Date: 27 October 1998", "1998-10-27", "day", null, 21],
  ["Published: October 27, 1998 10:30 GMT-5", "1998-10-27", "day", "10:30", 39],
  ["Published on Tuesday, October 27, 1998 at 3:05 p.m. ET", "1998-10-27", "day", "15:05", 54],
  ["Fecha: 27 de octubre de 1998", "1998-10-27", "day", null, 28],
  ["Fecha: 07/10/1998", "1998-10-07", "day", null, 17],
  ["Data: 27 de outubro de 1998 às 10h30", "1998-10-27", "day", "10:30", 36],
  ["Publié le 1er octobre 1998 à 10h30", "1998-10-01", "day", "10:30", 34],
  ["Дата: 27 октября 1998 г.", "1998-10-27", "day", null, 24],
  ["Date: 27/10/1998", "1998-10-27", "day", null, 16],
  ["Date: Tue, 27 Oct 1998 10:00:00 +0300", "1998-10-27", "day", "10:00", 37],
  ["October 27, 1998", "1998-10-27", "day", null, 16],
  ["вторник, 27 октября 1998 года, 10:30", "1998-10-27", "day", "10:30", 36],
  ["date 1998-10", "1998-10-01", "month", null, 12],
  ["Date: octobre 1998", "1998-10-01", "month", null, 18],
  ["date 1998", "1998-01-01", "year", null, 9],
])("header line %j", (line, date, precision, time, length) => {
  expect(readHeaderDate(line)).toEqual({ published: { date, precision, time, basis: "header" }, length });
});

test.each(["Date: 1998-02-31", "Date: 31 avril 1998", "Date: 07/10/1998"])(
  "%j names no day that can be known",
  (line) => {
    expect(readHeaderDate(line)).toEqual({ published: null, length: line.length });
  },
);

test.each([
  "1998",
  "October 1998",
  "Data from 1998 show growth",
  "Dates 1998",
  "Date with destiny: the summit",
  "Oct 27",
])("%j is no header line", (line) => expect(readHeaderDate(line)).toBeNull());

test("a field's value", () => {
  expect(readDateValue(" 1998-10-26T18:05:00-03:00 ", "frontmatter")).toEqual({
    date: "1998-10-26",
    time: "18:05",
    precision: "day",
    basis: "frontmatter",
  });
  expect(readDateValue("soon", "frontmatter")).toBeNull();
});
