import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Stage } from "../../core/stages.ts";
import { knownAt } from "../known.ts";
import { tallied } from "../tally.ts";
import { type IntakeState, type StepRow, schema, standings } from "./tables.ts";

/** How many articles are in one place, by how long they have been there. */
export interface AgedCount {
  readonly stage: Stage;
  readonly state: IntakeState;
  readonly articles: number;
  readonly underMinute: number;
  readonly underHour: number;
  readonly underDay: number;
  readonly older: number;
  /** Since when the one that came first is there; ISO 8601, UTC. */
  readonly oldest: string;
}

/** An article and where it is. */
export interface WhereItIs {
  readonly article: string;
  /** A path it was found under; null for standard input or when the store has lost it. */
  readonly file: string | null;
  readonly stage: Stage;
  readonly state: IntakeState;
  readonly code: string | null;
  readonly detail: string | null;
  /** When it came to where it is, and when it first came in; ISO 8601, UTC. */
  readonly since: string;
  readonly receivedAt: string;
  /** Of the entry that brought it there. */
  readonly position: number;
}

/** The end of one stage of an article. */
export interface Step {
  readonly position: number;
  readonly stage: StepRow["stage"];
  readonly outcome: StepRow["outcome"];
  readonly code: string | null;
  readonly at: string;
  /** For how long the article was at the stage; null for the first step. */
  readonly seconds: number | null;
}

/** An article's way through the stages. */
export interface Passage extends WhereItIs {
  readonly steps: readonly Step[];
}

/** How many articles (`receive`, `read`, `code`, `record`) or paths (`intake`) ended a stage in a stretch of time. */
export interface Throughput {
  /** The beginning of the stretch; ISO 8601, UTC. */
  readonly from: string;
  readonly stage: StepRow["stage"];
  readonly outcome: StepRow["outcome"];
  readonly number: number;
  /** Mean time that an article was at the stage; null where it came from none. */
  readonly seconds: number | null;
}

/** How many articles or paths are refused or stalled for one reason. */
export interface WhyRefused {
  readonly stage: Stage | "intake";
  readonly code: string;
  readonly number: number;
  /** The latest; ISO 8601, UTC. */
  readonly latest: string;
}

/** Where a page of articles ended: the last one's time and id. */
export interface IntakeCursor {
  readonly since: string;
  readonly article: string;
}

const article = sql.table(`${schema}.article`);
const path = sql.table(`${schema}.path`);
const step = sql.table(`${schema}.step`);

const stepKnown = (asOf: number | undefined): RawBuilder<SqlBool> =>
  asOf === undefined ? sql`true` : sql`s.known_from <= ${asOf}`;
// a clock that was set back makes no time negative
const seconds = sql<
  number | null
>`case when s.began is not null then greatest(0, extract(epoch from s.at - s.began)) end::double precision`;
const stretches = { minute: "minute", hour: "hour", day: "day" } as const;

export const queries = {
  /** How many articles are at each stage and in each state, and for how long by `now`. */
  async places(db: Kysely<unknown>, { now, asOf }: { now: Date; asOf?: number | undefined }): Promise<AgedCount[]> {
    const younger = (than: string) => sql`a.since > ${now}::timestamptz - ${than}::interval`;
    const here = sql`a.stage = p.stage and a.state = p.state and ${knownAt("a", asOf)}`;
    const { rows } = await sql<Omit<AgedCount, "oldest"> & { oldest: Date }>`
      select p.stage, p.state, p.articles, y.minute as "underMinute", y.hour - y.minute as "underHour",
             y.day - y.hour as "underDay", p.articles - y.day as older,
             (select a.since from ${article} a where ${here} order by a.since limit 1) as oldest
      from ${places(asOf)} p cross join lateral (
        select count(*) filter (where ${younger("1 minute")}) as minute,
               count(*) filter (where ${younger("1 hour")}) as hour, count(*) as day
        from ${article} a where ${here} and ${younger("1 day")}) y
      order by array_position(array['read', 'code', 'record'], p.stage), p.state
    `.execute(db);
    return rows.map(({ oldest, ...row }) => ({ ...row, oldest: oldest.toISOString() }));
  },

  /** Articles in a place, those that have been there longest first; `after` continues an earlier answer. */
  async list(
    db: Kysely<unknown>,
    filter: {
      state?: IntakeState | undefined;
      stage?: Stage | undefined;
      code?: string | undefined;
      after?: IntakeCursor | undefined;
      limit: number;
      asOf?: number | undefined;
    },
  ): Promise<WhereItIs[]> {
    const { state, stage, code, after, limit, asOf } = filter;
    const conditions = [sql<SqlBool>`a.stage = p.stage and a.state = p.state`, knownAt("a", asOf)];
    if (state) conditions.push(sql`p.state = ${state}`);
    if (stage) conditions.push(sql`p.stage = ${stage}`);
    if (code) conditions.push(sql`a.code = ${code}`);
    if (after) conditions.push(sql`(a.since, a.article) > (${after.since}::timestamptz, ${after.article})`);
    // an index has the order of one place: so many of each, of which the first of all are taken
    const from = sql`${places(asOf)} p cross join lateral (
      select a.* from ${article} a where ${sql.join(conditions, sql` and `)} order by a.since, a.article limit ${limit}) a`;
    return select(db, { from, limit, asOf });
  },

  /** One article's way through the stages, by its whole id; null when it is not known. */
  async passage(db: Kysely<unknown>, id: string, asOf?: number): Promise<Passage | null> {
    const from = sql`(select a.* from ${article} a where a.article = ${id} and ${knownAt("a", asOf)}) a`;
    const [place] = await select(db, { from, limit: 1, asOf });
    if (!place) return null;
    const { rows } = await sql<Omit<Step, "at"> & { at: Date }>`
      select s.known_from as position, s.stage, s.outcome, s.code, s.at, ${seconds} as seconds
      from ${step} s where s.article = ${id} and ${stepKnown(asOf)} order by s.known_from
    `.execute(db);
    return { ...place, steps: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  },

  /** What ended between two moments, by stretches of time, the earliest first; stretches without any are left out. */
  async throughput(
    db: Kysely<unknown>,
    { by, from, to, asOf }: { by: keyof typeof stretches; from: Date; to: Date; asOf?: number | undefined },
  ): Promise<Throughput[]> {
    const { rows } = await sql<Omit<Throughput, "from"> & { from: Date }>`
      select date_trunc(${stretches[by]}, s.at, 'UTC') as "from", s.stage, s.outcome, count(*) as number,
             avg(${seconds}) as seconds
      from ${step} s where s.at >= ${from} and s.at < ${to} and ${stepKnown(asOf)}
      group by 1, s.stage, s.outcome order by 1, s.stage, s.outcome
    `.execute(db);
    return rows.map(({ from, ...row }) => ({ from: from.toISOString(), ...row }));
  },

  /** Why articles are refused or stalled, and why paths hold nothing to take in, by reason, the most frequent first. */
  async reasons(db: Kysely<unknown>, { asOf }: { asOf?: number | undefined } = {}): Promise<WhyRefused[]> {
    const { rows } = await sql<Omit<WhyRefused, "latest"> & { latest: Date }>`
      select stage, code, count(*) as number, max(at) as latest from (
        select a.stage, a.code, a.since as at from ${article} a
        where a.state in ('refused', 'stalled') and ${knownAt("a", asOf)}
        union all
        select 'intake', p.code, p.at from ${path} p where p.code is not null and ${knownAt("p", asOf)}) refused
      group by stage, code order by number desc, stage, code
    `.execute(db);
    return rows.map((row) => ({ ...row, latest: row.latest.toISOString() }));
  },
};

/** The places in which there are articles, with their number. */
function places(asOf: number | undefined): RawBuilder<unknown> {
  return sql`(
    select stage, state, sum(n)::bigint as articles from ${tallied(schema, standings, asOf)} t
    group by stage, state having sum(n) > 0)`;
}

async function select(
  db: Kysely<unknown>,
  { from, limit, asOf }: { from: RawBuilder<unknown>; limit: number; asOf: number | undefined },
): Promise<WhereItIs[]> {
  const { rows } = await sql<Omit<WhereItIs, "since" | "receivedAt"> & { since: Date; receivedAt: Date }>`
    select a.article, a.stage, a.state, a.code, a.detail, a.since, a.received_at as "receivedAt",
           a.known_from as position,
           (select f.path from ${step} s join store.files f using (file)
            where s.article = a.article and s.stage = 'receive' and ${stepKnown(asOf)}
            order by s.known_from limit 1) as file
    from ${from} order by a.since, a.article limit ${limit}
  `.execute(db);
  return rows.map((row) => ({ ...row, since: row.since.toISOString(), receivedAt: row.receivedAt.toISOString() }));
}
