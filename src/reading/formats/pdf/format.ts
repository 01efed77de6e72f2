import { Refused } from "../../../core/errors.ts";
import type { Recognition } from "../../article.ts";
import { defineFormat, startOf } from "../../format.ts";
import { articleOfDocument } from "../../layout/document.ts";
import { saneTitle } from "../../layout/document-title.ts";
import { startTranscript } from "../../layout/transcript.ts";
import { type Recognised, Scanned } from "../../recognised/recognised.ts";
import { withSoundReferences } from "./cross-references.ts";
import { splitFurniture } from "./furniture.ts";
import { linesOfPages } from "./lines.ts";
import { type Page, readPages } from "./pages.ts";
import { writeParagraphs } from "./paragraphs.ts";
import { publicationDate } from "./properties.ts";
import { pagesOfRecognised } from "./recognised-pages.ts";
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
  async parse(bytes, { recognised }) {
    if (bytes.length > maxBytes)
      throw new Refused("too-large", `expected at most ${maxBytes} bytes, came ${bytes.length}`);
    const { pages: drawn, information } = await readPages(withSoundReferences(await withoutBombs(bytes)));
    if (drawn.every(({ words }) => words.length === 0) && hasEndlessPages(bytes))
      throw new Refused("damaged", "expected a PDF with pages, came one whose page tree loops");
    const { pages, unsure, recognition } = madeOut(drawn, recognised);
    const undecodable = unknownIn(pages);
    const transcript = startTranscript();
    const { bodies, furniture, url } = splitFurniture(pages);
    const lines = linesOfPages(bodies);
    for (const { text, rule } of furniture.before) transcript.leaveOut(text, rule);
    writeParagraphs(lines, transcript);
    for (const { text, rule } of furniture.after) transcript.leaveOut(text, rule);
    for (const text of unsure) transcript.leaveOut(text, "unsure");
    const properties = { title: saneTitle(information.title), published: publicationDate(information) };
    const decoding = { undecodable, mended: false };
    const article = articleOfDocument(transcript, { charset: "utf-8", decoding, properties, url });
    return recognition === undefined ? article : { ...article, recognition };
  },
});

interface MadeOut {
  readonly pages: readonly Page[];
  readonly unsure: readonly string[];
  readonly recognition?: Recognition;
}

/** The pages with their words: those of the text layer or, of a scan, what a program made out. Throws `Refused` where there are none. */
function madeOut(drawn: readonly Page[], recognised: Recognised | undefined): MadeOut {
  if (drawn.some(({ words }) => words.length > 0)) return { pages: drawn, unsure: [] };
  const scan = `${drawn.length} pages without a text layer`;
  if (recognised === undefined) {
    const sizes = drawn.map(({ width, height }) => ({ width, height }));
    throw new Scanned(sizes, `expected a PDF with text, came a scan: ${scan}`);
  }
  const { pages, unsure, confidence } = pagesOfRecognised(recognised, drawn);
  const { program, language } = recognised;
  if (pages.every(({ words }) => words.length === 0)) {
    const came = unsure.length === 0 ? "no word" : "nothing that it is sure enough of";
    throw new Refused(
      "no-body-text",
      `expected a scan with text on it, came ${scan} on which ${program} found ${came}`,
    );
  }
  const rounded = Math.round(confidence * 1000) / 1000;
  return { pages, unsure, recognition: { program, language, pages: pages.length, confidence: rounded } };
}

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
