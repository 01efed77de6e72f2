import { findHash } from "./hash-index.ts";
import type { SyntaxModel } from "./model.ts";
import { wordKey } from "./word-info.ts";

const shortest = 4;
/** Longer words may lack one accent, still longer ones are left as they are: what may be tried grows fast with their letters. */
const longestOfTwo = 10;
const longest = 20;

/**
 * Gives a word in small letters that was written without accents ("murio", "frances") the spelling that the model knows, where neither
 * the model nor the language's own words (`isWord`) know it as it stands: archives and telex copy often keep no accents. `accents` says
 * for each letter, or pair, what it may stand for. Names keep their spelling.
 */
export function respelling(
  { words }: Pick<SyntaxModel, "words">,
  accents: Readonly<Record<string, string>>,
  isWord: (form: string) => boolean,
): (form: string) => string {
  const isKnown = (form: string) => findHash(words, wordKey(form)) >= 0;
  return (form) => {
    if (form.length < shortest || form.length > longest || !/^[a-z]+$/.test(form) || isKnown(form) || isWord(form))
      return form;
    let spellings = [form];
    for (let added = 0; added < (form.length > longestOfTwo ? 1 : 2); added += 1) {
      spellings = [...new Set(spellings.flatMap((spelling) => accentedOnce(spelling, accents)))];
      const known = spellings.find(isKnown);
      if (known !== undefined) return known;
    }
    return form;
  };
}

/** A word with one more accent, that nearest to its end first: endings tell most. */
function accentedOnce(spelling: string, accents: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (let at = spelling.length - 1; at >= 0; at -= 1) {
    for (const size of [1, 2]) {
      for (const letter of accents[spelling.slice(at, at + size)] ?? "")
        found.push(spelling.slice(0, at) + letter + spelling.slice(at + size));
    }
  }
  return found;
}
