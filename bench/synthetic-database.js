// An embedded database that holds a synthetic log, projected: in a folder of its own that is removed, or in one that is named and
// kept, where a later run finds it filled.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { openEmbedded } from "../dist/db/embedded.js";
import { migrate } from "../dist/db/migrate.js";
import { database, openPool } from "../dist/db/pool.js";
import { prepareProjections } from "../dist/projections/catch-up.js";
import { projections } from "../dist/projections/index.js";
import { catchUp } from "../dist/projections/step.js";
import { appendSyntheticLog } from "./synthetic-log.js";

/** What docs/operating.md advises for a log of this size. */
const cacheMegabytes = 1024;

/** Answers { access, dataDir, position, close }; `close` stops the server and removes the folder unless it was named. */
export async function openSyntheticDatabase({ events, folder }) {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), "entente-bench-"));
  mkdirSync(dataDir, { recursive: true });
  const filled = join(dataDir, "filled.json");
  const server = await openEmbedded({ dataDir, port: 0, cacheMegabytes, log: console.error });
  const close = async () => {
    await server.close();
    if (!folder) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await migrate(server.access);
    if (!existsSync(filled)) {
      await fill(server.access, events);
      writeFileSync(filled, JSON.stringify({ events }));
    }
    const held = JSON.parse(readFileSync(filled, "utf8"));
    if (held.events !== events)
      throw new Error(`${dataDir} holds ${held.events} events, not ${events}: name another folder`);
    const position = await project(server.access);
    return { access: server.access, dataDir, position, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(access, events) {
  const writer = database(openPool(access, "entente_writer", 2));
  const owner = database(openPool(access, "owner", 1));
  const began = performance.now();
  const extend = () => sql`select log.extend()`.execute(owner);
  const onProgress = ({ entries }) => progress(`${entries} entries appended`);
  const made = await appendSyntheticLog(writer, { events, extend, onProgress });
  console.error(`\r${made.articles} articles, ${made.entries} entries appended in ${seconds(began)} s`);
  await writer.destroy();
  await owner.destroy();
}

async function project(access) {
  const db = database(openPool(access, "entente_projector", 2));
  const owner = database(openPool(access, "owner", 1));
  const began = performance.now();
  let reached = 0;
  let handled = 0;
  await prepareProjections(db);
  for (const projection of projections) {
    for (let more = true; more; ) {
      const { position, horizon, ...step } = await catchUp(db, projection, { limit: 1000 });
      reached = position;
      handled += step.handled;
      more = position < horizon;
      progress(`${projection.name} at ${position} of ${horizon}`);
    }
  }
  if (handled > 0) {
    // what autovacuum does in time by itself
    await sql`vacuum analyze`.execute(owner);
    console.error(`\r${projections.length} projections filled in ${seconds(began)} s`);
  }
  await db.destroy();
  await owner.destroy();
  return reached;
}

function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}   `);
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(0);
}
