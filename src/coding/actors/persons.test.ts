import { expect, test } from "vitest";
import { persons } from "./persons.ts";

const spans = persons.split("\n").map((line) => {
  const [code = "", names = "", from = "", to = "", ...rest] = line.split("|");
  return {
    line,
    code,
    mark: names.replace(/^(\+?\*?).*$/u, "$1"),
    names: names.replace(/^\+?\*?/u, "").split(";"),
    from,
    to,
    rest,
  };
});

const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function codesOn(name: string, day: string): string[] {
  return spans
    .filter(
      ({ names, from, to }) =>
        names.some((one) => plain(one) === plain(name)) && from <= day && (to === "" || day < to),
    )
    .map(({ code }) => code);
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

test("every line is well formed", () => {
  const wrong = spans.filter(
    ({ code, names, from, to, rest }) =>
      !/^(?:EUR|[A-Z]{6})$/.test(code) ||
      rest.length > 0 ||
      !isDay(from) ||
      (to !== "" && !(isDay(to) && from < to)) ||
      names.some((name) => name !== name.trim() || !/^[\p{L}\p{M}'’ .-]{2,60}$/u.test(name)) ||
      new Set(names).size !== names.length,
  );
  expect(wrong.map(({ line }) => line)).toEqual([]);
});

test("no name mixes alphabets, save for the numerals of monarchs and popes", () => {
  const words = spans.flatMap(({ names }) => names.flatMap((name) => name.split(/[ -]/)));
  expect(words.filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))).toEqual([]);
});

test("a name has one code at most one time on a day, and all lines of a person the same marks", () => {
  const byName = new Map<string, typeof spans>();
  const byPerson = new Map<string, typeof spans>();
  for (const span of spans) {
    for (const name of span.names) byName.set(plain(name), [...(byName.get(plain(name)) ?? []), span]);
    const [first = ""] = span.names;
    byPerson.set(first, [...(byPerson.get(first) ?? []), span]);
  }
  const twice = [...byName].filter(([, list]) =>
    list.some((one, at) =>
      list
        .slice(at + 1)
        .some((other) => one.code === other.code && one.from < (other.to || "9999") && other.from < (one.to || "9999")),
    ),
  );
  expect(twice.map(([name]) => name)).toEqual([]);
  const uneven = [...byPerson].filter(([, list]) => new Set(list.map(({ mark }) => mark)).size > 1);
  expect(uneven.map(([name]) => name)).toEqual([]);
});

test("it is wide enough", () => {
  expect(spans.length).toBeGreaterThan(2000);
  const states = new Set(
    spans.map(({ code }) => code.slice(0, 3)).filter((code) => !/^(?:IGO|NGO|IMG|EUR)$/.test(code)),
  );
  expect(states.size).toBeGreaterThan(150);
  const russian = spans.filter(({ names }) => names.some((name) => /\p{Script=Cyrillic}/u.test(name)));
  expect(russian.length / spans.length).toBeGreaterThan(0.95);
});

test.each([
  ["Igor Ivanov", "2001-06-16", ["RUSGOV"]],
  ["Сергей Лавров", "2008-08-12", ["RUSGOV"]],
  ["Vladimir Poutine", "1999-08-09", ["RUSGOV"]],
  ["Boris Yeltsin", "1999-12-31", []],
  ["Alija Izetbegović", "1995-11-21", ["BIHGOV"]],
  ["Richard Holbrooke", "1995-11-21", ["USAGOV"]],
  ["Warren Christopher", "1995-11-21", ["USAGOV"]],
  ["Abu Mazen", "2003-06-04", ["PSEGOV"]],
  ["Yasser Arafat", "1993-09-13", ["PSEOPP"]],
  ["Yasser Arafat", "2000-07-25", ["PSEGOV"]],
  ["Fernando de Trazegnies", "1998-10-26", ["PERGOV"]],
  ["Jamil Mahuad", "1998-10-26", ["ECUGOV"]],
  ["José Ayala Lasso", "1998-10-26", ["ECUGOV"]],
  ["Seyoum Mesfin", "2000-12-12", ["ETHGOV"]],
  ["Haile Woldense", "2000-12-12", ["ERIGOV"]],
  ["John Garang", "2004-12-31", ["SDNREB"]],
  ["Jaswant Singh", "2001-07-15", ["INDGOV"]],
  ["Pervez Musharraf", "1999-05-26", ["PAKMIL"]],
  ["Kim Dae-jung", "2000-06-15", ["KORGOV"]],
  ["Ban Ki-moon", "2006-10-09", ["KORGOV"]],
  ["Пан Ги Мун", "2007-01-01", ["IGOUNO"]],
  ["Javier Solana", "1999-03-24", ["IGONAT"]],
  ["Javier Solana", "2003-10-21", ["EUR"]],
  ["Geir Hallgrímsson", "1976-06-01", ["ISLGOV"]],
  ["Ali Akbar Velayati", "1988-07-18", ["IRNGOV"]],
  ["Tariq Aziz", "1988-08-20", ["IRQGOV"]],
  ["Mohammad Javad Zarif", "2015-07-14", ["IRNGOV"]],
  ["Timochenko", "2016-09-26", ["COLREB"]],
  ["María Ángela Holguín", "2012-11-19", ["COLGOV"]],
  ["Celso Amorim", "2010-05-17", ["BRAGOV"]],
  ["Nelson Mandela", "1990-02-11", ["ZAFOPP"]],
  ["Aung San Suu Kyi", "2019-12-11", ["MMRGOV"]],
  ["Hashim Thaçi", "1999-02-06", ["XKXREB"]],
  ["Juan Guaidó", "2019-01-23", ["VENOPP"]],
])("%s on %s: %j", (name, day, codes) => {
  expect(codesOn(name, day)).toEqual(codes);
});
