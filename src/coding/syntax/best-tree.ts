/**
 * Eisner's algorithm: the projective tree of highest score with one word below the root.
 * `scores[child * (size + 1) + head]`, where `head === size` is the root. Cubic in time: for sentences of bounded length.
 */
export function bestTree(size: number, scores: Float64Array): Int32Array {
  const width = size + 1;
  const chart = emptyChart(size);
  const { openRight, openLeft, closedRight, closedLeft, splitOpen, splitRight, splitLeft } = chart;
  for (let length = 1; length < size; length++) {
    for (let i = 0; i + length < size; i++) {
      const j = i + length;
      const cell = i * size + j;
      let best = Number.NEGATIVE_INFINITY;
      let split = i;
      for (let k = i; k < j; k++) {
        const score = (closedRight[i * size + k] as number) + (closedLeft[(k + 1) * size + j] as number);
        if (score > best) {
          best = score;
          split = k;
        }
      }
      openRight[cell] = best + (scores[j * width + i] as number);
      openLeft[cell] = best + (scores[i * width + j] as number);
      splitOpen[cell] = split;
      best = Number.NEGATIVE_INFINITY;
      split = j;
      for (let k = i + 1; k <= j; k++) {
        const score = (openRight[i * size + k] as number) + (closedRight[k * size + j] as number);
        if (score > best) {
          best = score;
          split = k;
        }
      }
      closedRight[cell] = best;
      splitRight[cell] = split;
      best = Number.NEGATIVE_INFINITY;
      split = i;
      for (let k = i; k < j; k++) {
        const score = (closedLeft[i * size + k] as number) + (openLeft[k * size + j] as number);
        if (score > best) {
          best = score;
          split = k;
        }
      }
      closedLeft[cell] = best;
      splitLeft[cell] = split;
    }
  }
  return readHeads(size, chart, bestRoot(size, chart, scores));
}

/** Scores of the best half trees over each span, open or closed at its far end, and where they were put together. */
interface Chart {
  readonly openRight: Float64Array;
  readonly openLeft: Float64Array;
  readonly closedRight: Float64Array;
  readonly closedLeft: Float64Array;
  readonly splitOpen: Int32Array;
  readonly splitRight: Int32Array;
  readonly splitLeft: Int32Array;
}

function emptyChart(size: number): Chart {
  const cells = size * size;
  return {
    openRight: new Float64Array(cells),
    openLeft: new Float64Array(cells),
    closedRight: new Float64Array(cells),
    closedLeft: new Float64Array(cells),
    splitOpen: new Int32Array(cells),
    splitRight: new Int32Array(cells),
    splitLeft: new Int32Array(cells),
  };
}

function bestRoot(size: number, { closedLeft, closedRight }: Chart, scores: Float64Array): number {
  let root = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < size; at++) {
    const score =
      (closedLeft[at] as number) +
      (closedRight[at * size + size - 1] as number) +
      (scores[at * (size + 1) + size] as number);
    if (score > best) {
      best = score;
      root = at;
    }
  }
  return root;
}

type HalfTree = readonly [from: number, to: number, kind: "closedLeft" | "closedRight" | "openLeft" | "openRight"];

function readHeads(size: number, chart: Chart, root: number): Int32Array {
  const heads = new Int32Array(size);
  heads[root] = size;
  const waiting: HalfTree[] = [
    [0, root, "closedLeft"],
    [root, size - 1, "closedRight"],
  ];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const [from, to, kind] = item;
    if (from === to) continue;
    const cell = from * size + to;
    if (kind === "closedRight") {
      const split = chart.splitRight[cell] as number;
      waiting.push([from, split, "openRight"], [split, to, "closedRight"]);
    } else if (kind === "closedLeft") {
      const split = chart.splitLeft[cell] as number;
      waiting.push([from, split, "closedLeft"], [split, to, "openLeft"]);
    } else {
      const split = chart.splitOpen[cell] as number;
      if (kind === "openRight") heads[to] = from;
      else heads[from] = to;
      waiting.push([from, split, "closedRight"], [split + 1, to, "closedLeft"]);
    }
  }
  return heads;
}
