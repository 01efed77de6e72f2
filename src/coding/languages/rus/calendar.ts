import type { Calendar } from "../../dates/calendar.ts";

const tens = [
  "десят",
  "одиннадцат",
  "двенадцат",
  "тринадцат",
  "четырнадцат",
  "пятнадцат",
  "шестнадцат",
  "семнадцат",
  "восемнадцат",
  "девятнадцат",
  "двадцат",
];
const ones = [
  "один|одного|одна|одну|одной",
  "два|две|двух",
  "три|трех",
  "четыре|четырех",
  "пять|пяти",
  "шесть|шести",
  "семь|семи",
  "восемь|восьми",
  "девять|девяти",
];
const firsts = ["перв", "втор", "треть", "четверт", "пят", "шест", "седьм", "восьм", "девят"].map((stem) =>
  stem === "треть" ? "третьего|третье" : `${stem}ого|${stem}ое`,
);

function after(word: string, list: string): string {
  return list.replace(/[^|]+/g, `${word} $&`);
}

function hard(stem: string): string {
  return ["ый", "ая", "ое", "ого", "ой", "ую", "ом", "ому", "ым", "ые", "ых"].map((end) => stem + end).join("|");
}

function soft(stem: string): string {
  return ["ий", "ая", "ее", "его", "ей", "ую", "ем", "ему", "им", "ие", "их"].map((end) => stem + end).join("|");
}

function month(stem: string, nominative: string, short: string): string {
  return [nominative, ...["я", "е", "ю", "ем"].map((end) => stem + end), short].filter(Boolean).join("|");
}

/** Russian words for days and spans of time. */
export const calendar: Calendar = {
  months: [
    month("январ", "январь", "янв."),
    month("феврал", "февраль", "февр."),
    "март|марта|марте|марту|мартом",
    month("апрел", "апрель", "апр."),
    "май|мая|мае|маю|маем",
    month("июн", "июнь", ""),
    month("июл", "июль", ""),
    "август|августа|августе|августу|августом|авг.",
    month("сентябр", "сентябрь", "сент."),
    month("октябр", "октябрь", "окт."),
    month("ноябр", "ноябрь", "нояб."),
    month("декабр", "декабрь", "дек."),
  ],
  weekdays: [
    "понедельник|понедельника|понедельнику",
    "вторник|вторника|вторнику",
    "среду|среды|среде",
    "четверг|четверга|четвергу",
    "пятницу|пятницы|пятнице",
    "субботу|субботы|субботе",
    "воскресенье|воскресенья|воскресенью",
  ],
  doubtful: "среды|среде",
  capitals: false,
  dayFirst: true,
  numbers: [
    ...ones,
    ...tens.map((stem) => `${stem}ь|${stem}и`),
    ...ones.map((one) => after("двадцать", one)),
    "тридцать|тридцати",
    after("тридцать", "один|одного|одна|одну|одной"),
  ],
  days: [
    ...firsts,
    ...tens.map((stem) => `${stem}ого|${stem}ое`),
    ...firsts.map((first) => after("двадцать", first)),
    "тридцатого|тридцатое",
    after("тридцать", "первого|первое"),
  ],
  units: {
    day: { one: "день|дня|дню|днем", many: "дней|дни|дням|днями|днях|сутки|суток" },
    week: { one: "неделя|неделю|недели|неделе|неделей", many: "недель|неделям|неделях" },
    month: { one: "месяц|месяца|месяце|месяцу", many: "месяцев|месяцы|месяцам|месяцах" },
    year: { one: "год|года|году|годом|годе", many: "лет|годы|годов|годам" },
  },
  steps: {
    last: [hard("прошл"), soft("минувш"), soft("прошедш")].join("|"),
    current: ["этот|эта|это|эту|этой|этого|этом|этому", soft("текущ"), soft("нынешн"), "нынешняя|нынешнюю"].join("|"),
    next: [soft("следующ"), soft("будущ"), soft("ближайш"), soft("предстоящ"), soft("наступающ")].join("|"),
  },
  stepsAfter: { last: "", current: "", next: "" },
  words: {
    part: "утром|днем|вечером|ночью|поздно вечером|рано утром|поздно ночью|в полдень|в полночь|на рассвете",
    yearword: "год|года|году|годом|годе|г.|г",
    edge: "начале|начала|началу|конце|конца|концу|середине|середины|первой половине|второй половине|второй половины|первой половины",
    season: "весной|летом|осенью|зимой",
    some: "несколько|нескольких|много|пару",
    long: "десятилетия|десятилетий|десятилетие",
    past: "последние|последних|прошлые|минувшие|прошедшие",
    coming: "ближайшие|ближайших|следующие|предстоящие",
  },
  openings: [
    "в|во|на|к|ко|до|от|по|за|около|после|перед|накануне",
    "[в|к|до] <edge>",
    "в ночь на|с",
    "<part> [в|во|на]",
    "<season>",
    "в течение",
  ],
  since: ["[начиная] с|со [<edge>]"],
  closings: ["<part>", "по московскому времени"],
  possessives: [],
  rules: [
    {
      says: { kind: "date" },
      patterns: [
        "[<step>] [<weekday?> [,]] <day> <month> [[,] <year> [<yearword>]]",
        "с|со <day> по|до [на] <day> <month> [<year> [<yearword>]]",
        "<day> и|-|– <day> <month> [<year> [<yearword>]]",
        "<month> <year> [<yearword>]",
        "<month> по|до|-|– <month> [<year> [<yearword>]]",
        "<step> <month>",
        "<year> <yearword>",
        "<date> [<yearword>]",
        "<weekday> [,] <nth> числа",
      ],
    },
    { says: { kind: "date" }, only: ["opened"], patterns: ["<month>"] },
    { says: { kind: "date" }, only: ["opened", "lone"], patterns: ["<year>"] },
    { says: { kind: "date", stepOf: "year" }, patterns: ["[<day>] <month> <step> года|г."] },
    {
      says: { kind: "weekday", stepOf: "week" },
      patterns: ["<weekday> [на] <step> неделе|недели"],
    },
    { says: { kind: "weekday" }, only: ["opened"], patterns: ["<weekday>", "<step> <weekday>"] },
    { says: { kind: "weekday" }, only: ["begun"], patterns: ["<weekday?>"] },
    {
      says: { kind: "days", days: 0 },
      patterns: ["сегодня", "этой ночью", "этим|сегодняшним утром|вечером", "сегодня [,] [в|во] <weekday>"],
    },
    {
      says: { kind: "days", days: -1 },
      patterns: ["вчера", "вчера [,] [в|во] <weekday>", "прошлой ночью", "вчерашним вечером"],
    },
    { says: { kind: "days", days: -1 }, only: ["lone"], patterns: ["накануне"] },
    { says: { kind: "days", days: 1 }, patterns: ["завтра", "завтрашнего дня"] },
    { says: { kind: "days", days: -2 }, patterns: ["позавчера"] },
    { says: { kind: "days", days: 2 }, patterns: ["послезавтра"] },
    { says: { kind: "period" }, only: ["opened"], patterns: ["<step> <unit>"] },
    { says: { kind: "period" }, patterns: ["<step> недели|месяца|года"] },
    { says: { kind: "weekend" }, only: ["opened"], patterns: ["[<step>] выходные|выходных"] },
    {
      says: { kind: "count", sign: -1 },
      patterns: ["[около|примерно|почти] <number> <units> [тому] назад", "<unit> [тому] назад"],
    },
    {
      says: { kind: "count", sign: 1, plans: true },
      patterns: ["через <number> <units>", "через <unit>"],
    },
    { says: { kind: "same" }, patterns: ["в тот же день"] },
    {
      says: { kind: "vague" },
      patterns: [
        "[<some>] <units> [тому] назад",
        "через <some> <units>",
        "в|за|на <past>|<coming> [<number>] <units>|<long>",
        "за|в последнее <long>",
        "<number>|<some> <units> спустя",
        "спустя [<number>|<some>] <units>",
        "на следующий день",
        "днем ранее",
        "[<number>] <units> ранее",
        "на днях",
        "недавно",
      ],
    },
  ],
};
