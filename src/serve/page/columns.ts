import type { Bucket } from "../../projections/relations/queries.ts";
import { periodsBetween, type Step, shiftPeriod } from "./periods.ts";

/** What a bar stands for. The order is that of stacking, outwards from the axis. */
export const cooperation = ["materialCooperation", "verbalCooperation", "plannedCooperation"] as const;
export const conflict = ["materialConflict", "verbalConflict", "plannedConflict"] as const;
export type Kind = (typeof cooperation)[number] | (typeof conflict)[number];

/** How many events of each kind fall in one period, and their mean on the Goldstein scale. */
export interface Column {
  readonly period: string;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Over what happened; null where nothing did. */
  readonly goldstein: number | null;
}

const most = 400;
const fewest: Readonly<Record<Step, number>> = { month: 12, day: 21 };

/**
 * The buckets of a dyad in both directions as columns, one for each period without gaps; from `from` to `to` where these are
 * given and a chart can hold it. Joint acts count once. Acts that are neither done nor planned have no column.
 */
export function columnsOf(
  buckets: readonly Bucket[],
  { by, from, to }: { by: Step; from: string | undefined; to: string | undefined },
): Column[] {
  const byPeriod = new Map<string, Bucket[]>();
  for (const bucket of buckets) {
    if (kindOf(bucket)) byPeriod.set(bucket.period, [...(byPeriod.get(bucket.period) ?? []), bucket]);
  }
  const [first, last] = [...byPeriod.keys()].sort().reduce<string[]>((ends, period) => [ends[0] ?? period, period], []);
  if (!first || !last) return [];
  const length = by === "month" ? 7 : 10;
  const asked = periodsBetween(from?.slice(0, length) ?? first, to?.slice(0, length) ?? last);
  const periods = asked.length > 0 && asked.length <= most ? asked : periodsBetween(first, last);
  return widen(periods, fewest[by]).map((period) => columnOf(period, byPeriod.get(period) ?? []));
}

function columnOf(period: string, buckets: readonly Bucket[]): Column {
  const counts: Record<Kind, number> = {
    materialCooperation: 0,
    verbalCooperation: 0,
    plannedCooperation: 0,
    materialConflict: 0,
    verbalConflict: 0,
    plannedConflict: 0,
  };
  let weighted = 0;
  let happened = 0;
  for (const bucket of buckets) {
    const kind = kindOf(bucket);
    if (!kind) continue;
    // every joint act is in the buckets of both directions
    const share = bucket.symmetric ? 0.5 : 1;
    counts[kind] += bucket.counted;
    if (bucket.status !== "occurred") continue;
    weighted += bucket.goldstein * bucket.events * share;
    happened += bucket.events * share;
  }
  return { period, counts, goldstein: happened > 0 ? weighted / happened : null };
}

function kindOf({ quad, status }: Bucket): Kind | null {
  if (status === "planned") return quad <= 2 ? "plannedCooperation" : "plannedConflict";
  if (status !== "occurred") return null;
  return (
    (["verbalCooperation", "materialCooperation", "verbalConflict", "materialConflict"] as const)[quad - 1] ?? null
  );
}

// a single month drawn as wide as the page says nothing of time
function widen(periods: readonly string[], fewest: number): string[] {
  const missing = Math.max(0, fewest - periods.length);
  const before = Math.floor(missing / 2);
  const first = shiftPeriod(periods[0] ?? "", -before);
  return periodsBetween(first, shiftPeriod(periods.at(-1) ?? "", missing - before));
}
