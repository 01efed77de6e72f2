import { STATUS_CODES } from "node:http";
import { z } from "zod";

/** One thing that is wrong with a request: where, what was expected, and what came. */
export interface Fault {
  readonly parameter: string;
  readonly expected: string;
  readonly came: string;
}

/** A request that cannot be answered as it is. Shown to the caller, so it holds nothing of the inside. */
export class Problem extends Error {
  readonly status: number;
  readonly faults: readonly Fault[];
  /** What the answer's head says besides. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    { faults = [], headers = {} }: { faults?: readonly Fault[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.faults = faults;
    this.headers = headers;
  }
}

/** The media type of a problem. */
export const problemType = "application/problem+json";

/** What `problemBody` gives. */
export const problemAnswer = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe("what was expected, and what came"),
    errors: z
      .array(z.strictObject({ parameter: z.string(), expected: z.string(), came: z.string() }))
      .optional()
      .describe("each parameter that is wrong"),
  })
  .meta({ id: "Problem" });

/** A problem as RFC 9457 has it: what is sent as `problemType`. */
export function problemBody({ status, message, faults }: Problem): z.output<typeof problemAnswer> {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    ...(faults.length > 0 ? { errors: [...faults] } : {}),
  };
}

/** What a failed parse says, for the person who made the request. */
export function problemOf(
  error: z.ZodError,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Problem {
  const faults = error.issues.flatMap((issue): Fault[] => {
    if (issue.code === "unrecognized_keys") {
      const expected = known.length > 0 ? `one of ${known.join(", ")}` : "no parameters";
      return issue.keys.map((key) => ({ parameter: key, expected, came: "an unknown parameter" }));
    }
    const parameter = issue.path.map(String).join(".") || "request";
    return [{ parameter, expected: issue.message, came: cameAs(given[parameter]) }];
  });
  const told = faults.filter(
    (fault, index) =>
      faults.findIndex(({ parameter, expected }) => parameter === fault.parameter && expected === fault.expected) ===
      index,
  );
  const detail = told
    .map(({ parameter, expected, came }) => `${parameter}: expected ${expected}, got ${came}`)
    .join("; ");
  return new Problem(400, detail, { faults: told });
}

/** What was expected, for whatever a schema says nothing of its own about; it completes "expected …". */
export const expectedOf: z.core.$ZodErrorMap = (issue) => {
  const inCharacters = issue.origin === "string" ? " characters" : "";
  if (issue.code === "invalid_type") return nouns[String(issue.expected)] ?? `a value of type ${issue.expected}`;
  if (issue.code === "invalid_value") return `one of ${(issue.values as unknown[]).join(", ")}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}${inCharacters}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}${inCharacters}`;
  return undefined;
};

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** Throws Problem 400 for a text with a NUL: the database stores none, and takes none in a question. */
export function refuseNul(given: unknown): void {
  if (typeof given !== "object" || given === null) return;
  for (const [parameter, value] of Object.entries(given)) {
    if (typeof value !== "string" || !value.includes("\0")) continue;
    const fault = { parameter, expected: "a text without NUL", came: cameAs(value) };
    const detail = `${parameter}: expected ${fault.expected}, got ${fault.came}`;
    throw new Problem(400, detail, { faults: [fault] });
  }
}

function cameAs(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
