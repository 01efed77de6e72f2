import {
  directionOf,
  labelFeatureCapacity,
  labelTree,
  placesOf,
  relationChoice,
  relationChoiceCount,
} from "../src/coding/syntax/labeler.ts";
import type { SyntaxModel } from "../src/coding/syntax/model.ts";
import { bestOf } from "../src/coding/syntax/tagger.ts";
import { averagedWeights, correct, meanOfRounds, type Pace } from "./averaged-weights.ts";
import { Counts, interning } from "./interning.ts";
import type { ParsedView } from "./learn-moves.ts";
import { randomFrom, shuffledIndices } from "./random.ts";

/** A sentence with its right heads and relations. */
export interface LabelledView extends ParsedView {
  readonly relations: readonly string[];
}

/** What naming arcs needs of a model. */
export type LabelModel = Pick<SyntaxModel, "relations" | "relationSets" | "relationChoices" | "labelWeights">;

const anyHead = -1;
const wellKnown = 20;

/** Learns which relations there are between parts of speech, and to choose among them over right trees. */
export function learnLabels(sentences: readonly LabelledView[], { passes, bits, rounds }: Pace): LabelModel {
  const relations = interning<string>((relation) => relation);
  const gold = sentences.map((sentence) => sentence.relations.map((relation) => relations.idOf(relation)));
  const choices = learnChoices(sentences, gold, relations.values.length);
  const places = placesOf(relations.values);
  const features = new Int32Array(labelFeatureCapacity);
  const labelWeights = meanOfRounds(rounds, 5, (seed) => {
    const weights = averagedWeights(bits);
    const random = randomFrom(seed);
    for (let pass = 0; pass < passes; pass++)
      for (const index of shuffledIndices(sentences.length, random)) {
        const { view, heads } = sentences[index] as LabelledView;
        const right = gold[index] ?? [];
        labelTree(view, heads, choices, places, (child, candidates, write) => {
          const wanted = right[child] ?? 0;
          if (candidates.length === 1 && candidates[0] === wanted) return wanted;
          const count = write(features);
          const best = bestOf(weights, features, count, candidates);
          if (best !== wanted) correct(weights, features, count, wanted, best);
          weights.step();
          return best;
        });
      }
    weights.finish();
    return weights;
  });
  return { ...choices, relations: relations.values, labelWeights };
}

function learnChoices(
  sentences: readonly LabelledView[],
  gold: readonly number[][],
  relationCount: number,
): Pick<LabelModel, "relationSets" | "relationChoices"> {
  const counts = new Counts<string, number>();
  for (const [index, { view, heads }] of sentences.entries())
    for (const [child, head] of heads.entries()) {
      const relation = gold[index]?.[child] ?? 0;
      const direction = directionOf(view.size, head, child);
      counts.add(`${view.upos[head]} ${view.upos[child]} ${direction}`, relation);
      counts.add(`${anyHead} ${view.upos[child]} ${direction}`, relation);
    }
  const sets = interning<readonly number[]>((set) => set.join());
  const everything = Array.from({ length: relationCount }, (_, relation) => relation);
  const known = new Map<string, number>();
  for (const [key, own] of counts.entries()) {
    const total = own.reduce((sum, [, count]) => sum + count, 0);
    if (total < wellKnown && !key.startsWith(`${anyHead} `)) continue;
    const usual = own.filter(([, count]) => count >= Math.max(1, total * 0.0005)).slice(0, 24);
    known.set(key, sets.idOf(usual.map(([relation]) => relation)));
  }
  const relationChoices = Array.from({ length: relationChoiceCount }, (_, choice) => {
    const { head, child, direction } = choiceParts(choice);
    return (
      known.get(`${head} ${child} ${direction}`) ??
      known.get(`${anyHead} ${child} ${direction}`) ??
      sets.idOf(everything)
    );
  });
  return { relationSets: sets.values, relationChoices };
}

function choiceParts(choice: number): { head: number; child: number; direction: number } {
  const perHead = relationChoice(1, 0, 0);
  const head = Math.floor(choice / perHead);
  return { head, child: Math.floor((choice % perHead) / 3), direction: choice % 3 };
}
