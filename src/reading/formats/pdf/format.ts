import { Refused } from "../../../core/errors.ts";
import { defineFormat, startOf } from "../../format.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { noParticulars } from "../../layout/layout.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { withSoundReferences } from "./cross-references.ts";
import { splitFurniture } from "./furniture.ts";
import { type Line, linesInOrder } from "./lines.ts";
import { type Page, readPages } from "./pages.ts";
import { writeParagraphs } from "./paragraphs.ts";
import { publicationDate } from "./properties.ts";
import { withoutBombs } from "./unpacked-size.ts";

/** Bytes of one PDF: pdf.js cannot be interrupted, so that what it is given is bounded. */
const maxBytes = 100 * 1024 * 1024;

/** Of the characters of a text layer, the share that may be unknown. */
const mostUnknown = 0.1;
/** What a code becomes of which the file does not say what it means: a replacement, or a number that is no letter's. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: numbers of glyphs begin with these
const unknownCharacter = /[\ufffd\u0000-\u0008\u000e-\u001f]/gu;

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
      if (hasEndlessPages(bytes))
        throw new Refused("damaged", "expected a PDF with pages, came one whose page tree loops");
      throw new Refused(
        "no-body-text",
        `expected a PDF with text, came a scan: ${pages.length} pages without a text layer`,
      );
    }
    const undecodable = unknownIn(pages);
    const transcript = startTranscript();
    const { bodies, furniture, url } = splitFurniture(pages);
    const lines = bodies.flatMap((words, page): readonly Line[] => linesInOrder(words, page));
    for (const { text, rule } of furniture.before) transcript.leaveOut(text, rule);
    writeParagraphs(lines, transcript);
    for (const { text, rule } of furniture.after) transcript.leaveOut(text, rule);
    const properties = { title: saneTitle(information.title), published: publicationDate(information) };
    const decoding = { undecodable, mended: false };
    const known = { ...noParticulars, url };
    return transcript.article({ charset: "utf-8", decoding, known, modified: null, properties });
  },
});

/** A node of the page tree that is a child of its own. */
const ownChild =
  /\b(\d{1,10} \d{1,5}) obj\s{0,9}<<(?=[^>]{0,2000}\/Type\s?\/Pages\b)[^>]{0,2000}\/Kids\s?\[[^\]>]{0,2000}\b\1 R/;

function hasEndlessPages(bytes: Uint8Array): boolean {
  return ownChild.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
}

/** How many characters are unknown. Throws `Refused` with `unsupported` where the text cannot be told for it. */
function unknownIn(pages: readonly Page[]): number {
  let [all, unknown] = [0, 0];
  for (const { text } of pages.flatMap(({ words }) => words)) {
    all += text.length;
    unknown += text.match(unknownCharacter)?.length ?? 0;
  }
  if (unknown <= all * mostUnknown) return unknown;
  const came = `${unknown} of ${all} characters of which the file does not say which they are`;
  throw new Refused("unsupported", `expected a PDF with text that can be copied, came one with ${came}`);
}
