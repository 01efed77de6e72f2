import type { Cut, PublishedDate } from "../article.ts";
import type { Block } from "./block.ts";

/** What is known of an article besides its text. */
export interface Particulars {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
}

/** Nothing known yet. */
export const noParticulars: Particulars = { title: null, byline: [], publisher: null, published: null, url: null };

/**
 * An article's blocks in order, what its format has cut already, what it knows already (that wins over what the lines say),
 * and how it cleans a raw stretch of the source into a block's text.
 */
export interface Layout {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly cut: readonly Cut[];
  readonly known: Particulars;
  clean(raw: string): string;
}

/** The particulars, the text that is coded, and what was left out of it (in order, with the title as one of them). */
export interface Arranged extends Particulars {
  /** When the article was changed, where a line says so. */
  readonly modified: PublishedDate | null;
  readonly text: string;
  readonly cut: readonly Cut[];
}
