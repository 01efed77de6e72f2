import type { Span } from "../../core/spans.ts";

/** The universal parts of speech of Universal Dependencies. */
export const uposTags = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;
export type Upos = (typeof uposTags)[number];

/** One syntactic word. The words of a contraction ("del" = "de" + "el") all have the contraction's span. */
export interface Token extends Span {
  readonly form: string;
}

/** A tagged word. `feats` are morphological features as in CoNLL-U (`Case=Gen|Number=Sing`), empty where there are none. */
export interface Word extends Token {
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: string;
}

/** What a word hangs on: `head` is an index into the same list, -1 for the root; `relation` as in Universal Dependencies. */
export interface Arc {
  readonly head: number;
  readonly relation: string;
}

/** Everything that turns one language's text into trees. Pure: the same text always gives the same trees. */
export interface Syntax {
  /** Sentences of a text, in order, with no white space at either end; together they cover all that is not white space. */
  sentences(text: string): Span[];
  /** The words of one sentence; spans are those of the whole text. */
  tokens(text: string, sentence: Span): Token[];
  /** Tags and lemmas. Where `fixed` names a part of speech, the tag is chosen among those of that part of speech. */
  tag(tokens: readonly Token[], fixed?: readonly (Upos | undefined)[]): Word[];
  /** A tree over any sequence of tagged words: all of a sentence, or what is left when names have been put together. */
  parse(words: readonly Word[]): Arc[];
}

/** The value of one feature of a word ("Gen" for `Case`), or undefined. */
export function feature(word: Word, name: string): string | undefined {
  const at = word.feats.startsWith(`${name}=`) ? 0 : word.feats.indexOf(`|${name}=`) + 1;
  if (at === 0 && !word.feats.startsWith(`${name}=`)) return undefined;
  const from = at + name.length + 1;
  const to = word.feats.indexOf("|", from);
  return word.feats.slice(from, to === -1 ? undefined : to);
}
