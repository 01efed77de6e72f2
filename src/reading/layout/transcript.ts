import { Refused } from "../../core/errors.ts";
import type { Cut, PublishedDate } from "../article.ts";
import type { Part } from "../format.ts";
import { arrange } from "./arrange.ts";
import { type Block, cleanText, isLong } from "./block.ts";
import { headZone } from "./drafts.ts";
import { partHeaderLines } from "./head-lines.ts";
import type { Particulars } from "./layout.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Blocks of one article: more is a table or a book. */
const maxBlocks = 200_000;

/** Takes the words of a document in their order. */
export interface Words {
  /** Adds a block; nothing when it has no words. */
  add(raw: string, kind: Block["kind"]): void;
  /** Adds running text whose line breaks tell its paragraphs. */
  addText(raw: string): void;
  /** Writes words down that are no part of the article's text. */
  leaveOut(raw: string, rule: string): void;
  /** Told where a quotation begins and ends, if anybody asks. */
  beginQuotation?(): void;
  endQuotation?(): void;
}

/**
 * The words of a document that is no plain text, written down in their order: what is added becomes blocks, what is left out
 * becomes cuts, and the source is all of it.
 */
export interface Transcript extends Words {
  readonly isEmpty: boolean;
  /** The article that these words are. Throws `Refused` with `no-body-text`. */
  article(about: About): Part;
}

/** What a format knows of an article besides its words. */
export interface About {
  readonly charset: Part["charset"];
  readonly decoding: Part["decoding"];
  readonly known: Particulars;
  readonly modified: PublishedDate | null;
  /** What the document's properties say, which counts where its words say nothing. */
  readonly properties?: { readonly title: string | null; readonly published: PublishedDate | null };
}

/** Signs that begin a list item where the format does not mark one. */
const itemMark = /^\s*[•◦▪‣∙●■►·]\s+(?=\S)/;
const lineBreak = /\r\n?|\n/;
/** Blocks among which the title that the properties name is looked for. */
const titleZone = 12;

/** Begins a transcript with nothing in it. */
export function startTranscript(): Transcript {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const cut: Cut[] = [];
  let length = 0;
  let inHead = true;
  const write = (raw: string) => {
    const text = cleanText(raw);
    if (text === "") return null;
    if (pieces.length >= maxBlocks)
      throw new Refused("too-large", `expected at most ${maxBlocks} paragraphs, came more`);
    const start = length === 0 ? 0 : length + 2;
    pieces.push(text);
    length = start + text.length;
    return { text, start, end: length };
  };
  const add: Transcript["add"] = (raw, kind) => {
    // a head's lines may be one paragraph with breaks in it
    const parts = inHead && kind === "plain" && /[\r\n]/.test(raw) ? partHeaderLines(raw.split(lineBreak), String) : [];
    if (parts.length < 2) return addBlock(raw, kind);
    for (const part of parts) addBlock(part.join("\n"), kind);
  };
  const addBlock: Transcript["add"] = (raw, kind) => {
    const mark = kind === "plain" ? itemMark.exec(raw)?.[0] : undefined;
    const written = write(mark === undefined ? raw : raw.slice(mark.length));
    if (written === null) return;
    blocks.push({ ...written, kind: mark === undefined ? kind : "item" });
    inHead &&= blocks.length < headZone && !isLong(written.text);
  };
  return {
    add,
    addText(raw) {
      for (const { start, end, kind } of paragraphsOf(raw).blocks) add(raw.slice(start, end), kind);
    },
    leaveOut(raw, rule) {
      const written = write(raw);
      if (written !== null) cut.push({ start: written.start, end: written.end, rule });
    },
    get isEmpty() {
      return blocks.length === 0;
    },
    article({ charset, decoding, known, modified, properties }) {
      const source = pieces.join("\n\n");
      const named = properties?.title ?? null;
      const layout = { source, blocks: withTitle(blocks, named), cut, known, clean: cleanText };
      const { title, published, modified: changed, ...arranged } = arrange(layout);
      return {
        ...{ charset, decoding, modified: modified ?? changed, source, ...arranged },
        title: title ?? named,
        published: published ?? properties?.published ?? null,
      };
    },
  };
}

/** Marks the block that is the title by its properties' word, where none is marked. */
function withTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null || blocks.some(({ kind }) => kind === "title")) return blocks;
  const name = title.toLowerCase();
  const found = blocks.slice(0, titleZone).find(({ text }) => text.toLowerCase() === name);
  return blocks.map((block) => (block === found ? { ...block, kind: "title" } : block));
}
