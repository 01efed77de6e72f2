import type { Transaction } from "kysely";
import { isoDay } from "../core/dates.ts";
import { uuidOf } from "../core/ids.ts";
import type { NewEntry } from "../log/entries/define.ts";
import { copyKey, type MatchMention } from "../matching/features.ts";
import { countVotes, keepIds } from "../matching/keep-ids.ts";
import {
  type Candidate,
  type Choice,
  cellOf,
  chooseDay,
  chooseNextDay,
  groupBy,
  isWeak,
  knotsOf,
} from "../matching/partition.ts";
import { fitsDay, fitsNextDay, whenOf } from "../matching/same-event.ts";
import {
  decidedOf,
  digestOf,
  type LaneDay,
  lockArticle,
  lockBlocks,
  moveMentions,
  type PlacedMention,
  putMentions,
  readCells,
  readCopies,
  readDated,
  readEvents,
  readKnots,
  readLoose,
  readNearDays,
  removeMentions,
  type Traits,
} from "../store/match-index.ts";
import type { StoreTables } from "../store/tables.ts";
import { eventEntries, type Move } from "./event-entries.ts";

type Tx = Transaction<StoreTables>;

/** What is known of one article now: all mentions of it that count, none if it no longer does. */
export interface Decision {
  readonly article: string;
  /** Whether the article counts; tells a withdrawal from a new coding that found less. */
  readonly live: boolean;
  readonly mentions: readonly MatchMention[];
  /** Tells this decision from all others; part of the ids it gives out. */
  readonly turn: string;
}

/**
 * Finds the events of an article's mentions and answers what changes by that, for the caller to append as the last work of the
 * transaction (READ COMMITTED; one decision a transaction). Afterwards the events are what `partition` makes of all mentions
 * that count; only those that the changed ones can reach are looked at, in the same three steps, by index.
 */
export async function decide(tx: Tx, { article, live, mentions, turn }: Decision): Promise<NewEntry[]> {
  await lockArticle(tx, article);
  const decided = new Map((await decidedOf(tx, article)).map((row) => [row.mention, row]));
  const added = mentions.filter((mention) => decided.get(mention.id)?.digest !== digestOf(mention));
  const kept = new Set(mentions.filter((mention) => !added.includes(mention)).map(({ id }) => id));
  const gone = [...decided.values()].filter(({ mention }) => !kept.has(mention));
  if (added.length === 0 && gone.length === 0) return [];
  await lockBlocks(tx, [...new Set([...added, ...gone].map(({ block }) => block))]);

  const board = new Board(new Set(gone.map(({ mention }) => mention)));
  const cells = [...added.map(dayOf), ...gone].flatMap(({ lane, day }) => (day === null ? [] : [{ lane, day }]));
  board.put(await readCells(tx, article, cells));
  for (const mention of added) board.add(mention);
  const loose = board.changes().filter((mention) => !isDated(mention));
  board.put(await readCopies(tx, [...new Set(loose.map(copyKey))]));

  const tied = tieKnots(board, turn);
  const moved = await growTrees(tx, board, await pointKnots(tx, board, tied));
  await placeLoose(tx, board, { tied, moved });
  nameEvents(board, turn);
  await save(tx, board);
  return eventEntries(board.moves(live ? "article-recoded" : "article-withdrawn"));
}

/** A mention that counts from now on: where it stood (null: nowhere) and where it stands while the decision is being made. */
interface Seat {
  readonly mention: MatchMention;
  readonly was: PlacedMention | null;
  /** What it says is new. */
  readonly changed: boolean;
  knot: string;
  onto: string | null;
  /** An event's id, or a name with a space in it for an event that has no id yet. */
  event: string;
  reason: string;
}

/** The mentions that a decision has looked at. What is put on it twice stays as it is. */
class Board {
  readonly seats = new Map<string, Seat>();
  /** The rows of mentions that are gone or that say something else now. */
  readonly taken: PlacedMention[] = [];
  readonly #gone: ReadonlySet<string>;

  constructor(gone: ReadonlySet<string>) {
    this.#gone = gone;
  }

  /** What the decision is about: mentions as they are now, and as they were. */
  changes(): MatchMention[] {
    return [...this.where(({ changed }) => changed), ...this.taken].map(({ mention }) => mention);
  }

  put(rows: readonly PlacedMention[]): void {
    for (const row of rows) {
      const { mention, knot, onto, event } = row;
      if (this.seats.has(mention.id)) continue;
      if (!this.#gone.has(mention.id)) {
        const reason = whenOf(mention).kind === "day" ? (onto ? "next-day-and-story" : "same-day") : "story";
        this.seats.set(mention.id, { mention, was: row, changed: false, knot, onto, event, reason });
      } else if (!this.taken.some((known) => known.mention.id === mention.id)) this.taken.push(row);
    }
  }

  add(mention: MatchMention): void {
    const was = this.taken.find((row) => row.mention.id === mention.id) ?? null;
    this.seats.set(mention.id, { mention, was, changed: true, knot: "", onto: null, event: "", reason: "no-match" });
  }

  where(test: (seat: Seat) => boolean): Seat[] {
    return [...this.seats.values()].filter(test);
  }

  moves(reasonGone: string): Move[] {
    const stay = [...this.seats.values()].map(({ mention, was, event, changed, reason }) => ({
      mention,
      before: was?.event ?? null,
      after: event,
      changed,
      reason,
    }));
    const leave = this.taken.filter(({ mention }) => !this.seats.has(mention.id));
    return [
      ...stay,
      ...leave.map(({ mention, event }) => ({
        mention,
        before: event,
        after: null,
        changed: true,
        reason: reasonGone,
      })),
    ];
  }
}

/**
 * Step 1: clusters every cell that a change falls in. Answers the knots that have other members than before, or none any more.
 */
function tieKnots(board: Board, turn: string): Set<string> {
  const touched = new Set(board.changes().map(cellOf));
  const cells = groupBy(
    board.where(({ mention }) => touched.has(cellOf(mention))),
    ({ mention }) => cellOf(mention),
  );
  const knots = [...cells.values()].flatMap((cell) => knotsOf(cell.map(({ mention }) => mention)));
  const tied = knots.map(({ members, reason }) => {
    const seats = members.flatMap(({ id }) => board.seats.get(id) ?? []);
    const votes = countVotes(seats.map(({ was, changed }) => (changed ? null : (was?.knot ?? null))));
    return { seats, reason, group: lowestOf(seats), votes };
  });
  const kept = keepIds(tied);
  const others = new Set(board.taken.map(({ knot }) => knot));
  for (const { seats, reason, group } of tied) {
    const knot = kept.get(group) ?? uuidOf("knot", group, turn);
    for (const seat of seats) {
      if (seat.changed || seat.was?.knot !== knot) others.add(knot).add(seat.was?.knot ?? knot);
      seat.knot = knot;
      if (seat.onto === null) seat.reason = reason;
    }
  }
  return others;
}

/** Step 2: finds where each weak knot goes that a change can reach. Answers these knots, and those that they go to. */
async function pointKnots(tx: Tx, board: Board, tied: ReadonlySet<string>): Promise<Set<string>> {
  const moved = board.where(({ was, knot, changed }) => !changed && was?.knot !== knot).map(({ mention }) => mention);
  const changes = [...board.changes(), ...moved].filter(isDated);
  const isReached = (weak: MatchMention) => changes.some((mention) => fitsNextDay(weak, mention));
  const near = await readNearDays(tx, { ...neighbourhood(changes), weak: true });
  board.put(near.filter(({ mention }) => isReached(mention)));
  const reached = board.where(({ mention }) => isReached(mention)).map(({ knot }) => knot);
  board.put(await readKnots(tx, [...new Set(reached)]));

  const open = new Set([...tied, ...reached]);
  const knots = groupBy(
    board.where(({ mention, knot }) => isDated(mention) && open.has(knot)),
    ({ knot }) => knot,
  );
  const weak = new Map([...knots].filter(([, seats]) => isWeak(mentionsOf(seats))));
  board.put(await readNearDays(tx, { ...neighbourhood([...weak.values()].flatMap(mentionsOf)), weak: false }));
  const candidates = candidatesOf(board, ({ knot }) => knot);
  for (const [knot, seats] of knots) {
    const choice = weak.has(knot) ? chooseNextDay(mentionsOf(seats), candidates(seats)) : null;
    for (const seat of seats) {
      seat.onto = choice?.group ?? null;
      if (choice) seat.reason = choice.reason;
    }
    if (choice) open.add(choice.group);
  }
  return open;
}

/**
 * Step 2, continued: knots that go with one another are one event. Answers the mentions with a day that changed, or whose
 * event others make up now.
 */
async function growTrees(tx: Tx, board: Board, knots: ReadonlySet<string>): Promise<MatchMention[]> {
  const events = new Set(board.taken.map(({ event }) => event));
  for (const { was } of board.where(({ knot }) => knots.has(knot))) if (was) events.add(was.event);
  board.put(await readEvents(tx, [...events]));

  const dated = board.where(({ mention, was }) => isDated(mention) && (was === null || events.has(was.event)));
  const onto = new Map(dated.map((seat) => [seat.knot, seat.onto]));
  const rootOf = (knot: string): string => {
    const to = onto.get(knot);
    return to ? rootOf(to) : knot;
  };
  const trees = [...groupBy(dated, ({ knot }) => rootOf(knot))];
  const kept = keepIds(
    trees.map(([group, seats]) => ({ group, votes: countVotes(seats.map(({ was }) => was?.event ?? null)) })),
  );
  for (const [root, seats] of trees) for (const seat of seats) seat.event = kept.get(root) ?? nameless(root);
  const moved = dated.filter(({ was, event, changed }) => !changed && was?.event !== event);
  return [...board.changes().filter(isDated), ...mentionsOf(moved)];
}

/** Step 3: finds where each knot without a day goes that a change can reach. */
async function placeLoose(
  tx: Tx,
  board: Board,
  { tied, moved }: { tied: ReadonlySet<string>; moved: readonly MatchMention[] },
): Promise<void> {
  const isReached = (loose: MatchMention) => moved.some((mention) => fitsDay(loose, mention));
  const near = await readLoose(tx, traitsOf(moved));
  board.put(near.filter(({ mention }) => isReached(mention)));
  const reached = board.where(({ mention }) => isReached(mention)).map(({ knot }) => knot);
  board.put(await readKnots(tx, [...new Set(reached)]));

  const open = new Set([...tied, ...reached]);
  const knots = groupBy(
    board.where(({ mention, knot }) => !isDated(mention) && open.has(knot)),
    ({ knot }) => knot,
  );
  board.put(await readDated(tx, traitsOf([...knots.values()].flatMap(mentionsOf))));
  const candidates = candidatesOf(board, ({ event }) => event);
  const events = new Set<string>();
  for (const [knot, seats] of knots) {
    const choice: Choice | null = chooseDay(mentionsOf(seats), candidates(seats));
    for (const seat of seats) {
      if (seat.was) events.add(seat.was.event);
      seat.event = choice?.group ?? nameless(knot);
      if (choice) seat.reason = choice.reason;
    }
    if (choice && !isNameless(choice.group)) events.add(choice.group);
  }
  board.put(await readEvents(tx, [...events]));
}

/** Gives events without an id one: an id that nobody keeps, from most of their mentions, or a new one. */
function nameEvents(board: Board, turn: string): void {
  const taken = new Set([...board.seats.values()].map(({ event }) => event));
  const events = [
    ...groupBy(
      board.where(({ event }) => isNameless(event)),
      ({ event }) => event,
    ),
  ];
  const free = (id: string | undefined) => (id === undefined || taken.has(id) ? null : id);
  const kept = keepIds(
    events.map(([group, seats]) => ({ group, votes: countVotes(seats.map(({ was }) => free(was?.event))) })),
  );
  for (const [name, seats] of events) {
    const event = kept.get(name) ?? uuidOf("event", lowestOf(seats), turn);
    for (const seat of seats) seat.event = event;
  }
}

async function save(tx: Tx, board: Board): Promise<void> {
  const gone = board.taken.filter(({ mention }) => !board.seats.has(mention.id)).map(({ mention }) => mention.id);
  const moved = board.where(
    ({ was, changed, knot, onto, event }) =>
      !changed && (was?.knot !== knot || was.onto !== onto || was.event !== event),
  );
  await removeMentions(tx, gone);
  await putMentions(
    tx,
    board.where(({ changed }) => changed).map(({ mention, knot, onto, event }) => ({ mention, knot, onto, event })),
  );
  await moveMentions(
    tx,
    moved.map(({ mention, knot, onto, event }) => ({ mention: mention.id, knot, onto, event })),
  );
}

// an id has no space in it
function nameless(knot: string): string {
  return `of ${knot}`;
}

function isNameless(event: string): boolean {
  return event.includes(" ");
}

function dayOf(mention: MatchMention): { lane: string; day: string | null } {
  const when = whenOf(mention);
  return { lane: mention.lane, day: when.kind === "day" ? when.day : null };
}

function isDated(mention: MatchMention): boolean {
  return whenOf(mention).kind === "day";
}

/** The days before and after some mentions' in their lanes, and the mentions' traits. */
function neighbourhood(mentions: readonly MatchMention[]): { cells: LaneDay[]; traits: Traits } {
  const cells = new Map<string, LaneDay>();
  for (const { lane, day } of mentions.map(dayOf)) {
    for (const step of day === null ? [] : [-1, 1]) {
      const near = isoDay(new Date(Date.parse(day ?? "") + step * 86_400_000));
      cells.set(`${lane} ${near}`, { lane, day: near });
    }
  }
  return { cells: [...cells.values()], traits: traitsOf(mentions) };
}

function traitsOf(mentions: readonly MatchMention[]): Traits {
  const all = (of: (mention: MatchMention) => readonly number[]) => [...new Set(mentions.flatMap(of))];
  return { keys: all(({ keys }) => keys), ties: all(({ ties }) => ties), words: all(({ words }) => words) };
}

function mentionsOf(seats: readonly Seat[]): MatchMention[] {
  return seats.map(({ mention }) => mention);
}

/** Gives the mentions with a day that some seats can go to: those of their lane. */
function candidatesOf(board: Board, groupOf: (seat: Seat) => string): (seats: readonly Seat[]) => readonly Candidate[] {
  const dated = board.where(({ mention }) => isDated(mention));
  const byLane = groupBy(
    dated.map((seat) => ({ mention: seat.mention, group: groupOf(seat) })),
    ({ mention }) => mention.lane,
  );
  return ([first]) => byLane.get(first?.mention.lane ?? "") ?? [];
}

function lowestOf(seats: readonly Seat[]): string {
  return mentionsOf(seats).reduce((lowest, { id }) => (id < lowest ? id : lowest), "~");
}
