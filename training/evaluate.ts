import type { Syntax } from "../src/coding/syntax/types.ts";
import type { TreeSentence } from "./conllu.ts";

/** Percentages, with gold words given. LAS compares relations without subtypes. */
export interface GoldWordScores {
  readonly words: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
  readonly clas: number;
}

/** F1 percentages from raw text, by the CoNLL 2018 way of aligning words. */
export interface RawTextScores {
  readonly sentences: number;
  readonly words: number;
  readonly upos: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
}

const functionRelation = /^(?:aux|case|cc|clf|cop|det|mark|punct)$/;

/** Judges tags, lemmas and trees over the treebank's own words. */
export function scoreGoldWords(syntax: Syntax, sentences: readonly TreeSentence[]): GoldWordScores {
  const right = { upos: 0, lemmas: 0, uas: 0, las: 0, clas: 0 };
  let words = 0;
  let contentWords = 0;
  for (const { forms, upos, lemmas, heads, relations } of sentences) {
    const tagged = syntax.tag(forms.map((form) => ({ form, start: 0, end: 0 })));
    const arcs = syntax.parse(tagged);
    for (const at of forms.keys()) {
      const head = arcs[at]?.head === -1 ? forms.length : arcs[at]?.head;
      const headRight = head === heads[at];
      const named = headRight && base(arcs[at]?.relation) === base(relations[at]);
      const content = !functionRelation.test(base(relations[at]));
      words++;
      if (tagged[at]?.upos === upos[at]) right.upos++;
      if (tagged[at]?.lemma === lemmas[at] || lemmas[at] === "_") right.lemmas++;
      if (headRight) right.uas++;
      if (named) right.las++;
      if (content) contentWords++;
      if (content && named) right.clas++;
    }
  }
  const percent = (count: number, of: number) => Math.round((10_000 * count) / of) / 100;
  return {
    words,
    upos: percent(right.upos, words),
    lemmas: percent(right.lemmas, words),
    uas: percent(right.uas, words),
    las: percent(right.las, words),
    clas: percent(right.clas, contentWords),
  };
}

interface PlacedWord {
  /** Position in the text without white space, and the place among the words of one contraction. */
  readonly key: string;
  readonly form: string;
  readonly upos: string;
  readonly lemma: string;
  readonly relation: string;
  /** Key of the head, empty for the root. */
  headKey: string;
}

/** Judges everything from raw text: sentences of one paragraph stand one behind another, as they do in news. */
export function scoreRawText(syntax: Syntax, sentences: readonly TreeSentence[]): RawTextScores {
  const usable = sentences.filter(({ text }) => text !== "");
  const text = usable
    .map((sentence, index) => `${index === 0 ? "" : sentence.beginsParagraph ? "\n\n" : " "}${sentence.text}`)
    .join("");
  const compact = compactPositions(text);
  const gold = goldWords(usable);
  const found = foundWords(syntax, text, compact);
  const goldByKey = new Map(gold.words.map((word) => [word.key, word]));
  const right = { words: 0, upos: 0, lemmas: 0, uas: 0, las: 0 };
  for (const word of found.words) {
    const match = goldByKey.get(word.key);
    if (!match) continue;
    const headRight = match.headKey === word.headKey;
    right.words++;
    if (match.upos === word.upos) right.upos++;
    if (match.lemma === word.lemma || match.lemma === "_") right.lemmas++;
    if (headRight) right.uas++;
    if (headRight && base(match.relation) === base(word.relation)) right.las++;
  }
  const f1 = (count: number, a: number, b: number) => Math.round((20_000 * count) / (a + b)) / 100;
  const of = (count: number) => f1(count, gold.words.length, found.words.length);
  const sameSentences = [...found.sentences].filter((span) => gold.sentences.has(span)).length;
  return {
    sentences: f1(sameSentences, gold.sentences.size, found.sentences.size),
    words: of(right.words),
    upos: of(right.upos),
    lemmas: of(right.lemmas),
    uas: of(right.uas),
    las: of(right.las),
  };
}

interface PlacedText {
  readonly words: PlacedWord[];
  readonly sentences: Set<string>;
}

function goldWords(sentences: readonly TreeSentence[]): PlacedText {
  const words: PlacedWord[] = [];
  const spans = new Set<string>();
  let start = 0;
  for (const sentence of sentences) {
    // forms do not always add up to the text: each sentence begins anew where its text does
    let position = start;
    const end = start + compactLength(sentence.text);
    const own: PlacedWord[] = [];
    for (const [at, form] of sentence.forms.entries()) {
      const group = sentence.written.find(({ from, to }) => from <= at && at <= to);
      const size = group ? compactLength(group.form) : compactLength(form);
      const exact = group ? exactParts(sentence.forms.slice(group.from, group.to + 1), group.form) : undefined;
      const key = exact
        ? `${position + (exact[at - (group?.from ?? 0)] ?? 0)}+${compactLength(form)}:0`
        : `${position}+${size}:${group ? at - group.from : 0}`;
      own.push({
        key,
        form,
        upos: sentence.upos[at] ?? "",
        lemma: sentence.lemmas[at] ?? "",
        relation: sentence.relations[at] ?? "",
        headKey: "",
      });
      if (!group || group.to === at) position += size;
    }
    for (const [at, word] of own.entries()) word.headKey = own[sentence.heads[at] ?? -1]?.key ?? "";
    words.push(...own);
    spans.add(`${start}-${end}`);
    start = end;
  }
  return { words, sentences: spans };
}

function foundWords(syntax: Syntax, text: string, compact: Int32Array): PlacedText {
  const words: PlacedWord[] = [];
  const spans = new Set<string>();
  for (const span of syntax.sentences(text)) {
    const tagged = syntax.tag(syntax.tokens(text, span));
    const arcs = syntax.parse(tagged);
    let sameSpan = 0;
    const own = tagged.map(({ form, start, end, upos, lemma }, at): PlacedWord => {
      sameSpan = at > 0 && tagged[at - 1]?.start === start && tagged[at - 1]?.end === end ? sameSpan + 1 : 0;
      const from = compact[start] ?? 0;
      const size = (compact[end] ?? 0) - from;
      return { key: `${from}+${size}:${sameSpan}`, form, upos, lemma, relation: arcs[at]?.relation ?? "", headKey: "" };
    });
    for (const [at, word] of own.entries()) word.headKey = own[arcs[at]?.head ?? -1]?.key ?? "";
    words.push(...own);
    spans.add(`${compact[span.start]}-${compact[span.end]}`);
  }
  return { words, sentences: spans };
}

/** Where the words of a group begin in its form, when it is only they written together. */
function exactParts(parts: readonly string[], form: string): number[] | undefined {
  if (parts.join("") !== form) return undefined;
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length;
    return start;
  });
}

/** For each position of a text, how many units before it are not white space. */
function compactPositions(text: string): Int32Array {
  const positions = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++)
    positions[at + 1] = (positions[at] ?? 0) + (/\s/.test(text.charAt(at)) ? 0 : 1);
  return positions;
}

function compactLength(form: string): number {
  return form.replace(/\s/g, "").length;
}

function base(relation: string | undefined): string {
  return relation?.split(":")[0] ?? "";
}
