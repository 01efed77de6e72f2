import { z } from "zod";
import { openByCode } from "../coders/open-language.ts";
import { codeSentences, packOf } from "../coding/coder.ts";
import { languages } from "../coding/languages/index.ts";
import type { LanguagePack } from "../coding/languages/pack.ts";
import { countRules, coverageOf, type RuleCount } from "../coding/packs/coverage.ts";
import { lintPack } from "../coding/packs/lint.ts";
import { UsageError } from "../core/errors.ts";
import { defineCommand } from "./define.ts";
import { takeJsonLines } from "./json-lines.ts";
import { print, say } from "./terminal.ts";

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
      ["lint", "coverage"],
    ],
    ["[lang]", "a language, ISO 639-3 or 639-1; lint looks over all without it", languages.map(({ code }) => code)],
  ],
  options: [],
  settings: false,
  example: "entente packs coverage eng < sentences.jsonl",
  manual: {
    group: "filters",
    about:
      "For those who write a language pack. lint says what is wrong with packs; coverage codes the JSON lines of standard input and counts which verbs, nouns and senses fired, and which never did.",
    reads: [],
    output: "lines of columns separated by tabs.",
    refuses: "lint found an error, or a line of input was not understood",
    examples: [["entente packs lint", "all packs"]],
    seeAlso: ["code", "docs/languages.md"],
  },
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
  const status = await takeJsonLines(
    inputLine,
    async ({ text, date }) => countRules(counts, codeSentences({ text, ...(date ? { date } : {}) }, language)),
    async (line, detail) => say(`line ${line}: ${detail}`),
  );
  await print(["kind", "entry", "acts", "events"].join("\t"));
  for (const { kind, name, acts, events } of coverageOf(pack, counts))
    await print([kind, name, acts, events].join("\t"));
  return status;
}
