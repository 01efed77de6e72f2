/** Distances that matter alike are one class: 0–4 as they are, then 5–7, 8–11, 12–19 and more. */
export function distanceClass(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  return distance < 20 ? 7 : 8;
}
