import { type Kysely, sql } from "kysely";
import type { Change } from "../../src/projections/feed.ts";

/* A downstream system that keeps a copy of entente.events: it takes in a change and its cursor in one transaction. */

/** The copy's tables, empty. */
export async function makeMirror(db: Kysely<unknown>): Promise<void> {
  await sql`create schema mirror`.execute(db);
  await sql`create table mirror.events as table entente.events with no data`.execute(db);
  await sql`alter table mirror.events add primary key (event_id)`.execute(db);
  await sql`create table mirror.taken (position bigint primary key, cursor text not null)`.execute(db);
}

/** Where the copy stands. */
export async function mirrorCursor(db: Kysely<unknown>): Promise<string> {
  const { rows } = await sql<{ cursor: string }>`
    select cursor from mirror.taken order by position desc limit 1
  `.execute(db);
  return rows[0]?.cursor ?? "start";
}

/** Takes one change in. A change that was taken in before violates the key of `taken`. */
export async function takeIn(db: Kysely<unknown>, change: Change): Promise<void> {
  await sql`insert into mirror.taken values (${change.position}, ${change.cursor})`.execute(db);
  await sql`delete from mirror.events where event_id = ${change.event_id}::uuid`.execute(db);
  if (change.change !== "recorded" && change.change !== "changed") return;
  const row = JSON.stringify({ ...change, known_from: change.position });
  await sql`
    insert into mirror.events select * from json_populate_record(null::mirror.events, ${row}::json)
  `.execute(db);
}

/** Rows by which the copy and the view differ. */
export async function differences(db: Kysely<unknown>): Promise<unknown[]> {
  const { rows } = await sql`
    (select 'missing' as fault, v::text from entente.events v except select 'missing', m::text from mirror.events m)
    union all
    (select 'too much' as fault, m::text from mirror.events m except select 'too much', v::text from entente.events v)
  `.execute(db);
  return rows;
}
