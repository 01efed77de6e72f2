/**
 * A dictionary without its words: sorted 32-bit hashes of the keys, each with a number. It costs eight bytes an entry in shared
 * memory, where a map of strings would cost each thread a hundred. A key that was never put in meets another's hash less than
 * once in twenty thousand look-ups, and then a tag or a lemma is guessed as for that other word.
 */
export interface HashIndex {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/** The number kept for a key's hash, or -1. */
export function findHash(index: HashIndex, hash: number): number {
  const wanted = hash >>> 0;
  const { keys } = index;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const key = keys[middle] as number;
    if (key === wanted) return index.values[middle] as number;
    if (key < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Builds an index from a map of hashes. */
export function hashIndexOf(entries: ReadonlyMap<number, number>): HashIndex {
  const sorted = [...entries].map(([hash, value]) => [hash >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
  return { keys: Uint32Array.from(sorted, ([key]) => key), values: Uint32Array.from(sorted, ([, value]) => value) };
}
