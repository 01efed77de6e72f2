import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { grouped } from "../../core/grouped.ts";
import { knownAt } from "../known.ts";
import { partyOf } from "../parties.ts";
import { tallied } from "../tally.ts";
import { callings, schema, sightings, takings } from "./tables.ts";

/** How articles call an actor. `from`, `to`: days of publication of the first and last that does; null where none says its own. */
export interface NameSeen {
  readonly name: string;
  readonly person: boolean;
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** An actor, as a code that takes part in events or is seen in articles. */
export interface ActorSeen {
  readonly code: string;
  /** The country's or organisation's code that it belongs to; null when the code names none. */
  readonly party: string | null;
  /** Events that it takes part in on either side, whatever their status, and the first and last day they may lie on. */
  readonly events: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Articles with a mention of it. */
  readonly articles: number;
  /** The most frequent first, at most as many as asked for. */
  readonly names: readonly NameSeen[];
}

/** A role in which articles show a person, by code. */
export interface RoleSeen {
  readonly code: string;
  readonly articles: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person by name, with the roles that articles show the name in. */
export interface PersonSeen {
  readonly name: string;
  readonly articles: number;
  /** Those seen first come first. */
  readonly roles: readonly RoleSeen[];
}

interface Search {
  /** Part of a name, or the beginning of a code. */
  readonly text?: string | undefined;
  readonly asOf?: number | undefined;
  readonly limit: number;
}

/** Which actors are listed. */
interface ActorSearch extends Search {
  /** Beginnings of codes that are found too, for a text that means them by other names than those of articles. */
  readonly meant?: readonly string[];
  /** Only this code and those that begin with it: a country with all who belong to it. */
  readonly under?: string | undefined;
  readonly before?: ActorCursor | undefined;
  /** Names told of each at most. */
  readonly names?: number;
}

/** Where a page of actors ended: what its last one is ordered by. */
export type ActorCursor = Pick<ActorSeen, "events" | "articles" | "code">;

const participation = sql.table(`${schema}.participation`);
const observation = sql.table(`${schema}.observation`);
const absence = sql.table(`${schema}.absence`);
const calling = sql.table(`${schema}.calling`);
const taking = sql.table(`${schema}.${takings.name}`);
const sighting = sql.table(`${schema}.${sightings.name}`);

/** Observations that count at a position: those of articles that are neither withdrawn nor replaced. */
const counts = (asOf: number | undefined): RawBuilder<SqlBool> => sql`
  (${knownAt("o", asOf)} and not exists (select from ${absence} x where x.article = o.article and ${knownAt("x", asOf)}))`;

export const queries = {
  /** Actors, those with the most events first; with `before` those that follow this one. */
  async list(
    db: Kysely<unknown>,
    { text, meant = [], under, before, asOf, limit, names = 10 }: ActorSearch,
  ): Promise<ActorSeen[]> {
    const found = text === undefined ? null : foundCodes(text, meant, asOf);
    const conditions = [sql<SqlBool>`true`];
    if (found) conditions.push(sql`code in (${found})`);
    if (under !== undefined) conditions.push(sql`starts_with(code, ${under})`);
    return select(db, { wanted: sql.join(conditions, sql` and `), before, asOf, limit, names });
  },

  /** The actor with exactly this code; null when nothing is known of it. */
  async one(
    db: Kysely<unknown>,
    code: string,
    { asOf, names = 100 }: { asOf?: number | undefined; names?: number } = {},
  ): Promise<ActorSeen | null> {
    return (await select(db, { wanted: sql`code = ${code}`, asOf, limit: 1, names }))[0] ?? null;
  },

  /** Persons by name, those in the most articles first. */
  async people(db: Kysely<unknown>, { text, asOf, limit }: Search): Promise<PersonSeen[]> {
    const named = text === undefined ? sql`true` : sql`o.name ilike ${containing(text)}`;
    const { rows: people } = await sql<Omit<PersonSeen, "roles">>`
      select o.name, count(distinct o.article) as articles from ${observation} o
      where o.is_person and o.name <> '' and ${named} and ${counts(asOf)}
      group by o.name order by articles desc, o.name limit ${limit}
    `.execute(db);
    const { rows: roles } = await sql<RoleSeen & { name: string }>`
      select o.name, o.code, count(distinct o.article) as articles, min(o.published) as "from", max(o.published) as "to"
      from ${observation} o
      where o.is_person and o.name = any(${people.map(({ name }) => name)}) and ${counts(asOf)}
      group by o.name, o.code order by "from" nulls last, o.code
    `.execute(db);
    const byName = grouped(roles, ({ name }) => name);
    return people.map((person) => ({
      ...person,
      roles: (byName.get(person.name) ?? []).map(({ name: _, ...role }) => role),
    }));
  },
};

/** The codes that begin with a text or with what it means, and those of actors that are called by a name with the text in it. */
function foundCodes(text: string, meant: readonly string[], asOf: number | undefined): RawBuilder<unknown> {
  const heads = [text.toUpperCase(), ...meant];
  const begins = (code: string) =>
    sql`exists (select from unnest(${heads}::text[]) head where starts_with(${sql.ref(code)}, head))`;
  return sql`
    select t.code from ${taking} t where ${begins("t.code")}
    union select s.code from ${sighting} s where ${begins("s.code")}
    union select c.code from ${calling} c
    where c.name ilike ${containing(text)} and exists (
      select from ${observation} o where o.code = c.code and o.name = c.name and ${counts(asOf)})`;
}

interface Selection {
  /** The condition on `code` by which actors are chosen. */
  readonly wanted: RawBuilder<unknown>;
  readonly before?: ActorCursor | undefined;
  readonly asOf: number | undefined;
  readonly limit: number;
  readonly names: number;
}

async function select(db: Kysely<unknown>, { wanted, before, asOf, limit, names }: Selection): Promise<ActorSeen[]> {
  const follows = before
    ? sql`(-coalesce(events, 0), -coalesce(articles, 0), code) > (${-before.events}::bigint, ${-before.articles}::bigint, ${before.code})`
    : sql`true`;
  const day = (column: "date_from" | "date_to", order: "asc" | "desc") => sql`(
    select ${sql.id(column)} from ${participation} p
    where p.code = listed.code and ${knownAt("p", asOf)} and ${sql.id(column)} is not null
    order by ${sql.id(column)} ${sql.raw(order)} limit 1)`;
  const { rows: actors } = await sql<Omit<ActorSeen, "party" | "names">>`
    select listed.*, ${day("date_from", "asc")} as first, ${day("date_to", "desc")} as last from (
      select code, coalesce(events, 0)::int as events, coalesce(articles, 0)::int as articles
      from (select code, sum(n)::bigint as events from ${tallied(schema, takings, asOf, wanted)} t
            group by code having sum(n) > 0) taking
      full join (select code, sum(n)::bigint as articles from (
                   select code, n from ${tallied(schema, sightings, asOf, wanted)} t
                   union all select code, -1 from ${absent(asOf)} o where is_first and ${wanted}) s
                 group by code having sum(n) > 0) seen using (code)
      where ${follows}
      order by coalesce(events, 0) desc, coalesce(articles, 0) desc, code limit ${limit}) listed
    order by events desc, articles desc, code
  `.execute(db);
  const listed = sql`code = any(${actors.map(({ code }) => code)})`;
  const published = (order: "asc" | "desc") => sql`(
    select o.published from ${observation} o
    where o.code = ranked.code and o.name = ranked.name and o.published is not null and ${counts(asOf)}
    order by o.published ${sql.raw(order)} limit 1)`;
  const { rows: called } = await sql<NameSeen & { code: string }>`
    select code, name, person, articles, ${published("asc")} as "from", ${published("desc")} as "to" from (
      select code, name, bool_or(is_person) as person, sum(n)::bigint as articles,
             row_number() over (partition by code order by sum(n) desc, name) as rank
      from (select code, name, is_person, sum(n) as n from (
              select code, name, is_person, n from ${tallied(schema, callings, asOf, listed)} t
              union all select code, name, is_person, -1 from ${absent(asOf)} o where name <> '' and ${listed}) c
            group by code, name, is_person having sum(n) > 0) counted
      group by code, name) ranked
    where rank <= ${names} order by code, rank
  `.execute(db);
  const byCode = grouped(called, ({ code }) => code);
  return actors.map((actor) => ({
    ...actor,
    party: partyOf(actor.code),
    names: (byCode.get(actor.code) ?? []).map(({ code: _, ...name }) => name),
  }));
}

/** The observations of articles that do not count, which the tallies know nothing of: few, beside those that do. */
function absent(asOf: number | undefined): RawBuilder<unknown> {
  return sql`(
    select o.* from (select distinct x.article from ${absence} x where ${knownAt("x", asOf)}) gone
    join ${observation} o on o.article = gone.article and ${knownAt("o", asOf)})`;
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
