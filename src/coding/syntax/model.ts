import type { HashIndex } from "./hash-index.ts";
import type { Weights } from "./weights.ts";

/** How a lemma is made from a form: take `cut` units off the end of it, in lower case unless `keepCase`, and put `append` there. */
export interface LemmaRule {
  readonly cut: number;
  readonly append: string;
  readonly keepCase: boolean;
}

/** The names and lists of a model: small, so each thread may have its own copy. */
export interface ModelLists {
  /** Part of speech and features, `NOUN|Number=Sing`. */
  readonly tags: readonly string[];
  /** Lists of tags that words and suffixes point to, the commonest first. */
  readonly tagSets: readonly (readonly number[])[];
  readonly relations: readonly string[];
  /** Lists of relations that `relationChoices` points to, the commonest first. */
  readonly relationSets: readonly (readonly number[])[];
  /** For part of speech of head (or root), of dependent, and direction, as in `relationChoice`: an index into `relationSets`. */
  readonly relationChoices: readonly number[];
  readonly lemmaRules: readonly LemmaRule[];
  /** What a dictionary may say of a word: lists of its analyses by number; none where the language has no dictionary. */
  readonly signatures: readonly (readonly number[])[];
  /** For each signature the tags that words of it were seen with, as an index into `tagSets`, or -1. */
  readonly signatureTags: readonly number[];
  /** What contractions may stand for: "del" → [["de", "el"]]; an empty list where it may be one word. */
  readonly contractions: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Everything learned for one language. */
export interface SyntaxModel extends ModelLists {
  /** Word → tag set × 4 + how often it was seen: 1 seldom, 2 at least 5 times, 3 at least 20 times. */
  readonly words: HashIndex;
  /** Shape and suffix → tag set. */
  readonly suffixes: HashIndex;
  /** Lower-case word and part of speech → lemma rule. */
  readonly lemmas: HashIndex;
  /** Suffix and part of speech → lemma rule. */
  readonly lemmaSuffixes: HashIndex;
  /** Ending, or whole word where its ending misleads → signature. */
  readonly endings: HashIndex;
  readonly tagWeights: Weights;
  /** Left to right. */
  readonly forwardWeights: Weights;
  /** Right to left. */
  readonly backwardWeights: Weights;
  readonly arcWeights: Weights;
  readonly labelWeights: Weights;
  /** Decides what an ambiguous contraction stands for. */
  readonly contractionWeights: Weights;
}

export const indexNames = ["words", "suffixes", "lemmas", "lemmaSuffixes", "endings"] as const;
export const weightNames = [
  "tagWeights",
  "forwardWeights",
  "backwardWeights",
  "arcWeights",
  "labelWeights",
  "contractionWeights",
] as const;
