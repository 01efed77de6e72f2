import { Command as Program } from "commander";
import { type Command, type CommandInput, exitCodes, settingFlags } from "./commands/define.ts";
import { helpText, helpWidth, overviewText } from "./commands/help-text.ts";
import { commands } from "./commands/index.ts";
import { flush, ReaderGone, survivePipes } from "./commands/terminal.ts";
import type { ConfigFlags } from "./config.ts";
import { Refused, SystemError, UsageError } from "./core/errors.ts";
import { release } from "./release.ts";

survivePipes();
const code = await run(process.argv.map(shielded));
await flush();
// what still holds the process then (a connection that was opening while it was closed) must not keep anybody waiting
process.exit(code);

/** Runs the command that is asked for; returns the exit code. */
async function run(argv: string[]): Promise<number> {
  const done = { code: 0 };
  const program = new Program("entente")
    .version(release)
    .helpCommand(false)
    .configureHelp({ formatHelp: () => overviewText(commands, helpWidth(process.stdout.columns)) })
    .showHelpAfterError("see: entente --help")
    .showSuggestionAfterError()
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : exitCodes.usage));
  for (const command of commands) addCommand(program, command, done);
  try {
    await program.parseAsync(argv);
    return done.code;
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    process.stderr.write(`entente: ${error instanceof Error ? messageOf(error) : String(error)}\n`);
    return exitCodeOf(error);
  }
}

function addCommand(program: Program, command: Command, done: { code: number }): void {
  const sub = program.command(command.name);
  sub.configureHelp({ formatHelp: () => helpText(command, helpWidth(process.stdout.columns)) });
  sub.showHelpAfterError(`see: entente ${command.name} --help`);
  for (const [notation, help] of command.args) sub.argument(notation, help);
  for (const { flags, help, choices, fallback } of command.options) {
    const option = sub.createOption(flags, help);
    if (choices) option.choices([...choices]);
    if (fallback !== undefined) option.default(fallback);
    sub.addOption(option);
  }
  if (command.settings) for (const { flags, help } of settingFlags) sub.option(flags, help);
  sub.action(async () => {
    const options = sub.opts<Record<string, string | boolean | undefined>>();
    const settings: ConfigFlags = {};
    for (const { name, variable } of settingFlags) {
      const value = options[name];
      if (value !== undefined) settings[variable] = String(value);
    }
    done.code = await command.run({ args: sub.args.map(bare), options: withBare(options), settings });
  });
}

/** A code without a country (`---GOV`) would be taken for an option: behind a blank it is an argument like any other. */
function shielded(argument: string): string {
  return /^---[a-z]{3}/i.test(argument) ? ` ${argument}` : argument;
}

function bare(argument: string): string {
  return argument.replace(/^ (?=---)/, "");
}

function withBare(options: CommandInput["options"]): CommandInput["options"] {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, typeof value === "string" ? bare(value) : value]),
  );
}

function messageOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof SystemError || error instanceof Refused;
  return known ? error.message : (error.stack ?? error.message);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Refused) return exitCodes.refused;
  return error instanceof UsageError ? exitCodes.usage : exitCodes.system;
}
