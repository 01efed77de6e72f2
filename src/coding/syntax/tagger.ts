import { mix1, mix2, mix3 } from "./hashing.ts";
import type { SyntaxModel } from "./model.ts";
import { scoreOf, type Weights } from "./weights.ts";
import { afterLast, beforeFirst, type WordInfo } from "./word-info.ts";

/** The most features one word has. */
export const tagFeatureCapacity = 128;

/**
 * Writes the features of word `at` into `features` and says how many there are.
 * `previous` and `beforePrevious` are the tags given to the two words before it, -1 where there is none.
 */
export function tagFeatures(
  words: readonly WordInfo[],
  at: number,
  previous: number,
  beforePrevious: number,
  features: Int32Array,
): number {
  const word = words[at] ?? afterLast;
  const left = words[at - 1] ?? beforeFirst;
  const right = words[at + 1] ?? afterLast;
  const farLeft = words[at - 2] ?? beforeFirst;
  const farRight = words[at + 2] ?? afterLast;
  const first = at === 0 || (at === 1 && left.shape === 5) ? 1 : 0;
  let k = 0;
  features[k++] = mix1(1, word.lower);
  features[k++] = mix1(2, word.exact);
  features[k++] = mix1(3, word.suffix1);
  features[k++] = mix1(4, word.suffix2);
  features[k++] = mix1(5, word.suffix3);
  features[k++] = mix1(6, word.suffix4);
  features[k++] = mix1(7, word.suffix5);
  features[k++] = mix1(8, word.prefix1);
  features[k++] = mix1(9, word.prefix2);
  features[k++] = mix1(10, word.prefix3);
  features[k++] = mix2(11, word.shape, first);
  features[k++] = mix2(12, word.shape, word.suffix3);
  features[k++] = mix1(13, previous);
  features[k++] = mix2(14, previous, beforePrevious);
  features[k++] = mix2(15, previous, word.lower);
  features[k++] = mix1(16, left.lower);
  features[k++] = mix1(17, right.lower);
  features[k++] = mix2(18, left.lower, word.lower);
  features[k++] = mix2(19, word.lower, right.lower);
  features[k++] = mix1(20, right.ambiguity);
  features[k++] = mix2(21, previous, right.ambiguity);
  features[k++] = mix2(22, word.lower, right.ambiguity);
  features[k++] = mix2(23, right.ambiguity, farRight.ambiguity);
  features[k++] = mix1(24, farLeft.lower);
  features[k++] = mix1(25, farRight.lower);
  features[k++] = mix2(26, word.suffix2, previous);
  features[k++] = mix2(27, right.suffix3, word.suffix3);
  features[k++] = mix1(28, right.suffix2);
  features[k++] = mix2(29, word.ambiguity, right.ambiguity);
  features[k++] = mix3(30, previous, word.ambiguity, right.ambiguity);
  features[k++] = mix3(31, beforePrevious, previous, word.ambiguity);
  features[k++] = mix2(32, left.lower, beforePrevious);
  features[k++] = mix3(33, left.lower, word.ambiguity, right.lower);
  features[k++] = mix2(34, word.shape, right.shape);
  features[k++] = mix3(35, left.shape, word.shape, first);
  features[k++] = mix2(36, word.ambiguity, previous);
  features[k++] = mix1(37, left.suffix3);
  features[k++] = mix1(38, word.ambiguity);
  return word.signature === -1
    ? k
    : dictionaryFeatures(word, left, right, previous, beforePrevious, first, features, k);
}

function dictionaryFeatures(
  word: WordInfo,
  left: WordInfo,
  right: WordInfo,
  previous: number,
  beforePrevious: number,
  first: number,
  features: Int32Array,
  from: number,
): number {
  let k = from;
  features[k++] = mix1(50, word.signature);
  features[k++] = mix2(51, word.signature, previous);
  features[k++] = mix2(52, word.signature, right.signature);
  features[k++] = mix1(53, right.signature);
  features[k++] = mix2(54, left.signature, word.signature);
  features[k++] = mix3(55, word.signature, word.shape, first);
  features[k++] = mix3(56, previous, word.signature, right.signature);
  features[k++] = mix3(59, beforePrevious, previous, word.signature);
  for (const analysis of word.analyses) {
    if (k + 2 > tagFeatureCapacity) break;
    features[k++] = mix1(57, analysis);
    features[k++] = mix2(58, analysis, previous);
  }
  return k;
}

/** Chooses a tag a word, left to right. `narrowed` gives, for some words, the only tags that may be chosen. */
export function chooseTags(
  model: Pick<SyntaxModel, "tagWeights">,
  words: readonly WordInfo[],
  narrowed: (at: number) => readonly number[] | undefined,
): Int32Array {
  const features = new Int32Array(tagFeatureCapacity);
  const chosen = new Int32Array(words.length);
  let previous = -1;
  let beforePrevious = -1;
  for (let at = 0; at < words.length; at++) {
    const candidates = narrowed(at) ?? (words[at] as WordInfo).candidates;
    let best = candidates[0] ?? 0;
    if (candidates.length > 1) {
      const count = tagFeatures(words, at, previous, beforePrevious, features);
      best = bestOf(model.tagWeights, features, count, candidates);
    }
    chosen[at] = best;
    beforePrevious = previous;
    previous = best;
  }
  return chosen;
}

/** The candidate with the highest score; the first of equals. */
export function bestOf(weights: Weights, features: Int32Array, count: number, candidates: readonly number[]): number {
  let best = candidates[0] ?? 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(weights, features, count, candidate);
    if (score > highest) {
      highest = score;
      best = candidate;
    }
  }
  return best;
}
