import type { LoggedMention } from "../log/entries/shapes.ts";
import { quote, type StoredText } from "./texts.ts";

// pronouns that begin a sentence are written like a name; the others begin with a small letter
const pronouns = new Set(
  "he she they it we you i él ella ellos ellas il elle ils elles ele ela eles elas он она они оно мы".split(" "),
);

/**
 * What an actor is called by these words of a text, or null where they name nobody: a pronoun, a phrase such as "foreign
 * ministers" or "both sides". Of a person's titles in small letters ("presidente Alberto Fujimori") and of "counterpart" only
 * the name is left. What begins with a small letter is no name, whatever the language; writing without letter case is kept.
 */
export function actorName(words: string | null, person: boolean): string | null {
  if (words === null) return null;
  const titled = person ? /^(?:\p{Ll}[\p{L}-]{3,}\s+|\S+ counterpart,\s+)+(?=\p{Lu})/u.exec(words) : null;
  const name = words.slice(titled?.[0].length ?? 0);
  return name === "" || /^\p{Ll}/u.test(name) || pronouns.has(name.toLowerCase()) ? null : name;
}

/**
 * What an actor of a mention is called by the words at its span, or null where they name nobody: also where they stand for
 * several actors ("The two countries"), or the store has lost the text.
 */
export function nameIn(
  text: StoredText | undefined,
  mention: LoggedMention,
  { code, person, start, end }: LoggedMention["source"][number],
): string | null {
  const shared = [...mention.source, ...mention.target].some(
    (other) => other.start === start && other.end === end && other.code !== code,
  );
  return shared ? null : actorName(quote(text, { start, end }), person);
}
