import { defineCommand, runSettings } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const watch = defineCommand({
  name: "watch",
  summary: "take in the files of the watched folder",
  args: [],
  options: [],
  settings: true,
  example: "ENTENTE_INBOX=/srv/inbox entente watch",
  manual: {
    group: "fleet",
    about:
      "Takes in the files of the watched folder, those there are and those that come, until it is stopped. Bytes go to the database before anything else happens; whoever works needs no file. When too many stages are unfinished it waits, and says so.",
    reads: ["ENTENTE_MAX_FILE_MB", "ENTENTE_BACKLOG", "ENTENTE_METRICS_PORT", ...runSettings],
    output: "nothing; what a person should know goes to standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["work", "migrate", "docs/operating.md"],
  },
  run: (input) => startRole(input, "watch"),
});
