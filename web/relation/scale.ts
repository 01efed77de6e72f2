import type { PeriodSummary } from "../../src/projections/relations/summary.ts";
import { conflict, cooperation, sumOf } from "./columns.ts";

/** From counts to heights. */
export interface Scale {
  readonly grid: readonly number[];
  /** The height of a count, downwards from the top of the picture; conflict counts below zero. */
  y(value: number): number;
}

/** A scale that holds the highest column in both directions, with lines at round numbers. */
export function scaleOf(
  columns: readonly PeriodSummary[],
  { above, height, least = 3 }: { above: number; height: number; least?: number },
): Scale {
  // a single event as tall as the picture would look like a great many
  const up = columns.reduce((most, column) => Math.max(most, sumOf(column, cooperation)), least);
  const down = columns.reduce((most, column) => Math.max(most, sumOf(column, conflict)), 0);
  const step = niceStep((up + down) / 5);
  const top = Math.ceil(up / step) * step;
  const bottom = Math.max(1, Math.ceil(down / step)) * step;
  const grid: number[] = [];
  for (let value = -bottom; value <= top; value += step) grid.push(value);
  return { grid, y: (value) => above + ((top - value) * height) / (top + bottom) };
}

function niceStep(atLeast: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [ten, 2 * ten, 5 * ten]) if (step >= atLeast) return step;
}
