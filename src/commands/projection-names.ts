import { UsageError } from "../core/errors.ts";
import type { AnyProjection } from "../projections/define.ts";
import { projections } from "../projections/index.ts";

export const projectionNames = projections.map(({ name }) => name);

/** The projections that are named, or all; throws UsageError for a name that none has. */
export function namedProjections(names: readonly string[]): readonly AnyProjection[] {
  if (names.length === 0) return projections;
  return names.map((wanted) => {
    const found = projections.find(({ name }) => name === wanted);
    if (found) return found;
    throw new UsageError(`no projection ${wanted}: expected one of ${projections.map(({ name }) => name).join(", ")}`);
  });
}
