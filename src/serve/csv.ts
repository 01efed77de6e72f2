import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { dayRange } from "../core/dates.ts";
import { csv } from "../export/csv.ts";
import type { ExportColumn, ExportRow } from "../export/define.ts";
import { exportTables } from "../export/tables.ts";
import { type EventAnswer, events } from "../projections/events/projection.ts";
import type { EventFilter } from "../projections/events/queries.ts";
import { statusesOf } from "../projections/relations/status-group.ts";
import type { KindCounts } from "../projections/relations/summary.ts";
import { positionAsOf } from "./as-of.ts";
import { actorParameter, withDaysInOrder } from "./parameters.ts";
import { projectedPosition } from "./progress.ts";
import { defineRoute, type Needs, none } from "./route.ts";
import { dyadFilter, eventFilter, stepParameter, summarise } from "./summary.ts";

const text = (name: string): ExportColumn => ({ name, kind: "text" });
const whole = (name: string): ExportColumn => ({ name, kind: "whole" });
const long = (name: string): ExportColumn => ({ name, kind: "long" });
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
  summary:
    "The periods of the summary as CSV: what a chart of the page shows. position: of the log, at which it was so.",
  params: z.strictObject({ a: actorParameter, b: actorParameter }),
  query: withDaysInOrder(z.strictObject({ by: stepParameter.optional(), ...dyadFilter })),
  body: none,
  result: null,
  async answer({ db }, { params: { a, b }, query: { by, as_of, ...filter } }, reply) {
    // read first, so that what is told is never older than it says
    const reached = await projectedPosition(db);
    const asOf = await positionAsOf(db, as_of);
    const summary = await summarise(db, { a, b, ...filter, asOf }, by);
    const columns = [
      text("period"),
      text("by"),
      ...kinds.map(whole),
      whole("reports"),
      double("goldstein"),
      long("position"),
    ];
    const position = asOf ?? reached;
    const rows = summary.periods.map((period) => ({ ...period, by: summary.by, position }));
    return send(reply, `${a}-${b}-by-${summary.by}`, columns, once(rows));
  },
});

export const eventsCsv = defineRoute({
  method: "GET",
  path: "/api/events.csv",
  may: "viewer",
  kind: "plain",
  summary:
    "All events that /api/events gives page by page, as CSV: the columns of entente.events and, of each, its actors' names, the first sentence that tells of it, and a link.",
  params: none,
  query: withDaysInOrder(z.strictObject(eventFilter)),
  body: none,
  result: null,
  async answer({ db, access }, { query: { as_of, group, status, ...filter } }, reply) {
    const asOf = await positionAsOf(db, as_of);
    // an event that is cited shows what it was when it was asked for
    const then = asOf === undefined ? "" : `?as_of=${asOf}`;
    const server = `${access.secure ? "https" : "http"}://${reply.request.host}`;
    const linkTo = (id: string) => `${server}/events/${id}${then}`;
    const pages = eventRows(db, { ...filter, status: status ?? statusesOf(group), asOf }, linkTo);
    return send(reply, [filter.a, filter.b, "events"].filter(Boolean).join("-"), eventColumns, pages);
  },
});

/** Those of the view and of `entente export csv`, in their order, and then what a person wants to see beside them. */
const eventColumns: readonly ExportColumn[] = [
  ...(exportTables.find(({ view }) => view.name === "events")?.columns ?? []),
  ...["source_names", "target_names", "article", "title", "quote", "link"].map(text),
];

const eventsAtOnce = 500;

async function* eventRows(
  db: Needs["db"],
  filter: Omit<EventFilter, "limit">,
  linkTo: (id: string) => string,
): AsyncGenerator<ExportRow[]> {
  let before: EventFilter["before"];
  for (;;) {
    const found = await events.queries.list(db, { ...filter, before, limit: eventsAtOnce });
    if (found.length > 0) yield found.map((event) => eventRow(event, linkTo));
    const last = found.at(-1);
    if (!last || found.length < eventsAtOnce) return;
    before = { date: last.date?.date ?? null, id: last.id };
  }
}

function eventRow(event: EventAnswer, linkTo: (id: string) => string): ExportRow {
  const { id, date, content, source, target, figures } = event;
  const [mention] = event.mentions;
  return {
    event_id: id,
    plover: event.plover,
    mode: event.mode,
    context: event.context.join(" "),
    content_plover: content?.plover ?? null,
    content_mode: content?.mode ?? null,
    cameo: event.cameo,
    quad: event.quad,
    goldstein: event.goldstein,
    is_symmetric: event.symmetric,
    status: event.status,
    date_from: date?.date ?? null,
    date_to: date ? dayRange(date.date, date.precision).to : null,
    date_precision: date?.precision ?? null,
    date_basis: date?.basis ?? null,
    place: event.place,
    confidence: event.confidence,
    source: codesOf(source),
    target: codesOf(target),
    killed: integer(figures.killed),
    wounded: integer(figures.wounded),
    figures: JSON.stringify(figures),
    reports: event.reports,
    known_from: event.position,
    source_names: namesOf(source),
    target_names: namesOf(target),
    article: mention?.article ?? null,
    title: mention?.title ?? null,
    quote: mention?.quote ?? null,
    link: linkTo(id),
  };
}

function codesOf(actors: EventAnswer["source"]): string {
  return actors.map(({ code }) => code).join(" ");
}

/** One for each code; an actor whom no text names stands under the code. */
function namesOf(actors: EventAnswer["source"]): string {
  return actors.map(({ code, name }) => name ?? code).join("; ");
}

/** As the view has it: null for what PostgreSQL's integer does not hold. */
function integer(figure: number | undefined): number | null {
  return figure !== undefined && figure <= 2_147_483_647 ? figure : null;
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
