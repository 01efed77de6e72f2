/** Parts of a file that members take up. Those of an honest archive lie beside one another; a bomb's overlap. */
export class Ranges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Takes a part; false when some of it is taken already. */
  claim(start: number, end: number): boolean {
    const at = this.#placeOf(start);
    const isFree = (this.#ends[at - 1] ?? 0) <= start && (this.#starts[at] ?? Number.POSITIVE_INFINITY) >= end;
    if (!isFree) return false;
    this.#starts.splice(at, 0, start);
    this.#ends.splice(at, 0, end);
    return true;
  }

  #placeOf(start: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
