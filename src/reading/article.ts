import type { DatedBy, PublishedBasis } from "../core/dates.ts";
import type { Span } from "../core/spans.ts";

/** The publication date as the article itself states it. `time` is `HH:MM` with no zone, where the article gives one. */
export interface PublishedDate extends DatedBy<PublishedBasis> {
  readonly time: string | null;
}

/** `code` is ISO 639-3 (`und` when undetermined), `script` ISO 15924, `confidence` 0–1. */
export interface Language {
  readonly code: string;
  readonly confidence: number;
  readonly script: string;
}

/** Something left out of the coded text: a span of the decoded input and the rule that cut it. */
export interface Cut extends Span {
  readonly rule: string;
}

/** One article as it is understood. `text` is what is coded: paragraphs joined by "\n\n", without title, captions and related stories. */
export interface Article {
  readonly format: string;
  readonly charset: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly language: Language;
  readonly url: string | null;
  readonly text: string;
  readonly cut: readonly Cut[];
}

/** What is known of the bytes besides the bytes: a name (for its extension) and a charset declared from outside. */
export interface Hints {
  readonly name: string;
  readonly charset?: string;
}

/** Limits of reading. `maxBytes` bounds one file. */
export interface ReadingLimits {
  readonly maxBytes: number;
}
