import { Refused } from "../../../core/errors.ts";
import { defineFormat, startOf } from "../../format.ts";
import { noParticulars } from "../../layout/arrange.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { withSoundReferences } from "./cross-references.ts";
import { splitFurniture } from "./furniture.ts";
import { type Line, linesInOrder } from "./lines.ts";
import { readPages } from "./pages.ts";
import { writeParagraphs } from "./paragraphs.ts";
import { publicationDate } from "./properties.ts";
import { withoutBombs } from "./unpacked-size.ts";

/** Bytes of one PDF: pdf.js cannot be interrupted, so that what it is given is bounded. */
const maxBytes = 100 * 1024 * 1024;

/** A page or pages with a text layer. */
export const pdf = defineFormat({
  name: "pdf",
  about: "a PDF with a text layer: columns in their order, without running headers and page numbers",
  extensions: ["pdf"],
  detect(head) {
    return startOf(head).slice(0, 1024).includes("%PDF-") ? 0.99 : 0;
  },
  async parse(bytes) {
    if (bytes.length > maxBytes)
      throw new Refused("too-large", `expected at most ${maxBytes} bytes, came ${bytes.length}`);
    const { pages, information } = await readPages(withSoundReferences(await withoutBombs(bytes)));
    if (pages.every(({ words }) => words.length === 0)) {
      throw new Refused(
        "no-body-text",
        `expected a PDF with text, came a scan: ${pages.length} pages without a text layer`,
      );
    }
    const transcript = startTranscript();
    const { bodies, furniture, url } = splitFurniture(pages);
    const lines = bodies.flatMap((words, page): readonly Line[] => linesInOrder(words, page));
    for (const { text, rule } of furniture.before) transcript.leaveOut(text, rule);
    writeParagraphs(lines, transcript);
    for (const { text, rule } of furniture.after) transcript.leaveOut(text, rule);
    const properties = { title: saneTitle(information.title), published: publicationDate(information) };
    const decoding = { undecodable: 0, mended: false };
    const known = { ...noParticulars, url };
    return transcript.article({ charset: "utf-8", decoding, known, modified: null, properties });
  },
});
