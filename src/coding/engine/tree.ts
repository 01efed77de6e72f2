import type { ActorMention } from "../actors/types.ts";
import { feature, type Word } from "../syntax/types.ts";
import type { EventIndex, NounSense } from "./lexicon.ts";

/** One word, or the words of one actor mention put together, in the tree of a sentence. */
export interface Node {
  readonly at: number;
  /** The word itself; of a mention its head, which carries number and case. */
  readonly word: Word;
  /** Words `first` to `last` (exclusive) of the sentence. */
  readonly first: number;
  readonly last: number;
  readonly mention: ActorMention | null;
  readonly head: Node | null;
  readonly relation: string;
  readonly children: readonly Node[];
  /** The preposition of a place that was put together with it. */
  readonly joined: Word | null;
  /** What the noun can be (an act, a thing acted upon); empty for other words. */
  readonly nouns: readonly NounSense[];
}

/** A sentence's tree, with the node of each word. */
export interface Tree {
  readonly nodes: readonly Node[];
  readonly words: readonly Word[];
  readonly nodeOf: readonly Node[];
  /** The language's prepositions of belonging. */
  readonly genitive: ReadonlySet<string>;
}

export const nominalTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "X", "SYM"]);

/** What a node does where it is a noun that names an act ("withdrawal"), or undefined. */
export function actSense({ nouns }: Node): NounSense | undefined {
  return nouns.find(({ act }) => act !== null);
}

/** The node and those coordinated with it. */
export function conjuncts(node: Node): Node[] {
  return [node, ...node.children.filter(({ relation }) => relation === "conj").flatMap(conjuncts)];
}

/** The relation without its subtype. */
export function baseRelation({ relation }: Node): string {
  const colon = relation.indexOf(":");
  return colon === -1 ? relation : relation.slice(0, colon);
}

/**
 * How a noun is tied to what it hangs on: its preposition as a lemma ("against"; of several words joined, "in favour of"), and the case
 * it stands in where the language has cases. A conjunct without a preposition of its own has that of the first.
 */
export interface Marker {
  readonly word: string;
  readonly grammaticalCase: string | undefined;
}

/** The preposition of a noun, or null where it has none. */
export function markerOf(node: Node, index: EventIndex): Marker | null {
  if (node.joined !== null) {
    const lemma = node.joined.lemma.toLowerCase();
    return { word: index.markerVariants.get(lemma) ?? lemma, grammaticalCase: undefined };
  }
  const marker = node.children.find((child) => baseRelation(child) === "case" && child.word.upos !== "PART");
  if (marker === undefined) return node.relation === "conj" && node.head !== null ? markerOf(node.head, index) : null;
  const fixed = marker.children.filter(({ relation }) => relation === "fixed");
  const lemma = (part: Node) => part.word.lemma.toLowerCase();
  const single = index.markerVariants.get(lemma(marker)) ?? lemma(marker);
  const word = fixed.length === 0 ? single : [marker, ...fixed].map((part) => part.word.form.toLowerCase()).join(" ");
  return { word, grammaticalCase: feature(node.word, "Case") };
}

/** Whether a marker is in a set: with its case ("в:Acc") where the set says so, else by its words, else by their first word. */
export function isMarked(marker: Marker | null, set: ReadonlySet<string>): boolean {
  if (marker === null) return false;
  const { word, grammaticalCase } = marker;
  return (
    set.has(`${word}:${grammaticalCase}`) ||
    set.has(word) ||
    (word.includes(" ") && set.has(word.slice(0, word.indexOf(" "))))
  );
}

/** Whether a marker is this preposition, which may name a case ("в:Acc"). */
export function isMarkedBy(marker: Marker | null, preposition: string): boolean {
  return marker !== null && (marker.word === preposition || `${marker.word}:${marker.grammaticalCase}` === preposition);
}

/** An auxiliary of tense or mood, however a treebank names it; not that of the passive. */
export function isAuxiliary({ relation }: Node): boolean {
  return (relation === "aux" || relation.startsWith("aux:")) && relation !== "aux:pass";
}

/** Whether a lemma or form of a child is this word. */
export function hasWord({ word }: Node, text: string): boolean {
  return word.lemma.toLowerCase() === text || word.form.toLowerCase() === text;
}

/** All nodes below a node, itself included, without going into where `stop` says so. */
export function subtree(node: Node, stop: (child: Node) => boolean): Node[] {
  const found = [node];
  for (let at = 0; at < found.length; at += 1) {
    for (const child of found[at]?.children ?? []) if (!stop(child)) found.push(child);
  }
  return found;
}

/** Nodes from a node's head up to the root. */
export function ancestors(node: Node): Node[] {
  const found: Node[] = [];
  for (let at = node.head; at !== null; at = at.head) found.push(at);
  return found;
}
