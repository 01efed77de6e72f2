import { type CompiledQuery, type Kysely, sql } from "kysely";
import { dayRange } from "../../core/dates.ts";
import { grouped } from "../../core/grouped.ts";
import { articleCoded } from "../../log/entries/article-coded.ts";
import { articleRead } from "../../log/entries/article-read.ts";
import { articleReceived } from "../../log/entries/article-received.ts";
import { articleReplaced } from "../../log/entries/article-replaced.ts";
import { articleUncoded } from "../../log/entries/article-uncoded.ts";
import { articleWithdrawn } from "../../log/entries/article-withdrawn.ts";
import { eventMerged } from "../../log/entries/event-merged.ts";
import { eventRecorded } from "../../log/entries/event-recorded.ts";
import { eventReported } from "../../log/entries/event-reported.ts";
import { eventUnreported } from "../../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import type { EventState } from "../../log/entries/shapes.ts";
import { type EntryOf, inTurn, when } from "../define.ts";
import { insertInto, type Target } from "../insert.ts";
import { type Closing, type Known, type Opening, writeKnown } from "../known.ts";
import { textsOf } from "../texts.ts";
import { observationsOf } from "./observations.ts";
import type { AbsenceRow, ActorsTables, CallingRow, ObservationRow, ParticipationRow, ReadingRow } from "./tables.ts";

const eventTypes = [eventRecorded, eventReported, eventUnreported, eventMerged, eventWithdrawn] as const;
const codingTypes = [articleCoded, articleUncoded] as const;
const countingTypes = [articleReceived, articleReplaced, articleWithdrawn] as const;

export const handlers = [
  when<ActorsTables, readonly [typeof articleRead]>([articleRead], async (entries, context) =>
    writeKnown<ReadingRow>(context, "reading", {
      openings: entries.map(({ position, data: { article, published } }) => ({
        position,
        row: { article, published: published?.date ?? null },
      })),
      closings: entries.map(({ position, data: { article } }) => ({ position, of: { article } })),
    }),
  ),

  when<ActorsTables, typeof countingTypes>(countingTypes, async (entries, context) => {
    const openings: Opening<AbsenceRow>[] = [];
    const closings: Closing<AbsenceRow>[] = [];
    for (const { type, position, data } of entries) {
      // received again, a replaced article counts again; that a person withdrew it still holds
      const reason = type === "article.withdrawn" ? "withdrawn" : "replaced";
      closings.push({ position, of: { article: data.article, reason } });
      if (type !== "article.received") openings.push({ position, row: { article: data.article, reason } });
    }
    return writeKnown<AbsenceRow>(context, "absence", { openings, closings });
  }),

  when<ActorsTables, typeof codingTypes>(codingTypes, async (entries, context) => {
    const { db } = context;
    const coded = entries.filter((entry) => entry.type === "article.coded");
    const published = await publishedOf(db, coded);
    const openings: Opening<ObservationRow>[] = [];
    for await (const { entry, text } of textsOf(db, coded)) {
      const { position, data } = entry;
      for (const row of observationsOf(data, { text, published: published(entry) })) openings.push({ position, row });
    }
    const closings = entries.map(({ position, data: { article } }) => ({ position, of: { article } }));
    return inTurn(
      writeKnown<ObservationRow>(context, "observation", { openings, closings }),
      writeCallings(context, openings),
    );
  }),

  when<ActorsTables, typeof eventTypes>(eventTypes, async (entries, context) =>
    writeKnown<ParticipationRow>(context, "participation", {
      openings: entries.flatMap(({ position, data }) =>
        "state" in data ? participationsOf(data.event, data.state).map((row) => ({ position, row })) : [],
      ),
      // whatever is said of an event ends what was said of it before
      closings: entries.map(({ position, data }) => ({ position, of: { event_id: data.event } })),
    }),
  ),
];

function participationsOf(event: string, state: EventState): Omit<ParticipationRow, keyof Known>[] {
  const range = state.date ? dayRange(state.date.date, state.date.precision) : null;
  const dates = { date_from: range?.from ?? null, date_to: range?.to ?? null };
  return [...new Set([...state.source, ...state.target])].map((code) => ({ event_id: event, code, ...dates }));
}

/** The day of publication of each coded article, as it was known at the entry. */
async function publishedOf(
  db: Kysely<ActorsTables>,
  entries: readonly EntryOf<typeof articleCoded>[],
): Promise<(entry: EntryOf<typeof articleCoded>) => string | null> {
  const rows = await db
    .selectFrom("reading")
    .select(["article", "known_from", "published"])
    .where("article", "=", sql<string>`any(${[...new Set(entries.map(({ data }) => data.article))]})`)
    .orderBy("known_from")
    .execute();
  const byArticle = grouped(rows, ({ article }) => article);
  return ({ position, data }) =>
    byArticle.get(data.article)?.findLast(({ known_from }) => known_from <= position)?.published ?? null;
}

function writeCallings(target: Target, openings: readonly Opening<ObservationRow>[]): CompiledQuery[] {
  const first = new Map<string, CallingRow>();
  for (const { position, row } of openings) {
    const key = `${row.code} ${row.name}`;
    const known = first.get(key);
    if (row.name === "" || (known && known.known_from <= position)) continue;
    first.set(key, { code: row.code, name: row.name, known_from: position });
  }
  if (first.size === 0) return [];
  const conflict = sql`
    on conflict on constraint calling_pkey do update set known_from = excluded.known_from
    where excluded.known_from < t.known_from`;
  return [insertInto(target, "calling", [...first.values()], conflict).compile(target.db)];
}
