import type { NewEntry } from "../log/entries/define.ts";
import { eventMerged } from "../log/entries/event-merged.ts";
import { eventRecorded } from "../log/entries/event-recorded.ts";
import { eventReported } from "../log/entries/event-reported.ts";
import { eventUnreported } from "../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../log/entries/event-withdrawn.ts";
import { combine } from "../matching/combine.ts";
import type { MatchMention } from "../matching/features.ts";
import { countVotes } from "../matching/keep-ids.ts";

/** A mention before and after a decision. `changed`: what it says is new, wherever it stands. */
export interface Move {
  readonly mention: MatchMention;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
  readonly reason: string;
}

/**
 * What a decision says to the log. `moves` holds every mention, moved or not, of the events that it touches. Each entry's state
 * is the event's after the whole decision; events come in order of id, those that begin or grow before those that end.
 */
export function eventEntries(moves: readonly Move[]): NewEntry[] {
  const touched = new Set(
    moves.filter(isMoved).flatMap(({ before, after }) => [before, after].filter((id) => id !== null)),
  );
  const members = new Map(
    [...touched].sort().map((event): [string, { before: Move[]; after: Move[] }] => [event, { before: [], after: [] }]),
  );
  for (const move of [...moves].sort((a, b) => (a.mention.id < b.mention.id ? -1 : 1))) {
    if (move.before !== null) members.get(move.before)?.before.push(move);
    if (move.after !== null) members.get(move.after)?.after.push(move);
  }
  const living = [...members].filter(([, { after }]) => after.length > 0);
  const ended = [...members].filter(([, { after }]) => after.length === 0);
  return [
    ...living.flatMap(([event, { before, after }]) => entriesOf(event, before, after)),
    ...ended.map(([event, { before }]) => endOf(event, before)),
  ];
}

function isMoved({ before, after, changed }: Move): boolean {
  return before !== after || changed;
}

function entriesOf(event: string, before: readonly Move[], after: readonly Move[]): NewEntry[] {
  const state = combine(after.map(({ mention }) => mention));
  const data = ({ mention, reason }: Move) => ({ event, mention: mention.id, article: mention.article, reason, state });
  const [first, ...others] = after;
  const isNew = before.length === 0;
  const founding =
    isNew && first ? [eventRecorded.of({ ...data(first), reason: first.before === null ? "no-match" : "split" })] : [];
  return [
    ...founding,
    ...(isNew ? others : after.filter(isMoved)).map((move) => eventReported.of(data(move))),
    ...before.filter((move) => move.after !== event).map((move) => eventUnreported.of(data(move))),
  ];
}

/** An event without mentions: merged into where most of them went, or withdrawn. */
function endOf(event: string, before: readonly Move[]): NewEntry {
  const [into] = [...countVotes(before.map(({ after }) => after))].sort(
    ([a, most], [b, more]) => more - most || (a < b ? -1 : 1),
  );
  const [moved = before[0]] = before.filter(({ after }) => after !== null && after === into?.[0]);
  const reason = moved?.reason ?? "no-match";
  return into ? eventMerged.of({ event, into: into[0], reason }) : eventWithdrawn.of({ event, reason });
}
