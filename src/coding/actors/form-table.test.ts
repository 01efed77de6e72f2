import { expect, test } from "vitest";
import { languages } from "../languages/index.ts";
import { actorIndex } from "./actor-index.ts";
import { formTable, type Written } from "./form-table.ts";
import { registry } from "./registry.ts";

const nothing: ReadonlySet<string> = new Set();
const plain = (text: string): Written => ({ text, endings: {}, fixedFrom: nothing });

test("phrases are found by how their first piece begins, contractions and short words too", () => {
  const written = [plain("Peru"), plain("Perugia"), plain("d'Ivoire"), plain("U.S."), plain("au pair[aux pairs]")];
  const table = formTable(written, new Map([["aux", ["a", "les"]]]), (number) => written[number]?.text);
  expect(["pe", "de", "us", "au", "a", "zz"].map((start) => table.from(start) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(table.from("d")?.words.has("d")).toBe(true);
  expect(table.from("peru")).toBe(table.from("perugia"));
});

test.each(languages)("what was asked before makes no difference in $name", ({ actors }) => {
  const starts = ["re", "un", "re", "ре", "со", "ма"];
  const [one, other] = [starts, [...starts].reverse()].map((order) => {
    const { names, roles } = actorIndex(actors, registry);
    for (const start of order) for (const table of [names, roles]) table.from(start);
    return starts.map((start) => [names.from(start), roles.from(start)]);
  });
  expect(one?.flat().some((phrases) => phrases !== undefined)).toBe(true);
  expect(one).toEqual(other);
});
