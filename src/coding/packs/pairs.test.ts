import { describe, expect, test } from "vitest";
import { openByCode } from "../../coders/open-language.ts";
import { codeInput } from "../coder.ts";
import { languages } from "../languages/index.ts";
import { eventLine } from "./event-line.ts";
import type { MinimalPair } from "./pairs.ts";

const packs = await Promise.all(
  languages.map(async ({ code, name }) => {
    const { pairs } = (await import(`../languages/${code}/pairs.ts`)) as { pairs: readonly MinimalPair[] };
    return { code, name, pairs, language: await openByCode(code) };
  }),
);

describe.each(packs)("$name", ({ pairs, language }) => {
  test("has enough pairs, each about something else", () => {
    expect(new Set(pairs.map(({ about }) => about)).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(14);
  });

  test.each(pairs)("$about", ({ sides }) => {
    if (language === null) throw new Error("expected a language that can be opened");
    const linesOf = (text: string) => codeInput({ text, date: "1998-10-28" }, language).events.map(eventLine);
    expect(sides.map(([text]) => [text, ...linesOf(text)])).toEqual(sides);
  });
});

test("pairs of all languages are about the same things", () => {
  const known = new Set(packs.flatMap(({ code, pairs }) => (code === "eng" ? pairs.map(({ about }) => about) : [])));
  expect(
    packs.flatMap(({ code, pairs }) =>
      pairs.filter(({ about }) => !known.has(about)).map(({ about }) => `${code}: ${about}`),
    ),
  ).toEqual([]);
});
