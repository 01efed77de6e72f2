import { lineWords } from "./line-words/index.ts";
import type { LineWords } from "./line-words/line-words.ts";

/** Tells whether, and how far, a line is what a pattern of phrases says; `index` is always 0. */
export interface LinePattern {
  exec(line: string): RegExpExecArray | null;
  test(line: string): boolean;
}

/** The phrases of a field of all languages. */
export function phrasesOf(field: (words: LineWords) => string): readonly string[] {
  return lineWords.flatMap((words) => field(words).split(" | "));
}

/** A kind of line, the phrases with which it begins, and the source of what follows them. */
export type Beginning<Kind extends string> = readonly [kind: Kind, phrases: readonly string[], after: string];

/**
 * Tells which kind of line begins so, the first that fits, and how long that beginning is. A line is compared only with the
 * phrases that share its first letter, since most lines are text and begin with none.
 */
export function tellBeginning<Kind extends string>(
  kinds: readonly Beginning<Kind>[],
): (line: string) => { readonly kind: Kind; readonly length: number } | null {
  const sources = new Map<string, string[]>();
  for (const [index, [, phrases, after]] of kinds.entries()) {
    for (const [initial, alike] of byInitial(phrases)) {
      const source = `(?<kind${index}>(?:${sourceOf(alike)})${after})`;
      sources.set(initial, [...(sources.get(initial) ?? []), source]);
    }
  }
  const patterns = new Map(
    [...sources].map(([initial, alike]) => [initial, new RegExp(`^(?:${alike.join("|")})`, "iu")]),
  );
  return (line) => {
    const found = patterns.get(initialOf(line))?.exec(line);
    if (!found) return null;
    const kind = kinds.find((_, index) => found.groups?.[`kind${index}`] !== undefined)?.[0];
    return kind === undefined ? null : { kind, length: found[0].length };
  };
}

/**
 * Lines that begin with one of the phrases, followed by what the source `after` matches.
 */
export function beginsWith(phrases: readonly string[], after: string): LinePattern {
  const patterns = new Map(
    [...byInitial(phrases)].map(([initial, alike]) => [initial, new RegExp(`^(?:${sourceOf(alike)})${after}`, "iu")]),
  );
  const exec = (line: string) => patterns.get(initialOf(line))?.exec(line) ?? null;
  return { exec, test: (line) => exec(line) !== null };
}

function byInitial(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    for (const initial of initialsOf(phrase)) groups.set(initial, [...(groups.get(initial) ?? []), phrase]);
  }
  return groups;
}

/** The source of a pattern of any of the phrases, the longest first; accents may be missing and apostrophes of any kind. */
export function sourceOf(phrases: readonly string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[à-öø-ÿёœ]/gu, accentsOptional).replaceAll("'", "['’]"))
    .join("|");
}

/** `é` as `[ée]`, also where it stands in brackets already. */
function accentsOptional(letter: string, at: number, phrase: string): string {
  const both = letter + initialOf(letter);
  const opened = phrase.lastIndexOf("[", at);
  return opened > phrase.lastIndexOf("]", at) ? both : `[${both}]`;
}

/** The first letters that a phrase may have: of each alternative where it begins with a group. */
function initialsOf(phrase: string): ReadonlySet<string> {
  if (!phrase.startsWith("(?:")) return new Set([initialOf(phrase)]);
  const close = closingOf(phrase);
  const optional = phrase[close + 1] === "?";
  const inside = alternativesOf(phrase.slice(3, close)).flatMap((inner) => [...initialsOf(inner)]);
  return new Set(optional ? [...inside, ...initialsOf(phrase.slice(close + 2))] : inside);
}

function closingOf(phrase: string): number {
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === "\\") at++;
    else if (phrase[at] === "(") depth++;
    else if (phrase[at] === ")" && --depth === 0) return at;
  }
  throw new Error(`expected every group of a phrase to be closed, came ${phrase}`);
}

function alternativesOf(group: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const sign of group) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) alternatives.push("");
    else alternatives[alternatives.length - 1] += sign;
  }
  return alternatives;
}

function initialOf(text: string): string {
  const unit = text.charCodeAt(0);
  if (unit < 0x80 && unit !== 0x5c) return text.charAt(0).toLowerCase();
  const first = text.startsWith("\\") ? text.slice(1, 2) : String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toLowerCase().normalize("NFD").slice(0, 1);
}
