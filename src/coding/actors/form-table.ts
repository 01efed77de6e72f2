import { fold, piecesOf, startsWithCapital } from "./fold.ts";
import { type EndingIndex, endingIndex, endingOf, formsOf, type Inflected } from "./inflect.ts";
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
export interface FormTable<Entry> {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By the number of the first word. */
  readonly roots: readonly (PhraseNode | undefined)[];
  /** An entry by its number, always the same: most are never asked for, so that they are made when they are. */
  readonly entry: (number: number) => Entry;
}

/** A table that phrases are still added to. */
export interface OpenTable {
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

/** An empty table that phrases can be added to. */
export function openTable(contractions: ReadonlyMap<string, readonly string[]>): OpenTable {
  return { words: new Map(), roots: [], contractions, taken: new Map(), capitals: new Map(), last: 0 };
}

/** A table that no more phrases are added to. */
export function closedTable<Entry>({ words, roots }: OpenTable, make: (number: number) => Entry): FormTable<Entry> {
  const made = new Map<number, Entry>();
  return {
    words,
    roots,
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

/**
 * Adds the phrases of the entry of a number. A language is loaded through here thousands of times: hardly anything is made that is not
 * kept.
 */
export function addPhrases(table: OpenTable, phrases: readonly (readonly Inflected[])[], entry: number): void {
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
