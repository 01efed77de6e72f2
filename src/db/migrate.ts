import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { SystemError } from "../core/errors.ts";
import { type Access, database, openPool } from "./pool.ts";
import {
  databaseGrants,
  type Rights,
  requireDatabaseGrants,
  rightsIn,
  rightsOfLogin,
  rolesNeeded,
  worded,
} from "./rights.ts";

/** The SQL files of the permanent tables; the same place seen from the sources and from the build. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations/", import.meta.url));

/**
 * Brings a database to the tables of this release and answers with the names of the migrations that it ran: none when
 * there was nothing to do. Any number of processes may call it at once: they take turns, and all but the first find
 * nothing to do. All migrations of a call are one transaction. How rights are shared out is decided when a database is first
 * migrated and kept from then on: by roles, unless `singleLogin` is asked for.
 * Throws SystemError when the database was made by a newer release, or the login lacks the rights.
 */
export async function migrate(access: Access, { singleLogin = false } = {}): Promise<string[]> {
  const pool = openPool(access, "owner", 1);
  const db = database<unknown>(pool);
  try {
    const migrations = await readMigrations(await chooseRights(db, singleLogin));
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: "migration",
      migrationTableName: "done",
      migrationLockTableName: "lock",
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      await migrationsLacking(db);
      throw hasState(error, "42501") ? new SystemError(`${notOwner} (${error.message})`, { cause: error }) : error;
    }
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

const notOwner =
  "the database cannot be migrated by this login: it must own the database, or have CREATE on it and own what was migrated";

/** How the rights are to be shared out, and whether the roles must still be made. */
interface Chosen {
  readonly rights: Rights;
  readonly roles: "make" | "there";
}

async function chooseRights(db: Kysely<unknown>, singleLogin: boolean): Promise<Chosen> {
  const standing = await rightsIn(db);
  if (standing === "roles" && singleLogin)
    throw new SystemError("this database shares out its rights by roles already: migrate it without --single-login");
  if (standing) return { rights: standing, roles: "there" };
  if (singleLogin) return { rights: "single login", roles: "there" };
  const { member, creating } = await rightsOfLogin(db);
  if (!member && !creating) throw new SystemError(rolesNeeded);
  return { rights: "roles", roles: member ? "there" : "make" };
}

function hasState(error: unknown, ...states: string[]): error is Error {
  return error instanceof Error && "code" in error && states.includes(String(error.code));
}

/** The migration that makes the roles and lets them into the database. */
const rolesMigration = "0001-roles.sql";

async function readMigrations(chosen: Chosen): Promise<Record<string, Migration>> {
  const migrations = await Promise.all(
    (await migrationFiles()).map(async (file) => {
      const text = await readFile(join(migrationsFolder, file), "utf8");
      const statements = worded(text, chosen.rights);
      const isRoles = file === rolesMigration && chosen.roles === "there";
      const migration: Migration = {
        up: (db) =>
          isRoles
            ? letIn(db, chosen.rights)
            : sql
                .raw(statements)
                .execute(db)
                .then(() => undefined),
      };
      return [nameOf(file), migration];
    }),
  );
  return Object.fromEntries(migrations);
}

async function migrationFiles(): Promise<string[]> {
  return (await readdir(migrationsFolder)).filter((file) => file.endsWith(".sql")).sort();
}

function nameOf(file: string): string {
  return file.slice(0, -".sql".length);
}

/** In place of 0001-roles.sql where the roles were made beforehand, or are not to be. */
async function letIn(db: Kysely<unknown>, rights: Rights): Promise<void> {
  if (rights === "single login") return;
  await sql.raw(databaseGrants).execute(db);
  await requireDatabaseGrants(db);
}

/**
 * Throws SystemError when a database lacks a migration of this release, or holds one of a newer release: a process that does
 * not migrate would fail somewhere later.
 */
export async function requireMigrated(db: Kysely<unknown>): Promise<void> {
  const [lacking] = await migrationsLacking(db);
  if (lacking)
    throw new SystemError(`the database lacks migration ${lacking} of this release: run entente migrate first`);
}

/** The migrations of this release that a database lacks; all of them when it was never migrated. Throws SystemError as above. */
export async function migrationsLacking(db: Kysely<unknown>): Promise<string[]> {
  const ours = (await migrationFiles()).map(nameOf);
  // no such table yet, or (before the rights of 0010) not ours to read
  const { rows: done } = await sql<{ name: string }>`select name from migration.done order by name`
    .execute(db)
    .catch((error) => (hasState(error, "3F000", "42P01", "42501") ? { rows: [] } : Promise.reject(error)));
  const unknown = done.find(({ name }) => !ours.includes(name));
  if (unknown) throw newer(unknown.name);
  return ours.filter((name) => !done.some((one) => one.name === name));
}

function newer(name: string): SystemError {
  return new SystemError(`the database holds migration ${name} of a newer release: update Entente to open it`);
}
