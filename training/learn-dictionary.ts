import { hashIndexOf } from "../src/coding/syntax/hash-index.ts";
import { lemmaKey, lemmaSuffixKey, longestLemmaSuffix } from "../src/coding/syntax/lemmatizer.ts";
import type { LemmaRule, SyntaxModel } from "../src/coding/syntax/model.ts";
import { uposIndex } from "../src/coding/syntax/sentence-view.ts";
import { dictionarySpelling, endingKey, longestEnding, wholeWordKey } from "../src/coding/syntax/word-info.ts";
import type { TreeSentence } from "./conllu.ts";
import { type Interning, interning } from "./interning.ts";
import { type DictionaryForm, learnEndings } from "./learn-endings.ts";
import { ruleFor } from "./learn-lemmas.ts";

/** What a dictionary says of words: which analyses go together, and by which endings and words to know them. */
export type DictionaryModel = Pick<SyntaxModel, "endings" | "signatures">;

/** Lemma rules by key, from a dictionary. */
export interface DictionaryLemmas {
  readonly words: ReadonlyMap<number, number>;
  readonly suffixes: ReadonlyMap<number, number>;
  /** The parts of speech that the dictionary has, as indices into `uposTags`. */
  readonly covered: ReadonlySet<number>;
}

export const emptyDictionary: DictionaryModel = { endings: hashIndexOf(new Map()), signatures: [] };

/** A dictionary of the words of treebanks: every tag that each was given. */
export function dictionaryOf(sentences: readonly TreeSentence[]): DictionaryForm[] {
  const analyses = new Map<string, Set<string>>();
  for (const { forms, tags } of sentences)
    for (const [at, form] of forms.entries()) {
      const lower = form.toLowerCase();
      const own = analyses.get(lower) ?? new Set<string>();
      own.add(tags[at] ?? "X");
      analyses.set(lower, own);
    }
  return [...analyses].map(([form, own]) => ({ form, analyses: [...own].sort(), lemmas: new Map() }));
}

/** Learns the signatures of a dictionary's forms. */
export function learnDictionary(dictionary: readonly DictionaryForm[]): DictionaryModel {
  const analyses = interning<string>((analysis) => analysis);
  const signatures = interning<readonly number[]>((signature) => signature.join());
  const { byEnding, exceptions } = learnEndings(
    dictionary.map(({ form, analyses: own }) => ({
      form: dictionarySpelling(form),
      value: signatures.idOf(own.map((analysis) => analyses.idOf(analysis))),
    })),
    longestEnding,
  );
  const keys = new Map<number, number>();
  for (const [ending, value] of byEnding) keys.set(endingKey(ending, ending.length), value);
  for (const { form, value } of exceptions) keys.set(wholeWordKey(form), value);
  return { endings: hashIndexOf(keys), signatures: signatures.values };
}

/** A form as a treebank has it: in small letters, with its part of speech and the rule of its lemma. */
export interface LemmaType {
  readonly lower: string;
  readonly upos: number;
  readonly rule: number;
}

/**
 * Learns how the words of a dictionary get their lemmas, by part of speech, and of names among its nouns. Where a treebank has
 * a form too, the treebank is right.
 */
export function learnDictionaryLemmas(
  dictionary: readonly DictionaryForm[],
  types: readonly LemmaType[],
  rules: Interning<LemmaRule>,
): DictionaryLemmas {
  const words = new Map<number, number>();
  const suffixes = new Map<number, number>();
  const covered = new Set<number>();
  for (const part of ["NOUN", "PROPN", "VERB", "ADJ", "ADV"]) {
    const upos = uposIndex(part);
    const forms = new Map<string, number>();
    for (const { form, lemmas } of part === "PROPN" ? dictionary.filter(isName) : dictionary) {
      const lemma = lemmas.get(part === "PROPN" ? "NOUN" : part);
      if (lemma !== undefined) forms.set(form, rules.idOf({ ...ruleFor(form, lemma), keepCase: part === "PROPN" }));
    }
    if (forms.size === 0) continue;
    covered.add(upos);
    for (const type of types) if (type.upos === upos) forms.set(type.lower, type.rule);
    const { byEnding, exceptions } = learnEndings(
      [...forms].map(([form, value]) => ({ form, value })),
      longestLemmaSuffix,
    );
    for (const [ending, value] of byEnding) suffixes.set(lemmaSuffixKey(upos, ending, ending.length), value);
    for (const { form, value } of exceptions) words.set(lemmaKey(upos, form), value);
  }
  return { words, suffixes, covered };
}

function isName({ analyses }: DictionaryForm): boolean {
  return analyses.some((analysis) => /\b(?:Name|Surn|Patr|Geox|Orgn)\b/.test(analysis));
}
