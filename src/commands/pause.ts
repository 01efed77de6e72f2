import { pauseIntake, pauseOf, sayPause } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import { defineCommand } from "./define.ts";
import { operator, plain, say, withApp } from "./terminal.ts";

/** Pauses intake on every host. */
export const pause = defineCommand({
  name: "pause",
  summary: "pause intake on every host, until it is resumed",
  args: [],
  options: [{ flags: "--reason <text>", help: "why, for those who find it paused" }],
  settings: true,
  example: 'entente pause --reason "the disk is full"',
  manual: {
    group: "care",
    about:
      "Pauses intake: watchers leave files where they are, and ingest refuses to take any. What was taken in before is worked on as ever. The pause is kept in the database, so it holds for every host and outlives every process; status and the operator's page say who paused intake and why. A pause that is in force stays as it is.",
    reads: [],
    output: "nothing; what a person should know goes to standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["resume", "status", "docs/operating.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const db = app.db<StoreTables>("entente_writer");
      const reason = typeof input.options.reason === "string" ? input.options.reason.slice(0, 500) : null;
      const isNew = await pauseIntake(db, { who: operator(), reason });
      const pause = await pauseOf(db);
      say(
        isNew || !pause
          ? "intake is paused; entente resume lets it go on"
          : `intake is ${plain(sayPause(pause))} already`,
      );
      return 0;
    }),
});
