import { sideOf } from "./actors/groups.ts";
import { cameo } from "./ontology/cameo.ts";
import type { PloverType } from "./ontology/plover.ts";
import type { CodedEvent, Coding } from "./types.ts";

/** One act of one actor towards another, as labelled sets and older tools expect it: plain codes and a CAMEO code. */
export interface Dyad {
  readonly source: string | null;
  readonly target: string | null;
  readonly code: string;
  readonly plover: PloverType | null;
  readonly mode: string | null;
  readonly goldstein: number;
  readonly date: CodedEvent["date"];
  readonly evidence: CodedEvent["evidence"];
}

/** Below this an event is told in passing: labelled sets and older tools hold the main acts of a sentence. */
export const dyadConfidence = 0.5;

/**
 * The dyadic form: one event an ordered pair, symmetric ones in both directions unless they have a target, no actor with itself,
 * nothing denied or hypothetical, nothing of less confidence than `least`. The type is that of the CAMEO-to-PLOVER table, which drops appeals
 * (02). Where the actors were `given` the one event comes back whatever it is, with the event's own type where the table has none.
 */
export function toDyads({ events }: Coding, given = false, least = dyadConfidence): Dyad[] {
  if (given)
    return events.map((event) => {
      const pair = dyad(event, event.source[0]?.code ?? null, event.target[0]?.code ?? null);
      return { ...pair, plover: pair.plover ?? event.plover };
    });
  return events
    .filter(({ status, confidence }) => status !== "denied" && status !== "hypothetical" && confidence >= least)
    .flatMap((event) => pairsOf(event).map(([source, target]) => dyad(event, source, target)));
}

function pairsOf(event: CodedEvent): [string | null, string | null][] {
  const together = event.symmetric && event.target.length === 0;
  const sides = codesByCountry(event.source);
  // those of one country who act together are two sides all the same
  const sources = together && sides.length < 2 ? codes(event.source).slice(0, 2) : sides;
  const targets = together ? sources : codesByCountry(event.target);
  const pairs = orNobody(sources).flatMap((source) =>
    orNobody(targets).map((target): [string | null, string | null] => [source, target]),
  );
  return pairs.filter(
    ([source, target]) => source !== target || source === null || (source.startsWith("---") && !event.symmetric),
  );
}

function codes(actors: CodedEvent["source"]): string[] {
  return [...new Set(actors.map(({ code }) => code))];
}

/** Peasants and students of one country that march together are one side of a dyad: the first of each country stands for it. */
function codesByCountry(actors: CodedEvent["source"]): string[] {
  return [
    ...new Map(
      codes(actors)
        .reverse()
        .map((code) => [sideOf(code), code]),
    ).values(),
  ].reverse();
}

function orNobody(list: readonly string[]): readonly (string | null)[] {
  return list.length === 0 ? [null] : list;
}

function dyad(event: CodedEvent, source: string | null, target: string | null): Dyad {
  const row = cameo.get(event.cameo);
  return {
    source,
    target,
    code: event.cameo,
    plover: row?.plover ?? null,
    mode: row?.mode ?? null,
    goldstein: event.goldstein,
    date: event.date,
    evidence: event.evidence,
  };
}
