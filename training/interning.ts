/** Gives equal values one number, in the order in which they come. */
export interface Interning<T> {
  readonly values: T[];
  idOf(value: T): number;
}

/** An empty interning; values are equal when their keys are. */
export function interning<T>(keyOf: (value: T) => string): Interning<T> {
  const values: T[] = [];
  const ids = new Map<string, number>();
  return {
    values,
    idOf(value) {
      const key = keyOf(value);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

/** Counts of things by key. */
export class Counts<K, V> {
  readonly #counts = new Map<K, Map<V, number>>();

  add(key: K, value: V, times = 1): void {
    const own = this.#counts.get(key) ?? new Map<V, number>();
    own.set(value, (own.get(value) ?? 0) + times);
    this.#counts.set(key, own);
  }

  /** Every key with its values, the commonest first and equals in the order in which they came. */
  *entries(): Generator<[K, [V, number][]]> {
    for (const [key, values] of this.#counts) yield [key, [...values].sort((a, b) => b[1] - a[1])];
  }
}
