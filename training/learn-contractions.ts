import { contractionFeatureCapacity, contractionFeatures, type Expansion } from "../src/coding/syntax/contractions.ts";
import type { SyntaxModel } from "../src/coding/syntax/model.ts";
import { bestOf } from "../src/coding/syntax/tagger.ts";
import { averagedWeights, correct } from "./averaged-weights.ts";
import type { TreeSentence } from "./conllu.ts";
import { randomFrom, shuffledIndices } from "./random.ts";

/** What taking contractions apart needs of a model. */
export type ContractionModel = Pick<SyntaxModel, "contractions" | "contractionWeights">;

interface Occurrence {
  readonly lower: string;
  readonly before: string;
  readonly after: string;
  readonly expansion: Expansion;
}

const passes = 6;
const leastSeen = 2;
const leastShare = 0.05;

/**
 * Learns what is written as one word and is more. Words that only add up to their parts ("don't", "dijo-se") are left to the
 * rules of the language, which know those that no treebank has.
 */
export function learnContractions(sentences: readonly TreeSentence[]): ContractionModel {
  const occurrences = sentences.flatMap(occurrencesIn);
  const options = new Map<string, Map<string, number>>();
  for (const { lower, expansion } of occurrences) {
    const own = options.get(lower) ?? new Map<string, number>();
    own.set(expansion.join(" "), (own.get(expansion.join(" ")) ?? 0) + 1);
    options.set(lower, own);
  }
  const contractions: Record<string, Expansion[]> = {};
  for (const [lower, counts] of [...options].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const usual = [...counts].filter(([, count]) => count >= leastSeen && count / total >= leastShare);
    const wins = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
    const kept = usual.length > 0 ? usual.sort((a, b) => b[1] - a[1]).map(([text]) => text) : [wins ?? ""];
    if (kept.every((text) => text === "")) continue;
    contractions[lower] = kept.map((text) => (text === "" ? [] : text.split(" ")));
  }
  return { contractions, contractionWeights: learnChoice(occurrences, contractions) };
}

/** Contractions of a sentence, and with them words that are contractions elsewhere. */
function occurrencesIn(sentence: TreeSentence): Occurrence[] {
  const { forms, written } = sentence;
  const pieces: { form: string; expansion: Expansion }[] = [];
  for (let at = 0; at < forms.length; at++) {
    const group = written.find(({ from }) => from === at);
    if (!group) {
      pieces.push({ form: forms[at] ?? "", expansion: [] });
      continue;
    }
    const parts = forms.slice(group.from, group.to + 1).map((form) => form.toLowerCase());
    const form = group.form.replaceAll("’", "'");
    const addsUp = /['-]/.test(form) && parts.join("") === form.toLowerCase().replaceAll("-", "");
    pieces.push({ form, expansion: addsUp || /['-]/.test(form) ? [] : parts });
    at = group.to;
  }
  return pieces.map(({ form, expansion }, index) => ({
    lower: form.toLowerCase(),
    before: pieces[index - 1]?.form ?? "",
    after: pieces[index + 1]?.form ?? "",
    expansion,
  }));
}

function learnChoice(
  occurrences: readonly Occurrence[],
  contractions: Readonly<Record<string, readonly Expansion[]>>,
): SyntaxModel["contractionWeights"] {
  const weights = averagedWeights(14);
  const doubtful = occurrences.filter(
    ({ lower }) => Object.hasOwn(contractions, lower) && (contractions[lower]?.length ?? 0) > 1,
  );
  const features = new Int32Array(contractionFeatureCapacity);
  const random = randomFrom(4);
  for (let pass = 0; pass < passes; pass++)
    for (const index of shuffledIndices(doubtful.length, random)) {
      const { lower, before, after, expansion } = doubtful[index] as Occurrence;
      const options = contractions[lower] ?? [];
      const right = options.findIndex((option) => option.join(" ") === expansion.join(" "));
      if (right < 0) continue;
      const count = contractionFeatures(lower, before, after, features);
      const best = bestOf(weights, features, count, [...options.keys()]);
      if (best !== right) correct(weights, features, count, right, best);
      weights.step();
    }
  weights.finish();
  return weights;
}
