import { UsageError } from "../core/errors.ts";
import { defineCommand } from "./define.ts";
import { helpText, helpWidth, overviewText } from "./help-text.ts";
import { manPage } from "./man-page.ts";
import { print } from "./terminal.ts";

/** What `--help` says, by command, and the man page. */
export const help = defineCommand({
  name: "help",
  summary: "tell all of a command, or list all commands",
  args: [["[command]", "which command; without it all are listed", "commands"]],
  options: [{ flags: "--man", help: "print the whole manual as a man page, in roff" }],
  settings: false,
  example: "entente help relations",
  manual: {
    group: "care",
    about:
      "Prints what a command does, its arguments and options with their defaults, the settings that matter to it, what it prints, its exit codes and examples.",
    reads: [],
    output: "the text, as wide as the terminal; with --man the page's source.",
    refuses: null,
    examples: [["entente help --man > entente.1 && man -l entente.1", "the whole manual"]],
    seeAlso: ["completions", "docs/commands.md"],
  },
  async run({ args: [name], options }) {
    // the catalogue lists this command, too
    const { commands } = await import("./index.ts");
    const width = helpWidth(process.stdout.columns);
    const command = commands.find((candidate) => candidate.name === name);
    if (name !== undefined && !command)
      throw new UsageError(`no command ${name}: expected one of ${commands.map((known) => known.name).join(", ")}`);
    const text = options.man ? manPage(command ? [command] : commands) : command ? helpText(command, width) : null;
    await print((text ?? overviewText(commands, width)).trimEnd());
    return 0;
  },
});
