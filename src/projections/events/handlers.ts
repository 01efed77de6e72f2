import { type Kysely, sql } from "kysely";
import { grouped } from "../../core/grouped.ts";
import { articleCoded } from "../../log/entries/article-coded.ts";
import { eventMerged } from "../../log/entries/event-merged.ts";
import { eventRecorded } from "../../log/entries/event-recorded.ts";
import { eventReported } from "../../log/entries/event-reported.ts";
import { eventUnreported } from "../../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import { type EntryOf, inTurn, when } from "../define.ts";
import { type Closing, type Opening, rowsBefore, writeKnown } from "../known.ts";
import { textsOf } from "../texts.ts";
import { actorRows, eventRow, mentionRow, type Names, pairRows } from "./rows.ts";
import type { ActorRow, EventRow, EventsTables, MemberRow, MentionRow, PairRow, RedirectRow } from "./tables.ts";

const eventTypes = [eventRecorded, eventReported, eventUnreported, eventMerged, eventWithdrawn] as const;
type EventEntry = EntryOf<(typeof eventTypes)[number]>;
type StateEntry = EntryOf<typeof eventRecorded | typeof eventReported | typeof eventUnreported>;

export const handlers = [
  when<EventsTables, readonly [typeof articleCoded]>([articleCoded], async (entries, context) => {
    const found = entries.filter(({ data }) => data.mentions.length > 0);
    const openings: Opening<MentionRow>[] = [];
    for await (const { entry, text } of textsOf(context.db, found)) {
      const { article, textHash, mentions } = entry.data;
      for (const mention of mentions) {
        openings.push({ position: entry.position, row: mentionRow(mention, { article, textHash, text }) });
      }
    }
    const closings = openings.map(({ position, row: { mention_id } }) => ({ position, of: { mention_id } }));
    return writeKnown<MentionRow>(context, "mention", { openings, closings });
  }),

  when<EventsTables, typeof eventTypes>(eventTypes, async (entries, context) => {
    const { db, schema } = context;
    const named = namesOf(await namesBefore(db, schema, entries), await mentionsOf(db, entries));
    const event: Opening<EventRow>[] = [];
    const actor: Opening<ActorRow>[] = [];
    const pair: Opening<PairRow>[] = [];
    const redirect: Opening<RedirectRow>[] = [];
    for (const entry of entries) {
      const { position, data } = entry;
      const names = named(entry);
      if (entry.type === "event.merged") {
        const { into, reason } = entry.data;
        redirect.push({ position, row: { event_id: data.event, into_id: into, reason } });
      }
      if (!hasState(entry)) continue;
      const { state } = entry.data;
      event.push({ position, row: eventRow(data.event, state, names) });
      actor.push(...actorRows(data.event, state, names).map((row) => ({ position, row })));
      pair.push(...pairRows(data.event, state).map((row) => ({ position, row })));
    }
    // whatever is said of an event ends what was said of it before
    const closings = entries.map(({ position, data }) => ({ position, of: { event_id: data.event } }));
    return inTurn(
      writeKnown<EventRow>(context, "event", { openings: event, closings }),
      writeKnown<ActorRow>(context, "actor", { openings: actor, closings }),
      writeKnown<PairRow>(context, "pair", { openings: pair, closings }),
      writeKnown<RedirectRow>(context, "redirect", { openings: redirect, closings }),
      writeKnown<MemberRow>(context, "member", memberships(entries)),
    );
  }),
];

/** A mention joins an event and thereby leaves another; it leaves one alone, or with all others when the event ends. */
function memberships(entries: readonly EventEntry[]): {
  openings: Opening<MemberRow>[];
  closings: Closing<MemberRow>[];
} {
  const openings: Opening<MemberRow>[] = [];
  const closings: Closing<MemberRow>[] = [];
  for (const { type, data, position } of entries) {
    switch (type) {
      case "event.recorded":
      case "event.reported":
        closings.push({ position, of: { mention_id: data.mention } });
        openings.push({
          position,
          row: { mention_id: data.mention, event_id: data.event, article: data.article, reason: data.reason },
        });
        break;
      case "event.unreported":
        closings.push({ position, of: { mention_id: data.mention, event_id: data.event } });
        break;
      default:
        closings.push({ position, of: { event_id: data.event } });
    }
  }
  return { openings, closings };
}

function hasState(entry: EventEntry): entry is StateEntry {
  return "state" in entry.data;
}

type MentionNames = Pick<MentionRow, "mention_id" | "known_from" | "source" | "target">;

/**
 * Gives the names of an event's actors after an entry: as the mention that stands for the event has them, else as the
 * mention that the entry is about has them, else as they were. Must be asked once for each entry, in order.
 */
function namesOf(
  before: Map<string, Names>,
  mentions: ReadonlyMap<string, readonly MentionNames[]>,
): (entry: EventEntry) => Names {
  const mentionAt = (id: string, position: number) =>
    mentions.get(id)?.findLast((mention) => mention.known_from <= position);
  return (entry) => {
    const after = new Map<string, string | null>();
    if (hasState(entry)) {
      const { mention, state } = entry.data;
      const sources = [state.of, mention].map((id) => mentionAt(id, entry.position));
      for (const code of [...state.source, ...state.target]) {
        const names = sources.flatMap((known) => [...(known?.source ?? []), ...(known?.target ?? [])]);
        const named = names.find((actor) => actor.code === code && actor.name !== null);
        after.set(code, named?.name ?? before.get(entry.data.event)?.get(code) ?? null);
      }
    }
    before.set(entry.data.event, after);
    return after;
  };
}

/** The names that events had before the first of the entries about each. */
async function namesBefore(
  db: Kysely<EventsTables>,
  schema: string,
  entries: readonly EventEntry[],
): Promise<Map<string, Names>> {
  const of = { table: `${schema}.event`, column: "event_id", type: "uuid" } as const;
  const about = entries.map(({ data, position }) => ({ subject: data.event, position }));
  const rows = await rowsBefore<EventRow>(db, of, about);
  return new Map(
    rows.map((row) => {
      const codes = [...row.source, ...row.target];
      const names = [...row.source_names, ...row.target_names];
      return [row.event_id, new Map(codes.map((code, i) => [code, names[i] ?? null]))];
    }),
  );
}

/** All that is known of the mentions that the entries are about, each mention's versions in order. */
async function mentionsOf(
  db: Kysely<EventsTables>,
  entries: readonly EventEntry[],
): Promise<Map<string, MentionNames[]>> {
  const ids = new Set(entries.filter(hasState).flatMap(({ data }) => [data.mention, data.state.of]));
  const rows = await db
    .selectFrom("mention")
    .select(["mention_id", "known_from", "source", "target"])
    .where("mention_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy("known_from")
    .execute();
  return grouped(rows, (row) => row.mention_id);
}
