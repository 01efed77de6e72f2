import { lineOf, rowsOf } from "./lines.ts";
import type { Page, Word } from "./pages.ts";

/** A line at the top or bottom of a page that is no part of the text. */
interface Furniture {
  readonly text: string;
  readonly rule: "running-header" | "page-number";
}

/** Lines of a page, from its edge, among which such lines are looked for. */
const edgeLines = 3;
/** Points by which a running header may be off its place. */
const tolerance = 4;

const pageNumber =
  /^[\s–—\-|[(]*(?:(?:page|p[áa]gina|p[áa]g\.?|p\.|стр\.?|seite)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|de|sur|из|von)\s*\d{1,4})?[\s–—\-|\])]*$/iu;
/** What browsers print below a page: its address and the number of the sheet. */
const printedAddress = /^((?:https?|file):\S+)\s+\d{1,4}\s*(?:\/|of|de|sur|из)\s*\d{1,4}$/u;
/** What they print above it: when it was printed, and the page's title. */
const printedAt = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+\d{1,2}:\d{2}/;

/** Tells running headers, page numbers and what browsers print around a page from its text. */
export function splitFurniture(pages: readonly Page[]): {
  readonly bodies: readonly (readonly Word[])[];
  readonly furniture: { readonly before: readonly Furniture[]; readonly after: readonly Furniture[] };
  readonly url: string | null;
} {
  const edges = pages.map(edgesOf);
  const repeated = repeatedLines(edges);
  const [before, after] = [[] as Furniture[], [] as Furniture[]];
  let url: string | null = null;
  const bodies = pages.map(({ words }, index) => {
    const inEdges = edges[index] ?? [];
    const isPrinted = inEdges.some(({ text }) => printedAddress.test(text));
    const taken = new Set<Word>();
    for (const edge of inEdges) {
      const isRepeated = repeated.has(keyOf(edge));
      const isNumber = edge.isOutermost && pageNumber.test(edge.text);
      const ofBrowser = isPrinted && (printedAddress.test(edge.text) || printedAt.test(edge.text));
      if (!isRepeated && !isNumber && !ofBrowser) continue;
      const address = printedAddress.exec(edge.text)?.[1];
      if (address?.startsWith("http")) url ??= address;
      for (const word of edge.words) taken.add(word);
      const rule = isNumber ? "page-number" : "running-header";
      (edge.isTop ? before : after).push({ text: edge.text, rule });
    }
    return words.filter((word) => !taken.has(word));
  });
  return { bodies, furniture: { before, after }, url };
}

interface Edge {
  readonly text: string;
  readonly words: readonly Word[];
  readonly y: number;
  readonly isTop: boolean;
  readonly isOutermost: boolean;
}

function edgesOf({ words, height }: Page): readonly Edge[] {
  const rows = rowsOf(words);
  const few = Math.min(edgeLines, Math.floor(rows.length / 2));
  const edge = (row: (typeof rows)[number], isTop: boolean, isOutermost: boolean): Edge => {
    const { text } = lineOf(row);
    // from the bottom, since pages of one document may differ in height
    return { text, words: row.words, y: isTop ? row.y : height - row.y, isTop, isOutermost };
  };
  const top = rows.slice(0, few).map((row, index) => edge(row, true, index === 0));
  const bottom = rows.slice(rows.length - few).map((row, index) => edge(row, false, index === few - 1));
  return [...top, ...bottom];
}

/** Lines that stand at the same place of two pages, but for their numbers. */
function repeatedLines(edges: readonly (readonly Edge[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of edges) {
    for (const key of new Set(page.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= 2).map(([key]) => key));
}

function keyOf({ text, y, isTop }: Edge): string {
  return `${isTop} ${Math.round(y / tolerance)} ${text.replace(/\d+/g, "#").toLowerCase()}`;
}
