import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entryDefinitions } from "../src/log/entries/index.ts";
import { projections } from "../src/projections/index.ts";
import type { Fact, FileToStore, TextToStore } from "./support/facts.ts";
import { openStory, rowsOf, type Story } from "./support/story.ts";

/** A golden case: what the store holds, and the entries in order. */
interface Case {
  readonly texts: readonly TextToStore[];
  readonly files: readonly FileToStore[];
  readonly entries: readonly { readonly type: string; readonly data: unknown }[];
}

const folderOf = (name: string) => `src/projections/${name}/golden`;
const cases = projections.flatMap((projection) =>
  readdirSync(folderOf(projection.name))
    .filter((file) => file.endsWith(".entries.json"))
    .map((file) => ({ name: projection.name, projection, path: `${folderOf(projection.name)}/${file}` })),
);

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

test.each(cases)("$name makes of $path the rows of its golden", async ({ projection, path }) => {
  await story.close();
  story = await openStory();
  await story.tell(factsOf(JSON.parse(readFileSync(path, "utf8"))));
  await story.project({ only: [projection] });
  const rows = await rowsOf(story, projection);
  const golden = path.replace(".entries.json", ".rows.json");
  if (process.env.ENTENTE_GOLDEN === "update") writeFileSync(golden, `${JSON.stringify(rows, null, 2)}\n`);
  expect(Object.values(rows).flat().length).toBeGreaterThan(0);
  expect(existsSync(golden) && JSON.parse(readFileSync(golden, "utf8")), golden).toEqual(rows);
});

test.each(projections)("$name has golden cases, and no rows without entries", ({ name }) => {
  const files = readdirSync(folderOf(name)).sort();
  const names = new Set(files.map((file) => file.replace(/\.(entries|rows)\.json$/, "")));
  expect(names.size).toBeGreaterThan(0);
  expect(files).toEqual([...names].flatMap((each) => [`${each}.entries.json`, `${each}.rows.json`]));
});

function factsOf({ texts, files, entries }: Case): Fact[] {
  return [
    ...texts.map((text) => ({ text })),
    ...files.map((file) => ({ file })),
    ...entries.map(({ type, data }) => {
      const definition = entryDefinitions.find((known) => known.type === type);
      if (!definition) throw new Error(`a golden tells of ${type}, which is no type of entry`);
      return { entry: definition.of(data) };
    }),
  ];
}
