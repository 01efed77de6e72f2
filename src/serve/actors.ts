import { z } from "zod";
import { type ActorSeen, actors, type NameSeen } from "../projections/actors/projection.ts";
import { asOfAnswer, count, nextAnswer } from "./answers.ts";
import { positionAsOf } from "./as-of.ts";
import { codesNamed } from "./names.ts";
import {
  actorCursorParameter,
  actorParameter,
  asOfParameter,
  cursorAfterActors,
  limitParameter,
  textParameter,
} from "./parameters.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

const nameSeen: z.ZodType<NameSeen> = z
  .strictObject({
    name: z.string(),
    person: z.boolean(),
    articles: count.describe("that call the actor so"),
    from: z.iso.date().nullable().describe("day of publication of the first of them that says its own"),
    to: z.iso.date().nullable(),
  })
  .meta({ id: "NameSeen" });

const actorSeen: z.ZodType<ActorSeen> = z
  .strictObject({
    code: z.string(),
    party: z.string().nullable().describe("the country or organisation that it belongs to"),
    events: count.describe("that it takes part in on either side, whatever their status"),
    first: z.iso.date().nullable().describe("the earliest day that one of them may lie on"),
    last: z.iso.date().nullable(),
    articles: count.describe("with a mention of it"),
    names: z.array(nameSeen).describe("the most frequent first"),
  })
  .meta({ id: "ActorSeen" });

export const listActors = defineRoute({
  method: "GET",
  path: "/api/actors",
  may: "viewer",
  kind: "json",
  summary:
    "Who takes part in events or is seen in articles, by code, those with the most events first, each with at most ten names. text: part of a name that articles call it by or of a country's or organisation's English name, or the beginning of a code; under: only this code and those that begin with it; before: next of the page before.",
  params: none,
  query: z.strictObject({
    text: textParameter.optional(),
    under: actorParameter.optional(),
    limit: limitParameter(1000, 100),
    before: actorCursorParameter.optional(),
    as_of: asOfParameter.optional(),
  }),
  body: none,
  result: z.strictObject({ asOf: asOfAnswer, actors: z.array(actorSeen), next: nextAnswer }),
  tag: "state",
  async answer({ db }, { query: { text, as_of, ...filter } }) {
    const asOf = await positionAsOf(db, as_of);
    const meant = text === undefined ? [] : codesNamed(text);
    const found = await actors.queries.list(db, { ...filter, text, meant, asOf });
    return { asOf: asOf ?? null, actors: found, next: found.length === filter.limit ? cursorAfterActors(found) : null };
  },
});

export const showActor = defineRoute({
  method: "GET",
  path: "/api/actors/:code",
  may: "viewer",
  kind: "json",
  summary: "One actor, by exactly its code or its English name, with at most a hundred names.",
  params: z.strictObject({ code: actorParameter }),
  query: z.strictObject({ as_of: asOfParameter.optional() }),
  body: none,
  result: actorSeen,
  tag: "state",
  async answer({ db }, { params: { code }, query: { as_of } }) {
    const actor = await actors.queries.one(db, code, { asOf: await positionAsOf(db, as_of) });
    if (!actor) throw new Problem(404, `nothing is known of an actor ${code}`);
    return actor;
  },
});
