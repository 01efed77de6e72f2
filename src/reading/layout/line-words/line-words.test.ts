import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lineWords } from "./index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

test("every language of the folder is in the catalogue", () => {
  const languages = readdirSync(here).filter((name) => /^[a-z]{3}\.ts$/.test(name));
  expect(lineWords).toHaveLength(languages.length);
});

test("every phrase begins with a letter and is a pattern in lower case", () => {
  const fields = lineWords.flatMap(({ labels, numbered, ...plain }) =>
    [plain, labels, numbered].flatMap((group) => Object.entries(group)),
  );
  const phrases = fields.flatMap(([field, text]) =>
    text.split(" | ").map((phrase): [string, string] => [field, phrase]),
  );
  expect(phrases.length).toBeGreaterThan(500);
  for (const [field, phrase] of phrases) {
    expect(phrase, field).toMatch(/^(?:\(\?:)?\p{Ll}/u);
    expect(phrase, field).toBe(phrase.trim());
    expect(phrase.replaceAll("\\p{L}", ""), field).not.toMatch(/\p{Lu}/u);
    expect(() => new RegExp(phrase, "iu"), `${field}: ${phrase}`).not.toThrow();
  }
});
