import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { viewQuery } from "../projections/view-query.ts";
import type { ExportColumn, ExportRow } from "./define.ts";
import type { ExportTable } from "./tables.ts";

/**
 * Which rows. `from`, `to`: days between which what a row tells may lie (rows without a date are then left out). `a`, `b`: codes
 * of actors as exact as wanted; with both, rows between the two in either direction. `asOf`: a log position, else now.
 */
export interface ExportFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly asOf?: number | undefined;
}

/** Rows read at a time, of which a few batches are in memory at once. */
const batchRows = 1000;

/** How long whoever takes the rows may pause: a transaction that stays open keeps the database from tidying up. */
const longestPause = "10min";

/**
 * The rows of a table, in its order, in batches; all of one moment, however long it takes. Ends its transaction when it is
 * left early. A reader that pauses for longer than ten minutes is cut off by the database, with SQLSTATE 25P03.
 */
export async function* readRows(
  db: Kysely<unknown>,
  table: ExportTable,
  filter: ExportFilter,
): AsyncGenerator<readonly ExportRow[]> {
  const tx = await db.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute();
  let whole = false;
  try {
    await sql`select set_config('idle_in_transaction_session_timeout', ${longestPause}, true)`.execute(tx);
    await sql`declare rows no scroll cursor for ${selection(table, filter)}`.execute(tx);
    for (;;) {
      const { rows } = await sql<ExportRow>`fetch ${sql.lit(batchRows)} from rows`.execute(tx);
      if (rows.length > 0) yield rows;
      if (rows.length < batchRows) break;
    }
    whole = true;
  } finally {
    // of a transaction that only reads, nothing is lost when its end fails: the connection is gone then
    if (whole) await tx.commit().execute();
    else
      await tx
        .rollback()
        .execute()
        .catch(() => {});
  }
}

function selection({ view, columns, order, days, actors }: ExportTable, filter: ExportFilter): RawBuilder<unknown> {
  const { from, to, a, b, asOf } = filter;
  const conditions: RawBuilder<SqlBool>[] = [sql`true`];
  if (days && from) conditions.push(sql`${sql.raw(days[1])} >= ${from}::date`);
  if (days && to) conditions.push(sql`${sql.raw(days[0])} <= ${to}::date`);
  if (actors && a && b) conditions.push(between(a, b));
  else if (actors && (a || b)) conditions.push(sql`(${has("source", a ?? b ?? "")} or ${has("target", a ?? b ?? "")})`);
  return sql`
    select ${sql.join(columns.map(cell))} from (${sql.raw(viewQuery(view, asOf))}) v
    where ${sql.join(conditions, sql` and `)}
    order by ${sql.join(order.map((column) => sql.ref(`v.${column}`)))}
  `;
}

/** A column in the form in which its cells travel. */
function cell({ name, kind }: ExportColumn): RawBuilder<unknown> {
  const column = sql.ref(`v.${name}`);
  if (kind === "moment") return sql`(extract(epoch from ${column}) * 1000000)::bigint as ${sql.id(name)}`;
  if (kind === "json") return sql`${column}::text as ${sql.id(name)}`;
  return sql`${column}`;
}

/** A joint act has all its participants as sources. */
function between(a: string, b: string): RawBuilder<SqlBool> {
  const joint = sql`v.is_symmetric and ${has("source", a)} and ${has("source", b)}`;
  return sql`(${has("source", a)} and ${has("target", b)} or ${has("source", b)} and ${has("target", a)} or ${joint})`;
}

/** Whether one of the codes of a side, which are separated by spaces, begins so. */
function has(side: "source" | "target", code: string): RawBuilder<SqlBool> {
  return sql`strpos(' ' || ${sql.ref(`v.${side}`)}, ${` ${code}`}) > 0`;
}
