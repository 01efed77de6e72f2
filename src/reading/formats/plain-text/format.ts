import { Refused } from "../../../core/errors.ts";
import { decode, whyNotText } from "../../charset.ts";
import { defineFormat, hasExtension, headBytes } from "../../format.ts";
import { arrange } from "../../layout/arrange.ts";
import { cleanText } from "../../layout/block.ts";
import { noParticulars } from "../../layout/layout.ts";
import { paragraphsOf } from "../../layout/paragraphs.ts";

const extensions = ["txt", "text"];

/** One article as people save or paste it: header lines, title, paragraphs, and what stood around them on the page. */
export const plainText = defineFormat({
  name: "plain-text",
  about: "an article saved or pasted as text, with or without header lines",
  extensions,
  detect(head, hints) {
    if (whyNotText(head, hints) !== null) return 0;
    return hasExtension(hints.name, extensions) ? 0.5 : 0.4;
  },
  parse(bytes, hints) {
    const { text: source, charset, decoding } = decode(bytes, hints);
    if (isTable(hints.name, source)) {
      throw new Refused("unsupported", "expected an article, came a table: save its rows as JSON lines");
    }
    const references = referencesIn(source);
    if (references !== null) {
      throw new Refused(
        "unsupported",
        `expected an article, came references (${references}): export the texts themselves`,
      );
    }
    const { blocks, cut } = paragraphsOf(source);
    const arranged = arrange({ source, blocks, cut, known: noParticulars, clean: cleanText });
    return { charset, decoding, source, ...arranged };
  },
});

/** Values with commas, semicolons or tabs between them, by the name and where the first two lines have as many of them. */
function isTable(name: string, text: string): boolean {
  if (!hasExtension(name, ["csv", "tsv"])) return false;
  const [first = "", second = ""] = text.slice(0, headBytes).split(/[\r\n]+/);
  return [",", ";", "\t"].some((sign) => {
    const columns = first.split(sign).length;
    return columns > 1 && second.split(sign).length >= columns;
  });
}

/** How lists of references begin, which have a summary of each text at most. */
const referenceFormats: readonly (readonly [name: string, start: RegExp])[] = [
  ["RIS", /^\s*TY {1,2}- {1,2}[A-Z]{2,8}\s*\n\s*[A-Z][A-Z\d] {1,2}- /],
  ["BibTeX", /^\s*(?:%[^\n]*\n\s*)*@[a-z]{3,20}\s*\{\s*[^\s,{}]{0,200},\s*[\w-]{1,40}\s*=\s*["{\d]/i],
];

function referencesIn(text: string): string | null {
  const head = text.slice(0, headBytes).replaceAll("\r\n", "\n");
  return referenceFormats.find(([, start]) => start.test(head))?.[0] ?? null;
}
