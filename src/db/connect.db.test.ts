import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { SystemError } from "../core/errors.ts";
import { openAccess } from "./connect.ts";

const clock = { clockSeconds: 60 };

let db: FreshDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

/** The test database's address with some of its parts changed. */
function changed(parts: Partial<Pick<URL, "password" | "pathname" | "port" | "hostname" | "username">>): string {
  return Object.assign(new URL(db.access.connectionString), parts).href;
}

test("a database that can be used is answered with its reader's address, which holds no password", async () => {
  const { access, readerUrl } = await openAccess(db.access.connectionString, clock);
  expect(access).toEqual({ ...db.access, rights: "roles" });
  expect(new URL(readerUrl)).toMatchObject({
    username: "entente_reader",
    password: "",
    pathname: new URL(db.access.connectionString).pathname,
  });
});

test.each([
  ["a wrong password", { password: "hunter2" }, "the password of user entente is wrong"],
  ["an unknown user", { username: "nobody", password: "hunter2" }, "the password of user nobody is wrong"],
  ["an unknown database", { pathname: "/none" }, "there is no database none"],
  ["a port where nothing listens", { port: "1", password: "hunter2" }, "nothing answers at 127.0.0.1:1"],
  ["an unknown host", { hostname: "nowhere.invalid", password: "hunter2" }, "nowhere.invalid"],
])("%s is told in one line without the password", async (_, parts, reason) => {
  const refusal = await openAccess(changed(parts), clock).catch((error) => error);
  expect(refusal).toBeInstanceOf(SystemError);
  expect(refusal.message).toContain(reason);
  expect(refusal.message).not.toContain("\n");
  expect(refusal.message).not.toContain("hunter2");
});

test("a database in another encoding is refused", async () => {
  const name = `latin_${process.pid}`;
  const owner = db.pool("owner", 1);
  await owner.query(`create database ${name} encoding 'LATIN1' locale_provider 'libc' locale 'C' template template0`);
  try {
    await expect(openAccess(changed({ pathname: `/${name}` }), clock)).rejects.toThrow("its encoding is LATIN1");
  } finally {
    await owner.query(`drop database ${name}`);
  }
});

test.each(["", "localhost", "mysql://u:hunter2@h/d", "postgresql://u:hunter2@h:port/d"])(
  "%j is not an address",
  async (url) => {
    const refusal = await openAccess(url, clock).catch((error) => error);
    expect(refusal).toBeInstanceOf(SystemError);
    expect(refusal.message).toBe(
      "DATABASE_URL is not understood: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE",
    );
  },
);
