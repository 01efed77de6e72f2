import { createInterface } from "node:readline";
import type { z } from "zod";
import { print } from "./terminal.ts";

/** What becomes of a line that its schema does not read; `detail` says what was expected and what came. */
type Refuse = (line: number, detail: string) => Promise<void>;

/**
 * Takes the JSON lines of standard input in order, each as `schema` reads it; empty ones and a byte order mark are passed over. A line
 * that it does not read is refused and the rest goes on. Answers the exit code: 1 when any line was refused.
 */
export async function takeJsonLines<T>(
  schema: z.ZodType<T>,
  take: (value: T) => Promise<void>,
  refuse: Refuse = answerRefusal,
): Promise<number> {
  let line = 0;
  let refused = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1;
    const written = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (written.trim() === "") continue;
    const parsed = parseLine(written, schema);
    if ("value" in parsed) await take(parsed.value);
    else {
      refused += 1;
      await refuse(line, parsed.detail);
    }
  }
  return refused > 0 ? 1 : 0;
}

/** A filter's answer, in its place among the others. */
async function answerRefusal(line: number, detail: string): Promise<void> {
  await print(JSON.stringify({ id: null, line, refused: { code: "bad-json-line", detail } }));
}

function parseLine<T>(text: string, schema: z.ZodType<T>): { value: T } | { detail: string } {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data };
    return {
      detail: parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; "),
    };
  } catch (error) {
    return { detail: `expected a JSON object, ${error instanceof Error ? error.message : String(error)}` };
  }
}
