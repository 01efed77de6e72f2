import { hashIndexOf } from "../src/coding/syntax/hash-index.ts";
import type { SyntaxModel } from "../src/coding/syntax/model.ts";
import { bestOf, tagFeatureCapacity, tagFeatures } from "../src/coding/syntax/tagger.ts";
import {
  type Lexicon,
  longestSuffix,
  normalised,
  shapeOf,
  signatureOf,
  suffixKey,
  type WordInfo,
  wordInfo,
  wordKey,
} from "../src/coding/syntax/word-info.ts";
import { type AveragedWeights, averagedWeights, correct, meanOfRounds, type Pace } from "./averaged-weights.ts";
import type { TreeSentence } from "./conllu.ts";
import { Counts, type Interning, interning } from "./interning.ts";
import type { DictionaryModel } from "./learn-dictionary.ts";
import { randomFrom, shuffledIndices } from "./random.ts";

/** What a tagger needs of a model. */
export type TaggerModel = Pick<SyntaxModel, keyof Lexicon | "tags" | "tagWeights">;

const seldomWord = 10;

/** Learns which tags words and endings have, and to choose among them. The numbers of tags are those of `tags`. */
export function learnTags(
  sentences: readonly TreeSentence[],
  tags: Interning<string>,
  dictionary: DictionaryModel,
  { passes, bits, rounds }: Pace,
): TaggerModel {
  const lexicon = learnLexicon(sentences, tags, dictionary);
  const infos = infosOf(lexicon, sentences);
  const gold = sentences.map((sentence) => Int32Array.from(sentence.tags, (tag) => tags.idOf(tag)));
  const tagWeights = meanOfRounds(rounds, 1, (seed) => {
    const weights = averagedWeights(bits);
    const random = randomFrom(seed);
    for (let pass = 0; pass < passes; pass++)
      for (const index of shuffledIndices(sentences.length, random))
        learnFrom(infos[index] ?? [], gold[index] ?? new Int32Array(0), weights);
    weights.finish();
    return weights;
  });
  return { ...lexicon, tagWeights };
}

function learnFrom(words: readonly WordInfo[], gold: Int32Array, weights: AveragedWeights): void {
  const features = new Int32Array(tagFeatureCapacity);
  let previous = -1;
  let beforePrevious = -1;
  for (let at = 0; at < words.length; at++) {
    const { candidates } = words[at] as WordInfo;
    const right = gold[at] ?? 0;
    let best = candidates[0] ?? 0;
    if (candidates.length > 1 || best !== right) {
      const count = tagFeatures(words, at, previous, beforePrevious, features);
      best = bestOf(weights, features, count, candidates);
      if (best !== right) correct(weights, features, count, right, best);
      weights.step();
    }
    beforePrevious = previous;
    previous = best;
  }
}

/** What is known of every word, each form looked up once. */
export function infosOf(model: Omit<TaggerModel, "tagWeights">, sentences: readonly TreeSentence[]): WordInfo[][] {
  const known = new Map<string, WordInfo>();
  return sentences.map(({ forms }) =>
    forms.map((form) => {
      const info = known.get(form) ?? wordInfo(model, form);
      known.set(form, info);
      return info;
    }),
  );
}

function learnLexicon(
  sentences: readonly TreeSentence[],
  tags: Interning<string>,
  dictionary: DictionaryModel,
): Omit<TaggerModel, "tagWeights"> {
  const ofWord = new Counts<string, number>();
  for (const { forms, tags: gold } of sentences)
    for (const [at, form] of forms.entries()) ofWord.add(normalised(form), tags.idOf(gold[at] ?? "X"));
  const sets = interning<readonly number[]>((set) => set.join());
  const words = new Map<number, number>();
  const ofSuffix = new Counts<number, number>();
  const ofSignature = new Counts<number, number>();
  const suffixLengths = new Map<number, number>();
  for (const [word, counts] of ofWord.entries()) {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const usual = counts.filter(([, count]) => count / total >= 0.002).map(([tag]) => tag);
    if (total >= 2) words.set(wordKey(word), sets.idOf(usual) * 4 + frequencyClass(total));
    const lower = word.toLowerCase();
    if (dictionary.signatures.length > 0)
      for (const [tag] of counts) ofSignature.add(signatureOf(dictionary, lower), tag);
    if (total > seldomWord) continue;
    for (let length = 0; length <= Math.min(longestSuffix, lower.length); length++) {
      const key = suffixKey(shapeOf(word), lower, length);
      suffixLengths.set(key, length);
      for (const [tag] of counts) ofSuffix.add(key, tag);
    }
  }
  const suffixes = new Map<number, number>();
  for (const [key, counts] of ofSuffix.entries()) {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total < 5 && (suffixLengths.get(key) ?? 0) > 0) continue;
    suffixes.set(key, sets.idOf(counts.slice(0, 20).map(([tag]) => tag)));
  }
  const signatureTags = dictionary.signatures.map(() => -1);
  for (const [signature, counts] of ofSignature.entries()) {
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total >= 2 && signature >= 0) signatureTags[signature] = sets.idOf(counts.slice(0, 24).map(([tag]) => tag));
  }
  return {
    ...dictionary,
    tags: tags.values,
    tagSets: sets.values,
    words: hashIndexOf(words),
    suffixes: hashIndexOf(suffixes),
    signatureTags,
  };
}

function frequencyClass(total: number): number {
  if (total >= 20) return 3;
  return total >= 5 ? 2 : 1;
}
