import { expect, test } from "vitest";
import { openByCode } from "../../coders/open-language.ts";
import { codeSentences } from "../coder.ts";
import { english } from "../languages/eng/pack.ts";
import { countRules, coverageOf, type RuleCount } from "./coverage.ts";

const opened = await openByCode("eng");
if (opened === null) throw new Error("expected a language with a pack");
const language = opened;

test("each line of a pack is counted where it makes an act, and stays at nothing where it does not", () => {
  const counts = new Map<string, RuleCount>();
  for (const text of [
    "Peru attacked Ecuador.",
    "Ecuador attacked Peru.",
    "Iraq's invasion of Kuwait surprised the markets.",
  ])
    countRules(counts, codeSentences({ text }, language));
  const rows = coverageOf(english, counts);
  const row = (kind: string, name: string) => rows.find((found) => found.kind === kind && found.name === name);
  expect(row("verb", "attack/attack")).toMatchObject({ acts: 2, events: 2 });
  expect(row("noun", "invasion/invasion")).toMatchObject({ acts: 1, events: 1 });
  expect(row("sense", "attack")).toMatchObject({ acts: 2, events: 2 });
  expect(row("verb", "besiege/besiege")).toMatchObject({ acts: 0, events: 0 });
  expect(rows.filter(({ name }) => name.startsWith("plan/"))).toEqual([]);
  expect(rows[0]).toMatchObject({ name: "attack/attack" });
});
