import { fold, piecesOf, startsWithCapital } from "./fold.ts";
import { type Cited, type EndingIndex, endingIndex, endingOf, formsOf, type Inflected } from "./inflect.ts";
import type { Endings } from "./lexicon.ts";

/** A phrase of one or several entries; `capitals` are the pieces (by number) that need a capital in the text. */
export interface Form<Entry> {
  readonly entries: Entry[];
  readonly capitals: readonly number[];
  readonly citation: string;
}

/** A place in the tree of phrases: the word that leads here, what ends here, and which words go on: seldom more than a few. */
export interface PhraseNode<Entry> {
  readonly number: number;
  form: Form<Entry> | undefined;
  next: PhraseNode<Entry>[] | undefined;
}

/**
 * Phrases of words that take endings, by their pieces. A piece of text leads to the words it can be a form of (numbers), and a row of
 * such numbers through the tree to a phrase; so a phrase of three inflected words costs three words and not the product of their forms.
 */
export interface FormTable<Entry> {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** By the number of the first word. */
  readonly roots: readonly (PhraseNode<Entry> | undefined)[];
}

/** A table that phrases are still added to. */
export interface OpenTable<Entry> extends FormTable<Entry> {
  readonly words: Map<string, readonly number[]>;
  readonly roots: (PhraseNode<Entry> | undefined)[];
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  /** The words taken apart so far, by the table of endings that they share. */
  readonly taken: Map<Endings | null, SameEndings>;
  /** Lists of the pieces that need a capital, by bits: phrases share them. */
  readonly capitals: Map<number, readonly number[]>;
  /** The number of the last piece. */
  last: number;
}

/** A word of the tables taken apart: the numbers of its pieces, and whether it has other forms. */
interface Taken {
  readonly numbers: readonly number[];
  readonly inflected: boolean;
}

interface SameEndings {
  readonly index: EndingIndex;
  readonly words: Map<string, Taken>;
}

/** An empty table that phrases can be added to. */
export function openTable<Entry>(contractions: ReadonlyMap<string, readonly string[]>): OpenTable<Entry> {
  return { words: new Map(), roots: [], contractions, taken: new Map(), capitals: new Map(), last: 0 };
}

/** Adds what a phrase stands for. A language is loaded through here thousands of times: hardly anything is made that is not kept. */
export function addPhrases<Entry>(table: OpenTable<Entry>, { citation, phrases }: Cited, entry: Entry): void {
  for (let which = 0; which < phrases.length; which += 1) {
    const phrase = phrases[which] as readonly Inflected[];
    let node: PhraseNode<Entry> | undefined;
    let place = 0;
    let capitals = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const inflected = phrase[at] as Inflected;
      if (startsWithCapital(inflected.word)) capitals |= 1 << place;
      const { numbers } = takenApart(table, inflected);
      place += numbers.length;
      for (let piece = 0; piece < numbers.length; piece += 1) {
        const number = numbers[piece] as number;
        node = node === undefined ? rootNode(table.roots, number) : followingNode(node, number);
      }
    }
    if (node?.form === undefined) {
      if (node !== undefined) node.form = { entries: [entry], capitals: placesIn(table, capitals), citation };
    } else if (!node.form.entries.includes(entry)) node.form.entries.push(entry);
  }
}

/** Whether a word of the phrases has other forms, or the whole other spellings. */
export function hasForms<Entry>(table: OpenTable<Entry>, { phrases }: Cited): boolean {
  return phrases.length > 1 || phrases.some((phrase) => phrase.some((word) => takenApart(table, word).inflected));
}

/** The same word with the same endings is only taken apart once. */
function takenApart<Entry>(table: OpenTable<Entry>, { word, endings }: Inflected): Taken {
  let known = table.taken.get(endings);
  if (known === undefined) {
    known = { index: endingIndex(endings), words: new Map() };
    table.taken.set(endings, known);
  }
  let made = known.words.get(word);
  if (made === undefined) {
    made = takeApart(table, word, known.index);
    known.words.set(word, made);
  }
  return made;
}

function takeApart<Entry>(table: OpenTable<Entry>, word: string, index: EndingIndex): Taken {
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
  return { numbers, inflected: folded.length > 0 };
}

function takePieces<Entry>(
  table: OpenTable<Entry>,
  word: string,
  pieces: readonly string[],
  index: EndingIndex,
): Taken {
  const numbers = pieces.map((_, order) => table.last + 1 + order);
  table.last += numbers.length;
  const forms = formsOf(word, index);
  for (const form of forms) {
    const spelt = piecesOf(form, table.contractions);
    if (spelt.length !== pieces.length) continue;
    for (let at = 0; at < spelt.length; at += 1) note(table.words, spelt[at] as string, [numbers[at] as number]);
  }
  return { numbers, inflected: forms.length > 1 };
}

/** Forms of a word share the list of its number as long as they are forms of no other. */
function note(words: Map<string, readonly number[]>, piece: string, number: readonly number[]): void {
  const known = words.get(piece);
  if (known === undefined) words.set(piece, number);
  else if (!known.includes(number[0] as number)) words.set(piece, known.concat(number));
}

function placesIn<Entry>(table: OpenTable<Entry>, bits: number): readonly number[] {
  const known = table.capitals.get(bits);
  if (known !== undefined) return known;
  const places = Array.from({ length: 32 }, (_, place) => place).filter((place) => ((bits >> place) & 1) === 1);
  table.capitals.set(bits, places);
  return places;
}

/** Where a word leads from a place in the tree. */
export function nextNode<Entry>({ next }: PhraseNode<Entry>, number: number): PhraseNode<Entry> | undefined {
  return next?.find((node) => node.number === number);
}

function rootNode<Entry>(roots: (PhraseNode<Entry> | undefined)[], number: number): PhraseNode<Entry> {
  let node = roots[number];
  if (node === undefined) {
    node = { number, form: undefined, next: undefined };
    roots[number] = node;
  }
  return node;
}

function followingNode<Entry>(node: PhraseNode<Entry>, number: number): PhraseNode<Entry> {
  const known = nextNode(node, number);
  if (known !== undefined) return known;
  const made = { number, form: undefined, next: undefined };
  if (node.next === undefined) node.next = [made];
  else node.next.push(made);
  return made;
}
