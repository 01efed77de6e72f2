import type { CompiledQuery } from "kysely";
import { articleCoded } from "../../log/entries/article-coded.ts";
import { eventMerged } from "../../log/entries/event-merged.ts";
import { eventRecorded } from "../../log/entries/event-recorded.ts";
import { eventReported } from "../../log/entries/event-reported.ts";
import { eventUnreported } from "../../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import { type EntryOf, type HandlerContext, inTurn, when } from "../define.ts";
import { type Closing, type Opening, writeKnown } from "../known.ts";
import { textsOf } from "../texts.ts";
import { type EventEntry, hasState, type NamesAfter, namesAfter } from "./names.ts";
import { actorRows, eventRow, mentionRow, pairRows } from "./rows.ts";
import type { ActorRow, EventRow, EventsTables, MemberRow, MentionRow, PairRow, RedirectRow } from "./tables.ts";

type CodedEntry = EntryOf<typeof articleCoded>;
type Context = HandlerContext<EventsTables>;

const types = [articleCoded, eventRecorded, eventReported, eventUnreported, eventMerged, eventWithdrawn] as const;

export const handlers = [
  when<EventsTables, typeof types>(types, async (entries, context) => {
    const coded = entries.filter((entry) => entry.type === "article.coded");
    const about = entries.filter((entry) => entry.type !== "article.coded");
    const reading = mentionsIn(coded, context);
    const named = await namesAfter(about, reading, context);
    const openings = await reading;
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

/** What the entries say of events; nothing is made before its turn comes. */
function* writeEvents(entries: readonly EventEntry[], named: NamesAfter, context: Context): Generator<CompiledQuery> {
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
    for (const row of actorRows(data.event, state, names)) actor.push({ position, row });
    for (const row of pairRows(data.event, state)) pair.push({ position, row });
  }
  // whatever is said of an event ends what was said of it before
  const closings = entries.map(({ position, data }) => ({ position, of: { event_id: data.event } }));
  yield* writeKnown<EventRow>(context, "event", { openings: event, closings });
  yield* writeKnown<ActorRow>(context, "actor", { openings: actor, closings });
  yield* writeKnown<PairRow>(context, "pair", { openings: pair, closings });
  yield* writeKnown<RedirectRow>(context, "redirect", { openings: redirect, closings });
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
