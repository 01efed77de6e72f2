import { expect, test } from "vitest";
import { actorName } from "./actor-name.ts";

test.each([
  ["She", true, null],
  ["Они", true, null],
  ["both countries", false, null],
  ["foreign minister", true, null],
  ["president of South Korea", true, null],
  ["Ecuadorian counterpart, Galo Leoro", true, "Galo Leoro"],
  ["presidente peruano Alberto Fujimori", true, "Alberto Fujimori"],
  ["Peruvian President Alberto Fujimori", true, "Peruvian President Alberto Fujimori"],
  ["United States", false, "United States"],
  ["中国", false, "中国"],
  ["", false, null],
  [null, false, null],
] as const)("%j (a person: %s) is called %j", (words, person, name) => {
  expect(actorName(words, person)).toBe(name);
});
