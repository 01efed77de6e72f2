import type { Span } from "../../core/spans.ts";

/** A word, number or mark. `norm` is lower case without accents; `sign` says that it is punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly capital: boolean;
  readonly sign: boolean;
}

const pattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}+|%)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑](?=[\p{Ll}\p{N}])[\p{L}\p{M}\p{N}]+|['’](?!s(?![\p{L}\p{M}])|t(?![\p{L}\p{M}]))[\p{L}][\p{L}\p{M}]*)*\+?|['’]s(?![\p{L}\p{M}])|[^\s\p{M}]/gu;

/** Tokens of a stretch of text; spans are those of the whole text. A hyphen before a capital stands alone: "Peruvian - Ecuadorian". */
export function tokenise(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [raw] = match;
    const at = start + match.index;
    const negation = /^(.+)(n['’]t)$/i.exec(raw);
    const parts = negation ? [negation[1] ?? "", negation[2] ?? ""] : [raw];
    let from = at;
    for (const part of parts) {
      tokens.push({
        text: part,
        norm: normalise(part),
        capital: /^\p{Lu}/u.test(part),
        sign: !/[\p{L}\p{N}]/u.test(part),
        start: from,
        end: from + part.length,
      });
      from += part.length;
    }
  }
  return tokens;
}

/** Lower case, without accents, with plain apostrophes and hyphens: how words are compared. */
export function normalise(word: string): string {
  if (/^[ -~]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[‐‑]/g, "-")
    .toLowerCase();
}

/** The words of a phrase as `tokenise` would give them, normalised. */
export function wordsOf(phrase: string): string[] {
  return tokenise(phrase, { start: 0, end: phrase.length }).map((token) => token.norm);
}
