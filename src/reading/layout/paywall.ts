import { wordCount } from "./block.ts";
import { type PaywallWords, paywallWords } from "./paywall-words.ts";
import { beginsWith } from "./phrases.ts";

const mostWords = 30;
const opening = /^[¿¡]\s?/u;
const claims = beginsWith(
  phrasesOf(({ claim }) => claim),
  "(?:\\s?[.!?…]+(?:\\s|$)|\\s*[:→>]*$|\\s+[–—|-]\\s)",
);
const appeals = beginsWith(
  phrasesOf(({ appeal }) => appeal),
  "(?!\\p{L})",
);

function phrasesOf(field: (words: PaywallWords) => string): readonly string[] {
  return paywallWords.flatMap((words) => field(words).split(" | "));
}

/**
 * Whether a short line tells the reader that the rest is for those who pay or register, or asks him to. It speaks to him or
 * of "this article": what reports on a paper's subscribers speaks of others.
 */
export function isPaywallNote(line: string): boolean {
  if (wordCount(line) > mostWords) return false;
  const words = line.replace(opening, "");
  return claims.test(words) || appeals.test(words);
}
