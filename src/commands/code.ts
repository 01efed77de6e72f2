import { z } from "zod";
import { codePassages, inputsByLanguage, type LanguageInput, type MixedInput } from "../coders/code-passages.ts";
import { openByCode } from "../coders/open-language.ts";
import { codeInput, codeSentences, packOf } from "../coding/coder.ts";
import { dyadConfidence, toDyads } from "../coding/dyads.ts";
import { explain } from "../coding/explain.ts";
import { toJson } from "../coding/json.ts";
import type { Coding, CodingInput } from "../coding/types.ts";
import { defineCommand } from "./define.ts";
import { takeJsonLines } from "./json-lines.ts";
import { share } from "./option-values.ts";
import { print } from "./terminal.ts";

const passage = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  language: z.object({ code: z.string() }),
});
const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** What `read` answers for an article, as far as it is coded. */
const readLine = z.object({
  file: z.string(),
  part: z.int().nullish(),
  text: z.string(),
  language: z.object({ code: z.string() }).nullish(),
  published: z.object({ date: z.string(), precision: z.string().default("day") }).nullish(),
  passages: z.array(z.unknown()).nullish(),
});

/** A line of `read` as one of `code`; any other as it is. */
function fromRead(line: unknown): unknown {
  const { data } = readLine.safeParse(line);
  if (data === undefined) return line;
  const { file, part, text, language, published, passages } = data;
  const date = published?.precision === "day" ? published.date : null;
  return { id: part == null ? file : `${file}#${part}`, text, lang: language?.code, date, passages };
}

/** One line of input. Unknown keys pass, so that labelled sets can be piped in as they are. */
const codeLine = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    lang: z
      .string()
      .regex(/^[A-Za-z]{2,3}(?:[-_].*)?$/, 'expected a code of ISO 639, alone or first in a tag ("en", "eng", "en-GB")')
      .nullish(),
    date: z.iso.date("expected a date YYYY-MM-DD").nullish(),
    actors: z.tuple([span.nullable(), span.nullable()]).nullish(),
    passages: z.array(passage).nullish(),
  })
  .superRefine(({ text, actors, passages }, context) => {
    let before = 0;
    for (const [at, { start, end }] of (passages ?? []).entries()) {
      if (start < before || start >= end || end > text.length) {
        const message = `expected ${before} <= start < end <= ${text.length}, came ${start} and ${end}`;
        context.addIssue({ code: "custom", path: ["passages", at], message });
      }
      before = end;
    }
    for (const [at, actor] of (actors ?? []).entries()) {
      if (actor === null || (actor.start < actor.end && actor.end <= text.length)) continue;
      context.addIssue({
        code: "custom",
        path: ["actors", at],
        message: `expected start < end <= ${text.length}, came ${actor.start} and ${actor.end}`,
      });
    }
  });
const inputLine = z.preprocess(fromRead, codeLine);

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
  manual: {
    group: "filters",
    about:
      'Codes texts by the very code that the pipeline runs: who did what to whom, when, and whether it happened. A line is {"id","text","lang"?,"date"?,"actors"?}; lines of read are taken too. Without lang the language is detected from the text, which for a single sentence may fail: the answer then says how sure that is.',
    reads: [],
    output: "one JSON object a line of input, in the same order; with --explain text for people (see docs/formats.md).",
    refuses: "a line of input was not understood; its answer says why",
    examples: [
      ["entente read inbox/ | entente code > events.jsonl", "from files to events"],
      [
        "entente code --dyads --min-confidence 0.7 < sentences.jsonl",
        "pairs of actors for older tools, only sure ones",
      ],
    ],
    seeAlso: ["read", "resolve", "packs", "docs/formats.md", "docs/accuracy.md"],
  },
  async run({ options }) {
    const { minConfidence } = options;
    const usual = options.dyads ? dyadConfidence : 0;
    const least = minConfidence === undefined ? usual : share(minConfidence, "--min-confidence");
    return takeJsonLines(inputLine, async ({ id, text, date, actors, passages, lang = null }) => {
      const detected = lang === null ? await detect(text) : null;
      const input = {
        text,
        lang: detected?.code ?? lang ?? "und",
        ...(date ? { date } : {}),
        ...(actors ? { actors } : {}),
        passages: passages ?? [],
      };
      if (options.explain) {
        if (detected) await print(`language ${detected.code}, detected, confidence ${detected.confidence}`);
        return print(await explained(input));
      }
      const coding = await coded(input, least);
      const answer = options.dyads
        ? { events: toDyads(coding, input.actors !== undefined, least) }
        : toJson(id, coding);
      const sure = detected && { detected: { confidence: detected.confidence } };
      await print(JSON.stringify({ id, lang: coding.lang, ...sure, ...answer }));
    });
  },
});

/** A toss is no language: events coded in the wrong one are none. The detector's tables are large, so that no other command loads them. */
async function detect(text: string) {
  const { detectLanguage, tossBelow } = await import("../reading/language/language.ts");
  const { code, confidence } = detectLanguage(text);
  return { code: confidence < tossBelow ? "und" : code, confidence };
}

/** A text and its languages, or one language and the actors of its one event. */
type Input = MixedInput & Pick<CodingInput, "actors">;

const speaks = (lang: string) => packOf(lang) !== undefined;

/** Languages without a pack give a coding without events. */
async function coded({ actors, ...input }: Input, least: number): Promise<Coding> {
  const nothing: Coding = { lang: input.lang, events: [], unresolved: [] };
  if (actors !== undefined) {
    const language = await openByCode(input.lang);
    return language === null ? nothing : codeInput({ ...input, actors }, language);
  }
  const code = async (part: LanguageInput): Promise<Coding> => {
    const language = await openByCode(part.lang);
    return language === null ? nothing : codeInput(part, language);
  };
  const coding = (await codePassages(input, { speaks, code })) ?? nothing;
  return { ...coding, events: coding.events.filter(({ confidence }) => confidence >= least) };
}

async function explained(input: Input): Promise<string> {
  const shown: string[] = [];
  for (const part of inputsByLanguage(input, { speaks })) {
    const language = await openByCode(part.lang);
    if (language !== null) shown.push(explain(codeSentences(part, language)));
  }
  return shown.length > 0 ? shown.join("\n") : `no pack for the language "${input.lang}"`;
}
