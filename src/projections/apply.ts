import { setImmediate as turn } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { ZodError } from "zod";
import { grouped } from "../core/grouped.ts";
import { touchesOf } from "../log/touches.ts";
import type { AnyProjection, Statements } from "./define.ts";
import { failureOf } from "./failure.ts";
import { typedTables } from "./insert.ts";
import type { Place } from "./place.ts";
import type { Met } from "./read-batch.ts";

/** An entry that is kept out of a projection's tables, as it is written down. */
interface Held {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly touches: readonly string[];
  /** Of the held entry that it waits behind; null for one that failed itself. */
  readonly behind: number | null;
  readonly code: string | null;
  readonly error: string | null;
}

/** What is applied to: the tables in a place. */
interface Applied {
  readonly projection: AnyProjection;
  readonly place: Place;
  readonly meanwhile?: (() => void) | undefined;
}

type Ready = Extract<Met, { readonly entry: object }>;

/**
 * Applies entries, in order, to a projection's tables in a place. One that fails for its data is found by bisecting and held
 * instead, and with it every later entry that touches what a held one touches, so that all of them can be applied later, in
 * order, as if nothing had been in the way. Returns how many are held. Throws whatever is not the data's fault, in the caller's
 * transaction, which must then be rolled back. `meanwhile` is called when statements are on their way.
 */
export async function applyOrHold(
  tx: Kysely<unknown>,
  { projection, place, met, meanwhile = () => {} }: Applied & { readonly met: readonly Met[] },
): Promise<number> {
  const { schema } = place;
  const [first] = met;
  if (!first) return 0;
  const blocked = await touchedByHeld(tx, schema, first.stored.position, met);
  const held: Held[] = [];
  const hold = ({ stored }: Met, reason: Pick<Held, "behind" | "code" | "error">) => {
    const touches = touchesOf(stored);
    const { position, stream, type } = stored;
    held.push({ position, stream, type, touches, ...reason });
    for (const touched of touches) if (!blocked.has(touched)) blocked.set(touched, position);
  };
  const ready = (part: readonly Met[]): Ready[] =>
    part.flatMap((each) => {
      const behind = blocked.size > 0 ? touchesOf(each.stored).find((touched) => blocked.has(touched)) : undefined;
      if (behind !== undefined) hold(each, { behind: blocked.get(behind) ?? null, code: null, error: null });
      else if (each.entry === null) hold(each, { behind: null, ...said(each.error) });
      else return [each];
      return [];
    });
  const apply = async (part: readonly Met[]): Promise<void> => {
    const entries = ready(part);
    const [only] = entries;
    if (!only) return;
    const failure = await attempt(tx, { projection, place, entries, meanwhile });
    if (!failure) return;
    if (entries.length === 1) return hold(only, { behind: null, ...said(failure.error) });
    const half = Math.ceil(entries.length / 2);
    await apply(entries.slice(0, half));
    await apply(entries.slice(half));
  };
  await apply(met);
  await writeHeld(tx, schema, held);
  return held.length;
}

/** Runs the handlers over some entries; leaves no trace and returns the error when it is the data's fault. */
async function attempt(
  tx: Kysely<unknown>,
  { projection, place, entries, meanwhile }: Applied & { readonly entries: readonly Ready[] },
): Promise<{ error: unknown } | null> {
  const { schema, takesAgain } = place;
  await sql`savepoint part`.execute(tx);
  try {
    const tables = await typedTables(tx, projection, schema);
    const context = { db: tx.withSchema(schema), schema, tables, takesAgain };
    const byType = grouped(entries, ({ entry }) => entry.type);
    for (const { types, handle } of projection.handlers) {
      const own = types
        .flatMap((type) => byType.get(type) ?? [])
        .map(({ entry }) => entry)
        .sort((a, b) => a.position - b.position);
      if (own.length === 0) continue;
      await run(tx, await handle(own, context), meanwhile);
    }
    await sql`release savepoint part`.execute(tx);
    return null;
  } catch (error) {
    if (failureOf(error) !== "data") throw error;
    await sql`rollback to savepoint part`.execute(tx);
    return { error };
  }
}

/** Executes statements in order, each while the next one is being made. */
async function run(tx: Kysely<unknown>, statements: Statements, meanwhile: () => void = () => {}): Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  try {
    for (const statement of statements) {
      await running;
      running = tx.executeQuery(statement);
      // a failure is told to who awaits it below, which may be a turn of the loop later
      running.catch(() => {});
      // the statement is on its way only once the loop has turned
      await turn();
      meanwhile();
    }
  } finally {
    await running;
  }
}

/** What held entries before a position touch of all that the met ones touch, and the first that touches it. */
async function touchedByHeld(
  tx: Kysely<unknown>,
  schema: string,
  before: number,
  met: readonly Met[],
): Promise<Map<string, number>> {
  const { rows: any } = await sql`
    select from projection.held where schema = ${schema} and position < ${before} limit 1
  `.execute(tx);
  if (any.length === 0) return new Map();
  const touched = [...new Set(met.flatMap(({ stored }) => touchesOf(stored)))];
  const { rows } = await sql<{ touched: string; position: number }>`
    select t as touched, min(h.position) as position from projection.held h cross join unnest(h.touches) t
    where h.schema = ${schema} and h.position < ${before} and t = any(${touched}) group by t
  `.execute(tx);
  return new Map(rows.map(({ touched, position }) => [touched, position]));
}

async function writeHeld(tx: Kysely<unknown>, schema: string, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return;
  await sql`
    insert into projection.held (schema, position, stream, type, touches, behind, code, error)
    select ${schema}, position, stream, type, touches, behind, code, error
    from json_populate_recordset(null::projection.held, ${JSON.stringify(held)}::json)
  `.execute(tx);
}

/** The longest message that is kept of a failure. */
const longestMessage = 500;

function said(error: unknown): Pick<Held, "code" | "error"> {
  if (error instanceof ZodError) {
    const issues = error.issues.map(({ path, message }) => `${path.join(".") || "the data"}: ${message}`);
    return { code: null, error: issues.join("; ").slice(0, longestMessage) };
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  const message = error instanceof Error ? error.message : String(error);
  return { code, error: message.replaceAll("\0", "\ufffd").slice(0, longestMessage) };
}
