import type { SyntaxModel } from "../src/coding/syntax/model.ts";
import { quantised } from "../src/coding/syntax/model-file.ts";
import type { Weights } from "../src/coding/syntax/weights.ts";

/** A learned model as files hold it. Cells below `prune`, a part of the largest, are left out. */
export function compactModel(model: SyntaxModel, prune: number): SyntaxModel {
  const compact = ({ cells, mask }: Weights): Weights => ({ cells: quantised(Float32Array.from(cells), prune), mask });
  return {
    ...model,
    tagWeights: compact(model.tagWeights),
    forwardWeights: compact(model.forwardWeights),
    backwardWeights: compact(model.backwardWeights),
    arcWeights: compact(model.arcWeights),
    labelWeights: compact(model.labelWeights),
    contractionWeights: compact(model.contractionWeights),
  };
}
