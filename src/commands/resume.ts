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
  manual: {
    group: "care",
    about: "Lets intake go on on every host after it was paused. Files that came meanwhile are taken in.",
    reads: [],
    output: "nothing; what was done on standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["pause", "status"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const wasPaused = await resumeIntake(app.db<StoreTables>("entente_writer"));
      say(wasPaused ? "intake goes on" : "intake was not paused");
      return 0;
    }),
});
