import { z } from "zod";
import { now } from "../core/clock.ts";
import { stages } from "../core/stages.ts";
import {
  type AgedCount,
  intake,
  type Passage,
  type Step,
  type Throughput,
  type WhereItIs,
  type WhyRefused,
} from "../projections/intake/projection.ts";
import { intakeStates } from "../projections/intake/tables.ts";
import { asOfAnswer, count, nextAnswer, position } from "./answers.ts";
import { positionAsOf } from "./as-of.ts";
import { articleId, reason } from "./operator.ts";
import {
  asOfParameter,
  cursorAfterIntake,
  intakeCursorParameter,
  limitParameter,
  momentParameter,
} from "./parameters.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

/* How articles come through: for whoever watches over the intake with a program of his own. */

const stage = z.enum(stages);
const state = z.enum(intakeStates);
const moment = z.iso.datetime();
const why = z.string().describe("from the closed list of refusals, or stalled");
const seconds = z.number().nonnegative();

const agedCount: z.ZodType<AgedCount> = z
  .strictObject({
    stage,
    state,
    articles: count,
    underMinute: count.describe("that have been there for less than a minute"),
    underHour: count.describe("for a minute or more, and less than an hour"),
    underDay: count,
    older: count,
    oldest: moment.describe("since when the first of them is there"),
  })
  .meta({ id: "IntakeCount" });

const whyRefused: z.ZodType<WhyRefused> = z
  .strictObject({ stage: z.enum([...stages, "intake"]), code: why, number: count, latest: moment })
  .meta({ id: "IntakeReason", description: "stage intake: paths that held nothing to take in" });

const whereItIs = z.strictObject({
  article: z.string(),
  file: z.string().nullable().describe("a path it was found under"),
  stage,
  state,
  code: why.nullable(),
  detail: z.string().nullable(),
  since: moment.describe("when it came to where it is"),
  receivedAt: moment,
  position,
});
const whereItIsAnswer: z.ZodType<WhereItIs> = whereItIs.meta({ id: "IntakeArticle" });

const ended = {
  stage: z.enum(["receive", ...stages, "intake"]),
  outcome: z.enum(["done", "uncoded", "refused", "stalled"]),
};
const step: z.ZodType<Step> = z
  .strictObject({
    position,
    ...ended,
    code: why.nullable(),
    at: moment,
    seconds: seconds.nullable().describe("that the article was at the stage; null for the first step"),
  })
  .meta({ id: "IntakeStep" });
const passage: z.ZodType<Passage> = z
  .strictObject({ ...whereItIs.shape, steps: z.array(step) })
  .meta({ id: "IntakePassage" });

const throughput: z.ZodType<Throughput> = z
  .strictObject({
    from: moment.describe("the beginning of the minute, hour or day"),
    ...ended,
    number: count.describe("articles; for intake, paths"),
    seconds: seconds.nullable().describe("mean time that an article was at the stage"),
  })
  .meta({ id: "IntakeThroughput" });

const intakeRoute = { method: "GET", may: "viewer", kind: "json", body: none } as const;

export const showIntake = defineRoute({
  ...intakeRoute,
  path: "/api/intake",
  summary:
    "How many articles are at each stage and in each state and for how long, and why articles and paths were refused or stalled.",
  params: none,
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  result: z.strictObject({ asOf: asOfAnswer, places: z.array(agedCount), reasons: z.array(whyRefused) }),
  async answer({ db }, { query: { as_of } }) {
    const asOf = await positionAsOf(db, as_of);
    const places = await intake.queries.places(db, { now: now(), asOf });
    return { asOf: asOf ?? null, places, reasons: await intake.queries.reasons(db, { asOf }) };
  },
});

export const listIntake = defineRoute({
  ...intakeRoute,
  path: "/api/intake/articles",
  summary:
    "Articles by where they are on their way, those that have been there longest first. state: waiting, done, uncoded, refused or stalled; stage; code: why it is refused; before: next of the page before.",
  params: none,
  query: z.strictObject({
    state: state.optional(),
    stage: stage.optional(),
    code: reason.optional(),
    limit: limitParameter(1000, 100),
    before: intakeCursorParameter.optional(),
    as_of: asOfParameter.optional(),
  }),
  result: z.strictObject({ asOf: asOfAnswer, articles: z.array(whereItIsAnswer), next: nextAnswer }),
  tag: "state",
  async answer({ db }, { query: { before, as_of, ...filter } }) {
    const asOf = await positionAsOf(db, as_of);
    const articles = await intake.queries.list(db, { ...filter, after: before, asOf });
    return {
      asOf: asOf ?? null,
      articles,
      next: articles.length === filter.limit ? cursorAfterIntake(articles) : null,
    };
  },
});

export const showPassage = defineRoute({
  ...intakeRoute,
  path: "/api/intake/articles/:id",
  summary: "One article's way through the stages, by its whole id.",
  params: z.strictObject({ id: articleId }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  result: passage,
  tag: "state",
  async answer({ db }, { params: { id }, query: { as_of } }) {
    const found = await intake.queries.passage(db, id, await positionAsOf(db, as_of));
    if (!found) throw new Problem(404, `there is no article ${id}`);
    return found;
  },
});

const lengths = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
/** A day by minutes, and more. */
const mostStretches = 1500;

export const showThroughput = defineRoute({
  ...intakeRoute,
  path: "/api/intake/throughput",
  summary: `How many articles ended each stage, and how, by minute, hour or day; within the last 24 hours unless from and to are given, at most ${mostStretches} minutes, hours or days.`,
  params: none,
  query: z.strictObject({
    by: z.enum(["minute", "hour", "day"], "minute, hour or day").default("hour"),
    from: momentParameter.optional(),
    to: momentParameter.optional(),
    as_of: asOfParameter.optional(),
  }),
  result: z.strictObject({ asOf: asOfAnswer, from: moment, to: moment, ended: z.array(throughput) }),
  async answer({ db }, { query: { by, from: first, to = now(), as_of } }) {
    const from = first ?? new Date(to.getTime() - lengths.day);
    if (to.getTime() - from.getTime() > mostStretches * lengths[by]) {
      throw new Problem(400, `from: expected at most ${mostStretches} ${by}s before to`);
    }
    const asOf = await positionAsOf(db, as_of);
    const ended = await intake.queries.throughput(db, { by, from, to, asOf });
    return { asOf: asOf ?? null, from: from.toISOString(), to: to.toISOString(), ended };
  },
});
