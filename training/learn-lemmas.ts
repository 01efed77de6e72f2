import { hashIndexOf } from "../src/coding/syntax/hash-index.ts";
import { applyRule, lemmaKey, lemmaSuffixKey } from "../src/coding/syntax/lemmatizer.ts";
import type { LemmaRule, SyntaxModel } from "../src/coding/syntax/model.ts";
import { uposIndex } from "../src/coding/syntax/sentence-view.ts";
import type { TreeSentence } from "./conllu.ts";
import { Counts, interning } from "./interning.ts";
import { learnDictionaryLemmas } from "./learn-dictionary.ts";
import type { DictionaryForm } from "./learn-endings.ts";

/** What a lemmatizer needs of a model. */
export type LemmaModel = Pick<SyntaxModel, "lemmas" | "lemmaSuffixes" | "lemmaRules">;

const longestGeneralRule = 6;
const longestLearnedSuffix = 6;

/** Learns the lemmas of words, and of endings the commonest way from form to lemma. */
export function learnLemmas(
  sentences: readonly TreeSentence[],
  dictionary: readonly DictionaryForm[] = [],
): LemmaModel {
  const rules = interning<LemmaRule>(({ cut, append, keepCase }) => `${cut}>${append}${keepCase}`);
  const ofWord = new Counts<string, number>();
  const forms = new Map<string, readonly [lower: string, upos: number]>();
  for (const sentence of sentences)
    for (const [at, form] of sentence.forms.entries()) {
      const upos = uposIndex(sentence.upos[at] ?? "X");
      const lower = form.toLowerCase();
      const key = `${upos} ${lower}`;
      forms.set(key, [lower, upos]);
      ofWord.add(key, rules.idOf(ruleFor(form, sentence.lemmas[at] ?? form)));
    }
  const usual = new Map<string, number>();
  const ofSuffix = new Counts<string, number>();
  for (const [key, counts] of ofWord.entries()) {
    const rule = counts[0]?.[0] ?? 0;
    usual.set(key, rule);
    const { cut, append } = rules.values[rule] as LemmaRule;
    if (cut > longestGeneralRule || append.length > longestGeneralRule) continue;
    const [lower, upos] = forms.get(key) ?? ["", 0];
    for (let length = 0; length <= Math.min(longestLearnedSuffix, lower.length); length++)
      ofSuffix.add(`${upos}:${lower.slice(lower.length - length)}`, rule);
  }
  const types = [...usual].map(([key, rule]) => {
    const [lower, upos] = forms.get(key) ?? ["", 0];
    return { lower, upos, rule };
  });
  const known = learnDictionaryLemmas(dictionary, types, rules);
  const lemmas = new Map(known.words);
  for (const { lower, upos, rule } of types) lemmas.set(lemmaKey(upos, lower), rule);
  const suffixes = new Map<number, number>();
  for (const [key, rule] of withoutRepetition(ofSuffix)) {
    const colon = key.indexOf(":");
    const upos = Number(key.slice(0, colon));
    const suffix = key.slice(colon + 1);
    if (!known.covered.has(upos)) suffixes.set(lemmaSuffixKey(upos, suffix, suffix.length), rule);
  }
  for (const [key, rule] of known.suffixes) suffixes.set(key, rule);
  return { lemmaRules: rules.values, lemmas: hashIndexOf(lemmas), lemmaSuffixes: hashIndexOf(suffixes) };
}

/** The shortest way from a form to its lemma: from the form as written where that keeps capitals right, else from small letters. */
export function ruleFor(form: string, lemma: string): LemmaRule {
  if (lemma === "_" || lemma === "") return { cut: 0, append: "", keepCase: true };
  const lower = form.toLowerCase();
  const small = ruleFrom(lower, lemma, false);
  const kept = ruleFrom(form, lemma, true);
  const better = kept.cut < small.cut || (kept.cut === small.cut && form !== lower && lemma !== lemma.toLowerCase());
  const rule = better ? kept : small;
  return applyRule(rule, form, lower) === lemma ? rule : small;
}

function ruleFrom(form: string, lemma: string, keepCase: boolean): LemmaRule {
  let common = 0;
  while (common < form.length && common < lemma.length && form[common] === lemma[common]) common++;
  return { cut: form.length - common, append: lemma.slice(common), keepCase };
}

/** The commonest rule of each suffix, where the suffix one shorter does not say the same. */
function withoutRepetition(counts: Counts<string, number>): Map<string, number> {
  const best = new Map<string, number>();
  for (const [suffix, rules] of counts.entries()) best.set(suffix, rules[0]?.[0] ?? 0);
  const needed = new Map<string, number>();
  for (const [suffix, rule] of best) {
    const colon = suffix.indexOf(":");
    const shorter = `${suffix.slice(0, colon + 1)}${suffix.slice(colon + 2)}`;
    if (suffix.length === colon + 1 || best.get(shorter) !== rule) needed.set(suffix, rule);
  }
  return needed;
}
