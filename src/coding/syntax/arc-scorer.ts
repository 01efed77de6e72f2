import { bestTree } from "./best-tree.ts";
import { distanceClass } from "./distance.ts";
import { mix2, mix3 } from "./hashing.ts";
import { isMark, type SentenceView } from "./sentence-view.ts";
import { scoreOf, type Weights } from "./weights.ts";

export const arcFeatureCapacity = 96;
const impossible = -1e9;

/** Two proposed trees over one sentence, and what the first of them says of each word's surroundings. */
export interface Proposals {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** The leftmost child, punctuation aside, `size + 1` where there is none; and how many children. */
  readonly leftmost: Int32Array;
  readonly childCount: Int32Array;
}

/** Puts two trees side by side. */
export function proposalsOf(view: SentenceView, first: Int32Array, second: Int32Array): Proposals {
  const { size } = view;
  const leftmost = new Int32Array(size + 1).fill(size + 1);
  const childCount = new Int32Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    const head = first[at] as number;
    childCount[head] = (childCount[head] as number) + 1;
    if (at < head && !isMark(view, at)) leftmost[head] = at;
  }
  return { first, second, leftmost, childCount };
}

/**
 * The best projective tree made of arcs that one or the other proposal has. Where both agree there is nothing to score, so the
 * cost is that of their disagreement.
 */
export function chooseArcs(weights: Weights, view: SentenceView, proposals: Proposals): Int32Array {
  const { first, second } = proposals;
  const { size } = view;
  if (first.every((head, at) => head === second[at])) return first;
  const width = size + 1;
  const scores = new Float64Array(size * width).fill(impossible);
  const features = new Int32Array(arcFeatureCapacity);
  for (let child = 0; child < size; child++) {
    const one = first[child] as number;
    const other = second[child] as number;
    if (one === other) {
      scores[child * width + one] = 0;
      continue;
    }
    for (const head of [one, other]) {
      const count = arcFeatures(view, proposals, head, child, features);
      scores[child * width + head] = scoreOf(weights, features, count, 0);
    }
  }
  return bestTree(size, scores);
}

/** Writes the features of the arc from `head` to `child` into `out` and says how many there are. */
export function arcFeatures(
  view: SentenceView,
  proposals: Proposals,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { size, word, part, tag, lemma, marksBefore, verbsBefore } = view;
  const { first, second, leftmost, childCount } = proposals;
  const fromRoot = head === size;
  const nothing = size + 1;
  const direction = fromRoot ? 2 : head < child ? 1 : 0;
  const from = fromRoot ? child : Math.min(head, child);
  const to = fromRoot ? child : Math.max(head, child);
  const distance = fromRoot ? 9 : distanceClass(to - from);
  const way = direction * 16 + distance;
  const hp = part[head] as number;
  const cp = part[child] as number;
  const ht = tag[head] as number;
  const ct = tag[child] as number;
  const hl = lemma[head] as number;
  const cl = lemma[child] as number;
  const afterHead = head + 1 < size ? (part[head + 1] as number) : (part[nothing] as number);
  const beforeHead = !fromRoot && head > 0 ? (part[head - 1] as number) : 17;
  const afterChild = child + 1 < size ? (part[child + 1] as number) : 19;
  const beforeChild = child > 0 ? (part[child - 1] as number) : 23;
  const votes =
    (first[child] === head ? 1 : 0) | (second[child] === head ? 2 : 0) | (first[child] === second[child] ? 4 : 0);
  const grandPart = fromRoot ? 29 : (part[first[head] as number] as number);
  const marker = word[leftmost[child] as number] as number;
  const markerPart = part[leftmost[child] as number] as number;
  const marks = fromRoot ? 0 : Math.min(3, (marksBefore[to] as number) - (marksBefore[from + 1] as number));
  const verbs = fromRoot ? 0 : Math.min(2, (verbsBefore[to] as number) - (verbsBefore[from + 1] as number));
  const pair = hp ^ Math.imul(cp, 31);
  const sibling = nearestSibling(view, first, head, child);
  let k = 0;
  // how the proposals voted
  out[k++] = mix2(1, votes, direction);
  out[k++] = mix3(2, votes, hp, cp);
  out[k++] = mix3(3, votes, ht, ct);
  out[k++] = mix3(4, votes, way, cp);
  out[k++] = mix3(5, votes, cl, hp);
  out[k++] = mix3(6, votes, hl, cp);
  out[k++] = mix3(7, votes ^ (marker << 3), hp, cp);
  out[k++] = mix3(8, votes, cp ^ way, hp);
  // head and child
  out[k++] = mix3(10, hp, cp, way);
  out[k++] = mix3(11, ht, ct, way);
  out[k++] = mix3(12, hl, cp, way);
  out[k++] = mix3(13, hp, cl, way);
  out[k++] = mix3(14, hl, cl, direction);
  out[k++] = mix3(15, hl, ct, direction);
  out[k++] = mix3(16, ht, cl, direction);
  out[k++] = mix3(17, word[head] as number, word[child] as number, direction);
  out[k++] = mix2(18, cl, way);
  out[k++] = mix2(19, hl, direction);
  // neighbours
  out[k++] = mix3(20, pair, afterHead, beforeChild ^ direction);
  out[k++] = mix3(21, pair, beforeHead, beforeChild ^ direction);
  out[k++] = mix3(22, pair, afterHead, afterChild ^ direction);
  out[k++] = mix3(23, pair, beforeHead, afterChild ^ direction);
  out[k++] = mix3(24, pair, beforeChild, afterChild ^ direction);
  out[k++] = mix3(25, pair, beforeHead, afterHead ^ direction);
  out[k++] = mix3(26, pair, marks, direction);
  out[k++] = mix3(27, pair, verbs * 4 + marks, way);
  out[k++] = mix3(28, ht ^ Math.imul(ct, 31), verbs, marks * 4 + direction);
  // the child's marker, the head's head, the sibling before
  out[k++] = mix3(29, marker, pair, direction);
  out[k++] = mix3(30, marker, hl, cp ^ direction);
  out[k++] = mix3(31, marker, cl, hp ^ direction);
  out[k++] = mix3(32, marker, ht ^ Math.imul(ct, 31), distance);
  out[k++] = mix3(33, grandPart, pair, direction);
  out[k++] = mix3(34, grandPart ^ marker, pair, way);
  out[k++] = mix3(35, part[sibling] as number, pair, direction);
  out[k++] = mix3(36, tag[sibling] as number, ht ^ Math.imul(ct, 31), direction);
  out[k++] = mix3(37, lemma[sibling] as number, hp ^ Math.imul(cl, 31), direction);
  out[k++] = mix3(38, Math.min(5, childCount[head] as number), pair, direction);
  out[k++] = mix3(39, markerPart, pair, way);
  out[k++] = mix3(40, view.last, pair, direction);
  if (fromRoot) return k;
  // which parts of speech lie between
  let seen = 0;
  for (let at = from + 1; at < to && k < 82; at++) {
    const bit = 1 << (view.upos[at] as number);
    if (seen & bit) continue;
    seen |= bit;
    out[k++] = mix3(41, part[at] as number, pair, direction);
  }
  return k;
}

/** The child of `head` nearest to `child`, between the two. */
function nearestSibling(view: SentenceView, first: Int32Array, head: number, child: number): number {
  if (head === view.size) return view.size + 1;
  const step = head < child ? -1 : 1;
  for (let at = child + step; at !== head; at += step) if (first[at] === head && !isMark(view, at)) return at;
  return view.size + 1;
}
