// Appends per second at 1, 8 and 32 connections, one entry an append, each to a new stream: log.append, the same function
// without its ticket, a plain INSERT (same columns, primary key, unique key), and emmett's event store when bench/peers is
// installed (npm ci --prefix bench/peers). All take turns in short rounds on one server, so that the ratios compare fairly.
//   npm run bench -- append [SECONDS A ROUND] [ROUNDS]      BENCH_DATABASE_URL: another server than the embedded one
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../dist/core/ids.js";
import { openEmbedded } from "../dist/db/embedded.js";
import { migrate } from "../dist/db/migrate.js";
import { openPool } from "../dist/db/pool.js";
import { articleRead } from "../dist/log/entries/article-read.js";
import { median, printMachine } from "./measure.js";

const seconds = Number(process.argv[2] ?? 0.5);
const meta = { release: "0.1.0", job: "read" };
const rounds = Number(process.argv[3] ?? 25);
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const embedded = process.env.BENCH_DATABASE_URL ? null : await openEmbedded({ dataDir: folder, port: 0 });
const access = embedded?.access ?? { connectionString: process.env.BENCH_DATABASE_URL };
const owner = openPool(access, "owner", 1);

try {
  await migrate(access);
  await prepare();
  printMachine();
  await printSettings();
  const contenders = [ours("log.append", "append"), ours("without ticket", "append_ticketless"), plainInsert()];
  const peer = await emmett();
  if (peer) contenders.push(peer);
  else console.log("emmett is not measured: npm ci --prefix bench/peers installs it");

  console.log(`\nappends/s, medians of ${rounds} rounds of ${seconds} s each (in brackets: log.append's share of it)`);
  for (const connections of [1, 8, 32]) await measure(contenders, connections);
} finally {
  await owner.end();
  await embedded?.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(contenders, connections) {
  const open = [];
  for (const { name, open: start } of contenders) open.push({ name, rates: [], ...(await start(connections)) });
  const [mine] = open;
  for (let round = -1; round < rounds; round++) {
    // everybody comes first and last, before and after everybody else
    const turns = open.map((_, turn) => open[(turn + round + 1) % open.length]);
    for (const { append, rates } of round % 2 === 0 ? turns : turns.reverse()) {
      const rate = await appendsPerSecond(append, connections);
      if (round >= 0) rates.push(rate);
    }
  }
  for (const { close } of open) await close();
  const cells = open.map((each) => {
    // other load on the machine comes and goes: what ran in the same round compares best
    const ratio = median(each.rates.map((rate, round) => mine.rates[round] / rate));
    return `${each.name} ${median(each.rates).toFixed(0)}${each === mine ? "" : ` (${ratio.toFixed(2)})`}`;
  });
  console.log(`${String(connections).padStart(2)} connections: ${cells.join(", ")}`);
}

async function appendsPerSecond(append, connections) {
  let done = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const loops = Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      await append();
      done++;
    }
  });
  await Promise.all(loops);
  return (done * 1000) / (performance.now() - start);
}

/** An entry as reading an article makes it, on a stream of its own. */
function entry() {
  const article = sha256(randomUUID());
  return articleRead.of({
    article,
    textHash: sha256(article),
    format: "plain-text",
    charset: "utf-8",
    language: { code: "eng", confidence: 0.97, script: "Latn" },
    published: { date: "1998-10-26", time: null, precision: "day", basis: "header" },
    modified: null,
    passages: [],
    decoding: { undecodable: 0, mended: false },
    characters: 2412,
    cut: [
      { start: 310, end: 388, rule: "caption" },
      { start: 2300, end: 2412, rule: "related-stories" },
    ],
  });
}

function ours(name, fn) {
  return {
    name,
    async open(connections) {
      const pool = openPool(access, "entente_writer", connections);
      const text = `select positions, repeated from log.${fn}($1, $2::jsonb, $3::jsonb)`;
      return {
        async append() {
          const one = entry();
          await pool.query(text, [`${one.stream}/read/1`, JSON.stringify([{ ...one, meta }]), "{}"]);
        },
        close: () => pool.end(),
      };
    },
  };
}

function plainInsert() {
  return {
    name: "plain INSERT",
    async open(connections) {
      const pool = openPool(access, "owner", connections);
      const text = `insert into bench.entries (stream, version, type, schema, data, meta, key)
                    values ($1, 1, $2, $3, $4, $5, $6) returning position`;
      return {
        async append() {
          const { stream, type, schema, data } = entry();
          await pool.query(text, [
            stream,
            type,
            schema,
            JSON.stringify(data),
            JSON.stringify(meta),
            `${stream}/read/1`,
          ]);
        },
        close: () => pool.end(),
      };
    },
  };
}

async function emmett() {
  const module = await import("./peers/node_modules/@event-driven-io/emmett-postgresql/dist/index.js").catch(
    () => null,
  );
  if (!module) return null;
  return {
    name: "emmett",
    async open(connections) {
      const pool = openPool(access, "owner", connections);
      const store = module.getPostgreSQLEventStore(access.connectionString, { connectionOptions: { pool } });
      await store.schema.migrate();
      return {
        async append() {
          const { stream, type, data } = entry();
          await store.appendToStream(stream, [{ type, data, metadata: meta }]);
        },
        async close() {
          await store.close();
          if (!pool.ended) await pool.end();
        },
      };
    },
  };
}

/** The function without its ticket, and the plain table. */
async function prepare() {
  const { rows } = await owner.query(
    "select pg_get_functiondef('log.append(text, jsonb, jsonb)'::regprocedure) as body",
  );
  const pieces = [
    "  ticket := pg_sequence_last_value('log.position');\n",
    "  ticket := case when claimed >= 0 then least(claimed, ticket) else ticket end;\n",
    "  perform set_config('entente.ticket', ticket::text, true);\n",
    "  perform pg_advisory_xact_lock_shared(log.ticket_key(ticket));\n",
  ];
  let body = rows[0].body
    .replace("FUNCTION log.append(", "FUNCTION log.append_ticketless(")
    .replaceAll("append.", "append_ticketless.");
  for (const piece of pieces) {
    if (!body.includes(piece)) throw new Error(`log.append has no line ${piece}`);
    body = body.replace(piece, "");
  }
  await owner.query(body);
  await owner.query(`
    grant execute on function log.append_ticketless(text, jsonb, jsonb) to entente_writer;
    create schema bench;
    create table bench.entries (
      position bigint generated always as identity primary key, stream text not null, version int not null, type text not null,
      schema smallint not null, data jsonb not null, meta jsonb not null,
      recorded_at timestamptz not null default clock_timestamp(), key text not null unique
    )`);
}

async function printSettings() {
  const names = "fsync, synchronous_commit, full_page_writes, wal_level, shared_buffers, max_wal_size";
  const shown = names.split(", ").map((name) => `current_setting('${name}') as ${name}`);
  const { rows } = await owner.query(`select current_setting('server_version') as postgresql, ${shown.join(", ")}`);
  console.log(
    Object.entries(rows[0])
      .map(([name, value]) => `${name} ${value}`)
      .join(", "),
  );
}
