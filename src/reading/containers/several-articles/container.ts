import { Refused } from "../../../core/errors.ts";
import type { Span } from "../../../core/spans.ts";
import type { Hints } from "../../article.ts";
import { decode, whyNotText } from "../../charset.ts";
import { headBytes } from "../../format.ts";
import { cleanMarkdown } from "../../formats/markdown/inline.ts";
import { splitArticles, splitMarkdown } from "../../layout/several.ts";
import { ByteReader } from "../../unpacking/byte-reader.ts";
import { containerHeadBytes, defineContainer } from "../../unpacking/container.ts";
import { tooLarge } from "../../unpacking/unpack-refusals.ts";

/** The beginning of a text in any charset; nothing where it is no text after all. */
function textOf(head: Uint8Array, hints: Hints): string {
  const text = new TextDecoder().decode(head);
  if (!text.includes("\ufffd")) return text;
  try {
    return decode(head, hints).text;
  } catch (error) {
    if (error instanceof Refused) return "";
    throw error;
  }
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|mdown|markdown)$/i.test(name);
}

function split(name: string, text: string, goesOn = false): readonly Span[] {
  return isMarkdown(name) ? splitMarkdown(text, cleanMarkdown, goesOn) : splitArticles(text, goesOn);
}

/** Plain text with several articles one below the other: each is an article of its own, named by its number. */
export const severalArticles = defineContainer({
  name: "several-articles",
  about:
    "several articles in one text, parted by rules (`-----`, `* * *`), numbers (`Document 3 of 20`), form feeds or the header lines, address or dateline of each; in Markdown, by rules between headings of the first level",
  extensions: ["txt", "md"],
  layer: false,
  detect(head, hints) {
    // other names are of other formats, in which such lines mean something else
    if (/\.[a-z]\w*$/i.test(hints.name) && !/\.te?xt$/i.test(hints.name) && !isMarkdown(hints.name)) return 0;
    if (whyNotText(head.subarray(0, headBytes), hints) !== null) return 0;
    const goesOn = head.length >= containerHeadBytes;
    return split(hints.name, textOf(head, hints), goesOn).length > 1 ? 0.6 : 0;
  },
  async *open(source, { name, maxMemberBytes }) {
    const reader = new ByteReader(source.stream());
    const bytes = await reader.peek(maxMemberBytes + 1);
    if (bytes.length > maxMemberBytes) throw tooLarge(maxMemberBytes, source.size ?? bytes.length);
    const { text } = decode(bytes, { name });
    const articles = split(name, text);
    // what looked like several by its beginning, and does not further down, is one
    const spans = articles.length > 0 ? articles : [{ start: 0, end: text.length }];
    for (const [index, { start, end }] of spans.entries()) {
      yield {
        kind: "article",
        name: `${index + 1}.${isMarkdown(name) ? "md" : "txt"}`,
        bytes: Buffer.from(text.slice(start, end)),
      };
    }
  },
});
