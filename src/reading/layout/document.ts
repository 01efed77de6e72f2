import { Refused } from "../../core/errors.ts";
import type { Part } from "../format.ts";
import { noParticulars } from "./layout.ts";
import { splitArticles } from "./several.ts";
import type { About, Transcript } from "./transcript.ts";

/**
 * The one article of a document from a word processor or of pages. Throws `Refused`: `no-body-text` for one without words,
 * `unsupported` for one that plainly holds several articles, whose events would all get the day of the first.
 */
export function articleOfDocument(
  transcript: Transcript,
  about: Pick<About, "charset" | "decoding" | "properties"> & { readonly url?: string | null },
): Part {
  if (transcript.isEmpty) throw new Refused("no-body-text", "expected a document with text, came one without");
  const { url = null, ...rest } = about;
  const article = transcript.article({ ...rest, known: { ...noParticulars, url }, modified: null });
  const several = splitArticles(article.source).length;
  if (several > 1) {
    const came = `one with ${several}; saved as plain text, each of them is read`;
    throw new Refused("unsupported", `expected a document with one article, came ${came}`);
  }
  return article;
}
