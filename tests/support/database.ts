import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { migrationsFolder } from "../../src/db/migrate.ts";
import { type Access, openPool, type Role } from "../../src/db/pool.ts";

/** A migrated database that belongs to one test file. */
export interface FreshDatabase {
  readonly access: Access;
  /** A pool with one role's rights; `close` ends it. */
  pool(role: Role, max: number, statementSeconds?: number): pg.Pool;
  /** Drops the database; fails when a connection to it is still open or a client of one of its pools was not released. */
  close(): Promise<void>;
}

/** Clones the migrated template database of this run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const database = await makeDatabase("template entente");
  // what is granted on a database as a whole is not cloned with it; this migration can be repeated
  const grants = await readFile(join(migrationsFolder, "0001-roles.sql"), "utf8");
  await asOwner(database.access.connectionString, (client) => client.query(grants));
  return database;
}

/** A database in which no migration was run. */
export async function emptyDatabase(): Promise<FreshDatabase> {
  return await makeDatabase("");
}

async function makeDatabase(from: string): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = withDatabase(inject("templateUrl"), "postgres");
  const access = { connectionString: withDatabase(maintenance, name) };
  await asOwner(maintenance, (client) => client.query(`create database ${name} ${from}`));
  const pools: pg.Pool[] = [];
  return {
    access,
    pool(role, max, statementSeconds) {
      const pool = openPool(access, role, max, statementSeconds);
      pools.push(pool);
      return pool;
    },
    async close() {
      const open = pools.filter((pool) => !pool.ended);
      const unreleased = open.filter((pool) => pool.totalCount > pool.idleCount);
      await Promise.all(open.filter((pool) => !unreleased.includes(pool)).map((pool) => pool.end()));
      await asOwner(maintenance, async (client) => {
        const connections = await stillOpen(client, name);
        // force is not allowed to end an autovacuum worker; without it the server asks the worker to go, and waits
        await client.query(`drop database ${name}${connections.length > 0 ? " with (force)" : ""}`);
        if (unreleased.length > 0) throw new Error(`${unreleased.length} pool(s) hold a client that was not released`);
        if (connections.length > 0) throw new Error(`connections left open: ${connections.join(", ")}`);
      });
    },
  };
}

/** Who is connected to a database; a backend needs a moment to go after its client has. */
async function stillOpen(client: pg.Client, database: string): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const { rows } = await client.query<{ who: string }>(
      "select application_name || ': ' || left(query, 60) as who from pg_stat_activity where datname = $1",
      [database],
    );
    if (rows.length === 0 || tries === 40) return rows.map(({ who }) => who);
    await client.query("select pg_sleep(0.05)");
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function asOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: "test harness" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
