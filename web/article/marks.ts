import type { Span } from "../../src/core/spans.ts";

/** A piece of a text that is marked in one way throughout. */
export interface Marks {
  readonly start: number;
  readonly text: string;
  /** Whether it belongs to a sentence that was coded. */
  readonly coded: boolean;
  /** Whether it belongs to words that act. */
  readonly trigger: boolean;
  /** Whether a coded sentence begins with it. */
  readonly opens: boolean;
  /** Notes of the mentions whose sentence ends with it, each once. */
  readonly notes: readonly number[];
}

/**
 * A text's paragraphs, each cut wherever the marks of its mentions begin or end. Sentences may overlap, and the
 * pieces of all paragraphs are the text without the empty lines. A span that leaves the text is cut off at its end.
 */
export function marksOf(
  text: string,
  mentions: readonly (Span & { readonly trigger: Span; readonly note: number })[],
): Marks[][] {
  return paragraphsOf(text).map(({ start, end }) => {
    const near = mentions.filter((mention) => mention.start < end && mention.end > start);
    const cuts = near.flatMap((mention) => [mention.start, mention.end, mention.trigger.start, mention.trigger.end]);
    const edges = [...new Set([start, end, ...cuts.filter((cut) => cut > start && cut < end)])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1] ?? end;
      const within = (span: Span) => span.start <= from && span.end >= to;
      return {
        start: from,
        text: text.slice(from, to),
        coded: near.some(within),
        trigger: near.some((mention) => within(mention.trigger)),
        opens: near.some((mention) => mention.start === from),
        notes: [...new Set(near.filter((mention) => Math.min(mention.end, end) === to).map(({ note }) => note))],
      };
    });
  });
}

function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    spans.push({ start: index, end: index + words.length });
  }
  return spans;
}
