import { z } from "zod";
import { eventDateBases, precisions, publishedBases } from "../core/dates.ts";
import { type Doubt, doubts } from "../core/doubts.ts";
import { content, quad, span, status } from "../log/entries/shapes.ts";
import type { ArticleAnswer, RefusalAnswer } from "../projections/articles/queries.ts";
import { articleStates } from "../projections/articles/tables.ts";
import type { EventAnswer } from "../projections/events/queries.ts";
import type { Bucket, Dyad } from "../projections/relations/queries.ts";
import { statusGroups } from "../projections/relations/status-group.ts";
import type { StageCounts } from "../queue/queues.ts";
import type { Lag, Unfinished } from "./progress.ts";

/* What the API answers, for its description; the compiler holds each against what the queries return. */

export const count = z.int().nonnegative();
const doubtNames = Object.keys(doubts) as Doubt[];
const code = z.string().describe("an actor's code: RUS, VENGOV, IGONAT");
const day = z.iso.date();
export const position = z.int().nonnegative().describe("a position in the log");
const moment = z.iso.datetime();
const language = z.string().describe("ISO 639-3");

/** The position that an answer was asked at. */
export const asOfAnswer = position.nullable().describe("the position that was asked at; null is now");
/** Where the next page begins. */
export const nextAnswer = z.string().nullable().describe("the cursor of the next page; null when there is none");

export const articleAnswer: z.ZodType<ArticleAnswer> = z
  .strictObject({
    article: z.string().describe("SHA-256 of the bytes it came as"),
    files: z.array(z.string()).describe("the paths it was found under"),
    title: z.string().nullable(),
    language: language.nullable(),
    recognised: z
      .strictObject({ program: z.string(), confidence: z.number() })
      .nullable()
      .describe("what made out the words of a scan, and how sure it was of them, 0 to 1"),
    published: z
      .strictObject({
        date: day,
        time: z.string().nullable(),
        precision: z.enum(precisions),
        basis: z.enum(publishedBases),
      })
      .nullable(),
    doubts: z.array(z.enum(doubtNames)).describe("why its reading may be wrong"),
    state: z.enum(articleStates),
    live: z.boolean().describe("false when it was withdrawn or replaced: its mentions do not count"),
    withdrawn: z.boolean(),
    replacedBy: z.string().nullable(),
    refusal: z.strictObject({ stage: z.string(), code: z.string(), detail: z.string() }).nullable(),
    mentions: count,
    receivedAt: moment,
    position,
  })
  .meta({ id: "Article" });

export const refusalAnswer: z.ZodType<RefusalAnswer> = z
  .strictObject({
    file: z.string().nullable(),
    article: z.string().nullable(),
    stage: z.string(),
    code: z.string(),
    detail: z.string(),
    at: moment,
  })
  .meta({ id: "Refusal" });

const actor = z.strictObject({ code, name: z.string().nullable() }).meta({ id: "Actor" });
export const dateAnswer = z
  .strictObject({ date: day, precision: z.enum(precisions), basis: z.enum(eventDateBases) })
  .meta({ id: "EventDate", description: "date is the first day of what precision names" });

export const mentionAnswer = z
  .strictObject({
    ...span.shape,
    mention: z.uuid(),
    article: z.string(),
    title: z.string().nullable(),
    quote: z.string().nullable().describe("the sentence; null once its words were erased"),
    trigger: span,
    why: z.array(z.string()),
    date: dateAnswer.nullable(),
    position,
  })
  .meta({ id: "Mention", description: "start, end and trigger are UTF-16 offsets into the article's text" });

export const eventAnswer: z.ZodType<EventAnswer> = z
  .strictObject({
    id: z.uuid(),
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
    date: dateAnswer.nullable(),
    place: z.string().nullable().describe("ISO 3166 alpha-3"),
    figures: z.record(z.string(), z.number()),
    confidence: z.number().min(0).max(1),
    reports: z.int().positive().describe("articles that tell of it, of which copies of one another are one"),
    position: position.describe("of the log entry that last changed what is known of it"),
    mentions: z.array(mentionAnswer),
  })
  .meta({ id: "Event" });

export const bucketAnswer: z.ZodType<Bucket> = z
  .strictObject({
    period: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
    source: code,
    target: code,
    quad,
    plover: z.string(),
    status: z.enum(statusGroups),
    symmetric: z.boolean(),
    events: count,
    counted: count.describe("those counted here when both directions are added up: a joint act once"),
    reports: count.describe("sum of the events' reports: an article that tells of two of them counts twice"),
    goldstein: z.number().describe("mean over the events"),
  })
  .meta({ id: "Bucket" });

export const dyadAnswer: z.ZodType<Dyad> = z
  .strictObject({ source: code, target: code, events: count })
  .meta({ id: "Dyad" });

const stageCounts: z.ZodType<StageCounts> = z
  .strictObject({ paused: z.boolean(), waiting: count, delayed: count, active: count, completed: count, failed: count })
  .meta({ id: "StageCounts" });

export const queuesAnswer = z
  .strictObject({ read: stageCounts, code: stageCounts, record: stageCounts })
  .nullable()
  .describe("jobs by stage and state; null while the queues do not answer");

export const unfinishedAnswer: z.ZodType<Unfinished> = z.strictObject({
  stage: z.string(),
  waiting: count,
  stalled: count,
  oldest: z.number().describe("age in seconds of the oldest that is not stalled"),
});

export const lagAnswer: z.ZodType<Lag & { readonly oldestTicketSeconds: number }> = z.strictObject({
  horizon: position,
  position: position.nullable(),
  entries: count,
  seconds: z.number().nonnegative(),
  oldestTicketSeconds: z.number(),
});
