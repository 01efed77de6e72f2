import { events as eventsProjection } from "../projections/events/projection.ts";
import { relations as relationsProjection } from "../projections/relations/projection.ts";
import { actorCode } from "./actor-code.ts";
import { defineCommand, jsonOption, rangeOptions } from "./define.ts";
import { eventLine, eventRow } from "./events.ts";
import { print, say, table, withApp } from "./terminal.ts";

/** The relation of two actors over time, with the events behind it. */
export const relations = defineCommand({
  name: "relations",
  summary: "the relation of two actors over time, with the events behind it",
  args: [
    ["<a>", "an actor: a country's name or code, or an organisation's code"],
    ["<b>", "the other"],
  ],
  options: [
    ...rangeOptions,
    { flags: "--by <period>", help: "count by", choices: ["day", "month"], fallback: "month" },
    jsonOption,
  ],
  settings: true,
  example: "entente relations RUS VEN",
  run: (input) =>
    withApp(input, async (app) => {
      const db = app.db("entente_server");
      const [a = "", b = ""] = input.args.map(actorCode);
      const by = input.options.by === "day" ? "day" : "month";
      const range = {
        ...(input.options.from ? { from: String(input.options.from) } : {}),
        ...(input.options.to ? { to: String(input.options.to) } : {}),
      };
      const timeline = await relationsProjection.queries.timeline(db, { a, b, by, ...range });
      const undated = await relationsProjection.queries.undated(db, { a, b });
      const found = await eventsProjection.queries.list(db, { a, b, limit: 1000, ...range });
      if (input.options.json) {
        await print(JSON.stringify({ a, b, by, timeline, undated, events: found.map(eventLine) }));
        return 0;
      }
      if (found.length === 0) {
        say(`nothing is known between ${a} and ${b}`);
        return 0;
      }
      const rows = timeline.map(({ period, source, target, plover, status, events, reports, goldstein }) => [
        period,
        `${source} → ${target}`,
        plover,
        status,
        `${events} event${events === 1 ? "" : "s"}`,
        `${reports} report${reports === 1 ? "" : "s"}`,
        `scale ${goldstein.toFixed(1)}`,
      ]);
      await print(`${a} and ${b} by ${by}${undated > 0 ? ` (${undated} undated events not in the table)` : ""}\n`);
      if (rows.length > 0) await print(`${table(rows)}\n`);
      await print(table(found.map(eventRow)));
      return 0;
    }),
});
