/** How many of a group's members had each id before. */
export interface Claim {
  readonly group: string;
  readonly votes: ReadonlyMap<string, number>;
}

/**
 * Which group keeps which id: most members first, then the lowest id, then the lowest group. No group keeps two, no id is kept
 * twice; a group that keeps none is not in the answer.
 */
export function keepIds(claims: readonly Claim[]): Map<string, string> {
  const kept = new Map<string, string>();
  const taken = new Set<string>();
  const bids = claims.flatMap(({ group, votes }) => [...votes].map(([id, count]) => ({ group, id, count })));
  bids.sort((a, b) => b.count - a.count || compare(a.id, b.id) || compare(a.group, b.group));
  for (const { group, id } of bids) {
    if (kept.has(group) || taken.has(id)) continue;
    kept.set(group, id);
    taken.add(id);
  }
  return kept;
}

/** Counts how often each value comes; null is not counted. */
export function countVotes(values: readonly (string | null)[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const value of values) if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1);
  return votes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
