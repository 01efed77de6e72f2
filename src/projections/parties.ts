const organisations = new Set(["IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS"]);

/**
 * Whom an actor's code belongs to, at the level on which relations are told: the country's block (`VENGOV` → `VEN`), or an
 * organisation's own code (`IGOUNO`). Null when the code names no country (`---COP`).
 */
export function partyOf(code: string): string | null {
  if (code.startsWith("---") || code === "") return null;
  return code.slice(0, organisations.has(code.slice(0, 3)) ? 6 : 3);
}

/** What of an event decides whom it is between. */
export interface Sides {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly symmetric: boolean;
}

/** One direction of an event between two different parties; `leading` for exactly one of the two directions it may have. */
export interface Direction {
  readonly source: string;
  readonly target: string;
  readonly leading: boolean;
}

/**
 * The ordered pairs of different parties that an event stands between, each once: sources × targets, or all ordered pairs
 * of the participants of a joint act. None for an event within one party or with one side unknown.
 */
export function directionsOf({ source, target, symmetric }: Sides): Direction[] {
  const sources = partiesOf(symmetric ? [...source, ...target] : source);
  const targets = symmetric ? sources : partiesOf(target);
  const seen = new Set<string>();
  const directions: Direction[] = [];
  for (const from of sources) {
    for (const to of targets) {
      if (from === to) continue;
      directions.push({ source: from, target: to, leading: !seen.has(`${to} ${from}`) });
      seen.add(`${from} ${to}`);
    }
  }
  return directions;
}

/** The parties within which an event stands: with different actors of it, or the same one, on both sides. */
export function partiesWithin({ source, target, symmetric }: Sides): string[] {
  if (!symmetric) return partiesOf(source).filter((party) => partiesOf(target).includes(party));
  const codes = [...new Set([...source, ...target])];
  return partiesOf(codes).filter((party) => codes.filter((code) => partyOf(code) === party).length > 1);
}

/** The different parties of some codes, in order of appearance. */
export function partiesOf(codes: readonly string[]): string[] {
  return [...new Set(codes.map(partyOf).filter((party) => party !== null))];
}
