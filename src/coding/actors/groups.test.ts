import { expect, test } from "vitest";
import { type GroupReference, groupMeant, noteTogether, sideOf } from "./groups.ts";
import { type Memory, newMemory } from "./memory.ts";
import type { Known } from "./types.ts";

const actor = (code: string, person = false): Known => ({ code, name: code, person, why: "test" });
const countries: GroupReference = { kind: "country", size: 2, here: [], object: false };

function memoryOf(...acts: readonly (readonly [how: "joint" | "directed" | "listed", ...codes: string[]])[]): Memory {
  const memory = newMemory();
  for (const [how, ...codes] of acts) {
    memory.sentence += 1;
    noteTogether(
      memory,
      codes.map((code) => actor(code, code.endsWith("GOV"))),
      how,
    );
  }
  memory.sentence += 1;
  return memory;
}

const meant = (memory: Memory, reference: Partial<GroupReference> = {}) =>
  groupMeant(memory, { ...countries, ...reference })?.map(({ code }) => code) ?? null;

test("a side is a country or a whole organisation", () => {
  expect(["PERGOV", "EUR", "IGOUNO"].map(sideOf)).toEqual(["PER", "EUR", "IGOUNO"]);
});

test("the pair of the joint act just told is meant", () => {
  expect(meant(memoryOf(["joint", "PER", "ECU"], ["joint", "ARG", "CHL"]))).toEqual(["ARG", "CHL"]);
});

test("a passing pair does not take the place of the pair a text is about", () => {
  const memory = memoryOf(["joint", "PER", "ECU"], ["joint", "PER", "ECU"], ["directed", "PER", "CHL"]);
  expect(meant(memory)).toEqual(["PER", "ECU"]);
});

test("where no pair stands out nobody is meant", () => {
  expect(meant(newMemory())).toBeNull();
  expect(meant(memoryOf(["directed", "PER", "ECU"], ["directed", "ARG", "CHL"]))).toBeNull();
  expect(meant(memoryOf(["joint", "PER", "ECU", "BRA"]))).toBeNull();
});

test("who acts upon a pair does not belong to it", () => {
  const memory = memoryOf(["joint", "PER", "ECU"], ["joint", "PER", "ECU"], ["joint", "PER", "ESP"]);
  expect(meant(memory, { here: [actor("ESP")], object: true })).toEqual(["PER", "ECU"]);
});

test("leaders are persons where the text has named them, else governments", () => {
  const memory = memoryOf(["joint", "PERGOV", "ECUGOV"], ["listed", "ARG", "CHL"], ["listed", "ARG", "CHL"]);
  memory.heads.push(actor("PERGOV", true));
  expect(groupMeant(memory, { ...countries, kind: "leader" })).toMatchObject([
    { code: "PERGOV", person: true },
    { code: "ECUGOV", person: false },
  ]);
});

test("three are three, and the two sides may be of one country", () => {
  expect(meant(memoryOf(["joint", "KEN", "UGA", "TZA"]), { size: 3 })).toEqual(["KEN", "UGA", "TZA"]);
  const war = memoryOf(["joint", "COLGOV", "COLREB"]);
  expect(meant(war, { kind: "side" })).toEqual(["COLGOV", "COLREB"]);
  expect(meant(war)).toBeNull();
});
