import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Precision, PublishedBasis } from "../../core/dates.ts";
import type { Doubt } from "../../core/doubts.ts";
import { UsageError } from "../../core/errors.ts";
import { knownAt } from "../known.ts";
import { tallied } from "../tally.ts";
import { type ArticleRow, type ArticleState, schema, standings } from "./tables.ts";

/** An article as it is told to people and programs. */
export interface ArticleAnswer {
  readonly article: string;
  /** The paths it was found under, in order; none for standard input or when the store has lost them. */
  readonly files: readonly string[];
  readonly title: string | null;
  /** ISO 639-3. */
  readonly language: string | null;
  /** What made out the words of a scan, and how sure it was of them, 0 to 1; null for every other article. */
  readonly recognised: { readonly program: string; readonly confidence: number } | null;
  readonly published: {
    readonly date: string;
    readonly time: string | null;
    readonly precision: Precision;
    readonly basis: PublishedBasis;
  } | null;
  /** Why its reading may be wrong: where somebody should look first. */
  readonly doubts: readonly Doubt[];
  readonly state: ArticleState;
  /** False when it was withdrawn, or its last path holds another article now: its mentions do not count. */
  readonly live: boolean;
  readonly withdrawn: boolean;
  readonly replacedBy: string | null;
  /** Why it is refused; for a stalled article the stage, with code `stalled`. */
  readonly refusal: { readonly stage: string; readonly code: string; readonly detail: string } | null;
  /** How many mentions count (once recorded) or were found (until then). */
  readonly mentions: number;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** Of the entry that last changed what is said here. */
  readonly position: number;
}

/** Something that could not be taken in or worked on. `article` is null where there are no bytes; `stage` is then `intake`. */
export interface RefusalAnswer {
  readonly file: string | null;
  readonly article: string | null;
  readonly stage: string;
  readonly code: string;
  readonly detail: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Which articles. `asOf`: a log position. */
export interface ArticleFilter {
  readonly state?: ArticleState | undefined;
  /** Only those whose reading may be wrong. */
  readonly doubtful?: boolean | undefined;
  readonly asOf?: number | undefined;
  readonly limit: number;
  readonly before?: string | undefined;
}

const article = sql.table(`${schema}.article`);
const file = sql.table(`${schema}.file`);
const refusal = sql.table(`${schema}.refusal`);

const paths = (asOf: number | undefined) => sql`
  array(select s.path from ${file} f join store.files s using (file)
        where f.article = a.article and ${asOf === undefined ? sql`true` : sql`f.known_from <= ${asOf}`}
        order by f.known_from, s.path)`;

export const queries = {
  /** Articles, the latest received first; with `before` those that follow the article with this id. */
  async list(db: Kysely<unknown>, { state, doubtful, limit, asOf, before }: ArticleFilter): Promise<ArticleAnswer[]> {
    const conditions = [sql<SqlBool>`true`];
    if (state) conditions.push(sql`a.state = ${state}`);
    if (doubtful) conditions.push(sql`a.doubts is not null`);
    // the order is that of receipt: what was not received yet need not be passed over
    if (asOf !== undefined) conditions.push(sql`a.received <= ${asOf}`);
    // of all that is known of an article at any time, when it was first received is the same
    const received = sql`(select l.received from ${article} l where l.article = ${before} limit 1)`;
    if (before) conditions.push(sql`a.received <= ${received} and (a.received < ${received} or a.article > ${before})`);
    return select(db, { where: sql.join(conditions, sql` and `), limit, asOf });
  },

  /** The article with this id, or the only one whose id begins so; null if there is none. Throws UsageError if there are several. */
  async one(db: Kysely<unknown>, idOrPrefix: string, asOf?: number): Promise<ArticleAnswer | null> {
    if (!/^[0-9a-f]{1,64}$/.test(idOrPrefix)) return null;
    const found = await select(db, { where: sql`a.article like ${`${idOrPrefix}%`}`, limit: 2, asOf });
    if (found.length > 1) throw new UsageError(`several articles begin with ${idOrPrefix}: give more of the id`);
    return found[0] ?? null;
  },

  /** The articles with these ids, the latest received first; those that are not known are left out. */
  async byIds(db: Kysely<unknown>, ids: readonly string[], asOf?: number): Promise<ArticleAnswer[]> {
    return select(db, { where: sql`a.article = any(${[...ids]})`, limit: ids.length, asOf });
  },

  /** How many articles are in each state; those that no longer count are under `withdrawn` and `replaced` instead. */
  async counts(db: Kysely<unknown>, asOf?: number): Promise<Record<string, number>> {
    const { rows } = await sql<{ state: string; n: number }>`
      select standing as state, sum(n)::bigint as n from ${tallied(schema, standings, asOf)} t
      group by standing having sum(n) > 0 order by standing
    `.execute(db);
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  },

  /**
   * What is refused, the latest first: live articles, and paths that hold nothing that can be taken in; only for one reason
   * where `code` is given.
   */
  async refusals(
    db: Kysely<unknown>,
    limit: number,
    { code, asOf }: { code?: string | undefined; asOf?: number | undefined } = {},
  ): Promise<RefusalAnswer[]> {
    const because = (column: string) => (code === undefined ? sql`true` : sql`${sql.ref(column)} = ${code}`);
    const { rows } = await sql<Omit<RefusalAnswer, "at"> & { at: Date }>`
      (select (${paths(asOf)})[1] as file, a.article, a.refusal_stage as stage, a.refusal_code as code,
             a.refusal_detail as detail, a.changed_at as at, a.known_from
      from ${article} a
      where a.state = 'refused' and not a.withdrawn and not a.replaced and ${knownAt("a", asOf)}
        and ${because("a.refusal_code")} order by a.known_from desc limit ${limit})
      union all
      (select s.path, null, 'intake', r.code, r.detail, r.refused_at, r.known_from
      from ${refusal} r left join store.files s using (file) where ${knownAt("r", asOf)}
        and ${because("r.code")} order by r.known_from desc limit ${limit})
      order by known_from desc limit ${limit}
    `.execute(db);
    return rows.map(({ file, article, stage, code, detail, at }) => ({
      file,
      article,
      stage,
      code,
      detail,
      at: at.toISOString(),
    }));
  },
};

async function select(
  db: Kysely<unknown>,
  { where, limit, asOf }: { where: RawBuilder<SqlBool>; limit: number; asOf: number | undefined },
): Promise<ArticleAnswer[]> {
  const { rows } = await sql<ArticleRow & { files: string[] }>`
    select a.*, ${paths(asOf)} as files
    from ${article} a where ${where} and ${knownAt("a", asOf)}
    order by a.received desc, a.article limit ${limit}
  `.execute(db);
  return rows.map(answer);
}

function answer(row: ArticleRow & { files: string[] }): ArticleAnswer {
  const { published_date: date, published_precision: precision, published_basis: basis } = row;
  const { recognised_by: program, recognised_confidence: sureness } = row;
  const { refusal_stage: stage, refusal_code: code, refusal_detail: detail } = row;
  return {
    article: row.article,
    files: row.files,
    title: row.title,
    language: row.language,
    recognised: program !== null && sureness !== null ? { program, confidence: sureness } : null,
    published: date && precision && basis ? { date, time: row.published_time, precision, basis } : null,
    doubts: (row.doubts?.split(" ") ?? []) as Doubt[],
    state: row.state,
    live: !row.withdrawn && !row.replaced,
    withdrawn: row.withdrawn,
    replacedBy: row.replaced_by,
    refusal: stage && code && detail !== null ? { stage, code, detail } : null,
    mentions: row.mentions,
    receivedAt: row.received_at.toISOString(),
    position: row.known_from,
  };
}
