import { expect, test } from "vitest";
import { directionsOf, partiesWithin, partyOf } from "./parties.ts";

test.each([
  ["VEN", "VEN"],
  ["VENGOV", "VEN"],
  ["EUR", "EUR"],
  ["IGOUNO", "IGOUNO"],
  ["IGOUNOHCR", "IGOUNO"],
  ["NGOMSF", "NGOMSF"],
  ["---COP", null],
  ["", null],
])("the party of %s is %s", (code, party) => expect(partyOf(code)).toBe(party));

const shown = (sides: Parameters<typeof directionsOf>[0]) =>
  directionsOf(sides).map(({ source, target, leading }) => `${source}>${target}${leading ? "" : " again"}`);

test("an act stands between each source and each target of another party, once", () => {
  expect(shown({ source: ["RUSGOV", "RUSMIL", "BLR"], target: ["UKR", "BLRGOV"], symmetric: false })).toEqual([
    "RUS>UKR",
    "RUS>BLR",
    "BLR>UKR",
  ]);
});

test("a joint act stands in both directions between its participants, one of them leading", () => {
  expect(shown({ source: ["EGY", "ISR", "USA"], target: [], symmetric: true })).toEqual([
    "EGY>ISR",
    "EGY>USA",
    "ISR>EGY again",
    "ISR>USA",
    "USA>EGY again",
    "USA>ISR again",
  ]);
});

test("an act that goes both ways without being joint leads once too", () => {
  expect(shown({ source: ["IND", "PAK"], target: ["PAK", "IND"], symmetric: false })).toEqual([
    "IND>PAK",
    "PAK>IND again",
  ]);
});

test("with one side unknown an act stands between nobody", () => {
  expect(shown({ source: ["KEN"], target: [], symmetric: false })).toEqual([]);
  expect(shown({ source: ["KEN"], target: ["---REB"], symmetric: false })).toEqual([]);
});

test.each([
  [["KENGOV"], ["KENOPP", "UGA"], false, ["KEN"]],
  [["KENGOV", "UGA"], ["UGAREB", "KENOPP"], false, ["KEN", "UGA"]],
  [["KENGOV", "KENOPP", "UGA"], [], true, ["KEN"]],
  [["KENGOV", "UGA"], [], true, []],
  [["KENGOV"], ["UGA"], false, []],
  [["---REB"], ["---COP"], false, []],
])("what %j do to %j (jointly: %j) stands within %j", (source, target, symmetric, parties) => {
  expect(partiesWithin({ source, target, symmetric })).toEqual(parties);
});
