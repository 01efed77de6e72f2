import type { Kysely } from "kysely";
import { z } from "zod";
import { now } from "../core/clock.ts";
import { articles } from "../projections/articles/projection.ts";
import { events } from "../projections/events/projection.ts";
import { countHeld, listHeld } from "../projections/held.ts";
import { projections } from "../projections/index.ts";
import { intake } from "../projections/intake/projection.ts";
import { measureLags } from "../projections/lag.ts";
import { sayPausedQueues } from "../queue/paused-queues.ts";
import { pauseOf } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Who } from "./access/roles.ts";
import { aliveness, patience } from "./health.ts";
import { articleId, fileId, operator, reason } from "./operator.ts";
import { FoundPage, placeOf } from "./page/found-page.tsx";
import { type Done, doneKinds, OperationsPage, type Stretch } from "./page/operations-page.tsx";
import { ArticleTrace, EntryTrace, EventTrace, FileTrace } from "./page/trace-page.tsx";
import { html, page } from "./pages.tsx";
import { Problem } from "./problems.ts";
import { measureLag, projectedPosition } from "./progress.ts";
import { defineRoute, none } from "./route.ts";
import { entriesOf, entryAt, fileAt, filesOf, find, jobsOf, rowsOf, stagesOf } from "./trace.ts";

/* The operator's pages: what goes on, what is stuck and why, and where a thing is. */

const mostListed = 50;

export const operationsPage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations",
  summary: "The operator's page: what goes on, what is refused, stalled or held, and what can be done about it.",
  params: none,
  query: z.strictObject({
    code: reason.optional(),
    done: z.enum(doneKinds).optional(),
    number: z.coerce.number().int().min(0).optional(),
    left: z.coerce.number().int().min(0).optional(),
  }),
  body: none,
  result: null,
  async answer(needs, { query: { code, done, number = 0, left = 0 }, ...asked }, reply) {
    const { db } = needs;
    const position = await projectedPosition(db);
    if (position === null) throw new Problem(503, "the projections are not prepared yet; try again in a moment");
    const time = now();
    const { horizon } = await measureLag(db);
    const queues = await needs.queues.counts().catch(() => null);
    const view = {
      at: time,
      done: done ? ({ kind: done, number, left } satisfies Done) : null,
      pause: await pauseOf(db as unknown as Kysely<StoreTables>),
      complaints: [...(queues ? sayPausedQueues(queues) : []), ...(await aliveness(db, patience))],
      places: await intake.queries.places(db, { now: time }),
      throughput: await throughputUntil(db, time),
      queues,
      lags: await measureLags(db, horizon),
      held: await listHeld(db, { failing: true, limit: mostListed }),
      heldCounts: await countHeld(db),
      reasons: await intake.queries.reasons(db),
      code: code ?? null,
      stopped: await stoppedFor(db, code),
    };
    reply.type(html);
    return page(needs, frameOf("Operations", asked), <OperationsPage view={view} />);
  },
});

export const findPage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations/find",
  summary: "What somebody means by a file's name, an id, a job's id or a log position.",
  params: none,
  query: z.strictObject({ q: z.string().max(1000) }),
  body: none,
  result: null,
  async answer(needs, { query: { q }, ...asked }, reply) {
    const found = await find(needs.db, q);
    const [only] = found;
    if (only && found.length === 1) return reply.redirect(placeOf(only), 303);
    reply.type(html);
    return page(needs, frameOf("Find", asked), <FoundPage typed={q} found={found} />);
  },
});

export const articleTracePage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations/articles/:id",
  summary: "One article's files, stages, jobs, log entries, events and rows.",
  params: z.strictObject({ id: articleId }),
  query: none,
  body: none,
  result: null,
  async answer(needs, { params: { id }, ...asked }, reply) {
    const { db, queues } = needs;
    const entries = await entriesOf(db, `article/${id}`);
    if (entries.length === 0) throw new Problem(404, `There is no article ${id}.`);
    const unfinished = await stagesOf(db, id);
    const view = {
      id,
      article: await articles.queries.one(db, id),
      passage: await intake.queries.passage(db, id),
      files: await filesOf(db, id),
      unfinished,
      jobs: await jobsOf(queues, id, entries, unfinished).catch(() => null),
      entries,
      events: await events.queries.list(db, { article: id, limit: 200 }),
      rows: await rowsOf(db, "article", id),
    };
    reply.type(html);
    return page(needs, frameOf("Article", asked), <ArticleTrace view={view} />);
  },
});

export const fileTracePage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations/files/:id",
  summary: "One path: what it holds, its log entries and rows.",
  params: z.strictObject({ id: fileId }),
  query: none,
  body: none,
  result: null,
  async answer(needs, { params: { id }, ...asked }, reply) {
    const { db } = needs;
    const file = await fileAt(db, id);
    if (!file) throw new Problem(404, `There is no file ${id}.`);
    const entries = await entriesOf(db, `file/${id}`);
    reply.type(html);
    const view = { file, entries, rows: await rowsOf(db, "file", id) };
    return page(needs, frameOf("File", asked), <FileTrace view={view} />);
  },
});

export const eventTracePage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations/events/:id",
  summary: "One event's articles, log entries and rows.",
  params: z.strictObject({ id: z.uuid() }),
  query: none,
  body: none,
  result: null,
  async answer(needs, { params: { id }, ...asked }, reply) {
    const { db } = needs;
    const entries = await entriesOf(db, `event/${id}`);
    if (entries.length === 0) throw new Problem(404, `There is no event ${id}.`);
    const view = { id, event: await events.queries.one(db, id), entries, rows: await rowsOf(db, "event_id", id) };
    reply.type(html);
    return page(needs, frameOf("Event", asked), <EventTrace view={view} />);
  },
});

export const entryTracePage = defineRoute({
  ...operator,
  method: "GET",
  path: "/operations/entries/:position",
  summary: "One entry of the log, and where what it names is to be found.",
  params: z.strictObject({ position: z.coerce.number().int().min(1) }),
  query: none,
  body: none,
  result: null,
  async answer(needs, { params: { position }, ...asked }, reply) {
    const { db } = needs;
    const entry = await entryAt(db, position);
    if (!entry) throw new Problem(404, `The log has no entry at position ${position}.`);
    const held = (await listHeld(db, { after: position - 1, limit: projections.length })).filter(
      (one) => one.position === position,
    );
    reply.type(html);
    return page(needs, frameOf(`Entry ${position}`, asked), <EntryTrace view={{ entry, held }} />);
  },
});

/** What an operator's page says of itself to who asks for it. */
function frameOf(title: string, { who, signedIn }: { who: Who; signedIn: boolean }) {
  return { title, here: "Operations", signedIn: signedIn ? who.name : null } as const;
}

const minutes = (number: number) => number * 60_000;

/** What ended within the last five minutes, hour and day. */
async function throughputUntil(db: Kysely<unknown>, until: Date): Promise<Stretch[]> {
  const stretches = [
    ["5 minutes", minutes(5)],
    ["hour", minutes(60)],
    ["day", minutes(24 * 60)],
  ] as const;
  return Promise.all(
    stretches.map(async ([name, length]) => {
      const from = new Date(until.getTime() - length);
      return {
        name,
        ended: await intake.queries.throughput(db, { by: "day", from, to: new Date(until.getTime() + 1) }),
      };
    }),
  );
}

/** What is refused or stalled, the latest first; for one reason where that is given. */
async function stoppedFor(db: Kysely<unknown>, code: string | undefined) {
  const refused = code === "stalled" ? [] : await articles.queries.refusals(db, mostListed, { code });
  const stalled =
    code === undefined || code === "stalled"
      ? await intake.queries.list(db, { state: "stalled", limit: mostListed })
      : [];
  return [
    ...stalled.map(({ article, file, stage, detail, since }) => ({
      article,
      file,
      stage,
      code: "stalled",
      detail: detail ?? "",
      at: since,
    })),
    ...refused,
  ];
}
