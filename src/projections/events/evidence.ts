import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { knownAt } from "../known.ts";
import type { DateAnswer, MentionAnswer } from "./queries.ts";
import { type MentionRow, type NamedActor, schema } from "./tables.ts";

/** A mention with everything that was coded of its sentence. Spans are in UTF-16 units of the article's text. */
export interface Evidence extends MentionAnswer {
  readonly event: string;
  /** Hash of the text that the spans belong to. */
  readonly textHash: string;
  readonly status: MentionRow["status"];
  readonly confidence: number;
  readonly source: readonly NamedActor[];
  readonly target: readonly NamedActor[];
  readonly attributed: readonly NamedActor[];
}

const mention = sql.table(`${schema}.mention`);
const member = sql.table(`${schema}.member`);
const event = sql.table(`${schema}.event`);

export const evidence = {
  /** The mentions of an event, the one that stands for it first, then the surest. */
  async ofEvent(
    db: Kysely<unknown>,
    { id, limit, asOf }: { id: string; limit: number; asOf?: number | undefined },
  ): Promise<Evidence[]> {
    return select(db, {
      where: sql`m.event_id = ${id}::uuid`,
      order: sql`m.mention_id = (select e.of_mention from ${event} e where e.event_id = m.event_id and ${knownAt("e", asOf)}) desc,
                 n.confidence desc, m.known_from, m.mention_id`,
      limit,
      asOf,
    });
  },

  /** The mentions in an article, in the order of its text. */
  async inArticle(
    db: Kysely<unknown>,
    { article, limit, asOf }: { article: string; limit: number; asOf?: number | undefined },
  ): Promise<Evidence[]> {
    const order = sql`n.quote_start, n.trigger_start, m.mention_id`;
    return select(db, { where: sql`m.article = ${article}`, order, limit, asOf });
  },
};

type Row = MentionRow & { readonly event_id: string; readonly position: number };

async function select(
  db: Kysely<unknown>,
  {
    where,
    order,
    limit,
    asOf,
  }: { where: RawBuilder<SqlBool>; order: RawBuilder<unknown>; limit: number; asOf: number | undefined },
): Promise<Evidence[]> {
  const { rows } = await sql<Row>`
    select n.*, m.event_id, m.known_from as position
    from ${member} m join ${mention} n on n.mention_id = m.mention_id and ${knownAt("n", asOf)}
    where ${where} and ${knownAt("m", asOf)} order by ${order} limit ${limit}
  `.execute(db);
  return rows.map((row) => ({
    event: row.event_id,
    mention: row.mention_id,
    article: row.article,
    textHash: row.text_hash,
    title: row.title,
    start: row.quote_start,
    end: row.quote_end,
    quote: row.quote,
    trigger: { start: row.trigger_start, end: row.trigger_end },
    source: row.source,
    target: row.target,
    attributed: row.attributed,
    status: row.status,
    confidence: row.confidence,
    why: row.why,
    date: dateOf(row),
    position: row.position,
  }));
}

function dateOf({ date_from: date, date_precision: precision, date_basis: basis }: Row): DateAnswer | null {
  return date && precision && basis ? { date, precision, basis } : null;
}
