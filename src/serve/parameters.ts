import { z } from "zod";
import { status } from "../log/entries/shapes.ts";
import { asOfForms, parseAsOf } from "../projections/as-of.ts";
import type { EventAnswer, EventCursor } from "../projections/events/queries.ts";
import type { Dyad } from "../projections/relations/queries.ts";
import { actorExpected, actorFrom } from "./actor-from.ts";

/* The parameters that several routes take. A message completes "expected …". */

const cursor = "the next of an earlier answer";
const day = "a day such as 2025-05-07";

/** A calendar day. */
export const dayParameter = z.string({ error: day }).refine(isDay, day).describe(day);

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
  .regex(/^(\d{4}-\d{2}-\d{2}|undated)\.[0-9a-f-]{36}$/, cursor)
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

/** Where a page of dyads ended: `12.RUS.VEN`. */
export const dyadCursorParameter = z
  .string({ error: cursor })
  .regex(/^\d{1,15}\.[A-Z]{3,15}\.[A-Z]{3,15}$/, cursor)
  .transform((text): Dyad => {
    const [events, source = "", target = ""] = text.split(".");
    return { events: Number(events), source, target };
  })
  .describe(cursor);

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

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
