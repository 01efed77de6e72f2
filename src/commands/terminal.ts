import type { App, Say } from "../app.ts";
import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import type { CommandInput } from "./define.ts";

/** Says a line to the person, on standard error; standard output is for data. */
export const say: Say = (line) => void process.stderr.write(`${line}\n`);

/** Whoever read standard output has gone (`| head -1`): there is nothing left to do, and nothing to complain of. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** Writes one line of data to standard output, waiting while the reader is slow. Throws ReaderGone when there is none. */
export function print(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => {
      if (!error) resolve();
      else reject("code" in error && error.code === "EPIPE" ? new ReaderGone("nobody reads the output") : error);
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

/** Opens Entente for the duration of one command and closes it whatever happens. */
export async function withApp(input: CommandInput, run: (app: App) => Promise<number>): Promise<number> {
  const app = await openApp(readConfig(input.settings), say, { migrating: false });
  try {
    return await run(app);
  } finally {
    await app.close();
  }
}

/** Runs until the person or the system asks to stop, then closes within seconds. */
export async function untilStopped(app: App): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
  say("stopping …");
  await app.close();
  say("stopped");
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

/** Text from an article or a file name as it may be shown on a terminal: without control and direction characters. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what must not pass
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ").trim();
}
