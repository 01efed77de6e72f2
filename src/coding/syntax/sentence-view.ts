import { extendHash, hashText } from "./hashing.ts";
import { type Upos, uposTags } from "./types.ts";

/** Stand-ins for parts of speech beyond the words: the root, and nothing. */
export const rootPart = uposTags.length;
export const nothingPart = uposTags.length + 1;

const rootHash = 7;
const nothingHash = 13;
const partIndex: ReadonlyMap<string, number> = new Map(uposTags.map((tag, index) => [tag, index]));
const partHashes = uposTags.map((tag) => hashText(tag));
const punctuation = uposTags.indexOf("PUNCT");
const verb = uposTags.indexOf("VERB");

/**
 * A sentence as the parser sees it: hashes by position. Behind the last word come two more: `size` is the root and `size + 1`
 * stands for whatever is not there.
 */
export interface SentenceView {
  readonly size: number;
  readonly word: Int32Array;
  readonly part: Int32Array;
  readonly tag: Int32Array;
  readonly lemma: Int32Array;
  /** Index into `uposTags`, `rootPart` or `nothingPart`. */
  readonly upos: Uint8Array;
  /** How many punctuation marks, and verbs, stand before each position. */
  readonly marksBefore: Int32Array;
  readonly verbsBefore: Int32Array;
  /** The word at the end, which tells questions from statements. */
  readonly last: number;
}

/** The index of a part of speech in `uposTags`. */
export function uposIndex(upos: string): number {
  return partIndex.get(upos) ?? uposTags.length - 1;
}

/** One word of a view: the hashes of its lower-case form without digits, and of its lemma, and its tag. */
export interface ViewedWord {
  readonly word: number;
  readonly lemma: number;
  readonly upos: number;
  readonly feats: string;
}

/** Makes the view of a sentence. */
export function sentenceView(words: readonly ViewedWord[]): SentenceView {
  const view = emptyView(words.length);
  for (const [at, { word, lemma, upos, feats }] of words.entries()) {
    const part = partHashes[upos] as number;
    view.word[at] = word;
    view.part[at] = part;
    view.tag[at] = feats === "" ? part : extendHash(extendHash(part, "|"), feats);
    view.lemma[at] = lemma;
    view.upos[at] = upos;
  }
  return countedView(view, words.length > 0 ? (view.word[words.length - 1] as number) : 0);
}

/** The same sentence from its end to its beginning. */
export function reversedView(view: SentenceView): SentenceView {
  const reversed = emptyView(view.size);
  const { size } = view;
  for (let at = 0; at < size; at++) {
    const from = size - 1 - at;
    reversed.word[at] = view.word[from] as number;
    reversed.part[at] = view.part[from] as number;
    reversed.tag[at] = view.tag[from] as number;
    reversed.lemma[at] = view.lemma[from] as number;
    reversed.upos[at] = view.upos[from] as number;
  }
  return countedView(reversed, view.last);
}

/** Heads found in a reversed view, for the sentence as it was. */
export function reversedHeads(heads: Int32Array): Int32Array {
  const size = heads.length;
  const result = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const head = heads[size - 1 - at] as number;
    result[at] = head === size ? size : size - 1 - head;
  }
  return result;
}

/** Whether a word is a punctuation mark. */
export function isMark(view: SentenceView, at: number): boolean {
  return view.upos[at] === punctuation;
}

/** The part of speech behind an index, for messages and tables. */
export function uposAt(index: number): Upos {
  return uposTags[index] ?? "X";
}

function emptyView(size: number): SentenceView {
  const view = {
    size,
    word: new Int32Array(size + 2),
    part: new Int32Array(size + 2),
    tag: new Int32Array(size + 2),
    lemma: new Int32Array(size + 2),
    upos: new Uint8Array(size + 2),
    marksBefore: new Int32Array(size + 1),
    verbsBefore: new Int32Array(size + 1),
    last: 0,
  };
  for (const hashes of [view.word, view.part, view.tag, view.lemma]) {
    hashes[size] = rootHash;
    hashes[size + 1] = nothingHash;
  }
  view.upos[size] = rootPart;
  view.upos[size + 1] = nothingPart;
  return view;
}

function countedView(view: SentenceView, last: number): SentenceView {
  for (let at = 0; at < view.size; at++) {
    view.marksBefore[at + 1] = (view.marksBefore[at] as number) + (view.upos[at] === punctuation ? 1 : 0);
    view.verbsBefore[at + 1] = (view.verbsBefore[at] as number) + (view.upos[at] === verb ? 1 : 0);
  }
  return { ...view, last };
}
