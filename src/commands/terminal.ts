import type { App, Say } from "../app.ts";
import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import type { CommandInput } from "./define.ts";

/** Says a line to the person, on standard error; standard output is for data. */
export const say: Say = (line) => void process.stderr.write(`${line}\n`);

/** Writes one line of data to standard output, waiting while the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
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
