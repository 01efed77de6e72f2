import { expect, test } from "vitest";
import { openByCode } from "../coders/open-language.ts";
import { codeInput } from "./coder.ts";

/** Type, date and precision of each event of a sentence told on 10 June 2025. */
async function datesIn(lang: string, text: string): Promise<string[]> {
  const language = await openByCode(lang);
  if (language === null) throw new Error(`expected a pack for "${lang}"`);
  return codeInput({ text, date: "2025-06-10" }, language).events.map(({ plover, date }) =>
    date === null ? `${plover} –` : `${plover} ${date.date} ${date.precision}`,
  );
}

test.each([
  ["eng", "Brazil praised Qatar for the 2022 World Cup.", "SUPPORT 2025-06-10 day"],
  ["eng", "Brazil praised Qatar in 2022.", "SUPPORT 2022-01-01 year"],
  ["eng", "Police arrested an opposition candidate in the 2023 election in Guatemala.", "COERCE 2025-06-10 day"],
  ["eng", "Japan imposed sanctions on Russia after the 2014 annexation of Crimea.", "SANCTION 2025-06-10 day"],
  ["eng", "Japan imposed sanctions on Russia in 2014.", "SANCTION 2014-01-01 year"],
  ["eng", "France condemned Iraq's 1990 invasion of Kuwait.", "ACCUSE 2025-06-10 day"],
  ["eng", "The invasion of Kuwait by Iraq in 1990 was condemned by France.", "ACCUSE 2025-06-10 day"],
  ["eng", "Peru and Ecuador signed a treaty in October 1998.", "SUPPORT 1998-10-01 month"],
  ["eng", "In a May 2 letter, Peru criticised Chile.", "ACCUSE 2025-05-02 day"],
  ["spa", "Colombia acusó a Venezuela de violar el alto el fuego acordado en febrero.", "ACCUSE 2025-06-10 day"],
  ["spa", "En febrero Colombia acusó a Venezuela de violar el alto el fuego.", "ACCUSE 2025-02-01 month"],
  ["spa", "Colombia criticó el acuerdo firmado por Perú en 2019.", "ACCUSE 2025-06-10 day"],
  ["por", "O Brasil criticou a Rússia pela anexação da Crimeia em 2014.", "ACCUSE 2025-06-10 day"],
  ["por", "O Brasil criticou a Rússia em 2014.", "ACCUSE 2014-01-01 year"],
  ["fra", "La France a critiqué la Russie pour l'annexion de la Crimée en 2014.", "ACCUSE 2025-06-10 day"],
  ["fra", "La France a critiqué la Russie en 2014.", "ACCUSE 2014-01-01 year"],
  ["rus", "Франция осудила Россию за аннексию Крыма в 2014 году.", "ACCUSE 2025-06-10 day"],
  ["rus", "Франция осудила Россию в 2014 году.", "ACCUSE 2014-01-01 year"],
  ["rus", "Колумбия обвинила Венесуэлу в нарушении перемирия, заключенного в феврале.", "ACCUSE 2025-06-10 day"],
  ["rus", "Кандидат от оппозиции на выборах 2024 года был арестован полицией Белоруссии.", "COERCE 2025-06-10 day"],
])("%s: what a noun is dated with is not when the act was: %s", async (lang, text, expected) => {
  expect(await datesIn(lang, text)).toContain(expected);
});

test.each([
  ["eng", "Over recent years Russia has supplied weapons to Mali."],
  ["eng", "Turkey attacked Syria repeatedly over the past few years."],
  ["eng", "In the last decade China has lent money to Angola."],
  ["spa", "Durante los últimos años Rusia suministró armas a Malí."],
  ["por", "Nos últimos anos a Rússia forneceu armas ao Mali."],
  ["fra", "Au cours des dernières années, la Turquie a attaqué la Syrie."],
  ["rus", "За последние годы Турция нападала на Сирию."],
])("%s: a span that nobody can count out is no day: %s", async (lang, text) => {
  expect((await datesIn(lang, text)).map((line) => line.split(" ")[1])).toEqual(["–"]);
});

test.each([
  "Peru and Chile spoke in a March 14, 2025, video call.",
  "Officials of Peru and Chile held a march 4, 2025 phone call.",
  "A March 3 meeting between Peru and Chile ended without result.",
])("a month is no march: %s", async (text) => {
  expect((await datesIn("eng", text)).filter((line) => line.startsWith("PROTEST"))).toEqual([]);
});
