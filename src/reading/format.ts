import type { Article, Hints } from "./article.ts";

/**
 * What a format finds in an article; its own name and the languages are added by `readArticle`. `declaredLanguage` is what the
 * article says its language is, as it is written.
 */
export type Part = Omit<Article, "format" | "language" | "passages"> & { readonly declaredLanguage?: string | null };

/**
 * A way in which an article comes as bytes. `name` is also its folder; `extensions` are without a dot.
 * `detect` is asked with the first bytes of the file (at most `headBytes`) and says from 0 (not mine) to 1 (certain): what
 * the bytes show counts for more than the name. `parse` gives the article and throws (or rejects with) `Refused`, and
 * nothing else, for any bytes.
 */
export interface Format {
  readonly name: string;
  readonly about: string;
  readonly extensions: readonly string[];
  detect(head: Uint8Array, hints: Hints): number;
  parse(bytes: Uint8Array, hints: Hints): Part | Promise<Part>;
}

/** How many bytes of a file `detect` sees. */
export const headBytes = 4096;

const starts = new WeakMap<Uint8Array, string>();

/** First bytes as characters, one for each byte: what many formats look at, made once. */
export function startOf(head: Uint8Array): string {
  const known = starts.get(head);
  if (known !== undefined) return known;
  const start = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  starts.set(head, start);
  return start;
}

/** Makes a format the frozen value that the catalogue lists. */
export function defineFormat(format: Format): Format {
  return Object.freeze(format);
}

/** Whether the name ends in one of the extensions (given without a dot), in upper or lower case. */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(`.${extension}`));
}
