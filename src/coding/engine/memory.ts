import type { Group } from "./groups.ts";

/** Someone or something a text has named, as later sentences may refer to it. */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly person: boolean;
  readonly why: string;
}

/** What a text has told so far: names tied to offices, who was named last. Lives for the coding of one text. */
export interface Memory {
  /** Names learned from titles, by full name and by surname. */
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
  /** The number of the sentence that is being read. */
  sentence: number;
  /** The last person that was the subject of a sentence. */
  subject: Known | null;
  /** Visits announced earlier in the text, as `source>target`: a later bare mention of the visit is the same plan. */
  readonly plannedVisits: Set<string>;
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
    sentence: 0,
    subject: null,
    plannedVisits: new Set(),
  };
}

/** Moves what was just named to the end of a short list without doubles. */
export function remember(list: Known[], known: Known, sameAs: (other: Known) => boolean): void {
  const at = list.findIndex(sameAs);
  if (at >= 0) list.splice(at, 1);
  list.push(known);
  if (list.length > 4) list.shift();
}
