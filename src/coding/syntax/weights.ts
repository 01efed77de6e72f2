/**
 * A linear model over hashed features: the weight of feature `f` for outcome `y` is in cell `(f + y) & mask`. Read from a file, a cell
 * is the signed root of its weight in one byte, since looking cells up costs most where they do not fit in the processor's caches;
 * while weights are learned, it is the weight itself.
 */
export interface Weights {
  readonly cells: Int8Array | Float32Array;
  /** The number of cells, a power of two, less one. */
  readonly mask: number;
}

/** The score of one outcome: the sum of the weights of the first `count` features. */
export function scoreOf({ cells, mask }: Weights, features: Int32Array, count: number, outcome: number): number {
  let sum = 0;
  if (cells instanceof Int8Array) {
    for (let index = 0; index < count; index++)
      sum += signedSquare(cells[((features[index] as number) + outcome) & mask] as number);
    return sum;
  }
  for (let index = 0; index < count; index++) sum += cells[((features[index] as number) + outcome) & mask] as number;
  return sum;
}

/** Writes the scores of outcomes 0, 1 and 2 into `scores`. */
export function scoreThree({ cells, mask }: Weights, features: Int32Array, count: number, scores: Float64Array): void {
  let first = 0;
  let second = 0;
  let third = 0;
  if (cells instanceof Int8Array) {
    for (let index = 0; index < count; index++) {
      const feature = features[index] as number;
      first += signedSquare(cells[feature & mask] as number);
      second += signedSquare(cells[(feature + 1) & mask] as number);
      third += signedSquare(cells[(feature + 2) & mask] as number);
    }
  } else {
    for (let index = 0; index < count; index++) {
      const feature = features[index] as number;
      first += cells[feature & mask] as number;
      second += cells[(feature + 1) & mask] as number;
      third += cells[(feature + 2) & mask] as number;
    }
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}

function signedSquare(root: number): number {
  return Math.imul(root, Math.abs(root));
}
