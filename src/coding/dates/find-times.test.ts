import { expect, test } from "vitest";
import { calendar as english } from "../languages/eng/calendar.ts";
import { calendar as french } from "../languages/fra/calendar.ts";
import { calendar as portuguese } from "../languages/por/calendar.ts";
import { calendar as russian } from "../languages/rus/calendar.ts";
import { calendar as spanish } from "../languages/spa/calendar.ts";
import type { Upos, Word } from "../syntax/types.ts";
import { uposTags } from "../syntax/types.ts";
import { calendarIndex } from "./calendar-index.ts";
import { findTimes } from "./find-times.ts";
import type { Direction } from "./resolve.ts";

const indices = {
  eng: calendarIndex(english),
  spa: calendarIndex(spanish),
  por: calendarIndex(portuguese),
  fra: calendarIndex(french),
  rus: calendarIndex(russian),
};
type Language = keyof typeof indices;
const languages = Object.keys(indices) as Language[];

const contractions: Partial<Record<Language, Record<string, string>>> = {
  spa: { del: "de el", al: "a el" },
  por: {
    no: "em o",
    na: "em a",
    nesta: "em esta",
    neste: "em este",
    do: "de o",
    da: "de a",
    ao: "a o",
    à: "a a",
    pela: "por a",
  },
  fra: { du: "de le", au: "à le" },
};

/** Words by white space, punctuation apart; "talks/NOUN" has a part of speech. */
function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  for (const { 0: piece, index: start } of text.matchAll(
    /\d+(?:[-./]\d+)+|\d+\.?[ºª]|['’]s\b|[^\s\p{P}]+['’](?!s\b)|[^\s,()'’]+\.(?=\s\p{Ll}|\s\d)|[^\s,.()'’]+|[,.()]/gu,
  )) {
    const [form = "", upos = /^\d/.test(piece) ? "NUM" : "X"] =
      piece.split("/").length === 2 ? piece.split("/") : [piece];
    const known = /^(?:the|its|his|their|a|an)$/i.test(form) ? "DET" : upos;
    for (const part of (contractions[language]?.[form.toLowerCase()] ?? form).split(" "))
      words.push({ form: part, lemma: part, upos: known as Upos, feats: "", start, end: start + piece.length });
  }
  return words;
}

function told(text: string, language: Language, published: string | undefined, direction: Direction, hint?: number) {
  return findTimes(wordsOf(text, language), indices[language]).map((time) => {
    const { date, open } = time.resolve(published, direction, hint);
    const said = date === null ? JSON.stringify(open) : [date.date, date.precision, date.basis].join(" ");
    return time.since ? `since ${said}` : said;
  });
}

// a Wednesday
const today = "1998-10-28";
const day = (date: string) => `${date} day relative`;

const past: Record<Language, [string, string][]> = {
  eng: [
    ["on October 26, 1998", "1998-10-26 day explicit"],
    ["on 26 October 1998", "1998-10-26 day explicit"],
    ["on Monday, October 26, 1998,", "1998-10-26 day explicit"],
    ["on the 26th of October 1998", "1998-10-26 day explicit"],
    ["on 1998-10-26", "1998-10-26 day explicit"],
    ["on 26.10.1998", "1998-10-26 day explicit"],
    ["on 10/26/1998", "1998-10-26 day explicit"],
    ["on 26 October", day("1998-10-26")],
    ["on Oct. 26", day("1998-10-26")],
    ["on November 3", day("1997-11-03")],
    ["on October 29", day("1998-10-29")],
    ["the October 26 signing", day("1998-10-26")],
    ["from May 5 to 7", day("1998-05-05")],
    ["in January 1995", "1995-01-01 month explicit"],
    ["early in February 1995", "1995-02-01 month explicit"],
    ["in mid-February 1995", "1995-02-01 month explicit"],
    ["at the end of March 1995", "1995-03-01 month explicit"],
    ["in May", "1998-05-01 month relative"],
    ["in December", "1997-12-01 month relative"],
    ["last March", "1998-03-01 month relative"],
    ["last October", "1997-10-01 month relative"],
    ["in March last year", "1997-03-01 month relative"],
    ["the January/PROPN clashes/NOUN", "1998-01-01 month relative"],
    ["from April to June", "1998-04-01 month relative"],
    ["earlier in the week", "1998-10-26 week relative"],
    ["on Friday, the 23rd", day("1998-10-23")],
    ["on Thursday, the ninth such", day("1998-10-22")],
    ["in 1942", "1942-01-01 year explicit"],
    ["in the summer of 1981", "1981-01-01 year explicit"],
    ["its 1981 offensive/NOUN", "1981-01-01 year explicit"],
    ["since 1942", "since 1942-01-01 year explicit"],
    ["since its 1981 offensive/NOUN", "since 1981-01-01 year explicit"],
    ["since Monday", `since ${day("1998-10-26")}`],
    ["since March", "since 1998-03-01 month relative"],
    ["on Monday", day("1998-10-26")],
    ["on Wednesday", day("1998-10-28")],
    ["last Wednesday", day("1998-10-21")],
    ["late on Monday", day("1998-10-26")],
    ["Tuesday night", day("1998-10-27")],
    ["Monday's talks", day("1998-10-26")],
    ["on Thursday last week", day("1998-10-22")],
    ["on Monday, talks", day("1998-10-26")],
    ["yesterday", day("1998-10-27")],
    ["the day before yesterday", day("1998-10-26")],
    ["this morning", day("1998-10-28")],
    ["last night", day("1998-10-27")],
    ["last week", "1998-10-19 week relative"],
    ["earlier this week", "1998-10-26 week relative"],
    ["this month", "1998-10-01 month relative"],
    ["last year", "1997-01-01 year relative"],
    ["at the weekend", "1998-10-19 week relative"],
    ["three days ago", day("1998-10-25")],
    ["two weeks ago", "1998-10-12 week relative"],
    ["twenty-one days ago", day("1998-10-07")],
    ["a month ago", "1998-09-01 month relative"],
    ["a few days ago", "null"],
    ["two days later", "null"],
    ["in recent weeks", "null"],
  ],
  spa: [
    ["el 26 de octubre de 1998", "1998-10-26 day explicit"],
    ["el lunes 26 de octubre de 1998", "1998-10-26 day explicit"],
    ["el lunes, 26 de octubre", day("1998-10-26")],
    ["el 1.º de mayo", day("1998-05-01")],
    ["el primero de mayo", day("1998-05-01")],
    ["el pasado 5 de junio", day("1998-06-05")],
    ["el 5 de junio pasado", day("1998-06-05")],
    ["del 5 al 7 de junio", day("1998-06-05")],
    ["el 26/10/1998", "1998-10-26 day explicit"],
    ["en marzo de 1995", "1995-03-01 month explicit"],
    ["a fines de marzo de 1995", "1995-03-01 month explicit"],
    ["en marzo", "1998-03-01 month relative"],
    ["en diciembre pasado", "1997-12-01 month relative"],
    ["el pasado mes de marzo", "1998-03-01 month relative"],
    ["en marzo del año pasado", "1997-03-01 month relative"],
    ["en 1942", "1942-01-01 year explicit"],
    ["desde 1942", "since 1942-01-01 year explicit"],
    ["la guerra de 1995", "1995-01-01 year explicit"],
    ["el miércoles", day("1998-10-28")],
    ["el miércoles 21", day("1998-10-21")],
    ["este martes", day("1998-10-27")],
    ["el pasado lunes", day("1998-10-26")],
    ["el lunes pasado", day("1998-10-26")],
    ["el lunes por la noche", day("1998-10-26")],
    ["la noche del lunes", day("1998-10-26")],
    ["el jueves de la semana pasada", day("1998-10-22")],
    ["ayer por la tarde", day("1998-10-27")],
    ["anoche", day("1998-10-27")],
    ["anteayer", day("1998-10-26")],
    ["hoy", day("1998-10-28")],
    ["esta mañana", day("1998-10-28")],
    ["la semana pasada", "1998-10-19 week relative"],
    ["este mes", "1998-10-01 month relative"],
    ["el año pasado", "1997-01-01 year relative"],
    ["el fin de semana", "1998-10-19 week relative"],
    ["hace tres días", day("1998-10-25")],
    ["hace dos semanas", "1998-10-12 week relative"],
    ["hace unos días", "null"],
    ["al día siguiente", "null"],
    ["en los últimos días", "null"],
  ],
  por: [
    ["em 26 de outubro de 1998", "1998-10-26 day explicit"],
    ["no dia 26 de outubro", day("1998-10-26")],
    ["em 1º de maio", day("1998-05-01")],
    ["no 1.º de maio de 1995", "1995-05-01 day explicit"],
    ["na segunda-feira, 26 de outubro", day("1998-10-26")],
    ["na sexta-feira, cinco dias", day("1998-10-23")],
    ["de abril a junho", "1998-04-01 month relative"],
    ["nesta terça-feira (27)", day("1998-10-27")],
    ["na quarta (21)", day("1998-10-21")],
    ["em março de 1995", "1995-03-01 month explicit"],
    ["no início de março de 1995", "1995-03-01 month explicit"],
    ["em março", "1998-03-01 month relative"],
    ["em março passado", "1998-03-01 month relative"],
    ["em março do ano passado", "1997-03-01 month relative"],
    ["em 1942", "1942-01-01 year explicit"],
    ["desde 1942", "since 1942-01-01 year explicit"],
    ["na quarta-feira", day("1998-10-28")],
    ["na segunda", day("1998-10-26")],
    ["na última segunda-feira", day("1998-10-26")],
    ["segunda-feira passada", day("1998-10-26")],
    ["na noite de segunda-feira", day("1998-10-26")],
    ["ontem à noite", day("1998-10-27")],
    ["anteontem", day("1998-10-26")],
    ["hoje", day("1998-10-28")],
    ["na semana passada", "1998-10-19 week relative"],
    ["neste mês", "1998-10-01 month relative"],
    ["no ano passado", "1997-01-01 year relative"],
    ["no fim de semana", "1998-10-19 week relative"],
    ["há três dias", day("1998-10-25")],
    ["três dias atrás", day("1998-10-25")],
    ["há vinte e um dias", day("1998-10-07")],
    ["há alguns dias", "null"],
  ],
  fra: [
    ["le 26 octobre 1998", "1998-10-26 day explicit"],
    ["le lundi 26 octobre 1998", "1998-10-26 day explicit"],
    ["lundi 26 octobre", day("1998-10-26")],
    ["le 1er mai", day("1998-05-01")],
    ["le 5 juin dernier", day("1998-06-05")],
    ["en mars 1995", "1995-03-01 month explicit"],
    ["début mars 1995", "1995-03-01 month explicit"],
    ["à la mi-mars 1995", "1995-03-01 month explicit"],
    ["au mois de mars", "1998-03-01 month relative"],
    ["en décembre dernier", "1997-12-01 month relative"],
    ["en mars de l'année dernière", "1997-03-01 month relative"],
    ["en 1942", "1942-01-01 year explicit"],
    ["depuis 1942", "since 1942-01-01 year explicit"],
    ["depuis lundi", `since ${day("1998-10-26")}`],
    ["mercredi", day("1998-10-28")],
    ["jeudi un", day("1998-10-22")],
    ["jeudi 40", day("1998-10-22")],
    ["jeudi 17 fois", day("1998-10-22")],
    ["ce mardi", day("1998-10-27")],
    ["mardi soir", day("1998-10-27")],
    ["lundi dernier", day("1998-10-26")],
    ["dans la nuit de lundi à mardi", day("1998-10-26")],
    ["jeudi de la semaine dernière", day("1998-10-22")],
    ["hier soir", day("1998-10-27")],
    ["avant-hier", day("1998-10-26")],
    ["aujourd'hui", day("1998-10-28")],
    ["ce matin", day("1998-10-28")],
    ["la semaine dernière", "1998-10-19 week relative"],
    ["ce mois-ci", "1998-10-01 month relative"],
    ["l'an dernier", "1997-01-01 year relative"],
    ["le week-end dernier", "1998-10-19 week relative"],
    ["il y a trois jours", day("1998-10-25")],
    ["il y a deux semaines", "1998-10-12 week relative"],
    ["il y a quelques jours", "null"],
    ["le lendemain", "null"],
  ],
  rus: [
    ["26 октября 1998 года", "1998-10-26 day explicit"],
    ["26 октября 1998 г.", "1998-10-26 day explicit"],
    ["в понедельник, 26 октября", day("1998-10-26")],
    ["26.10.1998", "1998-10-26 day explicit"],
    ["первого мая", day("1998-05-01")],
    ["с 5 по 7 мая", day("1998-05-05")],
    ["5 мая прошлого года", day("1997-05-05")],
    ["в марте 1995 года", "1995-03-01 month explicit"],
    ["в конце марта 1995 года", "1995-03-01 month explicit"],
    ["в марте", "1998-03-01 month relative"],
    ["в марте прошлого года", "1997-03-01 month relative"],
    ["в 1942 году", "1942-01-01 year explicit"],
    ["война 1995 года", "1995-01-01 year explicit"],
    ["с 1942 года", "since 1942-01-01 year explicit"],
    ["со среды", `since ${day("1998-10-28")}`],
    ["летом 1981 года", "1981-01-01 year explicit"],
    ["в среду", day("1998-10-28")],
    ["во вторник вечером", day("1998-10-27")],
    ["вечером в понедельник", day("1998-10-26")],
    ["в ночь на вторник", day("1998-10-27")],
    ["в прошлую пятницу", day("1998-10-23")],
    ["в минувшую пятницу", day("1998-10-23")],
    ["в четверг на прошлой неделе", day("1998-10-22")],
    ["вчера", day("1998-10-27")],
    ["позавчера", day("1998-10-26")],
    ["накануне", day("1998-10-27")],
    ["сегодня утром", day("1998-10-28")],
    ["на прошлой неделе", "1998-10-19 week relative"],
    ["в этом месяце", "1998-10-01 month relative"],
    ["в прошлом году", "1997-01-01 year relative"],
    ["в минувшие выходные", "1998-10-19 week relative"],
    ["три дня назад", day("1998-10-25")],
    ["неделю назад", "1998-10-19 week relative"],
    ["двадцать один день назад", day("1998-10-07")],
    ["несколько дней назад", "null"],
  ],
};

const planned: Record<Language, [string, string][]> = {
  eng: [
    ["on Monday", day("1998-11-02")],
    ["on Wednesday", day("1998-11-04")],
    ["next Friday", day("1998-10-30")],
    ["on November 3", day("1998-11-03")],
    ["in March", "1999-03-01 month relative"],
    ["tomorrow", day("1998-10-29")],
    ["the day after tomorrow", day("1998-10-30")],
    ["next week", "1998-11-02 week relative"],
    ["in three days", day("1998-10-31")],
    ["at the weekend", "1998-10-26 week relative"],
  ],
  spa: [
    ["el viernes", day("1998-10-30")],
    ["el próximo lunes", day("1998-11-02")],
    ["el lunes que viene", day("1998-11-02")],
    ["mañana", day("1998-10-29")],
    ["mañana por la mañana", day("1998-10-29")],
    ["pasado mañana", day("1998-10-30")],
    ["la próxima semana", "1998-11-02 week relative"],
    ["la semana que viene", "1998-11-02 week relative"],
    ["dentro de tres días", day("1998-10-31")],
    ["en marzo próximo", "1999-03-01 month relative"],
  ],
  por: [
    ["na próxima segunda-feira", day("1998-11-02")],
    ["na próxima segunda", day("1998-11-02")],
    ["amanhã", day("1998-10-29")],
    ["depois de amanhã", day("1998-10-30")],
    ["na semana que vem", "1998-11-02 week relative"],
    ["dentro de três dias", day("1998-10-31")],
    ["daqui a duas semanas", "1998-11-09 week relative"],
  ],
  fra: [
    ["lundi prochain", day("1998-11-02")],
    ["demain", day("1998-10-29")],
    ["après-demain", day("1998-10-30")],
    ["la semaine prochaine", "1998-11-02 week relative"],
    ["dans trois jours", day("1998-10-31")],
    ["le 3 novembre", day("1998-11-03")],
  ],
  rus: [
    ["в пятницу", day("1998-10-30")],
    ["в следующую пятницу", day("1998-10-30")],
    ["завтра", day("1998-10-29")],
    ["послезавтра", day("1998-10-30")],
    ["на следующей неделе", "1998-11-02 week relative"],
    ["через три дня", day("1998-10-31")],
    ["через неделю", "1998-11-02 week relative"],
    ["3 ноября", day("1998-11-03")],
  ],
};

const cases = (table: Record<Language, [string, string][]>) =>
  languages.flatMap((language) => table[language].map(([text, said]) => [language, text, said] as const));

test.each(cases(past))("what happened, %s: %s is %s", (language, text, said) => {
  expect(told(text, language, today, "back")).toEqual([said]);
});

test.each(cases(planned))("what is planned, %s: %s is %s", (language, text, said) => {
  expect(told(text, language, today, "forward")).toEqual([said]);
});

test.each<[Language, string]>([
  ["eng", "Peru may sign"],
  ["eng", "Troops march 20 kilometres"],
  ["eng", "a force of 1995 soldiers/NOUN"],
  ["eng", "on 31 February 1998 they"],
  ["eng", "on 05/07/1998"],
  ["eng", "for three days"],
  ["eng", "a man of 30 years"],
  ["eng", "in the 1980s"],
  ["eng", "Theresa May"],
  ["spa", "los lunes"],
  ["spa", "en la década de 1980"],
  ["por", "nos anos 1980"],
  ["fra", "dans les années 1980"],
  ["rus", "в 1980-х годах"],
  ["spa", "durante tres días"],
  ["spa", "las diez de la mañana"],
  ["spa", "Santo Domingo"],
  ["spa", "una fuerza de 2000 soldados/NOUN"],
  ["por", "na segunda rodada/NOUN"],
  ["por", "o marco das relações"],
  ["por", "durante três dias"],
  ["fra", "pendant trois jours"],
  ["fra", "il y a trois blessés"],
  ["rus", "в течение трех дней"],
  ["rus", "окружающая среда"],
  ["rus", "накануне выборов/NOUN"],
])("no date, %s: %s", (language, text) => {
  expect(told(text, language, today, "back").filter((said) => said !== "null")).toEqual([]);
});

test("without a day of publication a weekday or a day without a year stays open, or takes the year of another date", () => {
  expect(told("on Wednesday", "eng", undefined, "back")).toEqual(['{"weekday":3}']);
  expect(told("le 6 février", "fra", undefined, "back")).toEqual(['{"month":2,"day":6}']);
  expect(told("в феврале", "rus", undefined, "back")).toEqual(['{"month":2}']);
  expect(told("last week", "eng", undefined, "back")).toEqual(["null"]);
  expect(told("el 6 de febrero", "spa", undefined, "back", 1995)).toEqual(["1995-02-06 day inferred"]);
  expect(told("em fevereiro", "por", undefined, "back", 1995)).toEqual(["1995-02-01 month inferred"]);
  expect(told("el 6 de febrero de 1981", "spa", undefined, "back", 1995)).toEqual(["1981-02-06 day explicit"]);
});

test("a time has the words that belong to it, its preposition among them, but not that of the noun it describes", () => {
  const span = (text: string, language: Language) => {
    const words = wordsOf(text, language);
    return findTimes(words, indices[language]).map(({ first, last, year }) =>
      [
        words
          .slice(first, last)
          .map(({ form }) => form)
          .join(" "),
        year,
      ].join("|"),
    );
  };
  expect(span("It attacked early on Tuesday night, said Lima", "eng")).toEqual(["early on Tuesday night|"]);
  expect(span("A truce on Monday's terms in February 1995", "eng")).toEqual(["Monday 's|", "in February 1995|1995"]);
  expect(span("Anunció el lunes por la noche que el 7 de marzo de 1995 se firmó", "spa")).toEqual([
    "el lunes por la noche|",
    "el 7 de marzo de 1995|1995",
  ]);
  expect(span("В ночь на среду 7 марта 1995 года войска отошли", "rus")).toEqual([
    "В ночь на среду 7 марта 1995 года|1995",
  ]);
});

test.each([
  ["eng", english],
  ["spa", spanish],
  ["por", portuguese],
  ["fra", french],
  ["rus", russian],
] as const)(
  "the calendar of %s has all months, days and numbers, and its patterns name no slot that is not there",
  (language, calendar) => {
    expect([calendar.months.length, calendar.weekdays.length, calendar.numbers.length]).toEqual([12, 7, 31]);
    const known = new Set([...indices[language].slots.keys(), "day", "nth", "year", "date"]);
    const patterns = [
      calendar.openings,
      calendar.since,
      calendar.closings,
      ...calendar.rules.map((rule) => rule.patterns),
    ];
    const named = patterns
      .flat()
      .flatMap((pattern) => [...pattern.matchAll(/<([^>]+)>/g)].map(([, slot]) => slot ?? ""));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((slot) => !known.has(slot))).toEqual([]);
    for (const list of [patterns.flat(), Object.values(calendar.words)].flat()) expect(list).toMatch(/^[^_]+$/);
  },
);

test("a wrong day of publication counts as none", () => {
  for (const published of ["", "yesterday", "1998-13-40", "99999-01-01"])
    expect(told("on Wednesday", "eng", published, "back")).toEqual(['{"weekday":3}']);
});

/** The same numbers for the same seed. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

test("any words at all: spans are in order and inside, and every time resolves", () => {
  let found = 0;
  for (const language of languages) {
    const pieces = [...past[language], ...planned[language]]
      .flatMap(([text]) => wordsOf(text, language).map(({ form }) => form))
      .concat("\ud800", "\u0000", "", "7".repeat(50), "x".repeat(100_000), "31", "30", "-", "’", "й", "2025-99-99");
    const random = numbers(7);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor((random.next().value ?? 0) * items.length)];
    for (let round = 0; round < 300; round += 1) {
      const words = Array.from({ length: 30 }, (_, at): Word => {
        const form = pick(pieces) ?? "";
        return { form, lemma: pick(pieces) ?? "", upos: pick(uposTags) ?? "X", feats: "", start: at, end: at + 1 };
      });
      let end = 0;
      for (const time of findTimes(words, indices[language])) {
        found += 1;
        expect(time.first).toBeGreaterThanOrEqual(end);
        expect(time.last).toBeGreaterThan(time.first);
        end = time.last;
        for (const direction of ["back", "forward"] as const)
          for (const published of [today, "1000-01-01", "2999-12-31", undefined]) {
            const { date } = time.resolve(published, direction, 1998);
            if (date !== null) expect(date.date).toMatch(/^\d{4}-\d\d-\d\d$/);
          }
      }
      expect(end).toBeLessThanOrEqual(words.length);
    }
  }
  expect(found, "the generator must reach what is tested").toBeGreaterThan(5_000);
});

test("time grows with the number of words, not faster", () => {
  const words = wordsOf("on the early Monday of May 7 , 1998 since last week ".repeat(10_000), "eng");
  const before = performance.now();
  expect(findTimes(words, indices.eng).length).toBeGreaterThan(10_000);
  expect(performance.now() - before).toBeLessThan(3_000);
});
