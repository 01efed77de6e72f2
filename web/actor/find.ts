import { useEffect, useState } from "preact/hooks";
import type { ActorSeen } from "../../src/projections/actors/projection.ts";
import { codeFrom } from "../../src/serve/names.ts";
import { hrefOf } from "../address.ts";
import { ask, useAnswer } from "../answers.ts";

interface Found {
  readonly actors: readonly ActorSeen[];
}

const restMs = 250;

/** A text once its typing rests. */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const resting = setTimeout(() => setRested(typed), restMs);
    return () => clearTimeout(resting);
  }, [typed]);
  return rested;
}

/** The actors that somebody may mean who types this; those with the most events while nothing is typed. */
export function useFound(typed: string, asOf: string): readonly ActorSeen[] {
  const text = useRested(typed.trim());
  return useAnswer<Found>(foundUrl(text, asOf)).answer?.actors ?? [];
}

/** The code that somebody means by a code, an English name, or a name as articles write it; as it was typed where there is none. */
export async function codeMeant(typed: string, asOf: string): Promise<string> {
  const known = codeFrom(typed);
  const wanted = typed.trim();
  if (known || wanted === "") return known ?? typed;
  const { actors } = await ask<Found>(foundUrl(wanted, asOf)).catch((): Found => ({ actors: [] }));
  const same = (name: string) => name.localeCompare(wanted, undefined, { sensitivity: "base" }) === 0;
  const called = actors.find(({ names }) => names.some(({ name }) => same(name)));
  return (called ?? (actors.length === 1 ? actors[0] : undefined))?.code ?? typed;
}

function foundUrl(text: string, asOf: string): string {
  return hrefOf("/api/actors", { text: text.slice(0, 200), limit: "20", as_of: asOf });
}
