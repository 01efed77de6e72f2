import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../../tests/support/database.ts";
import { recordHistory } from "../../../tests/support/history.ts";
import { testQueues } from "../../../tests/support/server.ts";
import { database } from "../../db/pool.ts";
import type { Queues } from "../../queue/queues.ts";
import type { StoreTables } from "../../store/tables.ts";
import { createServer } from "../app.ts";
import { usualLimits } from "../limits.ts";
import { routes } from "../routes.ts";
import { type AdmissionSettings, openAdmission } from "./admission.ts";
import type { Role } from "./roles.ts";
import { hashSecret } from "./secrets.ts";

const token = "a-token-of-more-than-24-characters";
const secret = "correct horse battery";
const host = "desk.example";

let fresh: FreshDatabase;
let queues: Queues;
let folder: string;
let usersFile: string;
let hash: string;
const warnings: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  await recordHistory(fresh.access);
  queues = await testQueues(fresh);
  folder = await mkdtemp(join(tmpdir(), "entente-access-"));
  usersFile = join(folder, "users");
  hash = await hashSecret(secret);
  await writeUsers(["vera", "viewer"], ["ana", "analyst"], ["otto", "operator"]);
});

afterAll(async () => {
  await queues.close({ drainMs: 0 });
  await fresh.close();
  await rm(folder, { recursive: true });
});

async function writeUsers(...users: [string, Role][]): Promise<void> {
  await writeFile(usersFile, users.map(([name, role]) => `${name} ${role} ${hash}\n`).join(""), { mode: 0o600 });
}

const settings = (changed: Partial<AdmissionSettings> = {}): AdmissionSettings => ({
  host: "0.0.0.0",
  publicUrl: `https://${host}`,
  names: [],
  proxies: [],
  token,
  usersFile,
  sessionHours: 1,
  signInTries: 5,
  limits: usualLimits,
  ...changed,
});

/** Runs a server with these settings for the duration of a test. */
async function serving(
  changed: Partial<AdmissionSettings>,
  use: (server: FastifyInstance) => Promise<void>,
): Promise<void> {
  const db = database<StoreTables>(fresh.pool("entente_server", 2));
  const admission = await openAdmission(settings(changed), (line) => warnings.push(line));
  const server = await createServer({ db, writer: db, projector: db, release: "test", queues, admission });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

const basic = (name: string, given = secret) => `Basic ${Buffer.from(`${name}:${given}`).toString("base64")}`;
const form = (fields: Record<string, string>) => ({
  method: "POST" as const,
  url: "/sign-in",
  payload: new URLSearchParams(fields).toString(),
  headers: { host, origin: `https://${host}`, "content-type": "application/x-www-form-urlencoded" },
});

describe("with credentials", () => {
  test("nothing but health and the page for signing in is open", async () => {
    await serving({}, async (server) => {
      const open = new Set(["/healthz", "/readyz", "/assets/:name", "/sign-in", "/sign-out"]);
      const closed = routes.filter(({ path }) => !open.has(path)).map(({ path }) => path);
      expect(closed.length).toBeGreaterThan(8);
      for (const url of [
        ...closed,
        "/queues",
        "/queues/",
        "/queues/api/queues",
        "/nothing",
        "/api/nothing",
        "/api//events",
      ]) {
        for (const address of ["127.0.0.1", "203.0.113.9"]) {
          const answer = await server.inject({ url, remoteAddress: address, headers: { host } });
          if (answer.headers.location?.startsWith("/sign-in")) continue;
          expect(answer.statusCode, url).toBe(401);
          expect(answer.headers["www-authenticate"], url).toBe('Bearer realm="entente"');
          expect(answer.json(), url).toMatchObject({ status: 401, title: "Unauthorized" });
        }
      }
      const page = await server.inject({ url: "/sign-in", headers: { host } });
      const [stylesheet = ""] = /\/assets\/[\w-]+\.css/.exec(page.body) ?? [];
      for (const url of ["/healthz", "/readyz", "/sign-in", stylesheet]) {
        expect((await server.inject({ url, headers: { host } })).statusCode, url).toBe(200);
      }
    });
  });

  test("a token, a name with its secret, and a session each say who asks", async () => {
    await serving({}, async (server) => {
      const ask = async (headers: Record<string, string>, url = "/api/dyads") =>
        (await server.inject({ url, headers: { host, ...headers } })).statusCode;
      expect(await ask({ authorization: `Bearer ${token}` })).toBe(200);
      expect(await ask({ authorization: `bearer ${token}` })).toBe(200);
      expect(await ask({ authorization: basic("vera") })).toBe(200);
      expect(await ask({ authorization: basic("", token) })).toBe(200);
      expect(await ask({ authorization: `Bearer ${token}` }, "/queues/")).toBe(200);
      expect(await ask({ authorization: basic("otto") }, "/queues/")).toBe(200);
      for (const name of ["vera", "ana"]) {
        for (const url of ["/queues", "/queues/", "/queues/api/queues", "//queues/", "/queues/static/"]) {
          expect(await ask({ authorization: basic(name) }, url), `${name} ${url}`).not.toBe(200);
        }
        expect(await ask({ authorization: basic(name) }, "/queues/")).toBe(403);
      }
    });
  });

  test("whoever signs in gets a cookie that only this server reads, and goes on where he wanted to", async () => {
    await serving({}, async (server) => {
      const wanted = await server.inject({ url: "/articles?state=refused", headers: { host, accept: "text/html" } });
      expect(wanted.statusCode).toBe(303);
      expect(wanted.headers.location).toBe("/sign-in?next=%2Farticles%3Fstate%3Drefused");
      const signedIn = await server.inject(form({ name: "ana", secret, next: "/articles?state=refused" }));
      expect(signedIn.statusCode).toBe(303);
      expect(signedIn.headers.location).toBe("/articles?state=refused");
      const set = String(signedIn.headers["set-cookie"]);
      expect(set).toMatch(/^__Host-entente_session=[\w.-]+; Path=\/; Max-Age=3600; HttpOnly; SameSite=Strict; Secure$/);
      const cookie = set.split(";")[0] ?? "";
      const page = await server.inject({ url: "/articles", headers: { host, cookie, accept: "text/html" } });
      expect(page.statusCode).toBe(200);
      const refused = await server.inject({ url: "/queues/", headers: { host, cookie, accept: "text/html" } });
      expect(refused.statusCode).toBe(403);
      const out = await server.inject({ ...form({}), url: "/sign-out" });
      expect(out.headers["set-cookie"]).toContain("Max-Age=0");
    });
  });

  test("who is signed in by a session sees how to end it, and a program that says who it is does not", async () => {
    await serving({}, async (server) => {
      const signedIn = await server.inject(form({ name: "otto", secret }));
      const cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
      const ask = (url: string, headers: Record<string, string>) =>
        server.inject({ url, headers: { host, ...headers } });
      const session = async (headers: Record<string, string>) => (await ask("/api/session", headers)).json();
      expect(await session({ cookie })).toEqual({ name: "otto", role: "operator", signedIn: true });
      expect(await session({ authorization: basic("vera") })).toEqual({
        name: "vera",
        role: "viewer",
        signedIn: false,
      });
      for (const url of ["/operations", "/operations/find?q=nothing", "/operations/entries/999999"]) {
        expect((await ask(url, { cookie, accept: "text/html" })).body, url).toContain('action="/sign-out"');
        const byHeader = await ask(url, { authorization: `Bearer ${token}`, accept: "text/html" });
        expect(byHeader.body, url).not.toContain("/sign-out");
      }
      expect((await ask("/sign-in", { cookie, accept: "text/html" })).body).not.toContain("/sign-out");
    });
  });

  test("a session ends with its time, with a new secret, and with the user", async () => {
    await serving({}, async (server) => {
      const signIn = async (name: string) =>
        String((await server.inject(form({ name, secret }))).headers["set-cookie"]).split(";")[0] ?? "";
      const ask = async (cookie: string) =>
        (await server.inject({ url: "/api/dyads", headers: { host, cookie } })).statusCode;
      const [ana, vera] = [await signIn("ana"), await signIn("vera")];
      expect([await ask(ana), await ask(vera)]).toEqual([200, 200]);
      const other = await hashSecret("another secret of ana");
      const until = Date.now() + 20_000;
      await writeFile(usersFile, `ana analyst ${other}\notto operator ${hash}\n`, { mode: 0o600 });
      while ((await ask(ana)) !== 401 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
      expect([await ask(ana), await ask(vera)]).toEqual([401, 401]);
      await writeUsers(["vera", "viewer"], ["ana", "analyst"], ["otto", "operator"]);
      while ((await ask(ana)) !== 200 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
      const [name = "", value = ""] = ana.split(/=(.*)/);
      const [who = "", end = "", mac = ""] = value.split(".");
      const forged = [
        `${who}.${Number(end) + 1}.${mac}`,
        `${Buffer.from("otto").toString("base64url")}.${end}.${mac}`,
        `${who}.1.${mac}`,
        `${who}.${end}.${"A".repeat(43)}`,
        `${who}.${end}`,
        "",
        "..",
        "x".repeat(4000),
      ];
      expect(await ask(`${name}=${value}`)).toBe(200);
      for (const each of forged) expect(await ask(`${name}=${each}`), each).toBe(401);
      expect(await ask(`${name}=${value}; ${name}=${value}`), "twice").toBe(401);
      expect(await ask(`theme=dark; ${name}=${value}; lang=en`)).toBe(200);
    });
  });

  test("servers with one token take one another's sessions, and with another they do not", async () => {
    let cookie = "";
    await serving({}, async (server) => {
      cookie = String((await server.inject(form({ name: "ana", secret }))).headers["set-cookie"]).split(";")[0] ?? "";
    });
    const ask = async (server: FastifyInstance) =>
      (await server.inject({ url: "/api/dyads", headers: { host, cookie } })).statusCode;
    await serving({}, async (server) => expect(await ask(server)).toBe(200));
    await serving({ token: `${token}-another` }, async (server) => expect(await ask(server)).toBe(401));
    await serving({ token: null }, async (server) => expect(await ask(server)).toBe(401));
  });

  test("wrong tries are counted by address, and then even the right one waits", async () => {
    await serving({ signInTries: 3 }, async (server) => {
      const ask = async (authorization: string, remoteAddress = "203.0.113.9") =>
        server.inject({ url: "/api/dyads", remoteAddress, headers: { host, authorization } });
      for (const wrong of [basic("ana", "wrong"), "Bearer wrong", "Digest nonsense"]) {
        expect((await ask(wrong)).statusCode).toBe(401);
      }
      const late = await ask(`Bearer ${token}`);
      expect(late.statusCode).toBe(429);
      expect(Number(late.headers["retry-after"])).toBeGreaterThan(0);
      const byForm = await server.inject({ ...form({ name: "ana", secret }), remoteAddress: "203.0.113.9" });
      expect(byForm.statusCode).toBe(429);
      expect((await ask(`Bearer ${token}`, "203.0.113.10")).statusCode).toBe(200);
    });
  });

  test("X-Forwarded-For is believed from a known proxy alone", async () => {
    const wrong = (server: FastifyInstance, client: string) =>
      server.inject({
        url: "/api/dyads",
        remoteAddress: "10.0.0.1",
        headers: { host, authorization: "Bearer wrong", "x-forwarded-for": client },
      });
    await serving({ signInTries: 2 }, async (server) => {
      for (const client of ["192.0.2.1", "192.0.2.2"]) expect((await wrong(server, client)).statusCode).toBe(401);
      expect((await wrong(server, "192.0.2.3")).statusCode).toBe(429);
    });
    await serving({ signInTries: 2, proxies: ["10.0.0.0/8"] }, async (server) => {
      for (const client of ["192.0.2.1", "192.0.2.2", "192.0.2.3"]) {
        expect((await wrong(server, client)).statusCode).toBe(401);
      }
    });
  });

  test("an Authorization that means nothing is refused, and never a way in", async () => {
    await serving({ signInTries: 1000 }, async (server) => {
      const nonsense = [
        "",
        "Bearer",
        "Bearer  ",
        `Bearer ${token} ${token}`,
        `Bearer ${token}x`,
        `Bearer ${token.slice(0, -1)}`,
        "Basic",
        "Basic !!!!",
        `Basic ${Buffer.from("no colon").toString("base64")}`,
        basic("token", token),
        basic("local", ""),
        basic("nobody", ""),
        basic("", ""),
        basic("__proto__"),
        basic("ana", ""),
        basic("ana", "x".repeat(5000)),
        basic("ana\u0000", secret),
        basic("ANA"),
        `Negotiate ${token}`,
      ];
      for (const authorization of nonsense) {
        const { statusCode } = await server.inject({ url: "/api/dyads", headers: { host, authorization } });
        expect(statusCode, authorization).toBe(401);
      }
    });
  });

  test("the page for signing in leads nowhere else, and shows nothing as markup", async () => {
    await serving({}, async (server) => {
      for (const next of [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/a\r\nb",
        "/\tb",
      ]) {
        const answer = await server.inject(form({ name: "ana", secret, next }));
        expect(answer.headers.location, next).toBe("/");
      }
      const url = `/sign-in?next=${encodeURIComponent('/"><script>alert(1)</script>')}`;
      const page = await server.inject({ url, headers: { host, accept: "text/html" } });
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toContain("<script>");
      const wrong = await server.inject(form({ name: "<b>ana</b>", secret: "wrong wrong wrong" }));
      expect(wrong.statusCode).toBe(401);
      expect(wrong.body).toContain("The name or the secret is wrong.");
      expect(wrong.body).not.toContain("<b>ana");
      expect(wrong.headers["set-cookie"]).toBeUndefined();
      expect(wrong.headers["cache-control"]).toBe("no-store");
    });
  });

  test("a form of another site cannot sign anybody in", async () => {
    await serving({}, async (server) => {
      const right = form({ name: "ana", secret });
      for (const origin of [
        "https://evil.example",
        "null",
        `http://${host}`,
        `https://${host}.evil.example`,
        `https://${host}:444`,
      ]) {
        const answer = await server.inject({ ...right, headers: { ...right.headers, origin } });
        expect(answer.statusCode, origin).toBe(403);
        expect(answer.headers["set-cookie"], origin).toBeUndefined();
      }
      const site = await server.inject({ ...right, headers: { ...right.headers, "sec-fetch-site": "same-site" } });
      expect(site.statusCode).toBe(403);
    });
  });
});

test("a server answers to its own names only, so that no site can point a name of its own at it", async () => {
  await serving({ names: ["serve"] }, async (server) => {
    const ask = async (name: string) => (await server.inject({ url: "/healthz", headers: { host: name } })).statusCode;
    for (const own of [
      host,
      "DESK.example",
      "serve",
      "serve:4040",
      "localhost:4040",
      "127.0.0.1",
      "[::1]:4040",
      "10.1.2.3:4040",
      "[2001:db8::1]",
    ]) {
      expect(await ask(own), own).toBe(200);
    }
    for (const other of [
      "evil.example",
      `${host}.evil.example`,
      `evil.example#${host}`,
      `${host}@evil.example`,
      `${host}, evil.example`,
      "127.0.0.1.evil.example",
      " ",
      "[evil]",
      "0x7f.1.evil",
    ]) {
      expect(await ask(other), other).toBe(421);
    }
    const forwarded = await server.inject({
      url: "/healthz",
      headers: { host: "evil.example", "x-forwarded-host": host },
    });
    expect(forwarded.statusCode).toBe(421);
  });
  await serving({ host: "127.0.0.1", publicUrl: null }, async (server) => {
    const answer = await server.inject({ url: "/healthz", headers: { host: "10.1.2.3" } });
    expect(answer.statusCode, "only this machine reaches it").toBe(421);
  });
});

test("behind a proxy that ends https, this server's own pages may change something", async () => {
  const put = async (server: FastifyInstance, headers: Record<string, string>) =>
    (
      await server.inject({
        method: "PUT",
        url: "/queues/api/queues/code/pause",
        headers: { authorization: `Bearer ${token}`, "sec-fetch-site": "same-origin", ...headers },
      })
    ).statusCode;
  await serving({}, async (server) => {
    expect(await put(server, { host, origin: `https://${host}` })).toBe(200);
    expect(await put(server, { host: "127.0.0.1:4040", origin: `https://${host}` }), "a proxy that changes Host").toBe(
      200,
    );
    expect(await put(server, { host, origin: `http://${host}` })).toBe(403);
    expect(await put(server, { host: "10.1.2.3:4040", origin: "http://10.1.2.3:4040" })).toBe(200);
  });
  await serving({ publicUrl: null, names: [host] }, async (server) => {
    expect(await put(server, { host, origin: `https://${host}` })).toBe(200);
    expect(await put(server, { host, origin: "https://evil.example" })).toBe(403);
  });
});

test.each([
  [{ host: "0.0.0.0", publicUrl: null }, /0\.0\.0\.0 can be reached by others.*ENTENTE_TOKEN or ENTENTE_USERS/],
  [{ host: "::", publicUrl: null }, /can be reached by others/],
  [{ host: "127.0.0.1", publicUrl: "https://desk.example" }, /desk\.example can be reached by others/],
  [{ host: "127.0.0.1", publicUrl: null, names: ["desk"] }, /desk can be reached by others/],
])("without credentials %j is refused with what to do", async (changed, message) => {
  await expect(openAdmission(settings({ ...changed, token: null, usersFile: null }), () => {})).rejects.toThrow(
    message,
  );
});

test.each(["", "short", "with spaces that nobody can send", "ünïcödé-token-of-24-characters", `${"x".repeat(40)}\n`])(
  "the token %j is refused with what to do, and not shown",
  async (bad) => {
    const opening = openAdmission(settings({ token: bad }), () => {});
    await expect(opening).rejects.toThrow(/ENTENTE_TOKEN must be 24 to 512 .*openssl rand -hex 32/);
    if (bad) await expect(opening).rejects.not.toThrow(bad);
  },
);

test("a users file that goes bad is told, and those who could sign in still can", async () => {
  warnings.length = 0;
  await serving({}, async (server) => {
    await writeFile(usersFile, "nonsense\n");
    const ask = async () =>
      (await server.inject({ url: "/api/dyads", headers: { host, authorization: basic("ana") } })).statusCode;
    const until = Date.now() + 20_000;
    while (warnings.length === 0 && Date.now() < until) {
      expect(await ask()).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(warnings).toEqual([
      expect.stringMatching(/line 1: expected NAME ROLE HASH.*who could sign in before still can/),
    ]);
    expect(await ask()).toBe(200);
  });
  await writeUsers(["vera", "viewer"], ["ana", "analyst"], ["otto", "operator"]);
});
