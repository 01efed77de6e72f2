import { z } from "zod";
import { articles } from "../projections/articles/projection.ts";
import { articleStates } from "../projections/articles/tables.ts";
import { events } from "../projections/events/projection.ts";
import { partyOf } from "../projections/parties.ts";
import { relations } from "../projections/relations/projection.ts";
import { statusesOf } from "../projections/relations/status-group.ts";
import {
  articleAnswer,
  asOfAnswer,
  bucketAnswer,
  dyadAnswer,
  eventAnswer,
  lagAnswer,
  nextAnswer,
  queuesAnswer,
  refusalAnswer,
  unfinishedAnswer,
} from "./answers.ts";
import { positionAsOf } from "./as-of.ts";
import {
  actorParameter,
  articleCursorParameter,
  articleParameter,
  asOfParameter,
  cursorAfter,
  cursorAfterDyads,
  cursorParameter,
  dayParameter,
  dyadCursorParameter,
  eventParameter,
  limitParameter,
  truthParameter,
  withDaysInOrder,
} from "./parameters.ts";
import { Problem } from "./problems.ts";
import { measureLag, oldestTicket, unfinishedStages } from "./progress.ts";
import { defineRoute, none } from "./route.ts";
import { eventFilter } from "./summary.ts";

const states = `one of ${articleStates.join(", ")}`;

export const listArticles = defineRoute({
  method: "GET",
  path: "/api/articles",
  may: "viewer",
  kind: "json",
  summary:
    "Articles, the latest received first. doubtful=true: only those whose reading may be wrong; before: next of the page before.",
  params: none,
  query: z.strictObject({
    state: z.enum(articleStates, states).optional(),
    doubtful: truthParameter.optional(),
    limit: limitParameter(1000, 100),
    before: articleCursorParameter.optional(),
    as_of: asOfParameter.optional(),
  }),
  body: none,
  result: z.strictObject({ asOf: asOfAnswer, articles: z.array(articleAnswer), next: nextAnswer }),
  tag: "state",
  async answer({ db }, { query: { as_of, ...filter } }) {
    const asOf = await positionAsOf(db, as_of);
    const found = await articles.queries.list(db, { ...filter, asOf });
    const next = found.length === filter.limit ? (found.at(-1)?.article ?? null) : null;
    return { asOf: asOf ?? null, articles: found, next };
  },
});

export const showArticle = defineRoute({
  method: "GET",
  path: "/api/articles/:id",
  may: "viewer",
  kind: "json",
  summary: "One article, by its id or at least eight digits of its beginning.",
  params: z.strictObject({ id: articleParameter }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  body: none,
  result: articleAnswer,
  tag: "state",
  async answer({ db }, { params: { id }, query: { as_of } }) {
    const article = await articles.queries.one(db, id, await positionAsOf(db, as_of));
    if (!article) throw new Problem(404, `there is no article ${id}`);
    return article;
  },
});

export const listEvents = defineRoute({
  method: "GET",
  path: "/api/events",
  may: "viewer",
  kind: "json",
  summary:
    "Events, the newest date first and undated ones last. a and b: codes or names of actors, directed=true for only what a did to b; from and to: days between which the date may lie, undated=true for undated ones besides; group: occurred, planned, denied or hypothetical; before: next of the page before.",
  params: none,
  query: withDaysInOrder(
    z.strictObject({
      ...eventFilter,
      limit: limitParameter(1000, 100),
      before: cursorParameter.optional(),
    }),
  ),
  body: none,
  result: z.strictObject({ asOf: asOfAnswer, events: z.array(eventAnswer), next: nextAnswer }),
  tag: "state",
  async answer({ db }, { query: { as_of, group, status, ...filter } }) {
    const asOf = await positionAsOf(db, as_of);
    const found = await events.queries.list(db, { ...filter, status: status ?? statusesOf(group), asOf });
    return { asOf: asOf ?? null, events: found, next: found.length === filter.limit ? cursorAfter(found) : null };
  },
});

export const showEvent = defineRoute({
  method: "GET",
  path: "/api/events/:id",
  may: "viewer",
  kind: "json",
  summary:
    "One event, by its id or at least eight digits of its beginning; the id of a merged event gives what it became.",
  params: z.strictObject({ id: eventParameter }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  body: none,
  result: eventAnswer,
  tag: "state",
  async answer({ db }, { params: { id }, query: { as_of } }) {
    const event = await events.queries.one(db, id, await positionAsOf(db, as_of));
    if (!event) throw new Problem(404, `there is no event ${id}`);
    return event;
  },
});

export const showRelation = defineRoute({
  method: "GET",
  path: "/api/relations/:a/:b",
  may: "viewer",
  kind: "json",
  summary:
    "What two actors did to each other by month or day, in both directions; joint acts stand in both, and counted adds them up once. undated: events with a date in no single period for sure and, unless from or to is given, those without a date.",
  params: z.strictObject({ a: actorParameter, b: actorParameter }),
  query: withDaysInOrder(
    z.strictObject({
      by: z.enum(["month", "day"], "month or day").default("month"),
      from: dayParameter.optional(),
      to: dayParameter.optional(),
      as_of: asOfParameter.optional(),
    }),
  ),
  body: none,
  result: z.strictObject({
    asOf: asOfAnswer,
    a: z.string(),
    b: z.string(),
    by: z.enum(["month", "day"]),
    buckets: z.array(bucketAnswer),
    undated: z.int().nonnegative(),
  }),
  tag: "state",
  async answer({ db }, { params: { a, b }, query: { by, from, to, as_of } }) {
    const asOf = await positionAsOf(db, as_of);
    const buckets = await relations.queries.timeline(db, { a, b, by, from, to, asOf });
    return {
      asOf: asOf ?? null,
      a,
      b,
      by,
      buckets,
      undated: await relations.queries.undated(db, { a, b, by, from, to, asOf }),
    };
  },
});

export const listDyads = defineRoute({
  method: "GET",
  path: "/api/dyads",
  may: "viewer",
  kind: "json",
  summary:
    "The directed pairs of parties with the most events. a: only those that this party, or the one that an actor belongs to, takes part in on either side; before: next of the page before.",
  params: none,
  query: z.strictObject({
    a: actorParameter.optional(),
    limit: limitParameter(1000, 100),
    before: dyadCursorParameter.optional(),
    as_of: asOfParameter.optional(),
  }),
  body: none,
  result: z.strictObject({ asOf: asOfAnswer, dyads: z.array(dyadAnswer), next: nextAnswer }),
  tag: "state",
  async answer({ db }, { query: { a, limit, before, as_of } }) {
    const asOf = await positionAsOf(db, as_of);
    // who belongs to no party is in no dyad
    const party = a === undefined ? undefined : (partyOf(a) ?? a);
    const dyads = await relations.queries.dyads(db, { party, limit, before, asOf });
    return { asOf: asOf ?? null, dyads, next: dyads.length === limit ? cursorAfterDyads(dyads) : null };
  },
});

export const showStatus = defineRoute({
  method: "GET",
  path: "/api/status",
  may: "viewer",
  kind: "json",
  summary:
    "Articles by state, latest refusals, unfinished stages, queues, and how far the projections are behind the log.",
  params: none,
  query: none,
  body: none,
  result: z.strictObject({
    articles: z.record(z.string(), z.int().nonnegative()),
    refusals: z.array(refusalAnswer),
    stages: z.array(unfinishedAnswer),
    queues: queuesAnswer,
    log: lagAnswer,
  }),
  async answer({ db, queues }) {
    return {
      articles: await articles.queries.counts(db),
      refusals: await articles.queries.refusals(db, 20),
      stages: await unfinishedStages(db),
      // the rest is worth telling while the queues are away
      queues: await queues.counts().catch(() => null),
      log: { ...(await measureLag(db)), oldestTicketSeconds: await oldestTicket(db) },
    };
  },
});
