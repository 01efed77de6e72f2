// How fast projections are rebuilt from the log, in entries a second, and how that compares with hand-written SQL that makes
// the same table of `relations` from the same log in one statement.
//   npm run bench -- rebuild [EVENTS] [PROJECTION…]     BENCH_DATABASE_URL: a server that keeps the synthetic log for another run
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openEmbedded } from "../dist/db/embedded.js";
import { migrate } from "../dist/db/migrate.js";
import { database, openPool } from "../dist/db/pool.js";
import { prepareProjections } from "../dist/projections/catch-up.js";
import { projections } from "../dist/projections/index.js";
import { rebuild } from "../dist/projections/rebuild.js";
import { byHand } from "./by-hand.js";
import { printMachine } from "./measure.js";
import { appendSyntheticLog } from "./synthetic-log.js";

const events = Number(process.argv[2] ?? 100_000);
const wanted = process.argv.slice(3);
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const embedded = process.env.BENCH_DATABASE_URL ? null : await openEmbedded({ dataDir: folder, port: 0 });
const access = embedded?.access ?? { connectionString: process.env.BENCH_DATABASE_URL };

try {
  await migrate(access);
  const writer = database(openPool(access, "entente_writer", 2));
  const projector = database(openPool(access, "entente_projector", 4));
  const owner = database(openPool(access, "owner", 1));
  printMachine();
  const { entries, position } = await logOf(writer, projector);
  console.log(`the log: ${events} events, ${entries} entries, up to position ${position}`);
  await owner.executeQuery(sql`vacuum analyze log.entries`.compile(owner));
  await prepareProjections(projector);
  let [all, seconds] = [0, 0];
  for (const projection of projections.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    // as if the shown tables had come to the end: what is measured is the filling of those beside them
    await sql`update projection.checkpoints set position = ${position} where name = ${projection.name}`.execute(
      projector,
    );
    const filled = await rebuild(projection, { db: projector, access, swapping: true });
    all += filled.entries;
    seconds += filled.seconds;
    const hand = byHand[projection.name];
    const line = `${projection.name.padEnd(10)} ${filled.entries} entries in ${filled.seconds.toFixed(1)} s: ${rate(filled.entries, filled.seconds)}/s`;
    console.log(hand ? `${line}; ${await compared(owner, projection, hand, filled.seconds)}` : line);
  }
  console.log(`all        ${all} entries in ${seconds.toFixed(1)} s: ${rate(all, seconds)}/s`);
  console.log(`the log's ${entries} entries through all of them: ${rate(entries, seconds)}/s`);
  for (const db of [writer, projector, owner]) await db.destroy();
} finally {
  await embedded?.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The synthetic log, made where it is not there yet. */
async function logOf(writer, projector) {
  const count = sql`select count(*) as entries, max(position) as position,
                           count(*) filter (where type = 'event.recorded') as events from log.entries`;
  const [standing] = (await count.execute(projector)).rows;
  if (standing.events === events) return standing;
  if (standing.entries > 0)
    throw new Error(`expected an empty log or one of ${events} events, came ${standing.events}`);
  const began = performance.now();
  const made = await appendSyntheticLog(writer, {
    events,
    extend: () => sql`select log.extend()`.execute(projector),
    onProgress: ({ entries }) => process.stderr.isTTY && process.stderr.write(`\r${entries} entries`),
  });
  console.log(`appended at ${rate(made.entries, (performance.now() - began) / 1000)} entries/s`);
  return made;
}

/** Seconds of the statements written by hand, after which their tables must hold the same rows. */
async function compared(owner, projection, statements, seconds) {
  await sql`drop schema if exists by_hand cascade`.execute(owner);
  await sql`create schema by_hand`.execute(owner);
  await sql`select set_config('search_path', 'by_hand, log, store, public', false)`.execute(owner);
  // an expert counts once, at the end
  const ddl = projection.tables.filter((statement) => !/^create (function|trigger)/.test(statement));
  for (const statement of ddl) await sql.raw(statement).execute(owner);
  const began = performance.now();
  for (const { insert } of statements) await sql.raw(insert).execute(owner);
  const hand = (performance.now() - began) / 1000;
  for (const { table } of statements) {
    const sum = (schema) =>
      sql`select count(*) as rows, sum(hashtextextended(t::text, 0)) as sum from ${sql.table(`${schema}.${table}`)} t`;
    const [mine, theirs] = [await sum(projection.schema).execute(owner), await sum("by_hand").execute(owner)];
    if (JSON.stringify(mine.rows) !== JSON.stringify(theirs.rows)) {
      throw new Error(`${table}: expected ${JSON.stringify(mine.rows)}, by hand ${JSON.stringify(theirs.rows)}`);
    }
  }
  await sql`drop schema by_hand cascade`.execute(owner);
  return `by hand ${hand.toFixed(1)} s, ratio ${(seconds / hand).toFixed(2)}`;
}

function rate(entries, seconds) {
  return Math.round(entries / seconds);
}
