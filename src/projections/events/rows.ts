import { dayRange } from "../../core/dates.ts";
import type { EventState, LoggedMention } from "../../log/entries/shapes.ts";
import { nameIn } from "../actor-name.ts";
import type { Known } from "../known.ts";
import { directionsOf, partyOf } from "../parties.ts";
import { quote, type StoredText } from "../texts.ts";
import type { ActorRow, EventRow, MentionRow, NamedActor, PairRow } from "./tables.ts";

type Unknown<Row extends Known> = Omit<Row, keyof Known>;

/** Names by code, as the texts of an event's mentions give them. */
export type Names = ReadonlyMap<string, string | null>;

/** The row of an event in this state. */
export function eventRow(event: string, state: EventState, names: Names): Unknown<EventRow> {
  return {
    event_id: event,
    ...actOf(state),
    of_mention: state.of,
    source: state.source,
    source_names: state.source.map((code) => names.get(code) ?? null),
    target: state.target,
    target_names: state.target.map((code) => names.get(code) ?? null),
    reports: state.reports,
    sort_date: sortDate(state),
  };
}

/** A row for each actor of an event. */
export function actorRows(event: string, state: EventState, names: Names): Unknown<ActorRow>[] {
  const seen = new Set<string>();
  const side = (which: "source" | "target") =>
    state[which].map((code, number) => {
      const party = partyOf(code);
      const leading = party !== null && !seen.has(party);
      if (party !== null) seen.add(party);
      const name = names.get(code) ?? null;
      return {
        event_id: event,
        side: which,
        number,
        code,
        party,
        name,
        is_leading: leading,
        ...choiceOf(state),
      };
    });
  return [...side("source"), ...side("target")];
}

/** A row for each two parties that the event stands between. */
export function pairRows(event: string, state: EventState): Unknown<PairRow>[] {
  return directionsOf(state)
    .filter((direction) => direction.leading)
    .map(({ source, target }) => ({
      event_id: event,
      first: source < target ? source : target,
      second: source < target ? target : source,
      ...choiceOf(state),
    }));
}

/** The row of a mention, its names and quotation taken from the text (null once the store has lost it). */
export function mentionRow(
  mention: LoggedMention,
  { article, textHash, text }: { article: string; textHash: string; text: StoredText | undefined },
): Unknown<MentionRow> {
  const named = (actors: LoggedMention["source"]): NamedActor[] =>
    actors.map((actor) => {
      const { code, person, start, end } = actor;
      return { code, name: nameIn(text, mention, actor), person, start, end };
    });
  return {
    mention_id: mention.id,
    article,
    text_hash: textHash,
    title: text?.title ?? null,
    ...actOf(mention),
    source: named(mention.source),
    target: named(mention.target),
    attributed: named(mention.attributed),
    trigger_start: mention.trigger.start,
    trigger_end: mention.trigger.end,
    quote_start: mention.evidence.start,
    quote_end: mention.evidence.end,
    quote: quote(text, mention.evidence),
    why: mention.why,
  };
}

function actOf(act: EventState | LoggedMention) {
  const range = act.date ? dayRange(act.date.date, act.date.precision) : null;
  return {
    plover: act.plover,
    mode: act.mode,
    context: act.context,
    content_plover: act.content?.plover ?? null,
    content_mode: act.content?.mode ?? null,
    cameo: act.cameo,
    quad: act.quad,
    goldstein: act.goldstein,
    is_symmetric: act.symmetric,
    status: act.status,
    date_from: range?.from ?? null,
    date_to: range?.to ?? null,
    date_precision: act.date?.precision ?? null,
    date_basis: act.date?.basis ?? null,
    place: act.place,
    figures: act.figures,
    confidence: act.confidence,
  };
}

/** By what pages of events are chosen. */
function choiceOf(state: EventState) {
  return { sort_date: sortDate(state), plover: state.plover, status: state.status };
}

function sortDate(state: EventState): string {
  return state.date?.date ?? "-infinity";
}
