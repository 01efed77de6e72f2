import { boundedCache } from "./bounded-cache.ts";
import { findHash } from "./hash-index.ts";
import { hashText, mix2 } from "./hashing.ts";
import type { LemmaRule, SyntaxModel } from "./model.ts";
import type { LemmaForms, TextRules } from "./text-rules.ts";
import { uposTags } from "./types.ts";

export const longestLemmaSuffix = 8;

/** The key of a lower-case word in `SyntaxModel.lemmas`; `upos` is an index into `uposTags`. */
export function lemmaKey(upos: number, lower: string): number {
  return mix2(2, upos, hashText(lower));
}

/** The key of the last `length` units of a lower-case word in `SyntaxModel.lemmaSuffixes`. */
export function lemmaSuffixKey(upos: number, lower: string, length: number): number {
  return mix2(3, upos, hashText(lower, lower.length - length));
}

/** The dictionary form of a word: as learned, or by the rule of the longest suffix that was seen. */
export function lemmaOf(
  model: Pick<SyntaxModel, "lemmas" | "lemmaSuffixes" | "lemmaRules">,
  form: string,
  upos: number,
): string {
  const lower = form.toLowerCase();
  const known = findHash(model.lemmas, lemmaKey(upos, lower));
  if (known >= 0) return applyRule(model.lemmaRules[known], form, lower);
  for (let length = Math.min(longestLemmaSuffix, lower.length); length >= 0; length--) {
    const found = findHash(model.lemmaSuffixes, lemmaSuffixKey(upos, lower, length));
    const rule = model.lemmaRules[found];
    if (rule && rule.cut <= lower.length) return applyRule(rule, form, lower);
  }
  return form;
}

/** A lemma by its rule. */
export function applyRule(rule: LemmaRule | undefined, form: string, lower: string): string {
  if (!rule) return form;
  const whole = rule.keepCase && form.length === lower.length ? form : lower;
  return whole.slice(0, Math.max(0, whole.length - rule.cut)) + rule.append;
}

/** A lemmatizer for one language that remembers: a language's irregular forms first, then what its model knows. */
export function lemmatizer(
  model: SyntaxModel,
  rules: TextRules,
  remembered: number,
): (form: string, upos: number) => string {
  const irregular = uposTags.map((upos) => irregularForms(rules.irregular[upos] ?? {}));
  const derived = uposTags.map((upos) => derivedForms(rules.derived?.[upos]));
  const caches = uposTags.map((_, upos) =>
    boundedCache(remembered, (form) => {
      const lower = form.toLowerCase();
      return irregular[upos]?.get(lower) ?? derived[upos]?.(lower) ?? lemmaOf(model, form, upos);
    }),
  );
  return (form, upos) => caches[upos]?.(form) ?? form;
}

/** The lemma of a derived form; the forms that begin with a letter are derived when one of them is first asked for. */
export function derivedForms(
  derive: ((initial: string) => LemmaForms) | undefined,
): ((lower: string) => string | undefined) | undefined {
  if (derive === undefined) return undefined;
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (lower) => {
    const initial = lower.charAt(0);
    const forms = known.get(initial) ?? irregularForms(derive(initial));
    known.set(initial, forms);
    return forms.get(lower);
  };
}

function irregularForms(table: LemmaForms): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  for (const lemma of Object.keys(table)) {
    const forms = table[lemma]?.split(" ") ?? [];
    for (let at = 0; at < forms.length; at += 1) lemmas.set(forms[at] as string, lemma);
  }
  return lemmas;
}
