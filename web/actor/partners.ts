import type { Dyad } from "../../src/projections/relations/queries.ts";

/** Somebody with the number of events in which he acts and is acted upon; a joint act counts as both. */
export interface Share {
  readonly code: string;
  readonly acts: number;
  readonly suffers: number;
}

/** Whom a party deals with, the closest first. `acts`: what the party did to the other. */
export function partnersOf(party: string, dyads: readonly Dyad[]): Share[] {
  return shares(
    dyads.flatMap(({ source, target, events }) => {
      if (source === party) return [acting(target, events)];
      return target === party ? [suffering(source, events)] : [];
    }),
  );
}

const acting = (code: string, events: number): Share => ({ code, acts: events, suffers: 0 });
const suffering = (code: string, events: number): Share => ({ code, acts: 0, suffers: events });

function shares(parts: readonly Share[]): Share[] {
  const sums = new Map<string, Share>();
  for (const { code, acts, suffers } of parts) {
    const known = sums.get(code) ?? { code, acts: 0, suffers: 0 };
    sums.set(code, { code, acts: known.acts + acts, suffers: known.suffers + suffers });
  }
  return [...sums.values()].sort((one, other) => other.acts + other.suffers - one.acts - one.suffers);
}
