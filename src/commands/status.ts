import { horizon } from "../log/read.ts";
import { articles as articlesProjection } from "../projections/articles/projection.ts";
import { countHeld, type HeldCount, listHeld } from "../projections/held.ts";
import { measureLags } from "../projections/lag.ts";
import { sayPausedQueues } from "../queue/paused-queues.ts";
import { pauseOf, sayPause } from "../store/intake-state.ts";
import { countUnfinished } from "../store/stages.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { shownPath } from "./shown-path.ts";
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
      // the rest is worth telling while the queues are away
      const queues = await app
        .queues()
        .then((opened) => opened.counts())
        .catch(() => null);
      const end = await horizon(db);
      const holding = await countHeld(db);
      const projections = (await measureLags(db, end)).map(({ projection: name, position, entries, seconds }) => {
        const { failing = 0, waiting = 0 } = holding.find((held) => held.projection === name) ?? {};
        return { name, position, behind: entries, seconds, held: { failing, waiting } };
      });
      const held = await listHeld(db, { failing: true, limit: 50 });
      if (input.options.json) {
        await print(
          JSON.stringify({
            articles: counts,
            unfinished,
            intake: { paused: pause },
            queues,
            log: { position: end, epoch: app.epoch },
            projections,
            refusals,
            held,
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
        ["queues", queues === null ? "do not answer" : sayPausedQueues(queues).join("; ") || "go on"],
        ["log", `position ${end}`],
        [
          "projections",
          projections
            .map(({ name, behind, seconds }) =>
              behind === 0 ? `${name} up to date` : `${name} ${behind} entries, ${seconds.toFixed(0)} s behind`,
            )
            .join(", "),
        ],
        ["held", holding.map(heldText).join(", ") || "nothing"],
      ];
      await print(table(lines));
      if (held.length > 0) {
        await print("\nheld log entries that failed, the earliest first; entente replay tries them again");
        const rows = held.map(({ projection, position, type, code, error }) => [
          projection,
          String(position),
          type,
          code ?? "",
          plain(error ?? ""),
        ]);
        await print(table(rows));
      }
      if (refusals.length > 0) {
        await print("\nrefused, newest first");
        const rows = refusals.map(({ file, article, stage, code, detail }) => [
          code,
          stage,
          file ? shownPath(file, app.config.inbox) : (article ?? "").slice(0, 12),
          detail,
        ]);
        await print(table(rows));
      }
      return 0;
    }),
});

function heldText({ projection, failing, waiting }: HeldCount): string {
  return `${projection} ${failing} failed${waiting > 0 ? ` and ${waiting} behind them` : ""}`;
}
