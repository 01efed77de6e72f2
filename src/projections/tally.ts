import { type RawBuilder, sql } from "kysely";

/**
 * Numbers of rows of a table of known rows, by what these say: kept beside the table, so that asking how many there are costs
 * the same however many there were. For every key and block of the log's positions: how many rows begin and how many end to be
 * known there. Triggers keep it, so it always is what counting the table would come to.
 */
export interface Tally {
  readonly name: string;
  /** The table that is counted. */
  readonly of: string;
  /** The tally's columns: their type, and the expression over a row of `of` that gives them, which is never null. */
  readonly keys: Readonly<Record<string, { readonly type: string; readonly sql: string }>>;
  /** Only rows for which this holds are counted. */
  readonly where?: string;
}

/** Positions of the log that are counted together. */
export const blockSize = 65_536;

/** The DDL of a tally: its table, and the triggers that keep it. After that of the table that it counts. */
export function tallyTable(tally: Tally): string[] {
  const { name, of, keys } = tally;
  const columns = Object.entries(keys).map(([column, { type }]) => `${column} ${type} not null`);
  const written = `${changes(tally, { rows: "new_rows", at: "known_from", opened: 1, closed: 0 })}
    union all ${changes(tally, { rows: "new_rows", at: "known_to", opened: 0, closed: 1 })}`;
  const changed = `${changes(tally, { rows: "new_rows", at: "known_to", opened: 0, closed: 1 })}
    union all ${changes(tally, { rows: "old_rows", at: "known_to", opened: 0, closed: -1 })}`;
  // a row that ended already and now ends earlier may leave a key without any
  const emptied = `
    if exists (select from old_rows where known_to is not null) then
      execute format('delete from %I.${name} where opened = 0 and closed = 0', tg_table_schema);
    end if;`;
  return [
    `create table ${name} (
    ${columns.join(",\n    ")},
    block  bigint not null,
    opened int not null,
    closed int not null,
    constraint ${name}_pkey primary key (${[...Object.keys(keys), "block"].join(", ")})
  ) with (fillfactor = 50)`,
    counting(tally, `${name}_written`, written),
    counting(tally, `${name}_changed`, changed, emptied),
    `create trigger ${name}_written after insert on ${of} referencing new table as new_rows
   for each statement execute function ${name}_written()`,
    `create trigger ${name}_changed after update on ${of} referencing old table as old_rows new table as new_rows
   for each statement execute function ${name}_changed()`,
  ];
}

/** The names of the indexes that `changeIndexes` makes: only queries need them. */
export function changeIndexNames(table: string): [begun: string, ended: string] {
  return [`${table}_begun`, `${table}_ended`];
}

/** Indexes that find what begins and ends to be known in a part of a block, with the columns that its tallies look at. */
export function changeIndexes(table: string, columns: readonly string[]): string[] {
  const [begun, ended] = changeIndexNames(table);
  return [
    `create index ${begun} on ${table} (known_from) include (${columns.join(", ")})`,
    `create index ${ended} on ${table} (known_to) include (${columns.join(", ")}) where known_to is not null`,
  ];
}

/**
 * What adds up to a tally's numbers, known now or at a position: rows with the keys and `n`, to be summed. Whole blocks come
 * from the tally, and a part of one from the table itself. `only`: a condition on the keys.
 */
export function tallied(
  schema: string,
  tally: Tally,
  asOf: number | undefined,
  only: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const keys = sql.join(Object.keys(tally.keys).map((key) => sql.id(key)));
  const whole = sql`select ${keys}, opened - closed as n from ${sql.table(`${schema}.${tally.name}`)}`;
  if (asOf === undefined) return sql`(${whole} where ${only})`;
  const block = Math.floor(asOf / blockSize);
  const part = (at: "known_from" | "known_to", n: number) => sql`
    select * from (select ${sql.raw(expressions(tally))}, ${sql.lit(n)} as n from ${sql.table(`${schema}.${tally.of}`)}
      where ${sql.id(at)} between ${block * blockSize} and ${asOf} and ${sql.raw(tally.where ?? "true")}) part where ${only}`;
  return sql`(${whole} where block < ${block} and ${only} union all ${part("known_from", 1)} union all ${part("known_to", -1)})`;
}

function expressions({ keys }: Tally): string {
  return Object.entries(keys)
    .map(([column, { sql: expression }]) => `${expression} as ${column}`)
    .join(", ");
}

interface Change {
  readonly rows: "new_rows" | "old_rows";
  readonly at: "known_from" | "known_to";
  readonly opened: number;
  readonly closed: number;
}

function changes(tally: Tally, { rows, at, opened, closed }: Change): string {
  const counted = `${at} is not null and ${tally.where ?? "true"}`;
  return `select ${expressions(tally)}, ${at} / ${blockSize} as block, ${opened} as opened, ${closed} as closed from ${rows} where ${counted}`;
}

/** The function that adds what a statement changed; the schema that it is in may be renamed. */
function counting({ name, keys }: Tally, called: string, counts: string, then = ""): string {
  const columns = [...Object.keys(keys), "block"].join(", ");
  return `create function ${called}() returns trigger language plpgsql as $body$
  begin
    execute format($statement$
      insert into %1$I.${name} as t (${columns}, opened, closed)
      select ${columns}, sum(opened), sum(closed) from (${counts}) c group by ${columns}
      on conflict on constraint ${name}_pkey
      do update set opened = t.opened + excluded.opened, closed = t.closed + excluded.closed
    $statement$, tg_table_schema);${then}
    return null;
  end $body$`;
}
