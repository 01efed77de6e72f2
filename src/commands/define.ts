import type { ConfigFlags, settings } from "../config.ts";

/** One option of a command, in commander's notation (`--from <date>`). `help` names the unit of what it takes. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** What a shell may complete its value to, where `choices` does not say it. */
  readonly completes?: Completes;
}

/** What a shell completes a value to: names of files or folders, actors, commands, or words of a list. */
export type Completes = "files" | "folders" | "actors" | "commands" | readonly string[];

/** One argument in commander's notation (`<a>`, `[path...]`), its help, and what a shell completes it to, if anything. */
export type ArgumentSpec = readonly [notation: string, help: string, completes?: Completes];

/** What a command is for: the parts in which help lists commands, in their order. */
export const groups = {
  everything: "Everything in one process",
  fleet: "A fleet, one role a process",
  once: "Once",
  filters: "No database needed",
  asking: "Asking",
  taking: "Taking along",
  care: "Care",
} as const;

export type SettingName = keyof typeof settings;

/** What a person reads of a command, beyond its one line: `--help`, docs/commands.md and the man page are made of it. */
export interface Manual {
  readonly group: keyof typeof groups;
  /** A few sentences: what it does, what it leaves alone, when to use it. */
  readonly about: string;
  /** The `ENTENTE_*` variables that matter to it, besides those that its flags stand for. */
  readonly reads: readonly SettingName[];
  /** What goes to standard output, in which format. */
  readonly output: string;
  /** When it ends with exit code 1; null when it never does. */
  readonly refuses: string | null;
  /** Further examples than the first, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Names of commands and pages of docs/ to read on in. */
  readonly seeAlso: readonly string[];
}

/** One command: what the user types and reads, and what runs. `run` returns the exit code (0 done, 1 some input refused). */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly args: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** Whether the flags that stand for settings (--data, --inbox, --port, --poll) apply, and the database is opened. */
  readonly settings: boolean;
  readonly example: string;
  readonly manual: Manual;
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

/** A flag that every command with settings takes in place of a variable. */
export interface SettingFlag {
  readonly flags: string;
  readonly name: string;
  readonly variable: SettingName;
  readonly help: string;
  readonly completes?: Completes;
}

export const settingFlags: readonly SettingFlag[] = [
  {
    flags: "--data <folder>",
    name: "data",
    variable: "ENTENTE_DATA",
    help: "folder of the embedded database",
    completes: "folders",
  },
  {
    flags: "--inbox <folder>",
    name: "inbox",
    variable: "ENTENTE_INBOX",
    help: "folder that is watched",
    completes: "folders",
  },
  { flags: "--port <number>", name: "port", variable: "ENTENTE_PORT", help: "port of the page and the API" },
  {
    flags: "--poll",
    name: "poll",
    variable: "ENTENTE_POLL",
    help: "look for new files by polling, for network mounts",
  },
];

/** What a command can end with. */
export const exitCodes = { done: 0, refused: 1, usage: 2, system: 3 } as const;

/** The settings that matter wherever the page is served. */
export const serveSettings: readonly SettingName[] = [
  "ENTENTE_HOST",
  "ENTENTE_TOKEN",
  "ENTENTE_USERS",
  "ENTENTE_PUBLIC_URL",
  "ENTENTE_HOSTS",
  "ENTENTE_PROXIES",
  "ENTENTE_SESSION_HOURS",
  "ENTENTE_SIGN_IN_TRIES",
  "ENTENTE_REQUESTS_MINUTE",
  "ENTENTE_MAX_BODY_KB",
  "ENTENTE_REQUEST_SECONDS",
  "ENTENTE_STATEMENT_SECONDS",
  "ENTENTE_STREAMS",
  "ENTENTE_STREAMS_EACH",
  "ENTENTE_STREAM_MINUTES",
];

/** The settings of whatever runs until it is stopped. */
export const runSettings: readonly SettingName[] = ["ENTENTE_LOG", "ENTENTE_LOG_LEVEL", "ENTENTE_CLOCK_SECONDS"];

/** The settings that matter wherever articles are worked on. */
export const workSettings: readonly SettingName[] = [
  "ENTENTE_MAX_FILE_MB",
  "ENTENTE_THREADS",
  "ENTENTE_READ_SECONDS",
  "ENTENTE_READ_MB",
  "ENTENTE_OCR",
  "ENTENTE_OCR_PAGES",
  "ENTENTE_OCR_SECONDS",
  "ENTENTE_OCR_MB",
  "ENTENTE_CODE_SECONDS",
  "ENTENTE_CODE_MB",
  "ENTENTE_MIN_CONFIDENCE",
  "ENTENTE_ATTEMPTS",
];
