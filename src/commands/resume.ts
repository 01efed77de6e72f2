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
    about:
      "Ends a pause: watchers take in what has come meanwhile, within seconds. Does nothing when intake was not paused.",
    reads: [],
    output: "nothing; what a person should know goes to standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["pause", "status", "docs/operating.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const wasPaused = await resumeIntake(app.db<StoreTables>("entente_writer"));
      say(wasPaused ? "intake goes on" : "intake was not paused");
      return 0;
    }),
});
