import { defineCommand } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const watch = defineCommand({
  name: "watch",
  summary: "take in the files of the watched folder",
  args: [],
  options: [],
  settings: true,
  example: "ENTENTE_INBOX=/srv/inbox entente watch",
  run: (input) => startRole(input, "watch"),
});
