import { z } from "zod";
import { eventDateBases, precisions, publishedBases } from "../../core/dates.ts";

/* Shapes that several entries share. The log holds codes, spans and hashes: no field here can carry an article's words. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
// in lower case only: the same id in other letters would be another stream
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export const articleId = sha256;
export const fileId = sha256;
export const textHash = sha256;
export const mentionId = uuid;
export const eventId = uuid;
/** Where bytes came from: a watched folder, files named to a command, standard input, or the page. */
export const origin = z.enum(["watch", "ingest", "stdin", "upload"]);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const stage = z.enum(["read", "code", "record"]);
export const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export const actor = z.strictObject({ ...span.shape, code: z.string(), person: z.boolean() });
export const content = z.strictObject({ plover: z.string(), mode: z.string().nullable() });
export const quad = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const publishedDate = z.strictObject({
  date: isoDate,
  time: z.string().nullable(),
  precision: z.enum(precisions),
  basis: z.enum(publishedBases),
});

export const eventDate = z.strictObject({
  date: isoDate,
  precision: z.enum(precisions),
  basis: z.enum(eventDateBases),
});

export const openDate = z.strictObject({
  weekday: z.int().min(1).max(7).optional(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

export const status = z.enum([
  "occurred",
  "ongoing",
  "planned",
  "requested",
  "refused",
  "threatened",
  "denied",
  "hypothetical",
]);

/** One mention as the log keeps it: what `code` prints, without names and quotations, which the spans give back. */
export const mention = z.strictObject({
  id: mentionId,
  plover: z.string(),
  mode: z.string().nullable(),
  context: z.array(z.string()),
  content: content.nullable(),
  cameo: z.string(),
  quad,
  goldstein: z.number(),
  source: z.array(actor),
  target: z.array(actor),
  symmetric: z.boolean(),
  status,
  attributed: z.array(actor),
  date: eventDate.nullable(),
  open: openDate.nullable(),
  place: z.string().nullable(),
  figures: z.record(z.string(), z.number()),
  confidence: z.number().min(0).max(1),
  trigger: span,
  evidence: span,
  why: z.array(z.string()),
});
export type LoggedMention = z.infer<typeof mention>;

/**
 * An event after a change, whole: what its mentions say when combined. `of` is the mention that stands for it (its spans
 * give the actors' names); `reports` counts the articles that mention it, of which copies of one another are one.
 */
export const eventState = z.strictObject({
  of: mentionId,
  plover: z.string(),
  mode: z.string().nullable(),
  context: z.array(z.string()),
  content: content.nullable(),
  cameo: z.string(),
  quad,
  goldstein: z.number(),
  source: z.array(z.string()),
  target: z.array(z.string()),
  symmetric: z.boolean(),
  status,
  date: eventDate.nullable(),
  place: z.string().nullable(),
  figures: z.record(z.string(), z.number()),
  confidence: z.number().min(0).max(1),
  reports: z.int().positive(),
});
export type EventState = z.infer<typeof eventState>;

export const articleStream = (data: { article: string }): string => `article/${data.article}`;
export const eventStream = (data: { event: string }): string => `event/${data.event}`;
export const fileStream = (data: { file: string }): string => `file/${data.file}`;
