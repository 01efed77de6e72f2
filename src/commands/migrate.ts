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
