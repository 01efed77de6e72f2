import type { Actor, Coding } from "./types.ts";

/** An actor as the public form shows it. */
export interface ActorJson {
  readonly code: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The output line of `code` for one input line: public names only, keys in their documented order. */
export function toJson(id: string | number, { lang, events, unresolved }: Coding): object {
  return {
    id,
    lang,
    events: events.map((event) => ({
      plover: event.plover,
      mode: event.mode,
      context: event.context,
      content: event.content,
      cameo: event.cameo,
      quad: event.quad,
      goldstein: event.goldstein,
      source: event.source.map(actorJson),
      target: event.target.map(actorJson),
      symmetric: event.symmetric,
      status: event.status,
      attributed: event.attributed.map(actorJson),
      date: event.date,
      place: event.place,
      figures: event.figures,
      confidence: event.confidence,
      trigger: event.trigger,
      evidence: event.evidence,
      why: event.why,
    })),
    unresolved,
  };
}

function actorJson({ code, name, start, end }: Actor): ActorJson {
  return { code, name, start, end };
}
