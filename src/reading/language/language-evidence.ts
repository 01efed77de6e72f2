import { frequentWords, ownLetters } from "./language-words.ts";
import { knownLanguages } from "./languages.ts";

/** What a text's words and letters say for each language: the share of its words that are this language's own. */
export interface WordCounts {
  shareOf(code: string): number;
  /** How many different words of the language there are. */
  differentOf(code: string): number;
  /** Whether no other language has as much. */
  isMost(code: string): boolean;
}

/** Occurrences of a language's own letters from which more say no more, and what each is worth, in words. */
const mostLetters = 4;
const letterWorth = 0.7;
/** A text of few words says less than its share of known ones would have it. */
const leastWords = 6;

const languages = knownLanguages.map(({ code }) => code);
const places: ReadonlyMap<string, number> = new Map(languages.map((code, place) => [code, place]));

/** Which languages have a word, by their place in `languages`. */
const speakers = new Map<string, number[]>();
for (const [place, code] of languages.entries()) {
  for (const word of new Set(frequentWords[code]?.split(" "))) {
    const known = speakers.get(word);
    if (known === undefined) speakers.set(word, [place]);
    else known.push(place);
  }
}

/** Whose own a letter is, by its code unit and by script: a language writes its own letters in its own script only. */
const owners: ReadonlyMap<number, number> = new Map(
  Object.entries(ownLetters).flatMap(([code, own]) =>
    [...own].map((letter): [number, number] => [letter.charCodeAt(0), places.get(code) ?? 0]),
  ),
);

const wordPattern = /[\p{L}\p{M}]+'?/gu;
const asciiWord = /[a-z]+'?/g;
const beyondAscii = /[^\0-\x7f]/;

/** Words that hardly another language has, from which a text is plainly in this one. */
const plainWords = 3;
const rarelyShared = 2;

/** Whether a text is plainly in a language: a quick look, that may say no where it is. */
export function isPlainlyIn(text: string, code: string): boolean {
  const place = places.get(code);
  if (place === undefined) return false;
  let found = 0;
  for (const word of text.toLowerCase().split(" ")) {
    const known = speakers.get(word);
    if (known !== undefined && known.length <= rarelyShared && known.includes(place) && ++found >= plainWords)
      return true;
  }
  return false;
}

/** Counts the words and letters of a text that say which language it is in. */
export function wordEvidence(text: string): WordCounts {
  const worth = new Float64Array(languages.length);
  const lower = text.toLowerCase().replaceAll("’", "'");
  const words = lower.match(beyondAscii.test(lower) ? wordPattern : asciiWord) ?? [];
  for (const word of words) {
    const known = speakers.get(word);
    if (known !== undefined)
      for (const place of known) worth[place] = (worth[place] ?? 0) + 1 / Math.sqrt(known.length);
  }
  const times = new Map<number, number>();
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const owner = unit < 0x80 ? undefined : owners.get(unit);
    if (owner !== undefined) times.set(owner, (times.get(owner) ?? 0) + 1);
  }
  for (const [place, count] of times) worth[place] = (worth[place] ?? 0) + Math.min(mostLetters, count) * letterWorth;
  const all = Math.max(leastWords, words.length);
  const worthOf = (code: string) => worth[places.get(code) ?? 0] ?? 0;
  return {
    shareOf: (code) => worthOf(code) / all,
    differentOf: (code) => new Set(words.filter((word) => speakers.get(word)?.includes(places.get(code) ?? 0))).size,
    isMost: (code) => worthOf(code) > 0 && worth.filter((other) => other >= worthOf(code)).length === 1,
  };
}
