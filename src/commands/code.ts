import { createInterface } from "node:readline";
import { z } from "zod";
import { coder } from "../coding/coder.ts";
import { toDyads } from "../coding/dyads.ts";
import { toJson } from "../coding/json.ts";
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
  options: [{ flags: "--dyads", help: "one event an ordered pair of actors, as labelled sets and older tools expect" }],
  settings: false,
  example: `echo '{"id":1,"text":"Peru and Ecuador signed a peace treaty on 26 October 1998."}' | entente code`,
  async run({ options }) {
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
      const { id, text, lang, date, actors } = parsed;
      const coding = coder.code({
        text,
        ...(lang ? { lang } : {}),
        ...(date ? { date } : {}),
        ...(actors ? { actors } : {}),
      });
      await print(
        JSON.stringify(options.dyads ? { id, lang: coding.lang, events: toDyads(coding) } : toJson(id, coding)),
      );
    }
    return refused > 0 ? 1 : 0;
  },
});

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
