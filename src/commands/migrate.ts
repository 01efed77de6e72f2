import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { defineCommand } from "./define.ts";
import { peopleLogger, say } from "./terminal.ts";

/** Brings the database to this release's tables, then ends: for fleets, before the other roles start. */
export const migrate = defineCommand({
  name: "migrate",
  summary: "bring the database to this release's tables and projections",
  args: [],
  options: [],
  settings: true,
  example: "DATABASE_URL=postgresql://… entente migrate",
  manual: {
    group: "fleet",
    about:
      "Makes what this release needs in the database of DATABASE_URL, and the projections' tables, then ends. Run it once, before the other roles of a fleet start; run again it changes nothing. The embedded database is migrated by whoever opens it.",
    reads: [],
    output: "nothing.",
    refuses: null,
    examples: [],
    seeAlso: ["start", "docs/operating.md"],
  },
  async run({ settings }) {
    const app = await openApp(readConfig(settings), peopleLogger(), { migrating: true });
    try {
      await app.prepare();
      say("the database is at this release's tables");
      return 0;
    } finally {
      await app.close();
    }
  },
});
