import { expect, test } from "vitest";
import { openByCode } from "../coders/open-language.ts";
import { codeInput } from "./coder.ts";
import { eventLine } from "./packs/event-line.ts";

async function linesOf(lang: string, text: string): Promise<string[]> {
  const language = await openByCode(lang);
  if (language === null) throw new Error(`expected a pack for "${lang}"`);
  return codeInput({ text, date: "2025-06-10" }, language).events.map(eventLine);
}

test.each([
  [
    "spa",
    "Los presidentes de Perú y Chile coincidieron el martes en Quito.",
    "CONSULT PERGOV+CHLGOV together occurred",
  ],
  ["spa", "Perú y Chile coincidieron en reforzar el comercio.", "AGREE[COOPERATE] PER+CHL together planned"],
  ["spa", "Brasil invitó a los presidentes de Perú y Chile a Brasilia.", "AGREE BRA > PERGOV+CHLGOV planned"],
  ["por", "O Peru e o Chile acordaram um cessar-fogo.", "AGREE PER+CHL together planned"],
  ["rus", "Церемонию принимал президент Бразилии.", "CONSULT BRAGOV > – occurred"],
  ["rus", "Президент Бразилии принял приглашение.", "AGREE BRAGOV > – planned"],
  ["rus", "Перу вывело войска с территории Эквадора.", "RETREAT PER > ECU occurred"],
])("%s: a town where it happens takes no part: %s", async (lang, text, expected) => {
  expect(await linesOf(lang, text)).toEqual([expected]);
});

test.each([
  ["por", "O acordo fixa a fronteira entre o Peru e o Chile."],
  ["spa", "El presidente de Brasil invitó a ambos a Brasilia."],
  ["eng", "Price controls contributed to the crisis in Venezuela."],
])("%s: nobody did anything to anybody: %s", async (lang, text) => {
  expect(await linesOf(lang, text)).toEqual([]);
});

test("a town that stands for its country is told with its preposition, for it is no name of the country", async () => {
  const language = await openByCode("eng");
  if (language === null) throw new Error("expected a pack");
  const text = "Peruvian aircraft bombed a base in Cuenca.";
  const [event] = codeInput({ text, date: "1995-02-10" }, language).events;
  expect(event?.target.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([["ECU", "in Cuenca"]]);
});
