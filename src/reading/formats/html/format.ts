import { decode } from "../../charset.ts";
import { defineFormat, hasExtension } from "../../format.ts";
import { declaredCharset, looksLikePage } from "./markup.ts";

const extensions = ["html", "htm", "xhtml", "xht", "shtml"];

/** One article as a web page was saved, HTML or XHTML. */
export const html = defineFormat({
  name: "html",
  about:
    "a saved web page, HTML or XHTML: article, title, authors, publisher, address and dates without what surrounds them",
  extensions,
  detect(head, hints) {
    return looksLikePage(head, hasExtension(hints.name, extensions));
  },
  async parse(bytes, hints) {
    const charset = hints.charset ?? declaredCharset(bytes);
    const { text, ...decoded } = decode(bytes, { name: hints.name, ...(charset === undefined ? {} : { charset }) });
    // the parser and the tables of month names take a while: not for those who read no page
    const { readPage } = await import("../../page/read-page.ts");
    return readPage(text, { ...decoded, ...(hints.url && { url: hints.url }) });
  },
});
