import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { fromJsonSchema, type JsonSchema } from "../../../tests/support/from-json-schema.ts";
import { parseEntry, UnknownEntry } from "../parse.ts";
import type { EntryDefinition } from "./define.ts";
import { entryDefinitions } from "./index.ts";

const here = new URL(".", import.meta.url);
const golden = new URL("golden/", here);
// biome-ignore lint/style/noProcessEnv: goldens are rewritten only when golden:update asks for it.
const updating = env.ENTENTE_GOLDEN === "update";

const notEntries = ["define.ts", "index.ts", "shapes.ts"];
const each = entryDefinitions.map((definition) => [definition.type, definition] as const);

test("every file of an entry is in the catalogue, once, and named for its type", () => {
  const files = readdirSync(here).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !notEntries.includes(name),
  );
  expect(entryDefinitions.map(({ type }) => `${type.replace(".", "-")}.ts`).sort()).toEqual(files.sort());
});

test.each(each)("%s has the shape that its published version has", (type, definition) => {
  const shape = `${JSON.stringify(z.toJSONSchema(definition.data), null, 2)}\n`;
  const file = new URL(`${type}.v${definition.schema}.json`, golden);
  if (updating) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, shape);
  }
  expect(shape, "a changed shape is a new schema version with an upcast, never an edit in place").toBe(
    readFileSync(file, "utf8"),
  );
});

test("every published version has its golden and a way to the newest, and there is no other golden", () => {
  const versions = entryDefinitions.flatMap((definition) =>
    Array.from({ length: definition.schema }, (_, before) => `${definition.type}.v${before + 1}.json`),
  );
  expect(readdirSync(golden).sort()).toEqual(versions.sort());
  for (const { schema, upcasts } of entryDefinitions) expect(upcasts).toHaveLength(schema - 1);
});

const published = readdirSync(golden).map((file) => /^(?<type>.+)\.v(?<schema>\d+)\.json$/.exec(file)?.groups ?? {});

test.each(published)(
  "$type of schema $schema survives JSON and back, and is read in the newest shape",
  ({ type, schema }) => {
    const definition = definitionOf(type);
    const shape: JsonSchema = JSON.parse(readFileSync(new URL(`${type}.v${schema}.json`, golden), "utf8"));
    let read = 0;
    fc.assert(
      fc.property(fromJsonSchema(shape), (data) => {
        const stored = JSON.parse(JSON.stringify(data));
        expect(stored).toEqual(data);
        const entry = parseEntry({ ...row, type: definition.type, schema: Number(schema), data: stored });
        expect(entry.schema).toBe(definition.schema);
        const again = definition.of(entry.data);
        expect(again).toMatchObject({ type: definition.type, schema: definition.schema, data: entry.data });
        expect(again.stream).toMatch(/^(article|event|file)\/[0-9a-f-]{36,64}$/);
        if (Number(schema) === definition.schema) expect(entry.data).toEqual(data);
        read++;
      }),
      { numRuns: 50 },
    );
    expect(read).toBe(50);
  },
);

test.each(each)("%s takes no field that its shape does not have", (_, definition) => {
  const shape = z.toJSONSchema(definition.data) as JsonSchema;
  const [data] = fc.sample(fromJsonSchema(shape), 1);
  expect(() => definition.of({ ...(data as object), sentence: "words" })).toThrow(z.ZodError);
});

test.each([
  ["a type", { type: "article.burnt", schema: 1 }],
  ["a newer schema", { type: "article.withdrawn", schema: definitionOf("article.withdrawn").schema + 1 }],
  ["a schema below the first", { type: "article.withdrawn", schema: 0 }],
])("an entry of %s that this release does not know is unknown, not skipped", (_, unknown) => {
  const data = { article: "0".repeat(64) };
  expect(() => parseEntry({ ...row, ...unknown, data })).toThrow(UnknownEntry);
});

test("data that do not fit the shape are an error of the data, not an unknown entry", () => {
  expect(() => parseEntry({ ...row, type: "article.withdrawn", schema: 1, data: {} })).toThrow(z.ZodError);
});

const row = { position: 1, stream: "article/0", version: 1, meta: {}, recorded_at: new Date(0) };

function definitionOf(type: string | undefined): EntryDefinition {
  const definition = entryDefinitions.find((candidate) => candidate.type === type);
  if (!definition) throw new Error(`no definition of ${type}`);
  return definition;
}
