import type { CompiledQuery } from "kysely";
import { articleCoded } from "../../log/entries/article-coded.ts";
import { eventMerged } from "../../log/entries/event-merged.ts";
import { eventRecorded } from "../../log/entries/event-recorded.ts";
import { eventReported } from "../../log/entries/event-reported.ts";
import { eventUnreported } from "../../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import { type EntryOf, type HandlerContext, inTurn, when } from "../define.ts";
import { type Closing, type Known, type Opening, writeKnown } from "../known.ts";
import { textsOf } from "../texts.ts";
import { type EventEntry, hasState, type NamesAfter, namesAfter, type StateEntry } from "./names.ts";
import { actorRows, eventRow, mentionRow, type Names, pairRows } from "./rows.ts";
import type { ActorRow, EventRow, EventsTables, MemberRow, MentionRow, PairRow, RedirectRow } from "./tables.ts";

type CodedEntry = EntryOf<typeof articleCoded>;
type Context = HandlerContext<EventsTables>;

const types = [articleCoded, eventRecorded, eventReported, eventUnreported, eventMerged, eventWithdrawn] as const;

export const handlers = [
  when<EventsTables, typeof types>(types, async (entries, context) => {
    const coded = entries.filter((entry) => entry.type === "article.coded");
    const about = entries.filter((entry) => entry.type !== "article.coded");
    const openings = await mentionsIn(coded, context);
    const named = await namesAfter(about, openings, context);
    const closings = openings.map(({ position, row: { mention_id } }) => ({ position, of: { mention_id } }));
    return inTurn(
      writeKnown<MentionRow>(context, "mention", { openings, closings }),
      writeEvents(about, named, context),
      writeKnown<MemberRow>(context, "member", memberships(about)),
    );
  }),
];

/** The rows of the mentions that were coded. */
async function mentionsIn(entries: readonly CodedEntry[], { db }: Context): Promise<Opening<MentionRow>[]> {
  const found = entries.filter(({ data }) => data.mentions.length > 0);
  const openings: Opening<MentionRow>[] = [];
  for await (const { entry, text } of textsOf(db, found)) {
    const { article, textHash, mentions } = entry.data;
    for (const mention of mentions) {
      openings.push({ position: entry.position, row: mentionRow(mention, { article, textHash, text }) });
    }
  }
  return openings;
}

/** What the entries say of events. Rows are made when their statement's turn comes. */
function* writeEvents(entries: readonly EventEntry[], named: NamesAfter, context: Context): Generator<CompiledQuery> {
  const told = entries.map((entry) => ({ entry, names: named(entry) }));
  // whatever is said of an event ends what was said of it before; nothing was before the first entry of its stream
  const closings = entries
    .filter(({ version }) => version > 1)
    .map(({ position, data }) => ({ position, of: { event_id: data.event } }));
  yield* writeKnown<EventRow>(context, "event", {
    openings: opened(told, ({ event, state }, names) => [eventRow(event, state, names)]),
    closings,
  });
  yield* writeKnown<ActorRow>(context, "actor", {
    openings: opened(told, ({ event, state }, names) => actorRows(event, state, names)),
    closings,
  });
  yield* writeKnown<PairRow>(context, "pair", {
    openings: opened(told, ({ event, state }) => pairRows(event, state)),
    closings,
  });
  yield* writeKnown<RedirectRow>(context, "redirect", { openings: redirects(entries), closings });
}

/** The rows that entries open which give an event a new state. */
function* opened<Row extends Known>(
  told: readonly { readonly entry: EventEntry; readonly names: Names }[],
  rowsOf: (data: StateEntry["data"], names: Names) => Opening<Row>["row"][],
): Generator<Opening<Row>> {
  for (const { entry, names } of told) {
    if (!hasState(entry)) continue;
    for (const row of rowsOf(entry.data, names)) yield { position: entry.position, row };
  }
}

function* redirects(entries: readonly EventEntry[]): Generator<Opening<RedirectRow>> {
  for (const { type, position, data } of entries) {
    if (type !== "event.merged") continue;
    yield { position, row: { event_id: data.event, into_id: data.into, reason: data.reason } };
  }
}

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
