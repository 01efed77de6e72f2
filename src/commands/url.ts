import { defineCommand, jsonOption } from "./define.ts";
import { print, withApp } from "./terminal.ts";

/** Connection strings, for psql, R, Python and everything else that reads tables. */
export const url = defineCommand({
  name: "url",
  summary: "print a connection string: the owner's, or with --reader that of the public views",
  args: [],
  options: [{ flags: "--reader", help: "the role that reads the public views and nothing else" }, jsonOption],
  settings: true,
  example: "psql \"$(npm run --silent entente -- url --reader)\" -c 'table entente.relations_monthly'",
  manual: {
    group: "taking",
    about:
      "Prints the connection string of the database: the owner's, or with --reader that of a role that reads the public views and nothing else. It holds a password. The embedded database answers while some command runs, so for as long as start does.",
    reads: [],
    output: "the connection string on one line; with --json one object: url.",
    refuses: null,
    examples: [["entente url --reader", "for R, Python or a spreadsheet"]],
    seeAlso: ["docs/tables.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const printed = input.options.reader ? app.readerUrl : app.access.connectionString;
      await print(input.options.json ? JSON.stringify({ url: printed }) : printed);
      return 0;
    }),
});
