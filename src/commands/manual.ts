import { settings } from "../config.ts";
import { type Command, exitCodes, groups, type OptionSpec, type SettingName, settingFlags } from "./define.ts";

/** A part of a manual: paragraphs, then terms with what they mean, then lines to type with what they do. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly (readonly [term: string, meaning: string])[];
  readonly lines: readonly (readonly [line: string, meaning: string])[];
}

/** The parts of a command's manual in order, for whoever renders them; those that it has nothing for are left out. */
export function manualOf(command: Command): readonly Section[] {
  const { args, manual, example } = command;
  return [
    section("Synopsis", { lines: [[synopsisOf(command), ""]] }),
    section("Description", { paragraphs: [manual.about] }),
    section("Arguments", { terms: args.map(([notation, help]) => [notation, help]) }),
    section("Options", { terms: optionsOf(command) }),
    section("Settings", { terms: settingsOf(command) }),
    section("Output", { paragraphs: [`To standard output: ${manual.output}`] }),
    section("Exit codes", { terms: exitsOf(command) }),
    section("Examples", { lines: [[example, ""], ...manual.examples] }),
    section("See also", { paragraphs: [manual.seeAlso.join(", ")] }),
  ].filter(({ paragraphs, terms, lines }) => [...paragraphs, ...terms, ...lines].join("") !== "");
}

/** Commands by what they are for, in the order of the groups. */
export function byGroup(commands: readonly Command[]): readonly (readonly [title: string, Command[]])[] {
  return Object.entries(groups).map(([group, title]) => [
    title,
    commands.filter(({ manual }) => manual.group === group),
  ]);
}

/** How a command is called: `entente relations [options] <a> <b>`. */
export function synopsisOf({ name, args, options, settings: has }: Command): string {
  const flags = options.length > 0 || has ? ["[options]"] : [];
  return ["entente", name, ...flags, ...args.map(([notation]) => notation)].join(" ");
}

/** What every command can end with, whatever it is. */
export const exitMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.done, "done; also when whoever read the output went first, as head does"],
  [exitCodes.refused, "some input was refused; the rest was done"],
  [exitCodes.usage, "the command was called in a way it does not understand"],
  [exitCodes.system, "the system failed: a database away, a port taken; the message says what to do"],
];

/** A setting's value where nobody sets it, as a person reads it; null when it has none then. */
function defaultOf(name: SettingName): string | null {
  if (name === "ENTENTE_THREADS") return "processors − 1, at most 4";
  const value = settings[name].schema.parse(undefined);
  return String(value ?? "") === "" ? null : String(value);
}

function section(heading: string, parts: Partial<Omit<Section, "heading">>): Section {
  return { heading, paragraphs: [], terms: [], lines: [], ...parts };
}

function optionsOf({ options, settings: has }: Command): [string, string][] {
  const flags = has
    ? settingFlags.map(({ flags, help, variable }): [string, string] => [
        flags,
        `${help}; or ${variable} (default ${defaultOf(variable)})`,
      ])
    : [];
  return [
    ...options.map((option): [string, string] => [option.flags, meaningOf(option)]),
    ...flags,
    ["-h, --help", "print this"],
  ];
}

/** What an option does, the values that it takes and its default. */
export function meaningOf({ help, choices, fallback }: OptionSpec): string {
  const values = choices ? `: ${choices.join(", ")}` : "";
  return `${help}${values}${fallback === undefined ? "" : ` (default ${fallback})`}`;
}

function settingsOf({ manual, settings: has }: Command): [string, string][] {
  const own = manual.reads.map((name): [string, string] => [name, described(name)]);
  if (!has) return own;
  return [
    ...own,
    ["ENTENTE_DATABASE_PORT", described("ENTENTE_DATABASE_PORT")],
    ["ENTENTE_DATABASE_CACHE_MB", described("ENTENTE_DATABASE_CACHE_MB")],
    ["DATABASE_URL", "An own PostgreSQL in place of the embedded one."],
    ["REDIS_URL", "Redis for the queues, which else are in the database."],
  ];
}

function described(name: SettingName): string {
  const usual = defaultOf(name);
  return usual === null ? settings[name].meaning : `${settings[name].meaning} Default ${usual}.`;
}

function exitsOf({ manual }: Command): [string, string][] {
  return exitMeanings
    .filter(([code]) => code !== exitCodes.refused || manual.refuses !== null)
    .map(([code, meaning]) => [String(code), code === exitCodes.refused ? (manual.refuses ?? "") : meaning]);
}
