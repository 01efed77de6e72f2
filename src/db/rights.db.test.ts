import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../../tests/support/postgres.ts";
import { SystemError } from "../core/errors.ts";
import { openLog } from "../log/open.ts";
import { prepareProjections } from "../projections/catch-up.ts";
import { openAccess } from "./connect.ts";
import { migrate, migrationsLacking } from "./migrate.ts";
import { type Access, database, openPool, type Role } from "./pool.ts";
import { groupRoles, type Process, requireRoles, rolesOfProcesses, rolesScript } from "./rights.ts";

/** A server whose administrator is not us, as a provider runs it: our login owns a database and can make no roles. */
let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
  await ask(server.url, "create role tenant login");
});
afterAll(() => server.stop());

async function ask(url: string, statements: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const result = await client.query(statements);
    return result.rows;
  } finally {
    await client.end();
  }
}

function urlOf(user: string, name: string): string {
  return Object.assign(new URL(server.url), { username: user, pathname: `/${name}` }).href;
}

async function ownDatabase(name: string): Promise<Access> {
  await ask(server.url, `create database ${name} owner tenant`);
  return { connectionString: urlOf("tenant", name) };
}

/** Runs something with a database's rights, as openings do it. */
async function within<T>(access: Access, role: Role, work: (db: ReturnType<typeof database<unknown>>) => Promise<T>) {
  const { access: opened } = await openAccess(access.connectionString, { clockSeconds: 60 });
  const db = database<unknown>(openPool(opened, role, 2));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

test("without roles and without the right to make them nothing is done, and both ways out are told", async () => {
  const access = await ownDatabase("refused");
  const refusal = await migrate(access).catch((error) => error);
  expect(refusal).toBeInstanceOf(SystemError);
  expect(refusal.message).toMatch(/no CREATEROLE.*--roles-sql.*--single-login/);
  expect(
    await ask(access.connectionString, "select nspname from pg_namespace where nspname in ('log', 'entente')"),
  ).toEqual([]);
});

test("a single login owns everything, keeps the log append-only, and may let another login read the views", async () => {
  const access = await ownDatabase("single");
  expect((await migrate(access, { singleLogin: true })).length).toBeGreaterThan(5);
  expect(await migrate(access), "how rights are shared out is kept").toEqual([]);
  await within(access, "entente_projector", (db) => prepareProjections(db));
  expect(await within(access, "entente_server", openLog)).toHaveProperty("epoch");
  const append = `select log.append('k', '[{"stream":"file/a","type":"t","schema":1,"data":{}}]')`;
  await ask(access.connectionString, append);
  await expect(ask(access.connectionString, "delete from log.entries")).rejects.toThrow("append-only");

  await ask(server.url, "create role analyst login");
  const views = urlOf("analyst", "single");
  await expect(ask(views, "table entente.events")).rejects.toThrow("permission denied");
  await ask(
    access.connectionString,
    `grant usage on schema entente to analyst; grant select on all tables in schema entente to analyst;
     alter default privileges in schema entente grant select on tables to analyst`,
  );
  expect(await ask(views, "table entente.events")).toEqual([]);
  await expect(ask(views, "table log.entries")).rejects.toThrow("permission denied");
});

test("with the roles that an administrator made by our script, the login migrates and each part has its own rights", async () => {
  const access = await ownDatabase("shared");
  const script = rolesScript(access);
  await ask(urlOf("entente", "shared"), script);
  await ask(urlOf("entente", "shared"), script);
  await migrate(access);
  await within(access, "entente_projector", (db) => prepareProjections(db));
  for (const role of groupRoles.slice(0, 4) as Role[]) {
    const pool = openPool(access, role, 1);
    expect((await pool.query("select current_user::text as who")).rows).toEqual([{ who: role }]);
    await pool.end();
  }
  await expect(migrate(access, { singleLogin: true })).rejects.toThrow("by roles already");
});

test.each(Object.keys(rolesOfProcesses).filter((name) => name !== "migrate") as Process[])(
  "%s gets by with a login of its own, that the script proposes",
  async (process) => {
    const [line] = rolesScript({ connectionString: urlOf("tenant", "shared") })
      .split("\n")
      .filter((line) => line.startsWith(`-- create role entente_${process} `));
    const access = { connectionString: urlOf(`entente_${process}`, "shared") };
    await ask(server.url, String(line).slice(3));
    expect(await within(access, "owner", migrationsLacking)).toEqual([]);
    await within(access, "owner", (db) => requireRoles(db, process));
    for (const role of rolesOfProcesses[process]) await ask(access.connectionString, `set role ${role}`);
    await expect(ask(access.connectionString, "create table log.mine ()")).rejects.toThrow("permission denied");

    const others = { project: "work", serve: "migrate", watch: "project", work: "project", migrate: "work" } as const;
    const other = others[process];
    await expect(within(access, "owner", (db) => requireRoles(db, other))).rejects.toThrow(
      /the login entente_\w+ may not take on entente_\w+.* have an administrator run grant/,
    );
  },
);

test("a process finds out that a database was not migrated", async () => {
  const access = await ownDatabase("empty");
  expect(await within(access, "owner", migrationsLacking)).toContain("0001-roles");
});
