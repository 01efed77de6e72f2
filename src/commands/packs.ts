import { createInterface } from "node:readline";
import { z } from "zod";
import { openByCode } from "../coders/open-language.ts";
import { codeSentences, packOf } from "../coding/coder.ts";
import type { Language } from "../coding/engine/language.ts";
import { languages } from "../coding/languages/index.ts";
import type { LanguagePack } from "../coding/languages/pack.ts";
import { countRules, coverageOf, type RuleCount } from "../coding/packs/coverage.ts";
import { lintPack } from "../coding/packs/lint.ts";
import { UsageError } from "../core/errors.ts";
import { defineCommand } from "./define.ts";
import { print } from "./terminal.ts";

/** The part of a line for `entente code` that counting needs; the rest passes. */
const inputLine = z.object({ text: z.string(), date: z.string().nullish() });

/** What helps whoever writes a language pack; needs no database. */
export const packs = defineCommand({
  name: "packs",
  summary:
    "look language packs over, or count which of their lines code the JSON lines of standard input; no database needed",
  args: [
    [
      "<check>",
      "lint: what is wrong with packs; coverage: which verbs, nouns and senses fired how often, and which never",
    ],
    ["[lang]", "a language, ISO 639-3 or 639-1; lint looks over all without it"],
  ],
  options: [],
  settings: false,
  example: "entente packs coverage eng < sentences.jsonl",
  async run({ args: [check = "", lang] }) {
    if (check === "lint") return lint(lang === undefined ? languages : [packNamed(lang)]);
    if (check !== "coverage") throw new UsageError(`expected lint or coverage, came "${check}"`);
    if (lang === undefined) throw new UsageError("coverage: expected a language, came none");
    return coverage(packNamed(lang));
  },
});

function packNamed(lang: string): LanguagePack {
  const pack = packOf(lang);
  if (pack === undefined)
    throw new UsageError(`expected one of ${languages.map(({ code }) => code).join(", ")}, came "${lang}"`);
  return pack;
}

/** Prints what is found; 1 when something of it is an error. */
async function lint(chosen: readonly LanguagePack[]): Promise<number> {
  let errors = 0;
  for (const pack of chosen) {
    for (const { severity, where, message } of lintPack(
      pack,
      languages.filter((other) => other !== pack),
    )) {
      if (severity === "error") errors += 1;
      await print([pack.code, severity, where, message].join("\t"));
    }
  }
  return errors > 0 ? 1 : 0;
}

async function coverage(pack: LanguagePack): Promise<number> {
  const language = await openByCode(pack.code);
  if (language === null) throw new UsageError(`expected a language with a pack, came "${pack.code}"`);
  const counts = new Map<string, RuleCount>();
  let refused = 0;
  for await (const line of createInterface({ input: process.stdin }))
    if (!countLine(line, language, counts)) refused += 1;
  await print(["kind", "entry", "acts", "events"].join("\t"));
  for (const { kind, name, acts, events } of coverageOf(pack, counts))
    await print([kind, name, acts, events].join("\t"));
  return refused > 0 ? 1 : 0;
}

/** Whether the line was one to code. */
function countLine(line: string, language: Language, counts: Map<string, RuleCount>): boolean {
  const parsed = inputLine.safeParse(jsonOf(line));
  if (!parsed.success) return false;
  const { text, date } = parsed.data;
  countRules(counts, codeSentences({ text, ...(date ? { date } : {}) }, language));
  return true;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
