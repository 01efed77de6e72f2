import { findHash } from "./hash-index.ts";
import { hashText, mix1, mix2 } from "./hashing.ts";
import type { SyntaxModel } from "./model.ts";

/** What the tagger knows of a word without its sentence; hashes unless said otherwise. */
export interface WordInfo {
  /** Tags it may have, by index. */
  readonly candidates: readonly number[];
  /** Which tags a word of its kind has mostly: what its neighbours know of it before it is tagged. */
  readonly ambiguity: number;
  readonly lower: number;
  readonly exact: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** 0 small letters, 1 digits, 2 capital first, 3 capitals, 4 mixed, 5 no letters, 6 hyphen. */
  readonly shape: number;
  /** 0 not seen in training, else as in `SyntaxModel.words`. */
  readonly frequency: number;
  /** What a dictionary says it may be, together and one by one; -1 where the language has no dictionary. */
  readonly signature: number;
  readonly analyses: readonly number[];
}

/** What looking a word up needs of a model. */
export type Lexicon = Pick<SyntaxModel, "words" | "suffixes" | "tagSets" | "endings" | "signatures" | "signatureTags">;

/** What stands before the first and after the last word. */
export const beforeFirst = edge(1, 9);
export const afterLast = edge(2, 8);

const anyDigit = /\p{N}/u;
const everyDigit = /\p{N}/gu;
const anyLetter = /\p{L}/u;
export const longestSuffix = 5;
export const longestEnding = 9;

/** Different numbers are one word to the statistics. */
export function normalised(form: string): string {
  return anyDigit.test(form) ? form.replace(everyDigit, "0") : form;
}

/** The key of a word in `SyntaxModel.words`. */
export function wordKey(normalisedForm: string): number {
  return hashText(normalisedForm);
}

/** The key of the last `length` units of a lower-case word in `SyntaxModel.suffixes`. */
export function suffixKey(shape: number, lower: string, length: number): number {
  return mix2(1, shape, hashText(lower, lower.length - length));
}

/** The key of the last `length` units of a lower-case word in `SyntaxModel.endings`. */
export function endingKey(lower: string, length: number): number {
  return mix1(4, hashText(lower, lower.length - length));
}

/** The key of a lower-case word in `SyntaxModel.endings` whose ending would mislead. */
export function wholeWordKey(lower: string): number {
  return mix1(5, hashText(lower));
}

/** A lower-case word as dictionaries are looked up: Russian is mostly printed without the dots of ё. */
export function dictionarySpelling(lower: string): string {
  return lower.replaceAll("ё", "е");
}

/** The shape of a word as in `WordInfo.shape`. */
export function shapeOf(form: string): number {
  const lower = form.toLowerCase();
  if (anyDigit.test(form)) return 1;
  if (lower !== form) {
    if (form.length > 1 && form.toUpperCase() === form) return 3;
    return form[0] === lower[0] ? 4 : 2;
  }
  if (!anyLetter.test(form)) return 5;
  return form.includes("-") ? 6 : 0;
}

/** Looks a word up; costly enough that callers remember the answer. */
export function wordInfo(model: Lexicon, form: string): WordInfo {
  const normal = normalised(form);
  const lower = normal.toLowerCase();
  const shape = shapeOf(normal);
  const entry = findHash(model.words, wordKey(normal));
  const frequency = entry < 0 ? 0 : entry & 3;
  const own = entry < 0 ? undefined : model.tagSets[entry >> 2];
  const dictionary = model.signatures.length === 0 ? -1 : signatureOf(model, lower);
  const guessed = own ? withRareTags(model, own, frequency, shape, lower) : unseenTags(model, shape, lower, normal);
  const candidates = withDictionaryTags(model, guessed, frequency, dictionary);
  const size = lower.length;
  return {
    candidates,
    ambiguity: hashText((own ? "k" : "u") + (own ?? candidates).slice(0, 3).join(",")),
    lower: hashText(lower),
    exact: hashText(normal),
    suffix1: hashText(lower, Math.max(0, size - 1)),
    suffix2: hashText(lower, Math.max(0, size - 2)),
    suffix3: hashText(lower, Math.max(0, size - 3)),
    suffix4: hashText(lower, Math.max(0, size - 4)),
    suffix5: hashText(lower, Math.max(0, size - 5)),
    prefix1: hashText(lower, 0, Math.min(1, size)),
    prefix2: hashText(lower, 0, Math.min(2, size)),
    prefix3: hashText(lower, 0, Math.min(3, size)),
    shape,
    frequency,
    signature: dictionary < 0 ? dictionary : mix1(6, dictionary),
    analyses: (model.signatures[dictionary] ?? []).map((analysis) => mix1(7, analysis)),
  };
}

/** What the dictionary knows a word as; -1 where the language has none. */
export function signatureOf(model: Pick<SyntaxModel, "endings">, lower: string): number {
  const spelling = dictionarySpelling(lower);
  const whole = findHash(model.endings, wholeWordKey(spelling));
  if (whole >= 0) return whole;
  for (let length = Math.min(longestEnding, spelling.length); length >= 0; length--) {
    const found = findHash(model.endings, endingKey(spelling, length));
    if (found >= 0) return found;
  }
  return -1;
}

/** A word seldom seen may have tags it was not seen with. */
function withRareTags(
  model: Lexicon,
  own: readonly number[],
  frequency: number,
  shape: number,
  lower: string,
): readonly number[] {
  if (frequency === 3) return own;
  return [...new Set([...own, ...tagsOfSuffix(model, shape, lower).slice(0, frequency === 2 ? 4 : 10)])];
}

/** A word that was not seen often may have the tags of words that the dictionary knows as the same. */
function withDictionaryTags(
  model: Lexicon,
  guessed: readonly number[],
  frequency: number,
  dictionary: number,
): readonly number[] {
  const tags = model.tagSets[model.signatureTags[dictionary] ?? -1];
  if (!tags || frequency === 3) return guessed;
  if (frequency === 2) return [...new Set([...guessed, ...tags])];
  return [...new Set([...tags, ...guessed.slice(0, frequency === 0 ? 6 : 20)])];
}

function unseenTags(model: Lexicon, shape: number, lower: string, normal: string): readonly number[] {
  const tags = new Set(tagsOfSuffix(model, shape, lower));
  if (normal[0] !== lower[0]) {
    const entry = findHash(model.words, wordKey(lower));
    if (entry >= 0) for (const tag of model.tagSets[entry >> 2] ?? []) tags.add(tag);
  }
  return [...tags];
}

/** The tags of the longest suffix that was seen. */
function tagsOfSuffix(model: Lexicon, shape: number, lower: string): readonly number[] {
  for (let length = Math.min(longestSuffix, lower.length); length >= 0; length--) {
    const set = findHash(model.suffixes, suffixKey(shape, lower, length));
    if (set >= 0) return model.tagSets[set] ?? [0];
  }
  const any = findHash(model.suffixes, suffixKey(0, "", 0));
  return model.tagSets[any] ?? [0];
}

function edge(value: number, shape: number): WordInfo {
  return {
    candidates: [],
    ambiguity: value,
    lower: value,
    exact: value,
    suffix1: value,
    suffix2: value,
    suffix3: value,
    suffix4: value,
    suffix5: value,
    prefix1: mix1(0, value),
    prefix2: value,
    prefix3: value,
    shape,
    frequency: 0,
    signature: value,
    analyses: [],
  };
}
