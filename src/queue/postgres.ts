import {
  LATEST_SCHEMA_VERSION,
  MIGRATION_ADVISORY_LOCK_KEY,
  type PgQueryable,
  PostgresConnection,
  PostgresQueueBackend,
  quoteSchemaName,
  runMigrations,
} from "bullmq";
import type { Backend } from "./backend.ts";
import type { QueueSettings } from "./queues.ts";

type Settings = Extract<QueueSettings, { kind: "postgres" }>;

/** Connections that the three queues share; they open when needed and close after ten idle seconds. */
const queueConnections = 3;
/** Connections of one worker, beside the one on which it listens. */
const workerConnections = 2;
/** The longest a worker sleeps without looking itself, in seconds: BullMQ's hour would rest on no notification ever being lost. */
const longestSleep = 10;

/** Opens the queues' side of a PostgreSQL and makes BullMQ's schema there. Rejects when the server cannot be reached. */
export async function openPostgres(settings: Settings): Promise<Backend> {
  const shared = new PostgresConnection(connectionOf(settings, queueConnections));
  const restore = () => restoreSchema(shared, settings.schema);
  try {
    await restore();
    await shared.waitUntilReady();
  } catch (error) {
    await shared.close();
    throw error;
  }
  return {
    prefix: "",
    queueFactory: (name, options) =>
      new PostgresQueueBackend(shared, name, { ...options, connection: shared.pool }, false),
    workerFactory(name, options) {
      const connection = connectionOf(settings, workerConnections);
      const opened = new WorkerConnection(connection);
      const backend = new PostgresQueueBackend(opened, name, { ...options, connection }, true, name);
      Object.defineProperty(backend, "maximumBlockTimeout", { value: longestSleep });
      return backend;
    },
    async sort(queue, ids) {
      const { rows } = await shared.pool.query<{ id: string; spent: boolean }>(
        "select id, state in ('completed', 'failed') as spent from job where queue = $1 and id = any($2)",
        [queue.name, ids],
      );
      const spent = rows.filter((row) => row.spent).map(({ id }) => id);
      return { live: new Set(rows.filter((row) => !row.spent).map(({ id }) => id)), spent };
    },
    async backlog(queues) {
      // one count for each partial index: counting by state in one pass would read the finished jobs too
      const { rows } = await shared.pool.query<{ backlog: string }>(
        `select (select count(*) from job where queue = any($1) and state = 'waiting')
              + (select count(*) from job where queue = any($1) and state = 'delayed')
              + (select count(*) from job where queue = any($1) and state = 'active') as backlog`,
        [queues.map(({ name }) => name)],
      );
      return Number(rows[0]?.backlog);
    },
    restore,
    close: () => shared.close(),
  };
}

/**
 * A worker's connection that, once it closes, opens nothing more: a worker that is closed while it starts asks for its
 * listening client afterwards, which nobody would ever end.
 */
class WorkerConnection extends PostgresConnection {
  override async getListenClient(): ReturnType<PostgresConnection["getListenClient"]> {
    if (this.isClosing) throw new Error("the worker's connection is closed");
    return super.getListenClient();
  }
}

/**
 * The role and the settings of a session go in libpq's `options`, where BullMQ puts its search_path: that reaches the
 * listening connections too. Commits need not wait for the disk: what a crash of the server takes from a queue, the
 * sweeper puts back.
 */
function connectionOf({ connectionString, role, schema }: Settings, max: number) {
  const session = ["-c synchronous_commit=off", "-c statement_timeout=30000", ...(role ? [`-c role=${role}`] : [])];
  return {
    ...withOptions(connectionString, session),
    schema,
    max,
    application_name: "entente queue",
    connectionTimeoutMillis: 5_000,
    query_timeout: 35_000,
    keepAlive: true,
  };
}

/** `options` in a connection string win over those beside it, and BullMQ would look for its functions in vain. */
function withOptions(connectionString: string, options: readonly string[]) {
  if (!connectionString.includes("options=")) return { connectionString, options: options.join(" ") };
  const url = new URL(connectionString);
  const given = url.searchParams.get("options") ?? "";
  url.searchParams.delete("options");
  return { connectionString: url.href, options: [given, ...options].join(" ") };
}

/**
 * Brings the schema to this BullMQ's version; true when there was something to do. BullMQ's migrations trust their ledger:
 * emptied, they stumble over the tables that exist; kept without the tables, they do nothing. In either case the schema is
 * dropped first: no queue holds anything that the log does not.
 */
async function restoreSchema({ pool }: PostgresConnection, schema: string): Promise<boolean> {
  const state = await schemaState(pool, schema);
  if (state === "whole") return false;
  const client = await pool.connect();
  // a connection that breaks while it is checked out fails its query; unheard, it would end the process as well
  client.on("error", () => {});
  try {
    // tables that a crash takes back would stop every worker until the next repair
    await client.query("set synchronous_commit = on");
    if (state === "torn") await dropTorn(client, schema);
    await runMigrations(client, schema);
    return true;
  } finally {
    client.release(true);
  }
}

/** `torn`: BullMQ's ledger and its tables contradict each other. Without that ledger nothing here is known to be BullMQ's. */
async function schemaState(db: PgQueryable, schema: string): Promise<"whole" | "older" | "torn"> {
  const quoted = quoteSchemaName(schema);
  const found = await db.query<{ ledger: boolean; tables: boolean }>(
    `select exists (select from pg_attribute
                     where attrelid = to_regclass($1 || '.migration') and attname = 'min_client_version') as ledger,
            to_regclass($1 || '.job') is not null and to_regclass($1 || '.meta') is not null as tables`,
    [quoted],
  );
  const { ledger, tables } = found.rows[0] ?? { ledger: false, tables: false };
  if (!ledger) return "older";
  const ran = await db.query<{ version: number }>(
    `select coalesce(max(version), 0)::int as version from ${quoted}.migration`,
  );
  const version = ran.rows[0]?.version ?? 0;
  if (tables !== version > 0) return "torn";
  return version >= LATEST_SCHEMA_VERSION ? "whole" : "older";
}

/** Under the lock of BullMQ's migrations, since another process may be putting things right at this moment. */
async function dropTorn(client: PgQueryable, schema: string): Promise<void> {
  await client.query("begin");
  await client.query("select pg_advisory_xact_lock($1, hashtext($2))", [MIGRATION_ADVISORY_LOCK_KEY, schema]);
  if ((await schemaState(client, schema)) === "torn")
    await client.query(`drop schema ${quoteSchemaName(schema)} cascade`);
  await client.query("commit");
}
