import type { Cut } from "../../article.ts";
import type { Block } from "../../layout/block.ts";
import { readHeaderLine } from "../../layout/header-lines.ts";
import { isBlank, type Line, linesOf } from "../../layout/lines.ts";
import { cleanMarkdown } from "./inline.ts";

/** The blocks of a Markdown text, and what in it is no text: front matter, code, tables, pictures, comments, list marks. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly cut: readonly Cut[];
}

const headerZone = 20;
const heading = /^(#{1,6})[ \t]+/;
const item = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+(?=\S)/;
const fence = /^(`{3,}|~{3,})/;
const underline = /^(?:=+|-{2,})$/;
const thematicBreak = /^(?:\*[ \t]*){3,}$|^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$/;
const tableRow = /^\||^:?-{3,}:?[ \t]*\|/;
const picture = /^!\[[^[\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)?\)|\[[^[\]]*\])$/;
const linkTarget = /^\[[^[\]]{1,100}\]:[ \t]*\S/;

/** Reads the blocks that stand after `from`, where front matter ends. */
export function blocksOf(source: string, from: number): MarkdownBlocks {
  const lines = linesOf(source).filter((line) => line.start >= from);
  const reader: Reader = { source, lines, at: 0, blocks: [], cut: [], titled: false };
  if (from > 0) reader.cut.push({ start: 0, end: from, rule: "front-matter" });
  while (reader.at < lines.length) readBlock(reader);
  return reader;
}

interface Reader {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly blocks: Block[];
  readonly cut: Cut[];
  at: number;
  titled: boolean;
}

function readBlock(reader: Reader): void {
  const text = lineText(reader, reader.at);
  const fenced = fence.exec(text)?.[1];
  if (text === "") reader.at++;
  else if (fenced !== undefined)
    cutThrough(reader, "code", (line, index) => index > reader.at && line.startsWith(fenced));
  else if (text.startsWith("<!--")) cutThrough(reader, "comment", (line) => line.includes("-->"));
  else if (thematicBreak.test(text)) cutThrough(reader, "break", () => true);
  else if (tableRow.test(text)) cutThrough(reader, "table", (_, index) => !tableRow.test(lineText(reader, index + 1)));
  else if (picture.test(text)) cutThrough(reader, "caption", () => true);
  else if (linkTarget.test(text)) cutThrough(reader, "link-target", () => true);
  else if (heading.test(text))
    readHeading(reader, heading.exec(text)?.[1]?.length ?? 1, heading.exec(text)?.[0].length ?? 0);
  else readParagraph(reader);
}

/** At most the beginning of a line: enough for every pattern that tells what it is. */
function lineText({ source, lines }: Reader, index: number): string {
  const line = lines[index];
  return line === undefined ? "" : source.slice(line.start, Math.min(line.end, line.start + 2000));
}

function cutThrough(reader: Reader, rule: string, isLast: (line: string, index: number) => boolean): void {
  const first = reader.at;
  let last = first;
  while (last < reader.lines.length - 1 && !isLast(lineText(reader, last), last)) last++;
  reader.cut.push({ start: reader.lines[first]?.start ?? 0, end: reader.lines[last]?.end ?? 0, rule });
  reader.at = last + 1;
}

function readHeading(reader: Reader, level: number, markLength: number): void {
  addHeading(reader, level, reader.at, reader.at, markLength);
  reader.at++;
}

/** The first heading of the first level is the title. */
function addHeading(reader: Reader, level: number, first: number, last: number, markLength: number): void {
  const start = (reader.lines[first]?.start ?? 0) + markLength;
  const end = reader.lines[last]?.end ?? start;
  const text = cleanMarkdown(reader.source.slice(start, end)).replace(/ #+$/, "");
  const isTitle = level === 1 && !reader.titled;
  reader.titled ||= isTitle;
  if (markLength > 0) reader.cut.push({ start: start - markLength, end: start, rule: "heading-mark" });
  reader.blocks.push({ start, end, text, kind: isTitle ? "title" : "subhead" });
}

/** A paragraph or list item up to a blank line or the beginning of another block; `===` or `---` below makes it a heading. */
function readParagraph(reader: Reader): void {
  const first = reader.at;
  const mark = item.exec(lineText(reader, first))?.[0] ?? "";
  const alone = first < headerZone && readHeaderLine(cleanMarkdown(lineText(reader, first).slice(0, 300))) !== null;
  let last = first;
  while (!alone && !startsBlock(reader, last + 1)) last++;
  reader.at = last + 1;
  const below = lineText(reader, last + 1);
  if (mark === "" && underline.test(below)) {
    addHeading(reader, below.startsWith("=") ? 1 : 2, first, last, 0);
    cutThrough(reader, "heading-mark", () => true);
    return;
  }
  const start = (reader.lines[first]?.start ?? 0) + mark.length;
  const end = reader.lines[last]?.end ?? start;
  if (mark !== "") reader.cut.push({ start: start - mark.length, end: start, rule: "item-mark" });
  reader.blocks.push({
    start,
    end,
    text: cleanMarkdown(reader.source.slice(start, end)),
    kind: mark === "" ? "plain" : "item",
  });
}

function startsBlock(reader: Reader, index: number): boolean {
  const line = reader.lines[index];
  if (line === undefined || isBlank(line)) return true;
  const text = lineText(reader, index);
  return (
    [heading, item, fence, underline, thematicBreak, tableRow, picture].some((pattern) => pattern.test(text)) ||
    text.startsWith("<!--")
  );
}
