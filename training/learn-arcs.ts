import { arcFeatureCapacity, arcFeatures, proposalsOf } from "../src/coding/syntax/arc-scorer.ts";
import { bestTree } from "../src/coding/syntax/best-tree.ts";
import { scoreOf, type Weights } from "../src/coding/syntax/weights.ts";
import { type AveragedWeights, averagedWeights, meanOfRounds, type Pace } from "./averaged-weights.ts";
import type { ParsedView } from "./learn-moves.ts";
import { randomFrom, shuffledIndices } from "./random.ts";

/** A sentence and two trees proposed for it by parsers that had not seen it. */
export interface DisputedView extends ParsedView {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

const longestSentence = 60;
const impossible = -1e9;
/** How far away a head may stand to be learned from although nothing speaks for it. */
const nearness = 8;

/** Learns to choose arcs: the right tree is to score higher than any other by the number of its arcs that the other lacks. */
export function learnArcs(sentences: readonly DisputedView[], { passes, bits, rounds }: Pace): Weights {
  const features = new Int32Array(arcFeatureCapacity);
  const short = sentences.filter(({ view }) => view.size <= longestSentence);
  return meanOfRounds(rounds, 3, (seed) => {
    const weights = averagedWeights(bits);
    const random = randomFrom(seed);
    for (let pass = 0; pass < passes; pass++)
      for (const index of shuffledIndices(short.length, random)) {
        learnFrom(short[index] as DisputedView, weights, features);
        weights.step();
      }
    weights.finish();
    return weights;
  });
}

function learnFrom({ view, heads, first, second }: DisputedView, weights: AveragedWeights, features: Int32Array): void {
  const proposals = proposalsOf(view, first, second);
  const { size } = view;
  const scores = new Float64Array(size * (size + 1)).fill(impossible);
  for (let child = 0; child < size; child++) {
    const candidates = headsToLearnFrom(size, child, [first[child], second[child], heads[child]]);
    for (const head of candidates) {
      const score = scoreOf(weights, features, arcFeatures(view, proposals, head, child, features), 0);
      scores[child * (size + 1) + head] = score + (head === heads[child] ? 0 : 1);
    }
  }
  const found = bestTree(size, scores);
  for (let child = 0; child < size; child++) {
    const right = heads[child] as number;
    const wrong = found[child] as number;
    if (right === wrong) continue;
    weights.add(features, arcFeatures(view, proposals, right, child, features), 0, 1);
    weights.add(features, arcFeatures(view, proposals, wrong, child, features), 0, -1);
  }
}

/** The heads that were proposed, the right one, the root, and whatever stands near: more than are chosen among later. */
function headsToLearnFrom(size: number, child: number, proposed: readonly (number | undefined)[]): Set<number> {
  const heads = new Set<number>([size]);
  for (const head of proposed) if (head !== undefined) heads.add(head);
  for (let head = Math.max(0, child - nearness); head <= Math.min(size - 1, child + nearness); head++)
    if (head !== child) heads.add(head);
  return heads;
}
