import { type Command, type Completes, type OptionSpec, settingFlags } from "../define.ts";

/** A flag as a shell completes it: how it is written, what it says, and what its value may be (null: it takes none). */
export interface Flag {
  readonly names: readonly string[];
  readonly help: string;
  readonly value: Value | null;
}

/** What is typed after a flag or in a place: the candidates, or that it is free. `label` names it. */
export interface Value {
  readonly label: string;
  readonly completes: Completes | "nothing";
}

/** A command as a shell completes it. `rest` is what every further argument may be, where there may be more. */
export interface CommandLine {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly places: readonly Value[];
  readonly rest: Value | null;
}

/** What shells need to know of a command. */
export function commandLineOf({ name, summary, args, options, settings }: Command): CommandLine {
  const values = args.map(([notation, , completes]) => valueNamed(notation, completes));
  const isVariadic = args.at(-1)?.[0].includes("...") ?? false;
  const flags = [
    ...options.map(flagOf),
    ...(settings ? settingFlags : []).map(flagOf),
    { names: ["-h", "--help"], help: "print help", value: null },
  ];
  return {
    name,
    summary,
    flags,
    places: isVariadic ? values.slice(0, -1) : values,
    rest: isVariadic ? (values.at(-1) ?? null) : null,
  };
}

/** Flags of `entente` itself, before any command. */
export const programFlags: readonly Flag[] = [
  { names: ["-h", "--help"], help: "print help", value: null },
  { names: ["-V", "--version"], help: "print the release", value: null },
];

function flagOf({
  flags,
  help,
  choices,
  completes,
}: Pick<OptionSpec, "flags" | "help" | "choices" | "completes">): Flag {
  const [name = "", label] = flags.split(" ");
  const value = label === undefined ? null : valueNamed(label, choices ?? completes);
  return { names: [name], help, value };
}

function valueNamed(notation: string, completes: Completes | undefined): Value {
  return { label: notation.replace(/[<>[\].]/g, ""), completes: completes ?? "nothing" };
}
