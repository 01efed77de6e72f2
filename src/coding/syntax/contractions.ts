import { hashText, mix1, mix2 } from "./hashing.ts";
import type { SyntaxModel } from "./model.ts";
import { scoreOf } from "./weights.ts";

/** The words that a contraction stands for. */
export type Expansion = readonly string[];

export const contractionFeatureCapacity = 8;

/** What a word in small letters stands for, seen between its neighbours; undefined where it is one word. */
export function chooseExpansion(
  model: Pick<SyntaxModel, "contractions" | "contractionWeights">,
  lower: string,
  before: string,
  after: string,
): Expansion | undefined {
  if (!Object.hasOwn(model.contractions, lower)) return undefined;
  const options = model.contractions[lower] ?? [];
  let best = options[0];
  if (options.length > 1) {
    const features = new Int32Array(contractionFeatureCapacity);
    const count = contractionFeatures(lower, before, after, features);
    let highest = Number.NEGATIVE_INFINITY;
    for (const [index, option] of options.entries()) {
      const score = scoreOf(model.contractionWeights, features, count, index);
      if (score > highest) {
        highest = score;
        best = option;
      }
    }
  }
  return best && best.length > 0 ? best : undefined;
}

/** Writes what an ambiguous contraction is known by into `out` and says how many there are. */
export function contractionFeatures(lower: string, before: string, after: string, out: Int32Array): number {
  const key = hashText(lower);
  const left = before.toLowerCase();
  const right = after.toLowerCase();
  let k = 0;
  out[k++] = mix1(1, key);
  out[k++] = mix2(2, key, hashText(left));
  out[k++] = mix2(3, key, hashText(right));
  out[k++] = mix2(4, key, hashText(left, Math.max(0, left.length - 3)));
  out[k++] = mix2(5, key, hashText(right, Math.max(0, right.length - 3)));
  out[k++] = mix2(6, key, left === before ? 0 : 1);
  out[k++] = mix2(
    7,
    key,
    hashText(left, Math.max(0, left.length - 2)) ^ Math.imul(hashText(right, Math.max(0, right.length - 2)), 31),
  );
  return k;
}
