import { countHeld, replayHeld } from "../projections/held.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { namedProjections, projectionNames } from "./projection-names.ts";
import { print, say, withApp } from "./terminal.ts";

/** Tries again what projections hold because it failed for its data. */
export const replay = defineCommand({
  name: "replay",
  summary: "try held log entries again, in order, once what made them fail is mended",
  args: [["[projections...]", "their names; all when none is given", projectionNames]],
  options: [jsonOption],
  settings: true,
  example: "entente replay events",
  manual: {
    group: "care",
    about:
      "A log entry that a projection cannot apply for its data is held, with all that touches the same; replay tries what is held again in the order of the log. What fails again stays held.",
    reads: [],
    output: "a line a projection; with --json one object a projection.",
    refuses: "when something is still held.",
    examples: [],
    seeAlso: ["status", "rebuild", "docs/operating.md"],
  },
  async run(input) {
    const chosen = namedProjections(input.args);
    return withApp(input, async (app) => {
      const db = app.db<unknown>("entente_projector");
      const holding = await countHeld(db, chosen);
      if (holding.length === 0) say("no projection holds an entry");
      let failing = false;
      for (const projection of chosen.filter(({ name }) => holding.some((held) => held.projection === name))) {
        const { applied, held } = await replayHeld(db, projection);
        failing ||= held > 0;
        if (input.options.json) await print(JSON.stringify({ projection: projection.name, applied, held }));
        else
          await print(
            `${projection.name}: ${applied} applied, ${held} still held${held > 0 ? ": see entente status" : ""}`,
          );
      }
      return failing ? 1 : 0;
    });
  },
});
