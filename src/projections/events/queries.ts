import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { EventDateBasis, Precision } from "../../core/dates.ts";
import { UsageError } from "../../core/errors.ts";
import { grouped } from "../../core/grouped.ts";
import type { Span } from "../../core/spans.ts";
import type { EventState } from "../../log/entries/shapes.ts";
import { knownAt } from "../known.ts";
import { partyOf } from "../parties.ts";
import { type EventRow, type MentionRow, schema } from "./tables.ts";

/** An actor of an event; `name` as a text has it, null where none does (`actor-name.ts`) or its words were erased. */
export interface ActorAnswer {
  readonly code: string;
  readonly name: string | null;
}

/** A date as far as it is known; `date` is the first day of what `precision` names. */
export interface DateAnswer {
  readonly date: string;
  readonly precision: Precision;
  readonly basis: EventDateBasis;
}

/** One sentence that tells of an event. `start` and `end` are those of the sentence, in UTF-16 units of the article's text. */
export interface MentionAnswer extends Span {
  readonly mention: string;
  readonly article: string;
  readonly title: string | null;
  /** The sentence; null once its words were erased. */
  readonly quote: string | null;
  readonly trigger: Span;
  readonly why: readonly string[];
  readonly date: DateAnswer | null;
  /** Of the log entry that made it a mention of this event. */
  readonly position: number;
}

/** An event with the sentences that tell of it, as it is told to people and programs. */
export interface EventAnswer {
  readonly id: string;
  readonly plover: string;
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly content: { readonly plover: string; readonly mode: string | null } | null;
  readonly cameo: string;
  readonly quad: 1 | 2 | 3 | 4;
  readonly goldstein: number;
  readonly source: readonly ActorAnswer[];
  readonly target: readonly ActorAnswer[];
  readonly symmetric: boolean;
  readonly status: EventState["status"];
  readonly date: DateAnswer | null;
  readonly place: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly confidence: number;
  readonly reports: number;
  /** Of the log entry that last changed it. */
  readonly position: number;
  /** The one that stands for the event (`of` in its state) first, then the surest, then those that were recorded first. */
  readonly mentions: readonly MentionAnswer[];
}

/** Where a page of events ended: its last event's date (null: undated) and id. */
export interface EventCursor {
  readonly date: string | null;
  readonly id: string;
}

/**
 * Which events. `a`, `b`: codes of an actor as exact as wanted (`VEN`, `VENGOV`, `IGOUNO`); given both, events between the
 * two in either direction. `from`, `to`: days; an event counts whose date may lie between them, with `undated` also one that
 * has no date at all. `directed`: only what `a` did to `b`, joint acts included. `asOf`: a log position.
 */
export interface EventFilter {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly directed?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly undated?: boolean | undefined;
  readonly plover?: string | undefined;
  readonly status?: string | readonly string[] | undefined;
  readonly article?: string | undefined;
  readonly asOf?: number | undefined;
  readonly limit: number;
  readonly before?: EventCursor | undefined;
}

const event = sql.table(`${schema}.event`);
const actor = sql.table(`${schema}.actor`);
const pair = sql.table(`${schema}.pair`);
const member = sql.table(`${schema}.member`);
const mention = sql.table(`${schema}.mention`);
const redirect = sql.table(`${schema}.redirect`);

export const queries = {
  /** Events, the newest date first, undated ones last. */
  async list(db: Kysely<unknown>, filter: EventFilter): Promise<EventAnswer[]> {
    const { a, b, directed = false, from, to, undated = false, plover, status, article, asOf, limit, before } = filter;
    const { tables, key, conditions } = scan(a, b);
    if (directed && a && b) conditions.push(did(a, b));
    conditions.push(knownAt("e", asOf));
    const dated: RawBuilder<SqlBool>[] = [];
    if (from) dated.push(sql`e.date_to >= ${from}::date`, ...reaching(key, from));
    if (to) dated.push(sql`${key}.sort_date <= ${to}::date and e.date_from is not null`);
    if (undated && dated.length > 0) {
      conditions.push(sql`(${sql.join(dated, sql` and `)} or ${key}.sort_date = '-infinity')`);
    } else conditions.push(...dated);
    if (plover) conditions.push(sql`${key}.plover = ${plover}`);
    if (status) conditions.push(sql`${key}.status = any(${[status].flat()})`);
    if (article) {
      const members = sql`select m.event_id from ${member} m where m.article = ${article} and ${knownAt("m", asOf)}`;
      conditions.push(sql`e.event_id in (${members})`);
    }
    if (before) {
      conditions.push(
        sql`(${key}.sort_date, ${key}.event_id) < (${before.date ?? "-infinity"}::date, ${before.id}::uuid)`,
      );
    }
    const { rows } = await sql<EventRow>`
      select e.* from ${tables} where ${sql.join(conditions, sql` and `)}
      order by ${key}.sort_date desc, ${key}.event_id desc limit ${limit}
    `.execute(db);
    return answers(db, rows, asOf);
  },

  /**
   * The event with this id, or the only one whose id begins so (8 characters or more); one that was merged is the event that
   * it turned out to be. Null if there is none or it was withdrawn. Throws UsageError if there are several.
   */
  async one(db: Kysely<unknown>, idOrPrefix: string, asOf?: number): Promise<EventAnswer | null> {
    const range = idRange(idOrPrefix);
    if (!range) return null;
    const { rows: ids } = await sql<{ event_id: string }>`
      select event_id from ${event} e where event_id between ${range.first} and ${range.last} and ${knownAt("e", asOf)}
      union select event_id from ${redirect} r
      where event_id between ${range.first} and ${range.last} and ${knownAt("r", asOf)}
      limit 2
    `.execute(db);
    if (ids.length > 1) throw new UsageError(`several events begin with ${idOrPrefix}: give more of the id`);
    const [found] = ids;
    if (!found) return null;
    const id = (await queries.redirect(db, found.event_id, asOf)) ?? found.event_id;
    const { rows } = await sql<EventRow>`
      select e.* from ${event} e where e.event_id = ${id} and ${knownAt("e", asOf)}
    `.execute(db);
    return (await answers(db, rows, asOf))[0] ?? null;
  },

  /** The event that a merged event's id leads to, through all mergers; null when the event was not merged. */
  async redirect(db: Kysely<unknown>, id: string, asOf?: number): Promise<string | null> {
    const { rows } = await sql<{ id: string }>`
      with recursive way (id, steps, passed) as (
        select r.into_id, 1, array[r.event_id] from ${redirect} r where r.event_id = ${id} and ${knownAt("r", asOf)}
        union all
        select r.into_id, w.steps + 1, w.passed || r.event_id
        from way w join ${redirect} r on r.event_id = w.id and ${knownAt("r", asOf)}
        where r.event_id <> all (w.passed))
      select id from way order by steps desc limit 1
    `.execute(db);
    return rows[0]?.id ?? null;
  },
};

/**
 * What to search: the pairs for two parties, the actors for one, else the events; `key` is what gives the order. The join is by
 * position alone, which one state of one event has: of two columns the planner would think that they hardly ever agree, and
 * read all of a busy actor's events to find a page of them.
 */
function scan(a: string | undefined, b: string | undefined) {
  const [partyA, partyB] = [partyOf(a ?? ""), partyOf(b ?? "")];
  const conditions: RawBuilder<SqlBool>[] = [];
  if (a && b && (a !== partyA || b !== partyB || a === b)) conditions.push(between(a, b));
  else if ((a ?? b) && !(a && b)) conditions.push(involves(a ?? b ?? ""));
  if (partyA && partyB && partyA !== partyB) {
    const [first, second] = [partyA, partyB].sort();
    conditions.push(sql`k.first = ${first} and k.second = ${second}`);
    return { tables: sql`${pair} k join ${event} e on e.known_from = k.known_from`, key: sql.ref("k"), conditions };
  }
  const party = partyA ?? partyB;
  if (party === null) return { tables: sql`${event} e`, key: sql.ref("e"), conditions };
  conditions.push(sql`k.party = ${party} and k.is_leading`);
  return { tables: sql`${actor} k join ${event} e on e.known_from = k.known_from`, key: sql.ref("k"), conditions };
}

/**
 * Holds for the first days of dates that may reach a day, for the index to bound the search: a date's first day is that of
 * its week, month or year.
 */
function reaching(key: RawBuilder<unknown>, day: string): RawBuilder<SqlBool>[] {
  const first = (of: "month" | "year") => sql`date_trunc(${sql.lit(of)}, ${day}::timestamp)::date`;
  const week = sql`${day}::date - 6`;
  return [
    sql`${key}.sort_date >= least(${week}, ${first("year")})`,
    sql`(${key}.sort_date >= ${week} or ${key}.sort_date in (${first("month")}, ${first("year")}))`,
  ];
}

function did(a: string, b: string): RawBuilder<SqlBool> {
  return sql`(${has("source", a)} and ${has("target", b)} or ${jointly(a, b)})`;
}

function between(a: string, b: string): RawBuilder<SqlBool> {
  const [aActs, bActs, aSuffers, bSuffers] = [has("source", a), has("source", b), has("target", a), has("target", b)];
  return sql`(${aActs} and ${bSuffers} or ${bActs} and ${aSuffers} or ${jointly(a, b)})`;
}

/** A joint act of two; one participant is not two, though both codes mean it (`VEN` and `VENGOV`). */
function jointly(a: string, b: string): RawBuilder<SqlBool> {
  const both = sql`e.is_symmetric and ${has("source", a)} and ${has("source", b)}`;
  const wider = a.length < b.length ? a : b;
  if (!a.startsWith(wider) || !b.startsWith(wider)) return sql`(${both})`;
  return sql`(${both} and (select count(distinct c) from unnest(e.source) c where starts_with(c, ${wider})) > 1)`;
}

function involves(a: string): RawBuilder<SqlBool> {
  return sql`(${has("source", a)} or ${has("target", a)})`;
}

function has(side: "source" | "target", code: string): RawBuilder<SqlBool> {
  return sql`exists (select from unnest(${sql.ref(`e.${side}`)}) c where starts_with(c, ${code}))`;
}

function idRange(idOrPrefix: string): { first: string; last: string } | null {
  const digits = idOrPrefix.replaceAll("-", "");
  if (!/^[0-9a-f]{8,32}$/.test(digits)) return null;
  return { first: digits.padEnd(32, "0"), last: digits.padEnd(32, "f") };
}

type MemberRow = Omit<MentionRow, "known_from" | "known_to"> & { event_id: string; position: number };

async function answers(
  db: Kysely<unknown>,
  rows: readonly EventRow[],
  asOf: number | undefined,
): Promise<EventAnswer[]> {
  if (rows.length === 0) return [];
  const { rows: members } = await sql<MemberRow>`
    select m.event_id, m.known_from as position, n.mention_id, n.article, n.title, n.quote, n.quote_start, n.quote_end,
           n.trigger_start, n.trigger_end, n.why, n.date_from, n.date_precision, n.date_basis
    from ${member} m join ${mention} n on n.mention_id = m.mention_id and ${knownAt("n", asOf)}
    where m.event_id = any(${rows.map((row) => row.event_id)}::uuid[]) and ${knownAt("m", asOf)}
    order by m.mention_id = any(${rows.map((row) => row.of_mention)}::uuid[]) desc, n.confidence desc, m.known_from, m.mention_id
  `.execute(db);
  const byEvent = grouped(members, (row) => row.event_id);
  return rows.map((row) => answer(row, byEvent.get(row.event_id) ?? []));
}

function answer(row: EventRow, members: readonly MemberRow[]): EventAnswer {
  const actors = (codes: readonly string[], names: readonly (string | null)[]) =>
    codes.map((code, i) => ({ code, name: names[i] ?? null }));
  return {
    id: row.event_id,
    plover: row.plover,
    mode: row.mode,
    context: row.context,
    content: row.content_plover === null ? null : { plover: row.content_plover, mode: row.content_mode },
    cameo: row.cameo,
    quad: row.quad,
    goldstein: row.goldstein,
    source: actors(row.source, row.source_names),
    target: actors(row.target, row.target_names),
    symmetric: row.is_symmetric,
    status: row.status,
    date: dateOf(row),
    place: row.place,
    figures: row.figures,
    confidence: row.confidence,
    reports: row.reports,
    position: row.known_from,
    mentions: members.map((member) => ({
      mention: member.mention_id,
      article: member.article,
      title: member.title,
      start: member.quote_start,
      end: member.quote_end,
      quote: member.quote,
      trigger: { start: member.trigger_start, end: member.trigger_end },
      why: member.why,
      date: dateOf(member),
      position: member.position,
    })),
  };
}

function dateOf(row: Pick<EventRow, "date_from" | "date_precision" | "date_basis">): DateAnswer | null {
  const { date_from: date, date_precision: precision, date_basis: basis } = row;
  return date && precision && basis ? { date, precision, basis } : null;
}
