import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Migration, Migrator, sql } from "kysely";
import type { Pool } from "pg";
import { SystemError } from "../core/errors.ts";
import { type Access, database, openPool } from "./pool.ts";

/** The SQL files of the permanent tables; the same place seen from the sources and from the build. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations/", import.meta.url));

/**
 * Brings a database to the tables of this release and answers with the names of the migrations that it ran: none when
 * there was nothing to do. Any number of processes may call it at once: they take turns, and all but the first find
 * nothing to do. All migrations of a call are one transaction.
 * Throws SystemError when the database was made by a newer release, or the login lacks the rights.
 */
export async function migrate(access: Access): Promise<string[]> {
  const pool = openPool(access, "owner", 1);
  const db = database<unknown>(pool);
  try {
    const migrations = await readMigrations();
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: "migration",
      migrationTableName: "done",
      migrationLockTableName: "lock",
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      await refuseNewer(pool, migrations);
      throw isForbidden(error) ? new SystemError(`${needed} (${error.message})`, { cause: error }) : error;
    }
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

const needed =
  "the database cannot be migrated by this login: it must own the database and have CREATEROLE, " +
  "or the roles of migrations/0001-roles.sql must exist and be granted to it";

/** SQLSTATE 42501: insufficient privilege. */
function isForbidden(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "42501";
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith(".sql"));
  const migrations = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(migrationsFolder, file), "utf8");
      const migration: Migration = { up: async (db) => void (await sql.raw(text).execute(db)) };
      return [file.slice(0, -".sql".length), migration];
    }),
  );
  return Object.fromEntries(migrations);
}

async function refuseNewer(pool: Pool, migrations: Record<string, Migration>): Promise<void> {
  const done = await pool.query<{ name: string }>("select name from migration.done order by name").catch(() => null);
  const unknown = done?.rows.find(({ name }) => !(name in migrations));
  if (unknown) {
    throw new SystemError(`the database holds migration ${unknown.name} of a newer release: update Entente to open it`);
  }
}
