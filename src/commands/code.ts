import { createInterface } from "node:readline";
import { z } from "zod";
import { openByCode } from "../coders/open-language.ts";
import { codeInput, codeSentences } from "../coding/coder.ts";
import { dyadConfidence, toDyads } from "../coding/dyads.ts";
import { explain } from "../coding/explain.ts";
import { toJson } from "../coding/json.ts";
import type { Coding, CodingInput } from "../coding/types.ts";
import { UsageError } from "../core/errors.ts";
import { detectLanguage } from "../reading/language.ts";
import { defineCommand } from "./define.ts";
import { print } from "./terminal.ts";

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** One line of input. Unknown keys pass, so that labelled sets can be piped in as they are. */
const inputLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().nullish(),
  date: z.iso.date("expected a date YYYY-MM-DD").nullish(),
  actors: z.tuple([span.nullable(), span.nullable()]).nullish(),
});

/** Codes texts from standard input, with no database: the very code that workers run. */
export const code = defineCommand({
  name: "code",
  summary: 'code texts: JSON lines {"id","text","lang"?,"date"?,"actors"?} in, JSON lines out; no database needed',
  args: [],
  options: [
    { flags: "--dyads", help: "one event an ordered pair of actors, as labelled sets and older tools expect" },
    { flags: "--explain", help: "for people: draw each sentence's tree, its actors and how its events were made" },
    {
      flags: "--min-confidence <number>",
      help: "leave out events below this confidence, 0 to 1 (0, with --dyads 0.5)",
    },
  ],
  settings: false,
  example: `echo '{"id":1,"text":"Peru and Ecuador signed a peace treaty on 26 October 1998."}' | entente code`,
  async run({ options }) {
    const least = Number(options.minConfidence ?? (options.dyads ? dyadConfidence : 0));
    if (!(least >= 0 && least <= 1))
      throw new UsageError(`--min-confidence: expected a number from 0 to 1, came "${options.minConfidence}"`);
    let number = 0;
    let refused = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1;
      const parsed = parseLine(line);
      if (typeof parsed === "string") {
        refused += 1;
        await print(JSON.stringify({ id: null, line: number, refused: { code: "bad-json-line", detail: parsed } }));
        continue;
      }
      const { id, text, date, actors } = parsed;
      const lang = parsed.lang ?? detectLanguage(text).code;
      const input = { text, lang, ...(date ? { date } : {}), ...(actors ? { actors } : {}) };
      if (options.explain) await print(await explained(input));
      else {
        const coding = await coded(input, least);
        const given = actors !== undefined && actors !== null;
        await print(
          JSON.stringify(
            options.dyads ? { id, lang: coding.lang, events: toDyads(coding, given, least) } : toJson(id, coding),
          ),
        );
      }
    }
    return refused > 0 ? 1 : 0;
  },
});

/** A language without a pack gives a coding without events. */
async function coded(input: CodingInput & { readonly lang: string }, least: number): Promise<Coding> {
  const language = await openByCode(input.lang);
  if (language === null) return { lang: input.lang, events: [], unresolved: [] };
  const coding = codeInput(input, language);
  return {
    ...coding,
    events: coding.events.filter(({ confidence }) => confidence >= least || input.actors !== undefined),
  };
}

async function explained({ text, lang, date }: CodingInput & { readonly lang: string }): Promise<string> {
  const language = await openByCode(lang);
  if (language === null) return `no pack for the language "${lang}"`;
  return explain(codeSentences({ text, ...(date === undefined ? {} : { date }) }, language));
}

/** The parsed line, or what was expected and what came. */
function parseLine(line: string): z.infer<typeof inputLine> | string {
  try {
    const parsed = inputLine.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; ");
  } catch (error) {
    return `expected a JSON object, ${error instanceof Error ? error.message : String(error)}`;
  }
}
