import type { ConfigFlags } from "../config.ts";

/** One option of a command, in commander's notation (`--from <date>`). */
export interface OptionSpec {
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

/** One command: what the user types and reads, and what runs. `run` returns the exit code (0 done, 1 some input refused). */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Arguments in commander's notation (`<a>`, `[path...]`) with their help. */
  readonly args: readonly (readonly [notation: string, help: string])[];
  readonly options: readonly OptionSpec[];
  /** Whether the flags that stand for settings (--data, --inbox, --port, --poll) apply. */
  readonly settings: boolean;
  readonly example: string;
  run(input: CommandInput): Promise<number>;
}

/** What a command is given. `settings` are the flags that stand for settings, for `readConfig`. */
export interface CommandInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly settings: ConfigFlags;
}

/** Declares a command. */
export function defineCommand(command: Command): Command {
  return Object.freeze(command);
}

export const jsonOption: OptionSpec = { flags: "--json", help: "print JSON lines to standard output" };
export const rangeOptions: readonly OptionSpec[] = [
  { flags: "--from <date>", help: "first day, YYYY-MM-DD" },
  { flags: "--to <date>", help: "last day, YYYY-MM-DD" },
];
