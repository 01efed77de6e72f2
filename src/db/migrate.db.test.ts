import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyDatabase, type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { SystemError } from "../core/errors.ts";
import { migrate, migrationsFolder } from "./migrate.ts";

let db: FreshDatabase;
beforeEach(async () => {
  db = await emptyDatabase();
});
afterEach(() => db.close());

test("every file is run once, in order, and then there is nothing to do", async () => {
  const files = (await readdir(migrationsFolder)).filter((file) => file.endsWith(".sql")).sort();
  expect(files.length, "the folder must be found").toBeGreaterThan(4);
  expect(await migrate(db.access)).toEqual(files.map((file) => file.slice(0, -".sql".length)));
  expect(await migrate(db.access)).toEqual([]);
});

test("of twenty that migrate at once one does, and the others wait for it", async () => {
  const runs = await Promise.all(Array.from({ length: 20 }, () => migrate(db.access)));
  expect(runs.filter((names) => names.length > 0)).toHaveLength(1);
});

test("two databases of one server are migrated at once", async () => {
  const other = await emptyDatabase();
  const runs = await Promise.all([migrate(db.access), migrate(other.access)]);
  expect(runs[0]).toEqual(runs[1]);
  await other.close();
});

test("a database of a newer release is refused by name", async () => {
  await migrate(db.access);
  await db.pool("owner", 1).query("insert into migration.done (name, timestamp) values ('9999-later', now()::text)");
  await expect(migrate(db.access)).rejects.toThrow(SystemError);
  await expect(migrate(db.access)).rejects.toThrow("9999-later");
});

test("a login without the rights is told what it lacks", async () => {
  const owner = db.pool("owner", 1);
  const login = `weak_${process.pid}`;
  await owner.query(`create role ${login} login password 'weak'`);
  try {
    const connectionString = Object.assign(new URL(db.access.connectionString), {
      username: login,
      password: "weak",
    }).href;
    await expect(migrate({ connectionString })).rejects.toThrow(
      /^the database cannot be migrated by this login: .*CREATEROLE/,
    );
  } finally {
    await owner.query(`drop role ${login}`);
  }
});

test("a clone of the migrated template is migrated, and each role logs in to it", async () => {
  const clone = await freshDatabase();
  expect(await migrate(clone.access)).toEqual([]);
  for (const role of ["entente_writer", "entente_projector", "entente_server", "entente_reader"] as const) {
    const { rows } = await clone.pool(role, 1).query("select current_user as who");
    expect(rows).toEqual([{ who: role }]);
  }
  await clone.close();
});
