import { type Rebuilt, rebuild as rebuildProjection } from "../projections/rebuild.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { wholeNumber } from "./option-values.ts";
import { namedProjections, projectionNames } from "./projection-names.ts";
import { print, say, withApp } from "./terminal.ts";

/** Makes projections anew from the log, beside what is shown, and puts them in its place. */
export const rebuild = defineCommand({
  name: "rebuild",
  summary: "make projections anew from the log while everything goes on, and tell what differs from what was shown",
  args: [["[projections...]", "their names; all when none is given", projectionNames]],
  options: [
    { flags: "--check", help: "only compare: what is shown stays, exit code 1 if it differs" },
    { flags: "--patience <seconds>", help: "how long to wait for a moment without readers", fallback: "120" },
    jsonOption,
  ],
  settings: true,
  example: "entente rebuild relations",
  manual: {
    group: "care",
    about:
      "Reads the log from its first entry into new tables beside those that are shown, compares both and puts the new ones in their place, while appends, projectors and readers go on. It needs as much room on the disk as the tables, once more. Interrupted, it leaves what is shown as it was.",
    reads: [],
    output: "a line a projection and one for each difference; with --json one object a projection.",
    refuses: "with --check, when what is shown differs from what the log says.",
    examples: [["entente rebuild --check", "is what is shown what the log says?"]],
    seeAlso: ["replay", "status", "docs/operating.md"],
  },
  async run(input) {
    const chosen = namedProjections(input.args);
    const { check, json } = input.options;
    const patienceMs = wholeNumber(input.options.patience, "--patience") * 1000;
    return withApp(input, async (app) => {
      const options = { db: app.db<unknown>("entente_projector"), access: app.access, swapping: !check, patienceMs };
      let differing = false;
      for (const projection of chosen) {
        say(`rebuilding ${projection.name} …`);
        const rebuilt = await rebuildProjection(projection, options);
        differing ||= (rebuilt.comparison?.differences.length ?? 0) > 0;
        if (json) await print(JSON.stringify(rebuilt));
        else for (const line of account(rebuilt)) await print(line);
      }
      return check && differing ? 1 : 0;
    });
  },
});

/** What a rebuild came to, in lines for people. */
function account({ projection, position, entries, seconds, comparison, swapped }: Rebuilt): string[] {
  const rate = Math.round(entries / Math.max(seconds, 0.001));
  const done = `${projection}: ${entries} entries up to position ${position} in ${seconds.toFixed(1)} s (${rate}/s)`;
  const shown = swapped ? "shown now" : "not shown, only compared";
  if (!comparison) return [`${done}, ${shown}; the tables before were of another make and are not compared`];
  const { tables, rows, differences } = comparison;
  if (differences.length === 0) return [`${done}, ${shown}; all ${rows} rows of ${tables} tables are as they were`];
  return [
    `${done}, ${shown}; ${differences.length} of ${tables} tables differ from what was shown`,
    ...differences.map(
      ({ table, onlyShown, onlyRebuilt, changed, examples }) =>
        `  ${table}: ${onlyShown} rows gone, ${onlyRebuilt} new, ${changed} changed; such as ${examples.join(", ")}`,
    ),
  ];
}
