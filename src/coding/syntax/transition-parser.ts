import { distanceClass } from "./distance.ts";
import { mix1, mix2, mix3 } from "./hashing.ts";
import type { SentenceView } from "./sentence-view.ts";
import { scoreThree, type Weights } from "./weights.ts";

/** The three moves of the arc-hybrid system; their numbers are outcomes of the weights. */
export const moves = { shift: 0, leftArc: 1, rightArc: 2 } as const;
export const transitionFeatureCapacity = 96;

/** A parse under way: a stack, the next word of the buffer, and the outermost children of each word so far. */
export interface ParseState {
  readonly stack: Int32Array;
  depth: number;
  next: number;
  /** Outermost child on either side, -1 where there is none. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly heads: Int32Array;
}

/** Before the first move. */
export function initialState(size: number): ParseState {
  return {
    stack: new Int32Array(size + 1),
    depth: 0,
    next: 0,
    leftmost: new Int32Array(size + 2).fill(-1),
    rightmost: new Int32Array(size + 2).fill(-1),
    leftCount: new Int32Array(size + 2),
    rightCount: new Int32Array(size + 2),
    heads: new Int32Array(size).fill(-1),
  };
}

/** Makes one move. */
export function makeMove(state: ParseState, move: number): void {
  if (move === moves.shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[--state.depth] as number;
  if (move === moves.leftArc) {
    const head = state.next;
    state.heads[child] = head;
    const outermost = state.leftmost[head] as number;
    if (outermost < 0 || child < outermost) state.leftmost[head] = child;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
  } else {
    const head = state.stack[state.depth - 1] as number;
    state.heads[child] = head;
    state.rightmost[head] = child;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
  }
}

/** A projective tree with one root, in time proportional to the sentence: heads by position, the sentence's size for the root. */
export function parseGreedily(weights: Weights, view: SentenceView): Int32Array {
  const { size } = view;
  const state = initialState(size);
  const features = new Int32Array(transitionFeatureCapacity);
  const scores = new Float64Array(3);
  while (state.next < size || state.depth > 1) {
    const atEnd = state.next === size;
    if (atEnd || state.depth === 0) {
      makeMove(state, atEnd ? moves.rightArc : moves.shift);
      continue;
    }
    scoreThree(weights, features, transitionFeatures(view, state, features), scores);
    makeMove(state, bestMove(scores, state.depth));
  }
  if (state.depth === 1) state.heads[state.stack[0] as number] = size;
  return state.heads;
}

/** The move of highest score while words are left; of equals the last of right arc, left arc and shift. */
function bestMove(scores: Float64Array, depth: number): number {
  let best: number = moves.rightArc;
  let highest = depth > 1 ? (scores[moves.rightArc] as number) : Number.NEGATIVE_INFINITY;
  if ((scores[moves.leftArc] as number) >= highest) {
    best = moves.leftArc;
    highest = scores[moves.leftArc] as number;
  }
  return (scores[moves.shift] as number) >= highest ? moves.shift : best;
}

/** Writes the features of a state into `out` and says how many there are. */
export function transitionFeatures(view: SentenceView, state: ParseState, out: Int32Array): number {
  const { size, word, part, tag, lemma, marksBefore, verbsBefore } = view;
  const { stack, depth, next, leftmost, rightmost, leftCount, rightCount } = state;
  const nothing = size + 1;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : nothing;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : nothing;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : nothing;
  const b0 = next;
  const b1 = next + 1 <= size ? next + 1 : nothing;
  const b2 = next + 2 <= size ? next + 2 : nothing;
  const s0Left = childOf(leftmost, s0, nothing);
  const s0Right = childOf(rightmost, s0, nothing);
  const s1Left = childOf(leftmost, s1, nothing);
  const s1Right = childOf(rightmost, s1, nothing);
  const b0Left = childOf(leftmost, b0, nothing);
  const p0 = part[s0] as number;
  const p1 = part[s1] as number;
  const p2 = part[s2] as number;
  const q0 = part[b0] as number;
  const q1 = part[b1] as number;
  const q2 = part[b2] as number;
  const t0 = tag[s0] as number;
  const t1 = tag[s1] as number;
  const u0 = tag[b0] as number;
  const l0 = lemma[s0] as number;
  const l1 = lemma[s1] as number;
  const m0 = lemma[b0] as number;
  const has0 = s0 < size;
  const has1 = s1 < size && has0;
  const distance0 = has0 ? distanceClass(b0 - s0) : 9;
  const distance1 = has1 ? distanceClass(s0 - s1) : 9;
  const marks0 = has0 ? Math.min(2, (marksBefore[b0] as number) - (marksBefore[s0 + 1] as number)) : 3;
  const marks1 = has1 ? Math.min(2, (marksBefore[s0] as number) - (marksBefore[s1 + 1] as number)) : 3;
  const verbsAhead = Math.min(2, (verbsBefore[size] as number) - (verbsBefore[b0] as number));
  const verbs1 = has1 ? Math.min(2, (verbsBefore[s0] as number) - (verbsBefore[s1 + 1] as number)) : 3;
  const s0Lefts = has0 ? Math.min(3, leftCount[s0] as number) : 4;
  const s0Rights = has0 ? Math.min(3, rightCount[s0] as number) : 4;
  const s1Lefts = s1 < size ? Math.min(3, leftCount[s1] as number) : 4;
  const s1Rights = s1 < size ? Math.min(3, rightCount[s1] as number) : 4;
  const b0Lefts = Math.min(3, leftCount[b0] as number);
  const w0 = mix1(900, (word[s0] as number) ^ p0);
  const w1 = mix1(901, (word[s1] as number) ^ p1);
  const x0 = mix1(902, (word[b0] as number) ^ q0);
  const p1by31 = Math.imul(p1, 31);
  const pairHead = p0 ^ p1by31;
  const wordOfS0Left = word[s0Left] as number;
  let k = 0;
  // single positions
  out[k++] = mix1(1, w0);
  out[k++] = mix1(2, t0);
  out[k++] = mix1(3, w1);
  out[k++] = mix1(4, t1);
  out[k++] = mix1(5, x0);
  out[k++] = mix1(6, u0);
  out[k++] = mix2(7, word[b1] as number, q1);
  out[k++] = mix1(8, tag[b1] as number);
  out[k++] = mix1(9, q2);
  out[k++] = mix2(10, word[b2] as number, q2);
  out[k++] = mix2(11, p2, word[s2] as number);
  // pairs
  out[k++] = mix2(12, w0, x0);
  out[k++] = mix2(13, w0, q0);
  out[k++] = mix2(14, p0, x0);
  out[k++] = mix2(15, t0, u0);
  out[k++] = mix2(16, l0, m0);
  out[k++] = mix3(17, p0, q0, distance0);
  out[k++] = mix2(18, l0, u0);
  out[k++] = mix2(19, t0, m0);
  out[k++] = mix2(20, w1, w0);
  out[k++] = mix2(21, w1, p0);
  out[k++] = mix2(22, p1, w0);
  out[k++] = mix2(23, t1, t0);
  out[k++] = mix2(24, l1, l0);
  out[k++] = mix3(25, p1, p0, distance1);
  out[k++] = mix2(26, l1, t0);
  out[k++] = mix2(27, t1, l0);
  out[k++] = mix2(28, q0, q1);
  out[k++] = mix2(29, x0, q1);
  out[k++] = mix2(30, u0, tag[b1] as number);
  out[k++] = mix2(31, w1, q0);
  out[k++] = mix2(32, p1, x0);
  out[k++] = mix2(33, l1, m0);
  // triples
  out[k++] = mix3(34, p0, q0, q1);
  out[k++] = mix3(35, t0, u0, tag[b1] as number);
  out[k++] = mix3(36, p1, p0, q0);
  out[k++] = mix3(37, t1, t0, u0);
  out[k++] = mix3(38, l1, p0, q0);
  out[k++] = mix3(39, p1, l0, q0);
  out[k++] = mix3(40, p1, p0, m0);
  out[k++] = mix3(41, p2, p1, p0);
  out[k++] = mix3(42, p2 ^ p1by31, p0, q0);
  out[k++] = mix3(43, q0, q1, q2);
  out[k++] = mix3(44, pairHead, q0, q1);
  out[k++] = mix3(45, l0, q0, q1);
  out[k++] = mix3(46, p0 ^ Math.imul(q0, 31), q1, q2);
  // children
  out[k++] = mix3(47, p0, part[s0Left] as number, q0);
  out[k++] = mix3(48, p0, part[s0Right] as number, q0);
  out[k++] = mix3(49, p1, part[s1Right] as number, p0);
  out[k++] = mix3(50, p1, part[s1Left] as number, p0);
  out[k++] = mix3(51, p0, q0, part[b0Left] as number);
  out[k++] = mix3(52, p0, wordOfS0Left, p1);
  out[k++] = mix3(53, l1, wordOfS0Left, p0);
  out[k++] = mix3(54, l0, wordOfS0Left, p1);
  out[k++] = mix3(55, p1, part[s0Left] as number, p0);
  out[k++] = mix3(56, p1, part[s0Right] as number, p0);
  out[k++] = mix3(57, p2 ^ p1by31, wordOfS0Left, p0);
  out[k++] = mix3(58, word[s1Right] as number, p1, p0);
  out[k++] = mix3(59, word[s0Right] as number, p0, q0);
  out[k++] = mix3(60, word[b0Left] as number, q0, p0);
  out[k++] = mix3(61, lemma[s2] as number, wordOfS0Left, p0);
  out[k++] = mix3(62, p1 ^ Math.imul(part[s1Right] as number, 31), p0 ^ Math.imul(part[s0Left] as number, 17), q0);
  // numbers of children, distances, what lies between
  out[k++] = mix3(63, w0, s0Lefts, s0Rights);
  out[k++] = mix3(64, p0, s0Lefts * 8 + s0Rights, q0);
  out[k++] = mix3(65, w1, s1Rights, p0);
  out[k++] = mix3(66, p1, s1Lefts * 8 + s1Rights, p0);
  out[k++] = mix3(67, q0, b0Lefts, p0);
  out[k++] = mix3(68, w0, distance0, q0);
  out[k++] = mix3(69, p0, distance0, x0);
  out[k++] = mix3(70, p1, distance1, w0);
  out[k++] = mix3(71, w1, distance1, p0);
  out[k++] = mix3(72, p0, marks0, q0);
  out[k++] = mix3(73, p1, marks1, p0);
  out[k++] = mix3(74, marks1 * 4 + marks0, pairHead, q0);
  out[k++] = mix3(75, p1, verbs1, p0);
  out[k++] = mix3(76, verbsAhead, p0, q0);
  out[k++] = mix3(77, verbsAhead * 4 + Math.min(3, depth), p1, p0);
  out[k++] = mix3(78, view.last, p0, p1);
  out[k++] = mix3(79, t1, t0, part[s1Right] as number);
  out[k++] = mix3(80, t1, marks1, t0);
  out[k++] = mix3(81, lemma[s2] as number, l1, p0);
  out[k++] = mix3(82, tag[s2] as number, t1, t0);
  return k;
}

function childOf(children: Int32Array, of: number, nothing: number): number {
  const child = of < nothing ? (children[of] as number) : -1;
  return child < 0 ? nothing : child;
}
