import { fold, piecesOf, startsWithCapital } from "./fold.ts";
import { type EndingIndex, endingIndex, endingOf, formsOf, type Inflected, phrasesOf } from "./inflect.ts";
import type { Endings } from "./lexicon.ts";

/**
 * A place in the tree of phrases: the word that leads here, and which words go on: seldom more than a few. Where phrases end, `ends` has
 * the numbers of their entries, and `capitals` the pieces (by number) that need a capital in the text.
 */
export interface PhraseNode {
  readonly number: number;
  ends: readonly number[] | undefined;
  capitals: readonly number[];
  next: PhraseNode[] | undefined;
}

/**
 * Phrases of words that take endings, by their pieces. A piece of text leads to the words it can be a form of (numbers), and a row of
 * such numbers through the tree to a phrase; so a phrase of three inflected words costs three words and not the product of their forms.
 */
export interface Phrases {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By the number of the first word. */
  readonly roots: readonly (PhraseNode | undefined)[];
}

/**
 * A lexicon's phrases, made ready a few at a time: those that begin like a piece of text are taken apart when such a piece is first asked
 * for, and an entry is made when it is. A text needs few of the thousands, and each few are the same whatever was asked before.
 */
export interface FormTable<Entry> {
  /** The phrases whose first piece may be this one. */
  from(piece: string): Phrases | undefined;
  /** An entry by its number, always the same. */
  entry(number: number): Entry;
}

/** What one entry of a lexicon is written as, and the endings of its words. */
export interface Written {
  readonly text: string;
  readonly endings: Endings;
  /** Words from which on a phrase keeps its form. */
  readonly fixedFrom: ReadonlySet<string>;
}

/** A table whose phrases are being added. */
interface OpenTable extends Phrases {
  readonly words: Map<string, readonly number[]>;
  readonly roots: (PhraseNode | undefined)[];
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** The words taken apart so far, by the table of endings that they share. */
  readonly taken: Map<Endings | null, SameEndings>;
  /** Lists of the pieces that need a capital, by bits: phrases share them. */
  readonly capitals: Map<number, readonly number[]>;
  /** The number of the last piece. */
  last: number;
}

interface SameEndings {
  readonly index: EndingIndex;
  /** The numbers of the pieces of each word. */
  readonly words: Map<string, readonly number[]>;
}

const nowhere: readonly number[] = [];

/** A table of written entries; their numbers are their places in the list. */
export function formTable<Entry>(
  written: readonly Written[],
  contractions: ReadonlyMap<string, readonly string[]>,
  make: (number: number) => Entry,
): FormTable<Entry> {
  const begun = byStart(written, contractions);
  const opened = new Map<string, Phrases>();
  const made = new Map<number, Entry>();
  return {
    from(piece) {
      const start = piece.slice(0, startLength);
      const numbers = begun.get(start);
      if (numbers === undefined) return undefined;
      let phrases = opened.get(start);
      if (phrases === undefined) {
        phrases = phrasesAmong(numbers, written, contractions);
        opened.set(start, phrases);
      }
      return phrases;
    },
    entry(number) {
      let entry = made.get(number);
      if (entry === undefined) {
        entry = make(number);
        made.set(number, entry);
      }
      return entry;
    },
  };
}

/** How much of a phrase's first piece tells with which others it is made ready. */
const startLength = 2;

function byStart(
  written: readonly Written[],
  contractions: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly number[]> {
  const begun = new Map<string, number[]>();
  const indexes = new Map<Endings | null, EndingIndex>();
  for (let number = 0; number < written.length; number += 1) {
    for (const start of startsOf(written[number] as Written, contractions, indexes)) {
      const alike = begun.get(start);
      if (alike === undefined) begun.set(start, [number]);
      else alike.push(number);
    }
  }
  return begun;
}

/** What the first pieces of an entry's phrases can begin with: mostly one thing, the letters of its first word. */
function startsOf(
  { text, endings, fixedFrom }: Written,
  contractions: ReadonlyMap<string, readonly string[]>,
  indexes: Map<Endings | null, EndingIndex>,
): Iterable<string> {
  const indexOf = (own: Endings | null) => {
    const index = indexes.get(own) ?? endingIndex(own);
    indexes.set(own, index);
    return index;
  };
  const end = text.indexOf(" ");
  const lower = (end < 0 ? text : text.slice(0, end)).toLowerCase();
  if (/^[a-zа-ик-я]{4,}$/.test(lower) && lower.length - endingOf(lower, indexOf(endings)).ending.length >= startLength)
    return [lower.slice(0, startLength)];
  const starts = new Set<string>();
  for (const [first] of phrasesOf(text, endings, fixedFrom)) {
    for (const form of first === undefined ? [] : formsOf(first.word, indexOf(first.endings)))
      starts.add((piecesOf(form, contractions)[0] ?? "").slice(0, startLength));
  }
  return starts;
}

function phrasesAmong(
  numbers: readonly number[],
  written: readonly Written[],
  contractions: ReadonlyMap<string, readonly string[]>,
): Phrases {
  const table: OpenTable = {
    words: new Map(),
    roots: [],
    contractions,
    taken: new Map(),
    capitals: new Map(),
    last: 0,
  };
  for (const number of numbers) {
    const { text, endings, fixedFrom } = written[number] as Written;
    addPhrases(table, phrasesOf(text, endings, fixedFrom), number);
  }
  return table;
}

/** Adds the phrases of the entry of a number. */
function addPhrases(table: OpenTable, phrases: readonly (readonly Inflected[])[], entry: number): void {
  for (let which = 0; which < phrases.length; which += 1) {
    const phrase = phrases[which] as readonly Inflected[];
    let node: PhraseNode | undefined;
    let place = 0;
    let capitals = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const inflected = phrase[at] as Inflected;
      if (startsWithCapital(inflected.word)) capitals |= 1 << place;
      const numbers = takenApart(table, inflected);
      place += numbers.length;
      for (let piece = 0; piece < numbers.length; piece += 1) {
        const number = numbers[piece] as number;
        node = node === undefined ? rootNode(table.roots, number) : followingNode(node, number);
      }
    }
    if (node === undefined) continue;
    if (node.ends === undefined) {
      node.ends = [entry];
      node.capitals = placesIn(table, capitals);
    } else if (!node.ends.includes(entry)) node.ends = [...node.ends, entry];
  }
}

/** The numbers of a word's pieces. The same word with the same endings is only taken apart once. */
function takenApart(table: OpenTable, { word, endings }: Inflected): readonly number[] {
  let known = table.taken.get(endings);
  if (known === undefined) {
    known = { index: endingIndex(endings), words: new Map() };
    table.taken.set(endings, known);
  }
  let numbers = known.words.get(word);
  if (numbers === undefined) {
    numbers = takeApart(table, word, known.index);
    known.words.set(word, numbers);
  }
  return numbers;
}

function takeApart(table: OpenTable, word: string, index: EndingIndex): readonly number[] {
  const pieces = piecesOf(word, table.contractions);
  if (pieces.length !== 1) return takePieces(table, word, pieces, index);
  table.last += 1;
  const numbers = [table.last];
  note(table.words, pieces[0] as string, numbers);
  const lower = word.toLowerCase();
  const { ending, folded } = endingOf(lower, index);
  if (folded.length > 0) {
    const stem = fold(word.slice(0, lower.length - ending.length));
    for (let at = 0; at < folded.length; at += 1) note(table.words, stem + (folded[at] as string), numbers);
  }
  return numbers;
}

function takePieces(table: OpenTable, word: string, pieces: readonly string[], index: EndingIndex): readonly number[] {
  const numbers = pieces.map((_, order) => table.last + 1 + order);
  table.last += numbers.length;
  for (const form of formsOf(word, index)) {
    const spelt = piecesOf(form, table.contractions);
    if (spelt.length !== pieces.length) continue;
    for (let at = 0; at < spelt.length; at += 1) note(table.words, spelt[at] as string, [numbers[at] as number]);
  }
  return numbers;
}

/** Forms of a word share the list of its number as long as they are forms of no other. */
function note(words: Map<string, readonly number[]>, piece: string, number: readonly number[]): void {
  const known = words.get(piece);
  if (known === undefined) words.set(piece, number);
  else if (!known.includes(number[0] as number)) words.set(piece, known.concat(number));
}

function placesIn(table: OpenTable, bits: number): readonly number[] {
  const known = table.capitals.get(bits);
  if (known !== undefined) return known;
  const places = Array.from({ length: 32 }, (_, place) => place).filter((place) => ((bits >> place) & 1) === 1);
  table.capitals.set(bits, places);
  return places;
}

/** Where a word leads from a place in the tree. */
export function nextNode({ next }: PhraseNode, number: number): PhraseNode | undefined {
  return next?.find((node) => node.number === number);
}

function rootNode(roots: (PhraseNode | undefined)[], number: number): PhraseNode {
  let node = roots[number];
  if (node === undefined) {
    node = newNode(number);
    roots[number] = node;
  }
  return node;
}

function followingNode(node: PhraseNode, number: number): PhraseNode {
  const known = nextNode(node, number);
  if (known !== undefined) return known;
  const made = newNode(number);
  if (node.next === undefined) node.next = [made];
  else node.next.push(made);
  return made;
}

function newNode(number: number): PhraseNode {
  return { number, ends: undefined, capitals: nowhere, next: undefined };
}
