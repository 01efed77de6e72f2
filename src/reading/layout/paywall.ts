import { wordCount } from "./block.ts";
import { type PaywallWords, paywallWords } from "./paywall-words.ts";
import { tellBeginning } from "./phrases.ts";

const mostWords = 30;
const longestNote = 240;
const opening = /^[¿¡]\s?/u;
const note = tellBeginning([
  ["claim", phrasesOf(({ claim }) => claim), "(?:\\s?[.!?…]+(?:\\s|$)|\\s*[:→>]*$|\\s+[–—|-]\\s)"],
  ["appeal", phrasesOf(({ appeal }) => appeal), "(?!\\p{L})"],
]);

function phrasesOf(field: (words: PaywallWords) => string): readonly string[] {
  return paywallWords.flatMap((words) => field(words).split(" | "));
}

/**
 * Whether a short line tells the reader that the rest is for those who pay or register, or asks him to. It speaks to him or
 * of "this article": what reports on a paper's subscribers speaks of others.
 */
export function isPaywallNote(line: string): boolean {
  if (line.length > longestNote || wordCount(line) > mostWords) return false;
  return note(line.replace(opening, "")) !== null;
}
