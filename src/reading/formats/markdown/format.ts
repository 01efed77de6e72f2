import { decode, whyNotText } from "../../charset.ts";
import { defineFormat, hasExtension } from "../../format.ts";
import { arrange } from "../../layout/arrange.ts";
import { noParticulars } from "../../layout/layout.ts";
import { blocksOf } from "./blocks.ts";
import { readFrontMatter } from "./front-matter.ts";
import { cleanMarkdown } from "./inline.ts";

const extensions = ["md", "markdown", "mdown"];

/** One article as Markdown, with or without front matter. */
export const markdown = defineFormat({
  name: "markdown",
  about: "an article in Markdown, with or without front matter (title, date, author, publisher, url)",
  extensions,
  detect(head, hints) {
    if (whyNotText(head, hints) !== null) return 0;
    if (hasExtension(hints.name, extensions)) return 0.8;
    const start = new TextDecoder().decode(head);
    if (readFrontMatter(start).known !== null) return 0.9;
    return /^\s*# \S/.test(start) && /\n## \S|\]\(https?:|\*\*\S/.test(start) ? 0.7 : 0;
  },
  parse(bytes, hints) {
    const { text: source, charset, decoding } = decode(bytes, hints);
    const front = readFrontMatter(source);
    const { blocks, cut } = blocksOf(source, front.end);
    const arranged = arrange({ source, blocks, cut, known: front.known ?? noParticulars, clean: cleanMarkdown });
    return { charset, decoding, source, ...arranged, declaredLanguage: front.language };
  },
});
