/** A sentence and the events it must give, as `eventLine` writes them; no event where none is listed. */
export type PairSide = readonly [text: string, ...lines: readonly string[]];

/** Two sentences that differ in one thing: what is right for one and wrong for the other shows what a pack has not understood. */
export interface MinimalPair {
  /** What the two differ in; the same names in all languages. */
  readonly about: string;
  readonly sides: readonly [PairSide, PairSide];
}
