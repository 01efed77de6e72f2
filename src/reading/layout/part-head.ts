import { type Block, endsSentence, isProse, wordCount } from "./block.ts";
import { agencySignOf, isSignOff } from "./byline.ts";
import { readDateline } from "./dateline.ts";
import { readHeaderLine } from "./header-lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** How a part of a text begins that may be an article of its own. */
export interface PartHead {
  /** The line like a title, above running text. */
  readonly title: string;
  /** Whether its own day, byline or dateline stands between the title and the running text. */
  readonly isSigned: boolean;
  /** Whether further lines like titles stand above running text. */
  readonly hasSubheads: boolean;
}

/** Blocks from the title to the running text: a deck, a byline, a date, a caption. */
const mostAboveText = 5;
/** Characters of running text that an article has at least. */
const shortestText = 100;
const fewestWords = 12;
const longestTitle = { characters: 150, words: 20 };
/** More words at the end, without a full stop, are a sentence that is cut off. */
const longestTail = 8;

/** The head of a part that begins with a line like a title and whose running text is whole; null for any other. */
export function readPartHead(text: string): PartHead | null {
  const all = paragraphsOf(text).blocks;
  const blocks = isAddress(all[0]) ? all.slice(1) : all;
  const [title] = blocks;
  const first = blocks.findIndex(isRunning);
  if (title === undefined || !isLikeTitle(title) || first < 1 || first > mostAboveText) return null;
  const running = blocks.slice(first);
  const length = running.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
  if (length < shortestText || !isWhole(running)) return null;
  const isSigned = blocks.slice(1, first).some(signs) || readDateline(blocks[first]?.text ?? "") !== null;
  const hasSubheads = running.some((block, at) => isLikeTitle(block) && isRunning(running[at + 1]));
  return { title: title.text, isSigned, hasSubheads };
}

/** Whether a block stands as a title does: short, without a stop at its end, and neither a number's nor a question's. */
export function isLikeTitle(block: Block): boolean {
  const { text } = block;
  return (
    !isProse(block) &&
    block.kind !== "item" &&
    text.length <= longestTitle.characters &&
    wordCount(text) <= longestTitle.words &&
    /^["'“«¡]*[\p{Lu}\p{Lo}\d]/u.test(text) &&
    !/^(?:\d{1,3}[.):]|\d{1,2}\s?[h:]\s?\d|[IVX]+[.)])/.test(text) &&
    !endsSentence(text) &&
    readHeaderLine(text) === null
  );
}

function isRunning(block: Block | undefined): boolean {
  return block !== undefined && isProse(block) && wordCount(block.text) >= fewestWords;
}

function isAddress(block: Block | undefined): boolean {
  return block !== undefined && readHeaderLine(block.text)?.field === "url";
}

function signs({ text }: Block): boolean {
  const header = readHeaderLine(text);
  return header?.field === "byline" || header?.field === "published";
}

/** Whether the text comes to an end, and does not go on beyond it as that of a page goes on on the next. */
export function isWhole(blocks: readonly Block[]): boolean {
  const last = blocks.findLastIndex(isProse);
  const { text = "" } = blocks[last] ?? {};
  const tail = blocks.slice(last + 1);
  return (
    (endsSentence(text) || agencySignOf(text) !== "" || isSignOff(text)) &&
    tail.every((block) => wordCount(block.text) <= longestTail || isSignOff(block.text))
  );
}
