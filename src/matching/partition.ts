import { copyKey, type MatchMention } from "./features.ts";
import {
  alikeFrom,
  clearBy,
  compatible,
  fitsDay,
  fitsNextDay,
  holds,
  levels,
  likeness,
  signatureOf,
  vagueness,
  whenOf,
} from "./same-event.ts";

/*
 * Same event? The partition of a set of mentions, in three steps, none of which depends on any order:
 *   1. Mentions of one lane and one day form knots; so do those of an article, and of its exact copies, of
 *      one lane and one vague time.
 *   2. A knot whose day rests on nothing but publication goes to the one knot of a neighbouring day whose story is alike.
 *   3. A knot without a day goes to the one event that its time allows and its persons or story point to.
 * Whoever finds no partner, or several that fit about equally well, stays an event of its own. Only step 1 makes connected
 * components, so nothing vague ever joins two events. What two articles leave undated, each in its own words, stays apart.
 */

/** Mentions that say the same of one time. */
export interface Knot {
  readonly members: readonly MatchMention[];
  /** Why its members belong together, and why it stands alone unless it goes somewhere: machine-readable words. */
  readonly reason: string;
}

/** Somewhere a knot can go: a mention it fits, and the group that this one belongs to. */
export interface Candidate {
  readonly mention: MatchMention;
  readonly group: string;
}

/** Where a knot goes, and why. */
export interface Choice {
  readonly group: string;
  readonly reason: string;
}

/** An event: its mentions, each with the reason why it is here. */
export interface PartitionedEvent {
  readonly members: ReadonlyMap<string, string>;
}

/** Which mentions belong in one cell: only those are clustered into knots. */
export function cellOf(mention: MatchMention): string {
  const when = whenOf(mention);
  return when.kind === "day" ? `${mention.lane} ${when.day}` : `${mention.lane} ${when.name} ${copyKey(mention)}`;
}

/**
 * The knots of one cell, the clearest mentions first: each goes to the one knot of clearer ones that it fits best, and those
 * of one level that find none form connected components.
 */
export function knotsOf(cell: readonly MatchMention[]): Knot[] {
  const reason = cell.some((mention) => whenOf(mention).kind === "day") ? "same-day" : "same-article";
  let knots: Cluster[] = [];
  for (const level of levels) {
    const left: Cluster[] = [];
    const joining: { member: MatchMention; knot: Cluster }[] = [];
    for (const same of groupBy(
      cell.filter((mention) => vagueness(mention) === level),
      signatureOf,
    ).values()) {
      const [first] = same;
      if (!first) continue;
      const fitting = knots.filter(({ kinds }) => kinds.some((kind) => compatible(kind, first)));
      const rest: MatchMention[] = [];
      for (const member of same) {
        const knot = fitting.length > 1 ? clearest(member, fitting) : fitting[0];
        if (knot) joining.push({ member, knot });
        else rest.push(member);
      }
      if (rest.length > 0) left.push({ kinds: [first], members: rest });
    }
    for (const { member, knot } of joining) {
      knot.members.push(member);
      knot.kinds.push(member);
    }
    for (const knot of knots) knot.kinds = [...new Map(knot.kinds.map((kind) => [signatureOf(kind), kind])).values()];
    knots = [...knots, ...connected(left)];
  }
  return knots.map(({ members }) => ({ members, reason }));
}

/** Whether a knot's day rests on nothing but publication. */
export function isWeak(members: readonly MatchMention[]): boolean {
  return members.every((member) => {
    const when = whenOf(member);
    return when.kind === "day" && when.weak;
  });
}

/** Where a weak knot goes: the group of the one fitting mention of a neighbouring day, or null. */
export function chooseNextDay(members: readonly MatchMention[], near: readonly Candidate[]): Choice | null {
  const best = choose(members, near, fitsNextDay);
  return best && { group: best.group, reason: "next-day-and-story" };
}

/** Where a knot without a day goes: the group of the one fitting mention that has a day, or null. */
export function chooseDay(members: readonly MatchMention[], dated: readonly Candidate[]): Choice | null {
  const possible = dated.filter(({ mention: { date } }) => date && members.every((member) => holds(member, date.date)));
  const best = choose(members, possible, fitsDay);
  return best && { group: best.group, reason: reasonOf(best.member, best.mention) };
}

/** The events of a whole set of mentions, as recording reaches them step by step. */
export function partition(mentions: readonly MatchMention[]): PartitionedEvent[] {
  const cells = [...groupBy(mentions, cellOf).values()];
  const dated = cells.filter(([first]) => first && whenOf(first).kind === "day").flatMap(knotsOf);
  const loose = cells.filter(([first]) => first && whenOf(first).kind === "loose").flatMap(knotsOf);
  const name = (knot: Knot) => knot.members.map(({ id }) => id).sort()[0] ?? "";
  const candidates = dated.flatMap((knot) => knot.members.map((mention) => ({ mention, group: name(knot) })));
  const byLane = groupBy(candidates, ({ mention }) => mention.lane);
  const near = (knot: Knot) => byLane.get(knot.members[0]?.lane ?? "") ?? [];

  const next = new Map<string, Choice | null>();
  for (const knot of dated) next.set(name(knot), isWeak(knot.members) ? chooseNextDay(knot.members, near(knot)) : null);
  const rootOf = (group: string): string => {
    const to = next.get(group);
    return to ? rootOf(to.group) : group;
  };

  const events = new Map<string, Map<string, string>>();
  const put = (event: string, { members }: Knot, reason: string) => {
    const known = events.get(event) ?? new Map<string, string>();
    for (const { id } of members) known.set(id, reason);
    events.set(event, known);
  };
  for (const knot of dated) put(rootOf(name(knot)), knot, next.get(name(knot))?.reason ?? knot.reason);
  for (const knot of loose) {
    const to = chooseDay(
      knot.members,
      near(knot).map(({ mention, group }) => ({ mention, group: rootOf(group) })),
    );
    put(to?.group ?? name(knot), knot, to?.reason ?? knot.reason);
  }
  return [...events.values()].map((members) => ({ members }));
}

interface Cluster {
  /** One member of each signature. */
  kinds: MatchMention[];
  readonly members: MatchMention[];
}

/** Connected components of clusters, joined where any two of their kinds are compatible. */
function connected(clusters: readonly Cluster[]): Cluster[] {
  const found: Cluster[] = [];
  const waiting = new Set(clusters);
  for (const start of clusters) {
    if (!waiting.delete(start)) continue;
    const together = [start];
    // grows while it is walked
    for (const one of together) {
      for (const other of waiting) {
        if (!one.kinds.some((kind) => other.kinds.some((its) => compatible(kind, its)))) continue;
        waiting.delete(other);
        together.push(other);
      }
    }
    found.push({ kinds: together.flatMap(({ kinds }) => kinds), members: together.flatMap(({ members }) => members) });
  }
  return found;
}

function clearest(member: MatchMention, knots: readonly Cluster[]): Cluster | undefined {
  const scores = knots.map(({ members }) =>
    Math.max(...members.map((other) => (compatible(member, other) ? likeness(member, other) : 0))),
  );
  const at = clearWinner(scores, alikeFrom);
  return at === null ? undefined : knots[at];
}

interface Fit extends Candidate {
  readonly member: MatchMention;
  readonly score: number;
}

/** The best fit, if its group is the only one or clearly the best. */
function choose(
  members: readonly MatchMention[],
  candidates: readonly Candidate[],
  fits: (member: MatchMention, candidate: MatchMention) => boolean,
): Fit | null {
  const best = new Map<string, Fit>();
  for (const { mention, group } of candidates) {
    for (const member of members) {
      if (!fits(member, mention)) continue;
      const fit = { mention, group, member, score: likeness(member, mention) };
      const known = best.get(group);
      if (!known || isBetter(fit, known)) best.set(group, fit);
    }
  }
  const all = [...best.values()];
  if (all.length === 1) return all[0] ?? null;
  const at = clearWinner(
    all.map(({ score }) => score),
    0,
  );
  return at === null ? null : (all[at] ?? null);
}

function isBetter(one: Fit, other: Fit): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return `${one.mention.id} ${one.member.id}` < `${other.mention.id} ${other.member.id}`;
}

/** Where the one score is that is high enough and lies clearly above all others. */
function clearWinner(scores: readonly number[], from: number): number | null {
  const best = Math.max(...scores);
  const close = scores.filter((score) => score > best - clearBy);
  return best >= from && close.length === 1 ? scores.indexOf(best) : null;
}

function reasonOf(loose: MatchMention, dated: MatchMention): string {
  if (loose.article === dated.article) return "same-article";
  const { date, open } = loose;
  if (date) return `${date.precision}-and-${date.precision === "year" ? "story" : "person-or-story"}`;
  const said = (["weekday", "month", "day"] as const).filter((part) => open?.[part] !== undefined);
  return [...said, ...(said.length > 0 ? ["and"] : []), "story"].join("-");
}

/** Groups values by a key, keeping their order. */
export function groupBy<Value>(values: readonly Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const name = key(value);
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}
