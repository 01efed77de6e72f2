import { Refused, SystemError, UsageError } from "./errors.ts";
import { isPassing } from "./passing-errors.ts";

/**
 * Every field that a line of a process's own logs may have, with what it means. Lines are kept, copied and searched where
 * nothing can be erased, so they hold ids and codes, and never an article's words, a file's name or a person's.
 */
export const lineFields = {
  level: "debug, info, warn or error.",
  time: "When it was said: ISO 8601, UTC.",
  role: "The part that says it: watch, work, project, serve or start.",
  release: "Release of the software.",
  host: "Name of the machine or container.",
  pid: "Number of the process there.",
  msg: "What happened, in words that stay the same from article to article.",
  article: "Id of the article: the SHA-256 of its bytes.",
  stage: "read, code or record; intake for a file that gave no article.",
  job: "Id of the job in the stage's queue: the article's id and the number of the asking.",
  file: "Id of a file: the SHA-256 of its absolute path. The operator's page finds the file by it.",
  outcome: "What became of a stage or a file.",
  seconds: "How long it took.",
  entries: "Types of the entries that were appended.",
  mentions: "Mentions that were found, or that count.",
  code: "Why it was refused; see “What is refused”.",
  detail: "What was expected and what came.",
  attempts: "How often the stage has failed by now.",
  projection: "Which projection.",
  position: "A position in the log.",
  jobs: "How many jobs.",
  error: "Kind of the error.",
  errorCode: "Its SQLSTATE or the system's code.",
  reason: "Its message, where that cannot quote an article; the job's page under /queues shows the others.",
  stack: "Where in the program it was thrown.",
} as const;

type FieldName = Exclude<keyof typeof lineFields, "level" | "time" | "msg">;

/** The fields of one line. */
export type LineFields = { readonly [Name in FieldName]?: string | number | readonly string[] | undefined };

export const logLevels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a process says of its own running; not the log, which holds what was learned. Made at the top and handed down. */
export type Logger = { readonly [Level in LogLevel]: (message: string, fields?: LineFields) => void } & {
  /** Lines are JSON for machines, or words for whoever sits in front of the terminal. */
  readonly form: "json" | "people";
};

/** What may be said of an error: everything but a message that could quote an article. */
export function errorFields(error: unknown): LineFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const isOurs = error instanceof Refused || error instanceof SystemError || error instanceof UsageError;
  return {
    error: error.name,
    errorCode: code,
    reason: isOurs || isPassing(error) ? error.message : undefined,
    stack: placesOf(error),
  };
}

/** The frames of a stack, without the message that stands before them. */
function placesOf({ stack }: Error): string | undefined {
  const frames = stack?.split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)) ?? [];
  return frames.length > 0 ? frames.map((line) => line.trim()).join("\n") : undefined;
}
