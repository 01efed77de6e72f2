import { Refused } from "../../core/errors.ts";

/** A word that was made out in a picture; `confidence` is 0 to 1. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
}

/** Words on one base line, which may rise or fall: it is at `baseline` where x is 0, and `slope` lower a unit further. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  readonly baseline: number;
  readonly slope: number;
  readonly size: number;
}

/** What was made out on a page: lines in units of the picture, which is `width` by `height` of them. */
export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
}

/** What a program made out on all pages of a scan, by its knowledge of a language (ISO 639-3). */
export interface Recognised {
  readonly program: string;
  readonly language: string;
  readonly pages: readonly RecognisedPage[];
}

/** Makes out the words of a scan. */
export interface Recogniser {
  /** Throws Refused where nothing can be made out within its bounds. */
  recognise(bytes: Uint8Array, pages: readonly PageSize[]): Promise<Recognised>;
  close(): Promise<void>;
}

/** How large a page is, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A document that is pictures of its pages: refused, unless a program makes out the words on them. */
export class Scanned extends Refused {
  readonly pages: readonly PageSize[];

  constructor(pages: readonly PageSize[], detail: string) {
    super("no-body-text", detail);
    this.pages = pages;
  }
}

/** How sure a program was of words, 0 to 1: the mean over their characters; 0 for none. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  let [sum, characters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    characters += text.length;
  }
  return characters === 0 ? 0 : sum / characters;
}

/** The size in the middle, where each counts by its weight; 0 for none. */
export function middleSize(sizes: readonly { readonly size: number; readonly weight: number }[]): number {
  const sorted = sizes.toSorted((a, b) => a.size - b.size);
  let left = sizes.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { size, weight } of sorted) {
    left -= weight;
    if (left <= 0) return size;
  }
  return 0;
}
