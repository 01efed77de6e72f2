import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree } from "./best-tree.ts";

const scoresOf = (size: number, arcs: readonly (readonly [child: number, head: number, score: number])[]) => {
  const scores = new Float64Array(size * (size + 1)).fill(-1);
  for (const [child, head, score] of arcs) scores[child * (size + 1) + head] = score;
  return scores;
};

test("the arcs that score highest together", () => {
  const scores = scoresOf(3, [
    [0, 1, 5],
    [1, 3, 5],
    [2, 1, 5],
  ]);
  expect([...bestTree(3, scores)]).toEqual([1, 3, 1]);
});

test("one word is the root although two would score more", () => {
  const scores = scoresOf(2, [
    [0, 2, 9],
    [1, 2, 8],
    [1, 0, 1],
  ]);
  expect([...bestTree(2, scores)]).toEqual([2, 0]);
});

test("whatever the scores, a projective tree with one root", () => {
  const sized = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(
        fc.constant(size),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * (size + 1), maxLength: size * (size + 1) }),
      ),
    );
  fc.assert(
    fc.property(sized, ([size, scores]) => {
      const heads = [...bestTree(size, Float64Array.from(scores))];
      expect(heads.filter((head) => head === size)).toHaveLength(1);
      for (const [child, head] of heads.entries()) {
        if (head === size) continue;
        for (let at = Math.min(child, head) + 1; at < Math.max(child, head); at++)
          expect(ancestors(heads, at), `${at} below ${head}`).toContain(head);
      }
    }),
  );
});

/** The heads above a word; fails rather than going round in a circle. */
function ancestors(heads: readonly number[], from: number): number[] {
  const above: number[] = [];
  for (let at = heads[from]; at !== undefined && at !== heads.length; at = heads[at]) {
    above.push(at);
    expect(above.length).toBeLessThanOrEqual(heads.length);
  }
  return above;
}
