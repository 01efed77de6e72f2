import { expect, test } from "vitest";
import { citationOf, endingIndex, formsOf, phrasesOf } from "./inflect.ts";
import type { Endings } from "./lexicon.ts";

const english: Endings = { "": ["s"], y: ["ies"], ay: ["ays"], man: ["men"] };

function formsIn(entry: string, endings: Endings, fixedFrom: readonly string[] = []): string[][][] {
  return phrasesOf(entry, endings, new Set(fixedFrom)).map((phrase) =>
    phrase.map((word) => formsOf(word.word, endingIndex(word.endings))),
  );
}

test("the longest ending of the table gives the forms", () => {
  expect(formsIn("army", english)).toEqual([[["army", "armies"]]]);
  expect(formsIn("ray", english)).toEqual([[["ray", "rays"]]]);
  expect(formsIn("gunman", english)).toEqual([[["gunman", "gunmen"]]]);
  expect(formsIn("Перу", { у: ["у"] })).toEqual([[["Перу"]]]);
});

test("words keep their form from a preposition on, and in brackets", () => {
  expect(formsIn("head of state", english, ["of"])).toEqual([[["head", "heads"], ["of"], ["state"]]]);
  const entry = "министр (иностранных дел)";
  expect(formsIn(entry, { "": ["а"] })).toEqual([[["министр", "министра"], ["иностранных"], ["дел"]]]);
  expect(citationOf(entry)).toBe("министр иностранных дел");
});

test("forms in square brackets are all there are", () => {
  expect(formsIn("Греция[Греции, Грецию]", { я: ["и"] })).toEqual([[["Греция"]], [["Греции"]], [["Грецию"]]]);
});
