import { basename } from "node:path";
import { horizon } from "../log/read.ts";
import { articles as articlesProjection } from "../projections/articles/projection.ts";
import { checkpoints } from "../projections/catch-up.ts";
import { pauseOf, sayPause } from "../store/intake-state.ts";
import { countUnfinished } from "../store/stages.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { plain, print, table, withApp } from "./terminal.ts";

/** What is in, what waits, what was refused and why, and how far the projections are. */
export const status = defineCommand({
  name: "status",
  summary: "what is in, what waits, what was refused and why, how far the projections are",
  args: [],
  options: [jsonOption],
  settings: true,
  example: "entente status",
  manual: {
    group: "care",
    about:
      "Says how many articles are in each state, how many stages are unfinished or stalled, how far the log goes and how far each projection is behind it, and the latest fifty refusals with their reasons.",
    reads: [],
    output: "a table for people; with --json one object: articles, unfinished, log, projections, refusals.",
    refuses: null,
    examples: [["entente status --json", "for a program"]],
    seeAlso: ["retry", "articles", "docs/operating.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const db = app.db("entente_server");
      const counts = await articlesProjection.queries.counts(db);
      const refusals = await articlesProjection.queries.refusals(db, 50);
      const unfinished = await countUnfinished(db);
      const pause = await pauseOf(db);
      const end = await horizon(db);
      const projections = (await checkpoints(db)).map(({ name, position }) => ({
        name,
        position,
        behind: end - position,
      }));
      if (input.options.json) {
        await print(
          JSON.stringify({
            articles: counts,
            unfinished,
            intake: { paused: pause },
            log: { position: end, epoch: app.epoch },
            projections,
            refusals,
          }),
        );
        return 0;
      }
      const lines = [
        [
          "articles",
          Object.entries(counts)
            .map(([state, n]) => `${n} ${state}`)
            .join(", ") || "none",
        ],
        ["unfinished", `${unfinished.waiting} stages waiting, ${unfinished.stalled} stalled`],
        ["intake", pause ? plain(sayPause(pause)) : "goes on"],
        ["log", `position ${end}`],
        [
          "projections",
          projections
            .map(({ name, behind }) => `${name} ${behind === 0 ? "up to date" : `${behind} behind`}`)
            .join(", "),
        ],
      ];
      await print(table(lines));
      if (refusals.length > 0) {
        await print("\nrefused, newest first");
        const rows = refusals.map(({ file, article, stage, code, detail }) => [
          code,
          stage,
          plain(file ? basename(file) : (article ?? "").slice(0, 12)),
          detail,
        ]);
        await print(table(rows));
      }
      return 0;
    }),
});
