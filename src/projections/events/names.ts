import { sql } from "kysely";
import { grouped } from "../../core/grouped.ts";
import type { eventMerged } from "../../log/entries/event-merged.ts";
import type { eventRecorded } from "../../log/entries/event-recorded.ts";
import type { eventReported } from "../../log/entries/event-reported.ts";
import type { eventUnreported } from "../../log/entries/event-unreported.ts";
import type { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import type { EntryOf, HandlerContext } from "../define.ts";
import { type Opening, rowsBefore } from "../known.ts";
import type { Names } from "./rows.ts";
import type { EventRow, EventsTables, MentionRow, NamedActor } from "./tables.ts";

/** An entry that gives an event a new state. */
export type StateEntry = EntryOf<typeof eventRecorded | typeof eventReported | typeof eventUnreported>;

/** An entry that says something of an event. */
export type EventEntry = StateEntry | EntryOf<typeof eventMerged | typeof eventWithdrawn>;

/** The names of an event's actors after an entry. Must be asked once for each entry, in order. */
export type NamesAfter = (entry: EventEntry) => Names;

type Context = HandlerContext<EventsTables>;

/** A mention's actors, as known from a position on. */
interface MentionNames {
  readonly mention_id: string;
  readonly known_from: number;
  readonly source: readonly NamedActor[];
  readonly target: readonly NamedActor[];
}

/** Whether an entry gives an event a new state. */
export function hasState(entry: EventEntry): entry is StateEntry {
  return "state" in entry.data;
}

/**
 * How an event's actors are called after each of the entries: as the mention that stands for the event has them, else as the
 * mention that the entry is about has them, else as they were. `coded` are the mentions that the same batch tells of.
 */
export async function namesAfter(
  entries: readonly EventEntry[],
  coded: readonly Opening<MentionRow>[],
  context: Context,
): Promise<NamesAfter> {
  const names = await namesBefore(entries, context);
  const own = versionsOf(coded.map(({ position, row }) => ({ ...named(row), known_from: position })));
  const known = versionsOf(await mentionsBefore(entries, own, context));
  const mentionAt = (id: string, position: number) => versionAt(own, id, position) ?? versionAt(known, id, position);
  return (entry) => {
    const after = new Map<string, string | null>();
    if (hasState(entry)) {
      const { mention, state } = entry.data;
      const actors = [state.of, mention].flatMap((id) => {
        const known = mentionAt(id, entry.position);
        return known ? [...known.source, ...known.target] : [];
      });
      for (const code of [...state.source, ...state.target]) {
        const actor = actors.find((each) => each.code === code && each.name !== null);
        after.set(code, actor?.name ?? names.get(entry.data.event)?.get(code) ?? null);
      }
    }
    names.set(entry.data.event, after);
    return after;
  };
}

type Versions = ReadonlyMap<string, readonly MentionNames[]>;

/** Mentions by id, each one's versions in the order in which they came to be known. */
function versionsOf(mentions: readonly MentionNames[]): Versions {
  return grouped(
    mentions.toSorted((a, b) => a.known_from - b.known_from),
    ({ mention_id }) => mention_id,
  );
}

function versionAt(versions: Versions, id: string, position: number): MentionNames | undefined {
  return versions.get(id)?.findLast(({ known_from }) => known_from <= position);
}

function named({ mention_id, source, target }: Omit<MentionRow, "known_from" | "known_to">) {
  return { mention_id, source, target };
}

/** The names that events had before the first of the entries about each; those that begin here had none. */
async function namesBefore(entries: readonly EventEntry[], { db, schema }: Context): Promise<Map<string, Names>> {
  const begun = new Set(entries.filter(({ version }) => version === 1).map(({ data }) => data.event));
  const about = entries
    .filter(({ data }) => !begun.has(data.event))
    .map(({ data, position }) => ({ subject: data.event, position }));
  const columns = ["event_id", "source", "source_names", "target", "target_names"] as const;
  const of = { table: `${schema}.event`, column: "event_id", type: "uuid", columns } as const;
  const rows = await rowsBefore<EventRow, (typeof columns)[number]>(db, of, about);
  return new Map(
    rows.map((row) => {
      const codes = [...row.source, ...row.target];
      const names = [...row.source_names, ...row.target_names];
      return [row.event_id, new Map(codes.map((code, i) => [code, names[i] ?? null]))];
    }),
  );
}

/** What the table has of those mentions that the entries are about and that the batch has not coded before them. */
async function mentionsBefore(entries: readonly EventEntry[], own: Versions, { db }: Context): Promise<MentionNames[]> {
  const ids = new Set<string>();
  for (const { position, data } of entries.filter(hasState)) {
    for (const id of [data.state.of, data.mention]) {
      if (!versionAt(own, id, position)) ids.add(id);
    }
  }
  if (ids.size === 0) return [];
  return db
    .selectFrom("mention")
    .select(["mention_id", "known_from", "source", "target"])
    .where("mention_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}
