import { resumeIntake } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import { defineCommand } from "./define.ts";
import { say, withApp } from "./terminal.ts";

/** Lets intake go on that was paused. */
export const resume = defineCommand({
  name: "resume",
  summary: "let intake go on that was paused",
  args: [],
  options: [],
  settings: true,
  example: "entente resume",
  run: (input) =>
    withApp(input, async (app) => {
      const wasPaused = await resumeIntake(app.db<StoreTables>("entente_writer"));
      say(wasPaused ? "intake goes on" : "intake was not paused");
      return 0;
    }),
});
