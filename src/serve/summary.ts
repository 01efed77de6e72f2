import type { Kysely } from "kysely";
import { z } from "zod";
import { relations } from "../projections/relations/projection.ts";
import { statusGroups } from "../projections/relations/status-group.ts";
import { type Step, type SummaryFilter, steps } from "../projections/relations/summary.ts";
import { positionAsOf } from "./as-of.ts";
import { type SummaryAnswer, summaryAnswer } from "./page-answers.ts";
import {
  actorParameter,
  asOfParameter,
  dayParameter,
  eventStatuses,
  ploverParameter,
  truthParameter,
  withDaysInOrder,
} from "./parameters.ts";
import { projectedPosition } from "./progress.ts";
import { defineRoute, none } from "./route.ts";

/** The parameters that choose some of a dyad's events, besides the two actors. */
export const dyadFilter = {
  directed: truthParameter.optional(),
  from: dayParameter.optional(),
  to: dayParameter.optional(),
  plover: ploverParameter.optional(),
  group: z.enum(statusGroups, `one of ${statusGroups.join(", ")}`).optional(),
  as_of: asOfParameter.optional(),
};

/** The parameters that choose events, whoever is in them. */
export const eventFilter = {
  a: actorParameter.optional(),
  b: actorParameter.optional(),
  ...dyadFilter,
  undated: truthParameter.optional(),
  status: z.enum(eventStatuses, `one of ${eventStatuses.join(", ")}`).optional(),
};

export const stepParameter = z.enum(steps, `one of ${steps.join(", ")}`);

export const showSummary = defineRoute({
  method: "GET",
  path: "/api/relations/:a/:b/summary",
  may: "viewer",
  kind: "json",
  summary:
    "A relation in numbers, each event counted once: by day, week, month or year (the finest that fits unless given), by type, and in all. directed=true: only what a did to b. group: occurred, planned, denied or hypothetical.",
  params: z.strictObject({ a: actorParameter, b: actorParameter }),
  query: withDaysInOrder(z.strictObject({ by: stepParameter.optional(), ...dyadFilter })),
  body: none,
  result: summaryAnswer,
  async answer({ db }, { params: { a, b }, query: { by, as_of, ...filter } }) {
    // read first, so that what is told is never older than it says
    const reached = await projectedPosition(db);
    const asOf = await positionAsOf(db, as_of);
    const summary = await summarise(db, { a, b, ...filter, asOf }, by);
    return { asOf: asOf ?? null, position: asOf ?? reached, a, b, ...summary };
  },
});

/** A relation in numbers; time is cut as asked for, or more coarsely where that would give too many periods. */
export async function summarise(
  db: Kysely<unknown>,
  filter: SummaryFilter,
  by: Step | undefined,
): Promise<Omit<SummaryAnswer, "asOf" | "position" | "a" | "b">> {
  const span = await relations.queries.span(db, filter);
  const step = stepFor(by, { from: filter.from ?? span?.from, to: filter.to ?? span?.to });
  return { by: step, span, ...(await relations.queries.summary(db, { ...filter, by: step })) };
}

/** How many days a period has, and how many days a summary by it may span: as many periods as a screen can tell apart. */
const cuts: Readonly<Record<Step, { readonly usual: number; readonly most: number }>> = {
  day: { usual: 92, most: 800 },
  week: { usual: 550, most: 5600 },
  month: { usual: 12_200, most: 24_400 },
  year: { usual: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY },
};

function stepFor(
  by: Step | undefined,
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
): Step {
  if (!from || !to) return by ?? "month";
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const candidates = by ? steps.slice(steps.indexOf(by)) : steps;
  return candidates.find((step) => days <= cuts[step][by ? "most" : "usual"]) ?? "year";
}
