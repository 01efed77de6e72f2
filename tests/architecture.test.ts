import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { exportFormats } from "../src/export/index.ts";
import { entryDefinitions } from "../src/log/entries/index.ts";
import { projections } from "../src/projections/index.ts";
import { checkImports } from "./support/import-rules.ts";

test("imports follow the data", () => {
  const { modules, violations } = checkImports("src");
  expect(modules).toBeGreaterThan(100);
  expect(violations).toEqual([]);
});

test("a planted violation of each kind is found", () => {
  const { modules, violations } = checkImports("tests/support/broken-tree");
  expect(modules).toBe(5);
  expect([...violations].sort()).toEqual([
    expect.stringMatching(/^coding\/languages\/one\/pack\.ts imports .*siblings are strangers$/),
    expect.stringMatching(/^matching\/queue-in-the-wrong-place\.ts imports bullmq: bullmq belongs to queue$/),
    expect.stringMatching(/^projections\/appends\.ts imports .*a projection never appends$/),
    expect.stringMatching(/^reading\/upwards\.ts imports .*reading may import core$/),
  ]);
});

test("process.env is read in config.ts alone", () => {
  const readers = sources("src").filter((file) => /process\.env\b/.test(readFileSync(file, "utf8")));
  expect(readers).toEqual([join("src", "config.ts")]);
});

test.each([
  ["commands", commands.length, filesIn("src/commands", (text) => /\bdefineCommand\(\{/.test(text))],
  ["entries", entryDefinitions.length, filesIn("src/log/entries", (text) => /= defineEntry\(/.test(text))],
  ["export", exportFormats.length, filesIn("src/export", (text) => /= defineFormat\(/.test(text))],
  ["projections", projections.length, filesIn("src/projections", (text) => /= defineProjection\b/.test(text))],
])("every unit in the folder of %s is in its catalogue", (_, listed, declared) => {
  expect(declared.length).toBeGreaterThan(1);
  expect(listed).toBe(declared.length);
});

function filesIn(folder: string, declares: (text: string) => boolean): string[] {
  return sources(folder).filter((file) => declares(readFileSync(file, "utf8")));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

test("the page takes from src types, and values that are pure", () => {
  const pure =
    /^(core\/[\w-]+|coding\/ontology\/(cameo|plover)|serve\/(names|phrases|sections|titles|access\/roles)|projections\/parties)\.ts$/;
  const imports = sources("web").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^import (type )?[^;]*? from "(?:\.\.\/)+src\/([^"]+)";/gm)].map(
      ([, type, path = ""]) => ({ file, path, value: type === undefined }),
    ),
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(({ path, value }) => value && !pure.test(path))).toEqual([]);
});
