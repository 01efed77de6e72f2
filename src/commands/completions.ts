import { UsageError } from "../core/errors.ts";
import { actorWords } from "./actor-code.ts";
import { bashCompletion } from "./completions/bash.ts";
import { zshCompletion } from "./completions/zsh.ts";
import { defineCommand } from "./define.ts";
import { print } from "./terminal.ts";

const shells = { bash: bashCompletion, zsh: zshCompletion };
const names = Object.keys(shells);

/** What makes a shell complete commands, options and actors. */
export const completions = defineCommand({
  name: "completions",
  summary: "print what makes a shell complete commands, options, actors and files",
  args: [["<shell>", "bash or zsh", names]],
  options: [],
  settings: false,
  example: 'eval "$(entente completions bash)"',
  manual: {
    group: "care",
    about:
      "Prints a script for bash or zsh that completes commands, options with their values, names and codes of actors, and files. Ids of articles and events are not completed: no shell asks the database. Print it again after an upgrade.",
    reads: [],
    output: "the script.",
    refuses: null,
    examples: [
      ["entente completions bash > ~/.local/share/bash-completion/completions/entente", "for every bash from now on"],
      ["entente completions zsh > ~/.zfunc/_entente", "for every zsh whose fpath has ~/.zfunc"],
    ],
    seeAlso: ["help", "docs/commands.md"],
  },
  async run({ args: [shell = ""] }) {
    const script = Object.entries(shells).find(([name]) => name === shell)?.[1];
    if (!script) throw new UsageError(`completions expects ${names.join(" or ")}, not ${shell}`);
    // the catalogue lists this command, too
    const { commands } = await import("./index.ts");
    await print(script(commands, actorWords()).trimEnd());
    return 0;
  },
});
