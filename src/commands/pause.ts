import { userInfo } from "node:os";
import { pauseIntake, pauseOf, sayPause } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import { defineCommand } from "./define.ts";
import { plain, say, withApp } from "./terminal.ts";

/** Pauses intake on every host. */
export const pause = defineCommand({
  name: "pause",
  summary: "pause intake on every host, until it is resumed",
  args: [],
  options: [{ flags: "--reason <text>", help: "why, for those who find it paused" }],
  settings: true,
  example: 'entente pause --reason "the disk is full"',
  run: (input) =>
    withApp(input, async (app) => {
      const db = app.db<StoreTables>("entente_writer");
      const reason = typeof input.options.reason === "string" ? input.options.reason.slice(0, 500) : null;
      const isNew = await pauseIntake(db, { who: userInfo().username, reason });
      const pause = await pauseOf(db);
      say(
        isNew || !pause
          ? "intake is paused; entente resume lets it go on"
          : `intake is ${plain(sayPause(pause))} already`,
      );
      return 0;
    }),
});
