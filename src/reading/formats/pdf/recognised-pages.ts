import {
  meanConfidence,
  middleSize,
  type Recognised,
  type RecognisedLine,
  type RecognisedPage,
  type RecognisedWord,
} from "../../recognised/recognised.ts";
import type { Page, Word } from "./pages.ts";

/** Mean confidence from which a line, and a page, are taken for text: below are pictures, stains and what nobody can read. */
const leastSure = { line: 0.4, page: 0.6 };

/** Confidence below which marks without a letter or a digit, and at either end of a line a few letters, are stains. */
const surestStain = { mark: 0.85, letters: 0.5 };
const longestStain = 3;

/** Space between two words, in sizes, from which they do not stand together. */
const widestSpace = 2;

/** Sizes that are taken for one: how high a line's letters were found to be depends on which letters it has. */
const sizeTolerance = 0.18;

/** The pages of a scan as those of a text layer are, and the lines that are too unsure to be text. */
export interface RecognisedPages {
  readonly pages: readonly Page[];
  readonly unsure: readonly string[];
  /** Of the words on `pages`, 0 to 1. */
  readonly confidence: number;
}

/** Places what was made out on pictures of a PDF's pages, each of which gives its size in points, upright and with few sizes of letters. */
export function pagesOfRecognised({ pages }: Recognised, sizes: readonly Page[]): RecognisedPages {
  const unsure: string[] = [];
  const sure = pages.map(({ lines: found, ...page }) => {
    const lines = found.flatMap((line) => withoutStains(line, unsure));
    const isReadable = meanConfidence(lines.flatMap(({ words }) => words)) >= leastSure.page;
    const kept: RecognisedLine[] = [];
    for (const line of lines) {
      if (isReadable && meanConfidence(line.words) >= leastSure.line) kept.push(line);
      else unsure.push(line.words.map(({ text }) => text).join(" "));
    }
    return { ...page, lines: kept };
  });
  const kept = sure.flatMap(({ lines }) => lines);
  const inPoints = sure.map((page, index) => (sizes[index]?.width ?? page.width) / (page.width || 1));
  const steps = sizeSteps(sure.flatMap(({ lines }, index) => lines.map((line) => sizeIn(line, inPoints[index]))));
  return {
    pages: sure.map((page, index) => ({
      words: wordsOf(page, inPoints[index] ?? 1, steps),
      width: sizes[index]?.width ?? page.width,
      height: sizes[index]?.height ?? page.height,
    })),
    unsure,
    confidence: meanConfidence(kept.flatMap(({ words }) => words)),
  };
}

/** A stain is made out as a mark, or beside a line as a few letters, and not surely. What has letters is written down as unsure. */
function withoutStains(line: RecognisedLine, unsure: string[]): readonly RecognisedLine[] {
  const isMark = ({ text, confidence }: RecognisedWord) => confidence < surestStain.mark && !/[\p{L}\p{N}]/u.test(text);
  const words = line.words.filter((word) => !isMark(word));
  const isText = ({ text, confidence }: RecognisedWord) =>
    confidence >= surestStain.letters || text.length > longestStain;
  const [from, to] = [words.findIndex(isText), words.findLastIndex(isText) + 1];
  // a line of nothing else is looked at as a whole
  if (from < 0) return words.length === 0 ? [] : [{ ...line, words }];
  for (const { text } of [...words.slice(0, from), ...words.slice(to)]) unsure.push(text);
  return [{ ...line, words: words.slice(from, to) }];
}

interface Sized {
  readonly size: number;
  readonly weight: number;
}

function sizeIn({ size, words }: RecognisedLine, scale = 1): Sized {
  return { size: size * scale, weight: words.reduce((sum, { text }) => sum + text.length, 0) };
}

/**
 * The lines of a page in points, turned back by as much as they rise or fall. What stands together on a line is one piece, as it is
 * in a text layer, so that wide spaces one above the other are not taken for what parts columns.
 */
function wordsOf({ lines }: RecognisedPage, scale: number, steps: readonly number[]): readonly Word[] {
  const slope = middleSize(lines.map((line) => ({ size: line.slope, weight: widthOf(line) })));
  return lines.flatMap((line) => {
    const { words, baseline, size } = line;
    const middle = ((words[0]?.left ?? 0) + (words.at(-1)?.right ?? 0)) / 2;
    const onPicture = baseline + line.slope * middle;
    return piecesOf(words, widestSpace * size).map((piece) => {
      const [left, right] = [piece[0]?.left ?? 0, piece.at(-1)?.right ?? 0];
      return {
        text: piece.map(({ text }) => text).join(" "),
        x: (left + slope * onPicture) * scale,
        y: (onPicture - slope * middle) * scale,
        width: (right - left) * scale,
        size: nearest(steps, size * scale),
        isRightToLeft: false,
      };
    });
  });
}

/** The words of a line, parted where the space between two is wider than spaces are. */
function piecesOf(words: readonly RecognisedWord[], widest: number): readonly (readonly RecognisedWord[])[] {
  const pieces: RecognisedWord[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const piece = pieces.at(-1);
    if (piece === undefined || before === undefined || word.left - before.right > widest) pieces.push([word]);
    else piece.push(word);
  }
  return pieces;
}

function widthOf({ words }: RecognisedLine): number {
  return (words.at(-1)?.right ?? 0) - (words[0]?.left ?? 0);
}

/** The few sizes in which a document is set: that of most of its text, and those that differ enough from it and one another. */
function sizeSteps(lines: readonly Sized[]): readonly number[] {
  const steps: number[] = [];
  let left = lines;
  while (left.length > 0) {
    const step = middleSize(left);
    steps.push(Math.round(step * 2) / 2 || 0.5);
    left = left.filter(({ size }) => Math.abs(size - step) > sizeTolerance * Math.abs(step));
  }
  return steps;
}

/** The first of the steps that is near enough counts: the size of most of the text draws more than a title's does. */
function nearest(steps: readonly number[], size: number): number {
  return steps.find((step) => Math.abs(size - step) <= (sizeTolerance + 0.05) * step) ?? size;
}
