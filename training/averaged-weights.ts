import type { Weights } from "../src/coding/syntax/weights.ts";

/** Weights while they are learned: what is read is the last state, what is kept in the end the average over all steps. */
export interface AveragedWeights extends Weights {
  readonly cells: Float32Array;
  /** Moves the weights of some features for one outcome. */
  add(features: Int32Array, count: number, outcome: number, amount: number): void;
  /** Counts a decision, whether it changed anything or not. */
  step(): void;
  /** Replaces the cells by their average. Nothing may be learned afterwards. */
  finish(): void;
}

/** How long to learn. */
export interface Pace {
  /** How often the sentences are gone through. */
  readonly passes: number;
  /** How many cells there are: `2 ** bits`. */
  readonly bits: number;
  /** How often all is learned anew, in another order of sentences: what is kept is the mean. */
  readonly rounds: number;
}

/** The mean of what several rounds learned. Each round has a seed of its own. */
export function meanOfRounds(rounds: number, seed: number, learn: (seed: number) => AveragedWeights): Weights {
  const { cells, mask } = learn(seed);
  for (let round = 1; round < rounds; round++) {
    const others = learn(seed + round * 1000).cells;
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = (cells[cell] as number) + (others[cell] as number);
  }
  return { cells, mask };
}

/** `2 ** bits` cells, all zero. */
export function averagedWeights(bits: number): AveragedWeights {
  const size = 2 ** bits;
  const mask = size - 1;
  const cells = new Float32Array(size);
  const sums = new Float64Array(size);
  let time = 1;
  return {
    cells,
    mask,
    add(features, count, outcome, amount) {
      const weighted = amount * time;
      for (let index = 0; index < count; index++) {
        const cell = ((features[index] as number) + outcome) & mask;
        cells[cell] = (cells[cell] as number) + amount;
        sums[cell] = (sums[cell] as number) + weighted;
      }
    },
    step() {
      time++;
    },
    finish() {
      for (let cell = 0; cell < size; cell++) cells[cell] = (cells[cell] as number) - (sums[cell] as number) / time;
    },
  };
}

/** One correction of the perceptron: the same features speak for the right outcome and against the wrong one. */
export function correct(
  weights: AveragedWeights,
  features: Int32Array,
  count: number,
  right: number,
  wrong: number,
): void {
  weights.add(features, count, right, 1);
  weights.add(features, count, wrong, -1);
}
