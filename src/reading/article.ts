import type { DatedBy, PublishedBasis } from "../core/dates.ts";
import type { Span } from "../core/spans.ts";
import type { Recognised } from "./recognised/recognised.ts";

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

/**
 * How the bytes became characters: how many did not, whether text that had been decoded wrongly before was mended, and the
 * charset that was declared where the bytes are in another one, and the one in which lines are that are not in the article's.
 */
export interface Decoding {
  readonly undecodable: number;
  readonly mended: boolean;
  readonly overruled?: string;
  readonly partly?: string;
}

/**
 * How words that came as pictures were made out: by which program with its version, with its knowledge of which language, on how
 * many pages, and how sure it was of them, 0 to 1.
 */
export interface Recognition {
  readonly program: string;
  readonly language: string;
  readonly pages: number;
  readonly confidence: number;
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
  /** Only where the words came as pictures. */
  readonly recognition?: Recognition;
  readonly url: string | null;
  readonly text: string;
  readonly source: string;
  readonly cut: readonly Cut[];
}

/**
 * What is known of the bytes besides the bytes: a name (for its extension), a charset declared from outside, an address, and what
 * was made out on the pages of a scan.
 */
export interface Hints {
  readonly name: string;
  readonly charset?: string;
  readonly url?: string;
  readonly recognised?: Recognised;
}

/** Limits of reading. `maxBytes` bounds one file. */
export interface ReadingLimits {
  readonly maxBytes: number;
}
