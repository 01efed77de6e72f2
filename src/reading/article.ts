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

/** A stretch of an article's text that is in another language than the article. */
export interface Passage extends Span {
  readonly language: Language;
}

/** How the bytes became characters: how many did not, and whether text that had been decoded wrongly before was mended. */
export interface Decoding {
  readonly undecodable: number;
  readonly mended: boolean;
}

/** Something left out of the coded text: a span of the article's source and the rule that cut it. */
export interface Cut extends Span {
  readonly rule: string;
}

/**
 * One article as it is understood. `text` is what is coded: paragraphs joined by "\n\n", without title, captions and related
 * stories. `source` is what `cut` has its spans in: the decoded file, or all visible words where the format is no plain text.
 */
export interface Article {
  readonly format: string;
  readonly charset: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly modified: PublishedDate | null;
  readonly language: Language;
  readonly passages: readonly Passage[];
  readonly decoding: Decoding;
  readonly url: string | null;
  readonly text: string;
  readonly source: string;
  readonly cut: readonly Cut[];
}

/** What is known of the bytes besides the bytes: a name (for its extension), and from outside a charset and an address. */
export interface Hints {
  readonly name: string;
  readonly charset?: string;
  readonly url?: string;
}

/** Limits of reading. `maxBytes` bounds one file. */
export interface ReadingLimits {
  readonly maxBytes: number;
}
