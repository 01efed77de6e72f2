import type { Group } from "./groups.ts";
import type { Known } from "./types.ts";

/** A name that the text itself ties to a country and role, with where it does so: what the registry learns from. */
export interface Observation {
  readonly name: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What a text has told so far: names tied to offices, who was named last. Lives for the coding of one text. */
export interface Memory {
  /** Names learned from the text, by full name and by surname. */
  readonly names: Map<string, Known>;
  /** The last holder of an office named only by its title ("the president"). */
  readonly offices: Map<string, Known>;
  /** Countries and organisations as a whole, and how often the text has named them or theirs other than as a place. */
  readonly named: Map<string, { known: Known; times: number }>;
  /** Persons in the order they were last named, newest last, at most a few. */
  readonly persons: Known[];
  /** Persons named with the highest office of their country: "the leaders". */
  readonly heads: Known[];
  /** Those whom the text has shown together: "the two countries". */
  readonly groups: Map<string, Group>;
  /** What the text says of who holds which office. */
  readonly observations: Observation[];
  /** The number of the sentence that is being read; whoever reads sentences counts it up. */
  sentence: number;
  /** The last person that was the subject of a sentence; whoever knows the subjects sets it. */
  subject: Known | null;
}

/** An empty memory. */
export function newMemory(): Memory {
  return {
    names: new Map(),
    offices: new Map(),
    named: new Map(),
    persons: [],
    heads: [],
    groups: new Map(),
    observations: [],
    sentence: 0,
    subject: null,
  };
}

/** Moves what was just named to the end of a short list without doubles. */
export function remember(list: Known[], known: Known, sameAs: (other: Known) => boolean): void {
  const at = list.findIndex(sameAs);
  if (at >= 0) list.splice(at, 1);
  list.push(known);
  if (list.length > 4) list.shift();
}

/** The country that the text has named at least twice as often as any other (so also the only one), or null. */
export function dominantCountry(memory: Memory): Known | null {
  let first: { known: Known; times: number } | null = null;
  let second = 0;
  for (const entry of memory.named.values()) {
    if (!/^(?!EUR)[A-Z]{3}$/.test(entry.known.code)) continue;
    if (first === null || entry.times > first.times) {
      second = first?.times ?? 0;
      first = entry;
    } else second = Math.max(second, entry.times);
  }
  return first !== null && first.times >= 2 * second ? first.known : null;
}
