/** A stretch of a text in UTF-16 code units: `text.slice(start, end)` is what it quotes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
