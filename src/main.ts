import { Command as Program } from "commander";
import type { Command } from "./commands/define.ts";
import { commands } from "./commands/index.ts";
import { flush, ReaderGone, survivePipes } from "./commands/terminal.ts";
import type { ConfigFlags } from "./config.ts";
import { Refused, SystemError, UsageError } from "./core/errors.ts";
import { release } from "./release.ts";

/** Flags that every command takes in place of an environment variable. */
const settingFlags = [
  ["--data <folder>", "data", "ENTENTE_DATA", "folder of the embedded database (default .entente)"],
  ["--inbox <folder>", "inbox", "ENTENTE_INBOX", "folder that is watched (default inbox)"],
  ["--port <number>", "port", "ENTENTE_PORT", "port of the page and the API (default 4040)"],
  ["--poll", "poll", "ENTENTE_POLL", "look for new files by polling, for network mounts"],
] as const;

const exitCodes = { refused: 1, usage: 2, system: 3 } as const;

survivePipes();
const code = await run(process.argv);
await flush();
// what still holds the process then (a connection that was opening while it was closed) must not keep anybody waiting
process.exit(code);

/** Runs the command that is asked for; returns the exit code. */
async function run(argv: string[]): Promise<number> {
  const done = { code: 0 };
  const program = new Program("entente")
    .description("Turns a folder of news articles into a history of who did what to whom.")
    .version(release)
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
  const sub = program.command(command.name).summary(command.summary).description(command.summary);
  sub.showHelpAfterError(`see: entente ${command.name} --help`);
  for (const [notation, help] of command.args) sub.argument(notation, help);
  for (const { flags, help, choices, fallback } of command.options) {
    const option = sub.createOption(flags, help);
    if (choices) option.choices([...choices]);
    if (fallback !== undefined) option.default(fallback);
    sub.addOption(option);
  }
  if (command.settings)
    for (const [flags, , variable, help] of settingFlags) sub.option(flags, `${help}; or ${variable}`);
  sub.addHelpText("after", `\nExample:\n  $ ${command.example}`);
  sub.action(async () => {
    const options = sub.opts<Record<string, string | boolean | undefined>>();
    const settings: ConfigFlags = {};
    for (const [, name, variable] of settingFlags) {
      const value = options[name];
      if (value !== undefined) settings[variable] = String(value);
    }
    done.code = await command.run({ args: sub.args, options, settings });
  });
}

function messageOf(error: Error): string {
  const known = error instanceof UsageError || error instanceof SystemError || error instanceof Refused;
  return known ? error.message : (error.stack ?? error.message);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof Refused) return exitCodes.refused;
  return error instanceof UsageError ? exitCodes.usage : exitCodes.system;
}
