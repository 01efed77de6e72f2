import { fold, piecesOf, startsWithCapital } from "./fold.ts";
import { type Cited, endingsOf, formsOf, type Inflected, longestOf } from "./inflect.ts";
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

/** Collects the phrases of a table. */
export interface FormTableMaker<Entry> {
  readonly table: FormTable<Entry>;
  add(cited: Cited, entry: Entry): void;
  /** Whether a word of the phrases has other forms, or the whole other spellings. */
  hasForms(cited: Cited): boolean;
}

/** A word of the tables taken apart: the numbers of its pieces, and whether it has other forms. */
interface Taken {
  readonly numbers: readonly number[];
  readonly inflected: boolean;
}

/** The words taken apart so far that share a table of endings. */
interface SameEndings {
  readonly longest: number;
  readonly words: Map<string, Taken>;
}

/** An empty table that phrases can be added to. */
export function formTableMaker<Entry>(contractions: ReadonlyMap<string, readonly string[]>): FormTableMaker<Entry> {
  const words = new Map<string, number[]>();
  const roots: (PhraseNode<Entry> | undefined)[] = [];
  const taken = new Map<Endings | null, SameEndings>();
  let last = 0;

  /** The same word with the same endings is only taken apart once. */
  function takenApart(inflected: Inflected): Taken {
    const { word, endings } = inflected;
    const known: SameEndings = taken.get(endings) ?? { longest: longestOf(endings), words: new Map() };
    taken.set(endings, known);
    const before = known.words.get(word);
    if (before !== undefined) return before;
    const { from, others } = endingsOf(inflected, known.longest);
    const pieces = piecesOf(word, contractions);
    const own = pieces.map((_, order) => last + 1 + order);
    last += own.length;
    noteAll(pieces, own);
    const [only] = own;
    if (own.length === 1 && only !== undefined) {
      const stem = fold(word.slice(0, from));
      for (const other of others) note(stem + fold(other), only);
    } else {
      for (const form of formsOf(inflected)) {
        const forms = piecesOf(form, contractions);
        if (forms.length === own.length) noteAll(forms, own);
      }
    }
    const made = { numbers: own, inflected: others.length > 0 };
    known.words.set(word, made);
    return made;
  }

  function noteAll(pieces: readonly string[], own: readonly number[]): void {
    for (const [order, piece] of pieces.entries()) note(piece, own[order] ?? 0);
  }

  function note(piece: string, number: number): void {
    const list = words.get(piece);
    if (list === undefined) words.set(piece, [number]);
    else if (!list.includes(number)) list.push(number);
  }

  return {
    table: { words, roots },
    add({ citation, phrases: spelt }, entry) {
      for (const phrase of spelt) {
        const row: number[] = [];
        const capitals: number[] = [];
        for (const inflected of phrase) {
          if (startsWithCapital(inflected.word)) capitals.push(row.length);
          row.push(...takenApart(inflected).numbers);
        }
        addRow(roots, row, { entries: [entry], capitals, citation });
      }
    },
    hasForms: ({ phrases }) =>
      phrases.length > 1 || phrases.some((phrase) => phrase.some((word) => takenApart(word).inflected)),
  };
}

/** Where a word leads from a place in the tree. */
export function nextNode<Entry>({ next }: PhraseNode<Entry>, number: number): PhraseNode<Entry> | undefined {
  return next?.find((node) => node.number === number);
}

function addRow<Entry>(roots: (PhraseNode<Entry> | undefined)[], row: readonly number[], form: Form<Entry>): void {
  const [first] = row;
  if (first === undefined) return;
  let node = roots[first] ?? { number: first, form: undefined, next: undefined };
  roots[first] = node;
  for (let at = 1; at < row.length; at += 1) {
    const number = row[at] as number;
    let next = nextNode(node, number);
    if (next === undefined) {
      next = { number, form: undefined, next: undefined };
      if (node.next === undefined) node.next = [next];
      else node.next.push(next);
    }
    node = next;
  }
  if (node.form === undefined) node.form = form;
  else for (const entry of form.entries) if (!node.form.entries.includes(entry)) node.form.entries.push(entry);
}
