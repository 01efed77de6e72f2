import { hash32, mix } from "./hash.ts";

/* How alike two stories are, in hashes alone. All numbers here are frozen: stored features are compared under them. */

const mostWords = 40;
const sketchSize = 48;
const bands = 24;
const stem = 5;

/** From here on two texts' pairs of words are so alike that one is a copy of the other; retellings have a quarter in common. */
const copyFrom = 0.6;

/** Passages with fewer words in common have nothing in common. */
export const fewestCommon = 3;

/**
 * The content words of a passage, as sorted hashes: those of four letters or more and all numbers, without diacritics and
 * cut to their first five letters, which is stemming enough in every inflecting language.
 */
export function wordHashes(text: string): number[] {
  return [...new Set(contentWords(text).map((word) => hash32(word)))].sort(ascending).slice(0, mostWords);
}

/** A whole text's story: the smallest hashes of its pairs of neighbouring content words (a bottom-k sketch). */
export function storySketch(text: string): number[] {
  const words = contentWords(text);
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(hash32(words[at] ?? "", words[at + 1] ?? ""));
  return [...pairs].sort(ascending).slice(0, sketchSize);
}

/**
 * LSH bands of a set of words (MinHash, two rows a band): sets with a Jaccard similarity of 0.33 share one in 94 of 100
 * cases, of 0.2 in 62, of 0.05 in 6.
 */
export function storyBands(words: readonly number[]): number[] {
  if (words.length < fewestCommon) return [];
  return Array.from({ length: bands }, (_, band) =>
    hash32("band", band, lowest(words, 2 * band), lowest(words, 2 * band + 1)),
  );
}

/** How much of the shorter passage the longer one has (0–1); nothing below three words in common. */
export function wordSimilarity(a: readonly number[], b: readonly number[]): number {
  const common = countCommon(a, b);
  return common < fewestCommon ? 0 : common / Math.max(5, Math.min(a.length, b.length));
}

/** Jaccard similarity of two texts' pairs of words, as their sketches tell it (0–1). */
export function sketchSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  // both sketches are complete up to the lower of their last values, or beyond their end if they hold the whole text
  const end = Math.min(lastOf(a), lastOf(b));
  const left = a.filter((value) => value <= end);
  const right = b.filter((value) => value <= end);
  const common = countCommon(left, right);
  return common / (left.length + right.length - common);
}

/** Whether two texts are one, as their sketches tell it: the same, or shortened, lengthened or changed here and there. */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  // texts of fewer than two long words have empty sketches
  return (a.length === 0 && b.length === 0) || sketchSimilarity(a, b) >= copyFrom;
}

/** How many pairs of words two sketches must have in common to be those of copies: fewer never are. */
export function leastCommon(a: readonly number[], b: readonly number[]): number {
  return copyFrom * Math.min(a.length, b.length);
}

function lastOf(sketch: readonly number[]): number {
  return sketch.length < sketchSize ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
}

function contentWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/\p{N}/u.test(word) ? [word] : word.length >= 4 ? [word.slice(0, stem)] : []));
}

function lowest(words: readonly number[], row: number): number {
  let found = Number.POSITIVE_INFINITY;
  const seed = mix(row + 1);
  for (const word of words) found = Math.min(found, mix(word ^ seed));
  return found;
}

/** How many numbers two sorted lists have in common. */
function countCommon(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return common;
}

function ascending(a: number, b: number): number {
  return a - b;
}
