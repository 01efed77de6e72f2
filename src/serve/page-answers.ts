import { z } from "zod";
import { quad, span, status } from "../log/entries/shapes.ts";
import type { ArticleAnswer } from "../projections/articles/queries.ts";
import type { Evidence } from "../projections/events/evidence.ts";
import type { EventAnswer } from "../projections/events/queries.ts";
import { type Step, type Summary, steps } from "../projections/relations/summary.ts";
import { articleAnswer, asOfAnswer, count, eventAnswer, mentionAnswer, position } from "./answers.ts";
import type { SourceText } from "./texts.ts";

/* What the routes answer that were made for the page, and may be asked by anybody else. */

/** A relation in numbers, and how time is cut in it. */
export interface SummaryAnswer extends Summary {
  readonly asOf: number | null;
  /** The answer is at least as new as this position. */
  readonly position: number | null;
  readonly a: string;
  readonly b: string;
  readonly by: Step;
  /** The first and the last day that its dated events may lie on. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

const kinds = {
  verbalCooperation: count,
  materialCooperation: count,
  verbalConflict: count,
  materialConflict: count,
  plannedCooperation: count,
  plannedConflict: count,
};
const groups = { occurred: count, planned: count, denied: count, hypothetical: count };

export const summaryAnswer: z.ZodType<SummaryAnswer> = z
  .strictObject({
    asOf: asOfAnswer,
    position: position.nullable().describe("the answer is at least as new as this"),
    a: z.string(),
    b: z.string(),
    by: z.enum(steps),
    span: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    kinds: z.strictObject(kinds).describe("of all events, whatever is known of their dates"),
    periods: z.array(
      z.strictObject({
        period: z.string().describe("2025, 2025-05, 2025-W19 or 2025-05-07"),
        ...kinds,
        reports: count.describe(
          "sum of the reports of what happened and was planned: an article that tells of two of these events counts twice",
        ),
        goldstein: z.number().nullable().describe("mean of what happened"),
      }),
    ),
    types: z.array(z.strictObject({ plover: z.string(), quad, ...groups })),
    totals: z.strictObject(groups),
    inexact: z
      .strictObject({ week: count, month: count, year: count, undated: count })
      .describe("what happened or is planned and lies in no period for sure, by how exactly its date is known"),
  })
  .meta({ id: "Summary" });

/** A mention with the article it stands in and the words around its sentence, as far as these were not erased. */
export interface QuotedEvidence extends Evidence {
  /** Of the article; ISO 639-3. */
  readonly language: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** The name of its first file, without folders. */
  readonly file: string | null;
  /** What stands in the same paragraph before and after the sentence, cut at whole words. */
  readonly before: string;
  readonly after: string;
}

/** An event with the sentences that tell of it. */
export interface EventEvidence {
  readonly asOf: number | null;
  readonly position: number | null;
  /** Of the log that `position` is in. */
  readonly epoch: string | null;
  readonly event: EventAnswer;
  readonly mentions: readonly QuotedEvidence[];
}

const namedActor = z
  .strictObject({ ...span.shape, code: z.string(), name: z.string().nullable(), person: z.boolean() })
  .meta({ id: "NamedActor" });

const evidence = z.strictObject({
  ...mentionAnswer.shape,
  event: z.uuid(),
  textHash: z.string().describe("of the text that the spans belong to"),
  status,
  confidence: z.number(),
  source: z.array(namedActor),
  target: z.array(namedActor),
  attributed: z.array(namedActor),
});
const evidenceAnswer: z.ZodType<Evidence> = evidence.meta({ id: "Evidence" });
const quotedAnswer: z.ZodType<QuotedEvidence> = z
  .strictObject({
    ...evidence.shape,
    language: z.string().nullable(),
    published: z.iso.date().nullable(),
    publisher: z.string().nullable(),
    file: z.string().nullable().describe("the name of the article's first file"),
    before: z.string().describe("what stands in the same paragraph before the sentence"),
    after: z.string(),
  })
  .meta({ id: "QuotedEvidence" });

export const eventEvidenceAnswer: z.ZodType<EventEvidence> = z.strictObject({
  asOf: asOfAnswer,
  position: position.nullable(),
  epoch: z
    .uuid()
    .nullable()
    .describe("of the log that the position is in: another one was restored, or is not the same log"),
  event: eventAnswer,
  mentions: z.array(quotedAnswer),
});

/** An article as it was read, with its coded sentences and the events that they became. */
export interface ArticleText {
  readonly asOf: number | null;
  readonly article: ArticleAnswer;
  /** Its beginning, with the number of all its characters; null when it was never read or was erased. */
  readonly text: (SourceText & { readonly characters: number }) | null;
  readonly mentions: readonly Evidence[];
  readonly events: readonly EventAnswer[];
}

export const articleTextAnswer: z.ZodType<ArticleText> = z.strictObject({
  asOf: asOfAnswer,
  article: articleAnswer,
  text: z
    .strictObject({
      textHash: z.string(),
      title: z.string().nullable(),
      byline: z.array(z.string()),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      body: z.string(),
      language: z.string().nullable(),
      characters: count.describe("of the whole text"),
    })
    .nullable()
    .describe("null when it was never read or was erased"),
  mentions: z.array(evidenceAnswer),
  events: z.array(eventAnswer),
});

/** All words of an article as it came, and what was left out of the text that is coded; offsets in UTF-16 code units. */
export interface ArticleSource {
  readonly article: string;
  readonly format: string;
  readonly charset: string;
  readonly decoding: {
    readonly undecodable: number;
    readonly mended: boolean;
    readonly overruled?: string | undefined;
    readonly partly?: string | undefined;
  };
  /** How the words of a scan were made out. */
  readonly recognition: {
    readonly program: string;
    readonly language: string;
    readonly pages: number;
    readonly confidence: number;
  } | null;
  readonly source: string;
  readonly characters: number;
  readonly cut: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

export const articleSourceAnswer: z.ZodType<ArticleSource> = z.strictObject({
  article: z.string(),
  format: z.string(),
  charset: z.string(),
  decoding: z.strictObject({
    undecodable: count.describe("bytes that are no characters"),
    mended: z.boolean(),
    overruled: z.string().optional().describe("a charset that was declared, and that the bytes are not in"),
    partly: z.string().optional().describe("a charset in which some lines are"),
  }),
  recognition: z
    .strictObject({ program: z.string(), language: z.string(), pages: count, confidence: z.number() })
    .nullable()
    .describe("how the words of a scan were made out; null where they did not come as pictures"),
  source: z.string(),
  characters: count.describe("of the whole source"),
  cut: z.array(z.strictObject({ start: count, end: count, rule: z.string().describe("what cut it") })),
});

/** Whether this server takes articles in now from whoever asks, and which. */
export interface UploadRules {
  readonly open: boolean;
  /** Why not; null while it is open. */
  readonly closed: string | null;
  readonly maxBytes: number;
  /** Endings of the names of files that can be read. */
  readonly formats: readonly string[];
  /** The folder that is watched besides; null when this process does not know it. */
  readonly inbox: string | null;
}

export const uploadRules: z.ZodType<UploadRules> = z.strictObject({
  open: z.boolean().describe("false for those who may not add articles, and for all while intake is paused"),
  closed: z.string().nullable().describe("why it is not open"),
  maxBytes: count,
  formats: z.array(z.string()),
  inbox: z.string().nullable(),
});

/** What became of one file at first; the article's own state says the rest. */
export interface UploadAnswer {
  readonly name: string;
  readonly status: "accepted" | "known" | "refused";
  readonly article: string | null;
  /** Why it was refused. */
  readonly code: string | null;
  readonly detail: string | null;
  /** Of a file that holds several articles: what became of each. */
  readonly members?: readonly UploadAnswer[];
}

const uploaded = {
  name: z.string(),
  status: z.enum(["accepted", "known", "refused"]),
  article: z.string().nullable(),
  code: z.string().nullable(),
  detail: z.string().nullable(),
};

export const uploadAnswer: z.ZodType<UploadAnswer> = z
  .strictObject({
    ...uploaded,
    members: z
      .array(z.strictObject(uploaded))
      .describe("of a file that holds several articles, what became of each")
      .exactOptional(),
  })
  .meta({ id: "Upload" });
