import type { Span } from "../../src/core/spans.ts";

/** What a piece of a sentence is: the words that act, who acts, who is acted upon, who is quoted for it. */
export type Part = "trigger" | "source" | "target" | "attributed";

/** A piece of a text that has the same parts throughout. */
export interface Piece {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Codes of the actors that it names. */
  readonly codes: readonly string[];
}

/** A span of a text and what it is. */
export interface Marked extends Span {
  readonly part: Part;
  readonly code?: string;
}

/** A text, which begins at `start`, cut wherever one of the marked spans begins or ends. The pieces are the text. */
export function piecesOf(text: string, start: number, marked: readonly Marked[]): Piece[] {
  const end = start + text.length;
  const near = marked.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const cuts = near.flatMap((span) => [span.start, span.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const over = near.filter((span) => span.start <= from && span.end >= to);
    return {
      text: text.slice(from - start, to - start),
      parts: [...new Set(over.map(({ part }) => part))],
      codes: [...new Set(over.flatMap(({ code }) => code ?? []))],
    };
  });
}
