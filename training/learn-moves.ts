import type { SentenceView } from "../src/coding/syntax/sentence-view.ts";
import {
  initialState,
  makeMove,
  moves,
  type ParseState,
  transitionFeatureCapacity,
  transitionFeatures,
} from "../src/coding/syntax/transition-parser.ts";
import type { Weights } from "../src/coding/syntax/weights.ts";
import { type AveragedWeights, averagedWeights, correct, meanOfRounds, type Pace } from "./averaged-weights.ts";
import { type Random, randomFrom, shuffledIndices } from "./random.ts";

/** A sentence and its right heads. */
export interface ParsedView {
  readonly view: SentenceView;
  readonly heads: Int32Array;
}

/** How often, after the first pass, training goes on from its own mistake instead of the right move. */
const exploration = 0.9;
const impossible = 1e9;

/** Learns the moves of a greedy parser with a dynamic oracle: after a mistake, the best that can still be reached is right. */
export function learnMoves(sentences: readonly ParsedView[], { passes, bits, rounds }: Pace, seed: number): Weights {
  return meanOfRounds(rounds, seed, (roundSeed) => {
    const weights = averagedWeights(bits);
    const random = randomFrom(roundSeed);
    for (let pass = 0; pass < passes; pass++)
      for (const index of shuffledIndices(sentences.length, random))
        learnFrom(sentences[index] as ParsedView, weights, pass > 0 ? random : undefined);
    weights.finish();
    return weights;
  });
}

function learnFrom({ view, heads }: ParsedView, weights: AveragedWeights, explore: Random | undefined): void {
  const { size } = view;
  const { cells, mask } = weights;
  const state = initialState(size);
  const features = new Int32Array(transitionFeatureCapacity);
  const children = goldChildren(heads);
  const scores = new Float64Array(3);
  while (state.next < size || state.depth > 1) {
    if (state.depth === 0) {
      makeMove(state, moves.shift);
      continue;
    }
    if (state.next === size) {
      makeMove(state, moves.rightArc);
      continue;
    }
    const count = transitionFeatures(view, state, features);
    scores.fill(0);
    for (let index = 0; index < count; index++) {
      const feature = features[index] as number;
      scores[0] = (scores[0] as number) + (cells[feature & mask] as number);
      scores[1] = (scores[1] as number) + (cells[(feature + 1) & mask] as number);
      scores[2] = (scores[2] as number) + (cells[(feature + 2) & mask] as number);
    }
    const costs = costsOf(state, heads, children);
    const least = Math.min(...costs);
    const best = bestMove(scores, (move) => (costs[move] as number) < impossible);
    let made = best;
    if ((costs[best] as number) > least) {
      const right = bestMove(scores, (move) => costs[move] === least);
      correct(weights, features, count, right, best);
      if (!explore || explore() >= exploration) made = right;
    }
    weights.step();
    makeMove(state, made);
  }
}

/** How many right arcs each move makes unreachable; `impossible` for a move that may not be made. */
function costsOf(state: ParseState, heads: Int32Array, children: readonly number[][]): [number, number, number] {
  const { stack, depth, next } = state;
  const top = stack[depth - 1] as number;
  const below = depth > 1 ? (stack[depth - 2] as number) : -1;
  let shift = 0;
  for (let at = 0; at < depth; at++) {
    const item = stack[at] as number;
    if (heads[item] === next) shift++;
    if (at < depth - 1 && heads[next] === item) shift++;
  }
  let kids = 0;
  for (const child of children[top] ?? []) if (child >= next) kids++;
  const head = heads[top] as number;
  const left = kids + (head !== next && (head > next || head === below) ? 1 : 0);
  const right = depth > 1 ? kids + (head >= next ? 1 : 0) : impossible;
  return [shift, left, right];
}

function bestMove(scores: Float64Array, allowed: (move: number) => boolean): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let move = 0; move < 3; move++) {
    const score = scores[move] as number;
    if (score <= highest || !allowed(move)) continue;
    best = move;
    highest = score;
  }
  return best;
}

function goldChildren(heads: Int32Array): number[][] {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  for (const [child, head] of heads.entries()) children[head]?.push(child);
  return children;
}
