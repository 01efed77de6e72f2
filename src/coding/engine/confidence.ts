/**
 * What a score of the rules has meant: for each score the share of events with it that were right on the development sets, measured by
 * `npm run calibrate` and strictly rising. Between two points the line between them counts.
 */
export const calibration: readonly (readonly [score: number, share: number])[] = [
  [0, 0],
  [0.202, 0.232],
  [0.412, 0.42],
  [0.716, 0.7],
  [0.799, 0.813],
  [0.878, 0.824],
  [1, 0.844],
];

/** The probability that an event whose rules give this score is right. */
export function calibrated(score: number): number {
  return along(calibration, score);
}

/** The score behind a calibrated confidence: what a new calibration starts from. */
export function scoreOf(confidence: number): number {
  return along(
    calibration.map(([score, share]) => [share, score] as const),
    confidence,
  );
}

function along(points: readonly (readonly [number, number])[], value: number): number {
  const after = points.findIndex(([at]) => at >= value);
  const [toX, toY] = points[after === -1 ? points.length - 1 : after] ?? [1, 1];
  const [fromX, fromY] = points[after === -1 ? points.length - 1 : after - 1] ?? [toX, toY];
  return toX === fromX ? toY : fromY + ((value - fromX) / (toX - fromX)) * (toY - fromY);
}
