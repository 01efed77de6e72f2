import { userInfo } from "node:os";
import type { App } from "../app.ts";
import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { SystemError } from "../core/errors.ts";
import { type Logger, type LogLevel, logLevels } from "../core/logger.ts";
import type { CommandInput } from "./define.ts";
import { writeFailure } from "./write-failure.ts";

/** Says a line to the person, on standard error; standard output is for data. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Messages for the person in front of the terminal, without their fields. */
export function peopleLogger(least: LogLevel = "info"): Logger {
  const at = (level: LogLevel) => (message: string) => {
    if (logLevels.indexOf(level) >= logLevels.indexOf(least)) say(message);
  };
  return { form: "people", debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Whoever read standard output has gone (`| head -1`): there is nothing left to do, and nothing to complain of. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/**
 * Writes one line of data to standard output, waiting while the reader is slow. Throws ReaderGone when there is none, and
 * SystemError when what is written to takes no more.
 */
export function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => {
      if (!error) resolve();
      else if ("code" in error && error.code === "EPIPE") reject(new ReaderGone("nobody reads the output"));
      else reject(writeFailure("standard output", error));
    });
  });
}

/** Lets a closed pipe be: `print` hears of it by itself, and a terminal that has gone must not end what runs. */
export function survivePipes(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

/** Waits until everything that was written has left the process. */
export async function flush(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => {
      stream.write("", () => resolve());
    });
  }
}

/** Who types: noted with what a person decides. In a container a user may have a number and no name. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? "unknown"}`;
  }
}

/**
 * Opens Entente for the duration of one command and closes it whatever happens. Throws SystemError for a database that
 * nobody has begun to work with yet, besides what the command throws.
 */
export async function withApp(input: CommandInput, run: (app: App) => Promise<number>): Promise<number> {
  const app = await openApp(readConfig(input.settings), peopleLogger(), { migrating: false });
  try {
    return await run(app);
  } catch (error) {
    if (!isMissingTable(error)) throw error;
    const todo = "run entente start, or in a fleet entente migrate, and ask again";
    throw new SystemError(`expected the tables that answer questions, came a database without them yet: ${todo}`);
  } finally {
    await app.close();
  }
}

/** Whoever opens a new data folder makes the database; the tables of projections come with `start` and `migrate`. */
function isMissingTable(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "42P01" || error.code === "3F000");
}

/** Runs until the person or the system asks to stop, then closes within seconds. */
export async function untilStopped(app: App, logger: Logger): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
  logger.info("stopping …");
  await app.close();
  logger.info("stopped");
  return 0;
}

/** A signal that is aborted when the person or the system asks the process to stop, for a command that then ends by itself. */
export function stopSignal(): { signal: AbortSignal; ignore: () => void } {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of signals) process.once(name, stop);
  return {
    signal: controller.signal,
    ignore: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}

/** Rows as aligned columns for people. The last column is not padded. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - [...cell].length),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Control and direction characters besides tabs and line feeds: what a terminal would obey. */
const obeyed = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
const inText = new RegExp(`[${obeyed}]+`, "g");
const inLine = new RegExp(`[\\t\\n${obeyed}]+`, "g");

/** Text from an article or a file name as it may be shown on a terminal: one line, without control and direction characters. */
export function plain(text: string): string {
  return text.replace(inLine, " ").trim();
}

/** Lines of a table as they may be shown on a terminal. */
export function plainLines(text: string): string {
  return text.replace(inText, " ");
}
