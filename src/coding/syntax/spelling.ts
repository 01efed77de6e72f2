import { findHash } from "./hash-index.ts";
import type { SyntaxModel } from "./model.ts";
import { wordKey } from "./word-info.ts";

const shortest = 4;
const longest = 24;
/** A word of more wanting accents than this is left as it is. */
const mostAccents = 2;

/**
 * Gives a word that was written without accents ("murio", "Senado frances") the spelling that the model knows, where it does not know
 * the word as it stands: archives and telex copy often keep no accents. `accents` says for each letter, or pair, what it may stand for.
 */
export function respelling(
  { words }: Pick<SyntaxModel, "words">,
  accents: Readonly<Record<string, string>>,
): (form: string) => string {
  const isKnown = (form: string) => findHash(words, wordKey(form)) >= 0;
  return (form) => {
    if (form.length < shortest || form.length > longest || !/^[A-Za-z]?[a-z]+$/.test(form) || isKnown(form))
      return form;
    const lower = form.toLowerCase();
    if (isKnown(lower)) return form;
    let spellings = [lower];
    for (let added = 0; added < mostAccents; added += 1) {
      spellings = [...new Set(spellings.flatMap((spelling) => accentedOnce(spelling, accents)))];
      const known = spellings.find(isKnown);
      if (known !== undefined) return form[0] === lower[0] ? known : (form[0] as string) + known.slice(1);
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
