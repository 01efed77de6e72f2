import type { Kysely } from "kysely";
import { z } from "zod";
import { now } from "../core/clock.ts";
import { UsageError } from "../core/errors.ts";
import { stages } from "../core/stages.ts";
import { type Retried, retryArticle } from "../corrections/retry-article.ts";
import { articles } from "../projections/articles/projection.ts";
import { events } from "../projections/events/projection.ts";
import { countHeld, listHeld, replayHeld } from "../projections/held.ts";
import { projections } from "../projections/index.ts";
import { intake } from "../projections/intake/projection.ts";
import { measureLags } from "../projections/lag.ts";
import { lookAgain } from "../store/files.ts";
import { pauseIntake, pauseOf, resumeIntake } from "../store/intake-state.ts";
import type { StoreTables } from "../store/tables.ts";
import { aliveness, patience } from "./health.ts";
import { FoundPage, placeOf } from "./page/found-page.tsx";
import { type Done, doneKinds, OperationsPage, type Stretch } from "./page/operations-page.tsx";
import { ArticleTrace, EntryTrace, EventTrace, FileTrace } from "./page/trace-page.tsx";
import { html, page } from "./pages.tsx";
import { Problem } from "./problems.ts";
import { measureLag, projectedPosition } from "./progress.ts";
import { defineRoute, type Needs, none } from "./route.ts";
import { entriesOf, entryAt, fileAt, filesOf, find, jobsOf, rowsOf, stagesOf } from "./trace.ts";

/* The operator's pages: what goes on, what is stuck and why, where a thing is, and what can be done about it. */

const operator = { may: "operator", kind: "page" } as const;
const articleId = z.string().regex(/^[0-9a-f]{64}$/, "an article's id");
const fileId = z.string().regex(/^[0-9a-f]{64}$/, "a file's id");
const reason = z.string().regex(/^[a-z-]{1,40}$/, "a reason, such as no-body-text");
const mostListed = 50;
/** Articles that one press of a button starts again; each is an append of its own. */
const mostRetried = 500;

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
  async answer(needs, { query: { code, done, number = 0, left = 0 } }, reply) {
    const { db } = needs;
    const position = await projectedPosition(db);
    if (position === null) throw new Problem(503, "the projections are not prepared yet; try again in a moment");
    const time = now();
    const { horizon } = await measureLag(db);
    const view = {
      at: time,
      done: done ? ({ kind: done, number, left } satisfies Done) : null,
      pause: await pauseOf(db as unknown as Kysely<StoreTables>),
      complaints: await aliveness(db, patience),
      places: await intake.queries.places(db, { now: time }),
      throughput: await throughputUntil(db, time),
      queues: await needs.queues.counts().catch(() => null),
      lags: await measureLags(db, horizon),
      held: await listHeld(db, { failing: true, limit: mostListed }),
      heldCounts: await countHeld(db),
      reasons: await intake.queries.reasons(db),
      code: code ?? null,
      stopped: await stoppedFor(db, code),
    };
    reply.type(html);
    return page(needs, { title: "Operations", here: "Operations" }, <OperationsPage view={view} />);
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
  async answer(needs, { query: { q } }, reply) {
    const found = await find(needs.db, q);
    const [only] = found;
    if (only && found.length === 1) return reply.redirect(placeOf(only), 303);
    reply.type(html);
    const frame = { title: "Find", here: "Operations" } as const;
    return page(needs, frame, <FoundPage typed={q} found={found} />);
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
  async answer(needs, { params: { id } }, reply) {
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
    return page(needs, { title: "Article", here: "Operations" }, <ArticleTrace view={view} />);
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
  async answer(needs, { params: { id } }, reply) {
    const { db } = needs;
    const file = await fileAt(db, id);
    if (!file) throw new Problem(404, `There is no file ${id}.`);
    const entries = await entriesOf(db, `file/${id}`);
    reply.type(html);
    const frame = { title: "File", here: "Operations" } as const;
    return page(needs, frame, <FileTrace view={{ file, entries, rows: await rowsOf(db, "file", id) }} />);
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
  async answer(needs, { params: { id } }, reply) {
    const { db } = needs;
    const entries = await entriesOf(db, `event/${id}`);
    if (entries.length === 0) throw new Problem(404, `There is no event ${id}.`);
    const view = { id, event: await events.queries.one(db, id), entries, rows: await rowsOf(db, "event_id", id) };
    reply.type(html);
    return page(needs, { title: "Event", here: "Operations" }, <EventTrace view={view} />);
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
  async answer(needs, { params: { position } }, reply) {
    const { db } = needs;
    const entry = await entryAt(db, position);
    if (!entry) throw new Problem(404, `The log has no entry at position ${position}.`);
    const held = (await listHeld(db, { after: position - 1, limit: projections.length })).filter(
      (one) => one.position === position,
    );
    reply.type(html);
    const frame = { title: `Entry ${position}`, here: "Operations" } as const;
    return page(needs, frame, <EntryTrace view={{ entry, held }} />);
  },
});

export const pause = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/pause",
  summary: "Pauses intake on every host.",
  params: none,
  query: none,
  body: z.strictObject({ reason: z.string().max(500).optional() }),
  result: null,
  async answer({ writer }, { body, who }, reply) {
    await pauseIntake(writer, { who: who.name, reason: body.reason?.trim() || null });
    return reply.redirect("/operations?done=paused", 303);
  },
});

export const resume = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/resume",
  summary: "Lets intake go on.",
  params: none,
  query: none,
  body: none,
  result: null,
  async answer({ writer }, _asked, reply) {
    await resumeIntake(writer);
    return reply.redirect("/operations?done=resumed", 303);
  },
});

export const retry = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/retry",
  summary: "Starts one article again where it stopped, one file, or everything that stopped for a reason.",
  params: none,
  query: none,
  body: z.strictObject({
    article: articleId.optional(),
    file: fileId.optional(),
    code: reason.optional(),
    stage: z.enum([...stages, "intake"]).optional(),
  }),
  result: null,
  async answer(needs, { body: { article, file, code, stage }, who }, reply) {
    if (article !== undefined) {
      await retryAll(needs, [article], who.name);
      return reply.redirect(`/operations/articles/${article}`, 303);
    }
    if (file !== undefined) {
      const found = await fileAt(needs.db, file);
      if (!found) throw new Problem(404, `There is no file ${file}.`);
      await lookAgain(needs.writer, [found.path]);
      return reply.redirect("/operations?done=retried&number=1", 303);
    }
    if (code === undefined || stage === undefined) {
      throw new Problem(400, "say what to start again: an article, a file, or a code with its stage");
    }
    const { number, left } = await retryReason(needs, { code, stage }, who.name);
    return reply.redirect(`/operations?done=retried&number=${number}&left=${left}`, 303);
  },
});

export const replay = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/replay",
  summary: "Tries the entries again that a projection holds.",
  params: none,
  query: none,
  body: z.strictObject({ projection: z.enum(projections.map(({ name }) => name)) }),
  result: null,
  async answer({ projector }, { body }, reply) {
    const projection = projections.find(({ name }) => name === body.projection);
    if (!projection) throw new Problem(404, `There is no projection ${body.projection}.`);
    const { applied, held } = await replayHeld(projector, projection);
    return reply.redirect(`/operations?done=replayed&number=${applied}&left=${held}`, 303);
  },
});

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

async function retryReason(
  needs: Needs,
  { code, stage }: { code: string; stage: string },
  who: string,
): Promise<{ number: number; left: number }> {
  const there = (await intake.queries.reasons(needs.db)).find((one) => one.code === code && one.stage === stage);
  if (stage === "intake") {
    const refused = await articles.queries.refusals(needs.db, mostRetried, { code });
    const paths = refused.flatMap(({ article, file }) => (article === null && file !== null ? [file] : []));
    await lookAgain(needs.writer, paths);
    return { number: paths.length, left: Math.max(0, (there?.number ?? 0) - paths.length) };
  }
  const wanted = await intake.queries.list(needs.db, {
    state: code === "stalled" ? "stalled" : "refused",
    stage: stages.find((one) => one === stage),
    code,
    limit: mostRetried,
  });
  const number = await retryAll(
    needs,
    wanted.map(({ article }) => article),
    who,
  );
  return { number, left: Math.max(0, (there?.number ?? 0) - number) };
}

/** Starts articles again; returns how many. One that went on by itself meanwhile needs nothing, unless it is the only one. */
async function retryAll({ writer, queues, release }: Needs, wanted: readonly string[], who: string): Promise<number> {
  const started: Retried[] = [];
  for (const article of wanted) {
    try {
      started.push(...(await retryArticle(writer, { article, who, meta: { release } })));
    } catch (error) {
      if (!(error instanceof UsageError) || wanted.length === 1) throw error;
    }
  }
  for (const stage of stages) {
    const jobs = started.filter((task) => task.stage === stage);
    // a queue that is away is only late: the sweeper enqueues what was asked for
    if (jobs.length > 0) await queues.add(stage, jobs).catch(() => undefined);
  }
  return new Set(started.map(({ article }) => article)).size;
}
