import { STATUS_CODES } from "node:http";
import type { z } from "zod";

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

/** A problem as RFC 9457 has it: what is sent as `problemType`. */
export function problemBody({ status, message, faults }: Problem): Record<string, unknown> {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    ...(faults.length > 0 ? { errors: faults } : {}),
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
  const detail = faults
    .map(({ parameter, expected, came }) => `${parameter}: expected ${expected}, got ${came}`)
    .join("; ");
  return new Problem(400, detail, { faults });
}

function cameAs(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
