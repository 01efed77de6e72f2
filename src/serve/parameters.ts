import { z } from "zod";
import { isDay, isMoment } from "../core/dates.ts";
import { status } from "../log/entries/shapes.ts";
import type { ActorCursor } from "../projections/actors/projection.ts";
import { asOfForms, parseAsOf } from "../projections/as-of.ts";
import type { EventAnswer, EventCursor } from "../projections/events/queries.ts";
import type { IntakeCursor } from "../projections/intake/projection.ts";
import type { Dyad } from "../projections/relations/queries.ts";
import { actorExpected, actorFrom } from "./actor-from.ts";

/* The parameters that several routes take. A message completes "expected …". */

const cursor = "the next of an earlier answer";
const day = "a day such as 2025-05-07";

/** A calendar day. */
export const dayParameter = z.string({ error: day }).refine(isDay, day).describe(day);

/** A moment, or a day that stands for its beginning (UTC). */
const moment = "a day, or a time with its zone such as 2025-05-07T12:00:00Z";
export const momentParameter = z
  .string({ error: moment })
  .refine((text) => isDay(text) || isMoment(text), moment)
  .transform((text) => new Date(text))
  .describe(moment);

/** A query whose days are in order: asked the other way round it would find nothing, as if nothing had happened. */
export function withDaysInOrder<Query extends z.ZodObject>(query: Query): Query {
  return query.refine(({ from, to }) => !(from && to) || String(from) <= String(to), {
    path: ["from"],
    error: "a day that is not after to",
  });
}

/** A code (`RUS`, `RUSGOV`, `IGONAT`) or a name of a country or organisation; parsed to the code. */
export const actorParameter = z
  .string({ error: actorExpected })
  .max(200, actorExpected)
  .transform((typed, context) => {
    const code = actorFrom(typed);
    if (code) return code;
    context.addIssue({ code: "custom", message: actorExpected });
    return z.NEVER;
  })
  .describe(actorExpected);

/** Whether something holds. */
export const truthParameter = z.stringbool({ error: "true or false" });

/** One of PLOVER's types. */
export const ploverParameter = z.string().regex(/^[A-Z]+$/, "one of PLOVER's types, such as AGREE");

/** How many at most. */
export const limitParameter = (most: number, usual: number) => {
  const message = `a whole number from 1 to ${most}`;
  return z.coerce
    .number({ error: message })
    .int(message)
    .min(1, message)
    .max(most, message)
    .default(usual)
    .describe(message);
};

/** A log position, or a day or moment that is mapped to the position settled by then. */
export const asOfParameter = z
  .string({ error: asOfForms })
  .refine((text) => parseAsOf(text) !== null, asOfForms)
  .describe(`${asOfForms}; none that is still to come`);

/** An article's id or at least eight digits of its beginning. */
const article = "an article's id, or at least 8 of its first digits";
export const articleParameter = z
  .string({ error: article })
  .regex(/^[0-9a-f]{8,64}$/, article)
  .describe(article);

/** An event's id or at least eight digits of its beginning. */
const event = "an event's id, or at least 8 of its first digits";
export const eventParameter = z
  .string({ error: event })
  .regex(/^[0-9a-f-]{8,36}$/, event)
  .describe(event);

/** How an event stands to reality. */
export const eventStatuses = status.options;

/** Where a page of events ended, as `next` gave it: `2025-05-07.<id>`, or `undated.<id>`. */
export const cursorParameter = z
  .string({ error: cursor })
  .regex(/^(\d{4}-\d{2}-\d{2}|undated)\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, cursor)
  .refine((text) => text.startsWith("undated") || isDay(text.slice(0, 10)), cursor)
  .transform((text): EventCursor => {
    const [date = "", id = ""] = text.split(".");
    return { date: date === "undated" ? null : date, id };
  })
  .describe(cursor);

/** Where a page of articles ended: the id of its last. */
export const articleCursorParameter = z
  .string({ error: cursor })
  .regex(/^[0-9a-f]{64}$/, cursor)
  .describe(cursor);

/** Where a page of the articles on their way ended: `2025-05-07T12:00:00.000Z.<id>`. */
export const intakeCursorParameter = z
  .string({ error: cursor })
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z\.[0-9a-f]{64}$/, cursor)
  .refine((text) => isMoment(text.slice(0, 24)), cursor)
  .transform((text): IntakeCursor => ({ since: text.slice(0, 24), article: text.slice(25) }))
  .describe(cursor);

/** The cursor after these articles on their way; null when there are none. */
export function cursorAfterIntake(articles: readonly IntakeCursor[]): string | null {
  const last = articles.at(-1);
  return last ? `${last.since}.${last.article}` : null;
}

/** Where a page of dyads ended: `12.RUS.VEN`. */
export const dyadCursorParameter = z
  .string({ error: cursor })
  .regex(/^\d{1,15}\.[A-Z]{3,15}\.[A-Z]{3,15}$/, cursor)
  .transform((text): Dyad => {
    const [events, source = "", target = ""] = text.split(".");
    return { events: Number(events), source, target };
  })
  .describe(cursor);

/** Part of a name, in any script. */
const text = "1 to 200 characters";
export const textParameter = z.string({ error: text }).trim().min(1, text).max(200, text).describe(text);

/** Where a page of actors ended: `21.4.PERGOV`. */
export const actorCursorParameter = z
  .string({ error: cursor })
  .regex(/^\d{1,9}\.\d{1,9}\.[A-Z-]{3,30}$/, cursor)
  .transform((given): ActorCursor => {
    const [events, articles, code = ""] = given.split(".");
    return { events: Number(events), articles: Number(articles), code };
  })
  .describe(cursor);

/** The cursor after these actors; null when there are none. */
export function cursorAfterActors(actors: readonly ActorCursor[]): string | null {
  const last = actors.at(-1);
  return last ? `${last.events}.${last.articles}.${last.code}` : null;
}

/** The cursor after these dyads; null when there are none. */
export function cursorAfterDyads(dyads: readonly Dyad[]): string | null {
  const last = dyads.at(-1);
  return last ? `${last.events}.${last.source}.${last.target}` : null;
}

/** The cursor after these events, for the page that follows them; null when there are none. */
export function cursorAfter(events: readonly EventAnswer[]): string | null {
  const last = events.at(-1);
  return last ? `${last.date?.date ?? "undated"}.${last.id}` : null;
}
