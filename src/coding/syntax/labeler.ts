import { distanceClass } from "./distance.ts";
import { mix1, mix2, mix3 } from "./hashing.ts";
import type { ModelLists } from "./model.ts";
import { isMark, rootPart, type SentenceView } from "./sentence-view.ts";
import { uposTags } from "./types.ts";

export const labelFeatureCapacity = 64;

/** Relations that fill a place in a clause: a head that has one seldom takes another. */
const placeBits: Readonly<Record<string, number>> = {
  nsubj: 1,
  "nsubj:pass": 2,
  obj: 4,
  iobj: 8,
  csubj: 1,
  ccomp: 16,
  xcomp: 32,
  cop: 64,
  "aux:pass": 128,
  mark: 256,
  cc: 512,
  "expl:pass": 1024,
  "obl:agent": 2048,
  expl: 4096,
};
const auxiliary = uposTags.indexOf("AUX");

/** Where in `ModelLists.relationChoices` the relations between two parts of speech are. */
export function relationChoice(headUpos: number, childUpos: number, direction: number): number {
  return (headUpos * uposTags.length + childUpos) * 3 + direction;
}

export const relationChoiceCount = relationChoice(rootPart, uposTags.length - 1, 2) + 1;

/** 0 when the head follows, 1 when it comes before, 2 when it is the root. */
export function directionOf(size: number, head: number, child: number): number {
  if (head === size) return 2;
  return head < child ? 1 : 0;
}

/** The places that each relation fills, as bits. */
export function placesOf(relations: readonly string[]): Int32Array {
  return Int32Array.from(relations, (relation) => placeBits[relation] ?? 0);
}

/** Chooses the relation of one arc whose features are written: by the weights, or, in training, as it should be. */
export type ChooseRelation = (
  child: number,
  candidates: readonly number[],
  writeFeatures: (out: Int32Array) => number,
) => number;

/** Names the arcs of a tree from the root downwards, each knowing its head's relation and those of its elder siblings. */
export function labelTree(
  view: SentenceView,
  heads: Int32Array,
  lists: Pick<ModelLists, "relationSets" | "relationChoices">,
  places: Int32Array,
  choose: ChooseRelation,
): Int32Array {
  const { size } = view;
  const family = familyOf(view, heads);
  const labels = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size + 1);
  queue[0] = size;
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    const head = queue[done] as number;
    const auxiliaries = auxiliariesOf(view, family, head);
    let siblingLabel = 1;
    let siblingPart = 1;
    let filled = 0;
    for (let at = family.firstChild[head] as number; at >= 0; at = family.nextChild[at] as number) {
      const child = at;
      queue[queued++] = child;
      const direction = directionOf(size, head, child);
      const choice = relationChoice(view.upos[head] as number, view.upos[child] as number, direction);
      const candidates = lists.relationSets[lists.relationChoices[choice] ?? 0] ?? [0];
      const label = choose(child, candidates, (out) =>
        labelFeatures(
          view,
          heads,
          { family, head, child, siblingLabel, siblingPart, filled, auxiliaries, labels },
          out,
        ),
      );
      labels[child] = label;
      if (!isMark(view, child)) {
        siblingLabel = label;
        siblingPart = view.part[child] as number;
        filled |= places[label] ?? 0;
      }
    }
  }
  return labels;
}

/** The children of each word: a linked list in order, and the outermost that are not punctuation (`size + 1`: none). */
interface Family {
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
  readonly childCount: Int32Array;
  readonly leftmost: Int32Array;
  readonly secondLeft: Int32Array;
  readonly rightmost: Int32Array;
}

interface Place {
  readonly family: Family;
  readonly head: number;
  readonly child: number;
  readonly siblingLabel: number;
  readonly siblingPart: number;
  readonly filled: number;
  readonly auxiliaries: number;
  readonly labels: Int32Array;
}

function familyOf(view: SentenceView, heads: Int32Array): Family {
  const { size } = view;
  const nothing = size + 1;
  const family = {
    firstChild: new Int32Array(size + 1).fill(-1),
    nextChild: new Int32Array(size + 1).fill(-1),
    childCount: new Int32Array(size + 1),
    leftmost: new Int32Array(size + 2).fill(nothing),
    secondLeft: new Int32Array(size + 2).fill(nothing),
    rightmost: new Int32Array(size + 2).fill(nothing),
  };
  for (let at = size - 1; at >= 0; at--) {
    const head = heads[at] as number;
    family.nextChild[at] = family.firstChild[head] as number;
    family.firstChild[head] = at;
    family.childCount[head] = (family.childCount[head] as number) + 1;
    if (isMark(view, at)) continue;
    if (at < head) {
      family.secondLeft[head] = family.leftmost[head] as number;
      family.leftmost[head] = at;
    } else if (family.rightmost[head] === nothing) family.rightmost[head] = at;
  }
  // all words hang to the left of the root's position, where none is a right child
  return family;
}

function auxiliariesOf(view: SentenceView, family: Family, head: number): number {
  let hash = 0;
  for (let at = family.firstChild[head] as number; at >= 0; at = family.nextChild[at] as number)
    if (view.upos[at] === auxiliary) hash = (Math.imul(hash, 31) + (view.lemma[at] as number)) | 0;
  return hash;
}

function labelFeatures(view: SentenceView, heads: Int32Array, place: Place, out: Int32Array): number {
  const { size, word, part, tag, lemma, marksBefore } = view;
  const { family, head, child, siblingLabel, siblingPart, filled, auxiliaries, labels } = place;
  const nothing = size + 1;
  const fromRoot = head === size;
  const direction = directionOf(size, head, child);
  const distance = fromRoot ? 9 : distanceClass(Math.abs(head - child));
  const hp = part[head] as number;
  const cp = part[child] as number;
  const ht = tag[head] as number;
  const ct = tag[child] as number;
  const hl = lemma[head] as number;
  const cl = lemma[child] as number;
  const cw = mix1(800, (word[child] as number) ^ cp);
  const hw = mix1(801, (word[head] as number) ^ hp);
  const left = family.leftmost[child] as number;
  const right = family.rightmost[child] as number;
  const headLeft = family.leftmost[head] as number;
  const headRight = fromRoot ? nothing : (family.rightmost[head] as number);
  const before = child > 0 ? child - 1 : nothing;
  const after = child + 1 < size ? child + 1 : nothing;
  const marks = fromRoot
    ? 3
    : Math.min(2, (marksBefore[Math.max(head, child)] as number) - (marksBefore[Math.min(head, child) + 1] as number));
  const headLabel = fromRoot ? -2 : (labels[head] as number);
  const grandPart = fromRoot ? 3 : (part[heads[head] as number] as number);
  const marker = word[left] as number;
  const way = Math.imul(direction, 7919);
  let k = 0;
  out[k++] = mix2(1, cw, direction);
  out[k++] = mix2(2, ct, direction);
  out[k++] = mix2(3, hw, direction);
  out[k++] = mix2(4, ht, direction);
  out[k++] = mix3(5, hp, cp, direction);
  out[k++] = mix3(6, ht, ct, direction);
  out[k++] = mix3(7, hw, cp, direction);
  out[k++] = mix3(8, hp, cw, direction);
  out[k++] = mix3(9, hl, cl, direction);
  out[k++] = mix3(10, hl, ct, direction);
  out[k++] = mix3(11, ht, cl, direction);
  out[k++] = mix3(12, marker, cp, hp);
  out[k++] = mix3(13, marker, cp, hl);
  out[k++] = mix3(14, marker ^ way, ct, ht);
  out[k++] = mix3(15, part[left] as number, cp, hp);
  out[k++] = mix3(16, marker, word[family.secondLeft[child] as number] as number, cp);
  out[k++] = mix3(17, part[right] as number, cp, hp);
  out[k++] = mix3(18, marker, cl, hp);
  out[k++] = mix3(19, siblingLabel, cp, hp);
  out[k++] = mix3(20, siblingLabel, ct, ht);
  out[k++] = mix3(21, filled, cp, hp ^ direction);
  out[k++] = mix3(22, filled, hl, cp ^ direction);
  out[k++] = mix3(23, filled ^ way, ct, marker);
  out[k++] = mix3(24, headLabel, cp, hp);
  out[k++] = mix3(25, headLabel, ht, ct ^ direction);
  out[k++] = mix3(26, grandPart, hp, cp);
  out[k++] = mix3(27, auxiliaries, cp, ht ^ direction);
  out[k++] = mix3(28, auxiliaries ^ way, marker, ht);
  out[k++] = mix3(29, auxiliaries, ct, ht ^ direction);
  out[k++] = mix3(30, part[before] as number, cp, part[after] as number);
  out[k++] = mix3(31, word[before] as number, cp, direction);
  out[k++] = mix3(32, word[after] as number, cp, direction);
  out[k++] = mix3(33, distance, cp, hp ^ direction);
  out[k++] = mix3(34, marks, cp, hp ^ direction);
  out[k++] = mix3(35, marks, cw, hp ^ direction);
  out[k++] = mix3(36, part[headLeft] as number, part[headRight] as number, hp ^ cp);
  out[k++] = mix3(37, Math.min(5, family.childCount[head] as number), cp, hp ^ direction);
  out[k++] = mix3(38, word[child] as number, word[head] as number, distance);
  out[k++] = mix3(39, tag[left] as number, ct, ht);
  out[k++] = mix3(40, siblingPart, cp, ht ^ direction);
  out[k++] = mix3(41, word[headLeft] as number, hp, cp ^ direction);
  out[k++] = mix3(42, word[right] as number, cp, hp ^ direction);
  return k;
}
