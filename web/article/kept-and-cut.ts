import type { Span } from "../../src/core/spans.ts";

/** A piece of an article's source: kept for the text, or cut by a rule. */
export interface Kept {
  readonly start: number;
  readonly text: string;
  /** Null for what is kept. */
  readonly rule: string | null;
}

/** A source in pieces, none of them empty. Where cuts overlap the first one counts; together the pieces are the source. */
export function keptAndCut(source: string, cuts: readonly (Span & { readonly rule: string })[]): Kept[] {
  const pieces: Kept[] = [];
  const add = (start: number, end: number, rule: string | null) => {
    if (end > start) pieces.push({ start, text: source.slice(start, end), rule });
  };
  let at = 0;
  for (const { start, end, rule } of cuts.toSorted((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(start, at), source.length);
    const to = Math.min(Math.max(end, from), source.length);
    add(at, from, null);
    add(from, to, rule);
    at = Math.max(at, to);
  }
  add(at, source.length, null);
  return pieces;
}
