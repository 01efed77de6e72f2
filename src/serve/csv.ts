import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { csv } from "../export/csv.ts";
import type { ExportColumn, ExportRow } from "../export/define.ts";
import { type EventAnswer, events } from "../projections/events/projection.ts";
import type { EventFilter } from "../projections/events/queries.ts";
import { statusesOf } from "../projections/relations/status-group.ts";
import type { KindCounts } from "../projections/relations/summary.ts";
import { positionAsOf } from "./as-of.ts";
import { actorParameter, eventStatuses, truthParameter } from "./parameters.ts";
import { defineRoute, type Needs, none } from "./route.ts";
import { dyadFilter, stepParameter, summarise } from "./summary.ts";

const text = (name: string): ExportColumn => ({ name, kind: "text" });
const whole = (name: string): ExportColumn => ({ name, kind: "whole" });
const double = (name: string): ExportColumn => ({ name, kind: "double" });

const kinds = [
  "materialCooperation",
  "verbalCooperation",
  "plannedCooperation",
  "materialConflict",
  "verbalConflict",
  "plannedConflict",
] as const satisfies readonly (keyof KindCounts)[];

export const summaryCsv = defineRoute({
  method: "GET",
  path: "/api/relations/:a/:b/summary.csv",
  may: "viewer",
  kind: "plain",
  summary: "The periods of the summary as CSV: what a chart of the page shows.",
  params: z.strictObject({ a: actorParameter, b: actorParameter }),
  query: z.strictObject({ by: stepParameter.optional(), ...dyadFilter }),
  body: none,
  result: null,
  async answer({ db }, { params: { a, b }, query: { by, as_of, ...filter } }, reply) {
    const asOf = await positionAsOf(db, as_of);
    const summary = await summarise(db, { a, b, ...filter, asOf }, by);
    const columns = [text("period"), text("by"), ...kinds.map(whole), whole("reports"), double("goldstein")];
    const rows = summary.periods.map((period) => ({ ...period, by: summary.by }));
    return send(reply, `${a}-${b}-by-${summary.by}`, columns, once(rows));
  },
});

export const eventsCsv = defineRoute({
  method: "GET",
  path: "/api/events.csv",
  may: "viewer",
  kind: "plain",
  summary: "All events that /api/events gives page by page, as CSV with the first sentence that tells of each.",
  params: none,
  query: z.strictObject({
    a: actorParameter.optional(),
    b: actorParameter.optional(),
    ...dyadFilter,
    undated: truthParameter.optional(),
    status: z.enum(eventStatuses, `one of ${eventStatuses.join(", ")}`).optional(),
  }),
  body: none,
  result: null,
  async answer({ db }, { query: { as_of, group, status, ...filter } }, reply) {
    const asOf = await positionAsOf(db, as_of);
    const pages = eventRows(db, { ...filter, status: status ?? statusesOf(group), asOf });
    return send(reply, [filter.a, filter.b, "events"].filter(Boolean).join("-"), eventColumns, pages);
  },
});

const eventColumns: readonly ExportColumn[] = [
  ...["event_id", "date_from", "date_precision", "date_basis", "plover", "mode", "context", "about", "status"].map(
    text,
  ),
  ...["source", "source_names", "target", "target_names"].map(text),
  { name: "is_symmetric", kind: "boolean" },
  text("cameo"),
  whole("quad"),
  double("goldstein"),
  text("place"),
  double("confidence"),
  whole("reports"),
  ...["article", "title", "quote"].map(text),
];

const eventsAtOnce = 500;

async function* eventRows(db: Needs["db"], filter: Omit<EventFilter, "limit">): AsyncGenerator<ExportRow[]> {
  let before: EventFilter["before"];
  for (;;) {
    const found = await events.queries.list(db, { ...filter, before, limit: eventsAtOnce });
    if (found.length > 0) yield found.map(eventRow);
    const last = found.at(-1);
    if (!last || found.length < eventsAtOnce) return;
    before = { date: last.date?.date ?? null, id: last.id };
  }
}

function eventRow(event: EventAnswer): ExportRow {
  const [mention] = event.mentions;
  const side = (actors: EventAnswer["source"]) => ({
    codes: actors.map(({ code }) => code).join(" "),
    names: actors.map(({ name }) => name ?? "").join("; "),
  });
  const [source, target] = [side(event.source), side(event.target)];
  return {
    event_id: event.id,
    date_from: event.date?.date ?? null,
    date_precision: event.date?.precision ?? null,
    date_basis: event.date?.basis ?? null,
    plover: event.plover,
    mode: event.mode,
    context: event.context.join(" "),
    about: event.content?.plover ?? null,
    status: event.status,
    source: source.codes,
    source_names: source.names,
    target: target.codes,
    target_names: target.names,
    is_symmetric: event.symmetric,
    cameo: event.cameo,
    quad: event.quad,
    goldstein: event.goldstein,
    place: event.place,
    confidence: event.confidence,
    reports: event.reports,
    article: mention?.article ?? null,
    title: mention?.title ?? null,
    quote: mention?.quote ?? null,
  };
}

async function* once(rows: readonly ExportRow[]): AsyncGenerator<readonly ExportRow[]> {
  yield rows;
}

/** Sends rows as they come, under a name that a browser saves them by. */
function send(
  reply: FastifyReply,
  name: string,
  columns: readonly ExportColumn[],
  rows: AsyncIterable<readonly ExportRow[]>,
): FastifyReply {
  // a code may begin with hyphens and holds nothing else but letters
  reply.header("content-disposition", `attachment; filename="${name}.csv"`).type(csv.mediaType);
  return reply.send(Readable.from(csv.encode(columns, rows)));
}
