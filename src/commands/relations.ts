import { UsageError } from "../core/errors.ts";
import { events as eventsProjection } from "../projections/events/projection.ts";
import { relations as relationsProjection } from "../projections/relations/projection.ts";
import type { Bucket } from "../projections/relations/queries.ts";
import { actorCode } from "./actor-code.ts";
import { asOfOption, positionOf } from "./as-of.ts";
import { defineCommand, jsonOption, rangeOptions } from "./define.ts";
import { eventLine, eventRow } from "./events.ts";
import { dayRange } from "./option-values.ts";
import { print, say, table, withApp } from "./terminal.ts";

/** The relation of two actors over time, with the events behind it. */
export const relations = defineCommand({
  name: "relations",
  summary: "the relation of two actors over time, with the events behind it",
  args: [
    ["<a>", "an actor: a country's name or code, or an organisation's code", "actors"],
    ["<b>", "the other", "actors"],
  ],
  options: [
    ...rangeOptions,
    { flags: "--by <period>", help: "count by", choices: ["day", "month"], fallback: "month" },
    asOfOption,
    jsonOption,
  ],
  settings: true,
  example: "entente relations RUS VEN",
  manual: {
    group: "asking",
    about:
      "Counts what two actors did to each other by month or day, in both directions, and lists the events behind the counts. A joint act counts in both directions. Events whose date is not exact enough for any single period are told beside the table. With --from or --to, events whose date may lie between them; one without any date is in no span.",
    reads: [],
    output: "a table for people; with --json one object: a, b, by, timeline, undated, events (see docs/formats.md).",
    refuses: null,
    examples: [
      ["entente relations Russia Venezuela --by day --from 2025-01-01", "by day, from a day on"],
      ["entente relations USA IGOUNO --json", "for a program"],
    ],
    seeAlso: ["events", "show", "docs/formats.md"],
  },
  async run(input) {
    const [a = "", b = ""] = input.args.map(actorCode);
    if (a === b) throw new UsageError(`relations expects two different actors, and both are ${a}`);
    const by = input.options.by === "day" ? "day" : "month";
    const range = dayRange(input.options);
    return withApp(input, async (app) => {
      const db = app.db<unknown>("entente_server");
      const asked = { a, b, by, ...range, ...(await positionOf(db, input.options)) } as const;
      const timeline = await relationsProjection.queries.timeline(db, asked);
      const undated = await relationsProjection.queries.undated(db, asked);
      const found = await eventsProjection.queries.list(db, { ...asked, limit: 1000 });
      if (input.options.json) {
        await print(JSON.stringify({ a, b, by, timeline, undated, events: found.map(eventLine) }));
        return 0;
      }
      if (found.length === 0) {
        say(`nothing is known between ${a} and ${b}${range.from || range.to ? " in these days" : ""}`);
        return 0;
      }
      await print(
        `${a} and ${b} by ${by}${undated > 0 ? ` (${undated} more without a date exact enough for the table)` : ""}\n`,
      );
      if (timeline.length > 0) await print(`${table(bucketRows(timeline))}\n`);
      await print(table(found.map(eventRow)));
      return 0;
    });
  },
});

/** Buckets as rows for people. A joint act has the same bucket in both directions: it is one row, with both in it. */
function bucketRows(buckets: readonly Bucket[]): string[][] {
  const seen = new Set<string>();
  const rows: string[][] = [];
  for (const { period, source, target, quad, plover, status, symmetric, events, reports, goldstein } of buckets) {
    const kind = [period, quad, plover, status];
    if (symmetric && seen.has([...kind, target, source].join(" "))) continue;
    if (symmetric) seen.add([...kind, source, target].join(" "));
    rows.push([
      period,
      `${source} ${symmetric ? "↔" : "→"} ${target}`,
      plover,
      status,
      `${events} event${events === 1 ? "" : "s"}`,
      `${reports} report${reports === 1 ? "" : "s"}`,
      `scale ${goldstein.toFixed(1)}`,
    ]);
  }
  return rows;
}
