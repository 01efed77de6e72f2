import { connect } from "node:net";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { articleOf, project, recordHistory, sources, treatyEvent } from "../../tests/support/history.ts";
import { testQueues } from "../../tests/support/server.ts";
import { database } from "../db/pool.ts";
import { append } from "../log/append.ts";
import { intakeRefused } from "../log/entries/intake-refused.ts";
import { articles } from "../projections/articles/projection.ts";
import { replayHeld } from "../projections/held.ts";
import { rebuild } from "../projections/rebuild.ts";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import { onThisMachine } from "./access/admission.ts";
import { createServer, listen } from "./app.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { problemAnswer } from "./problems.ts";
import type { Route } from "./route.ts";
import { routes } from "./routes.ts";

let fresh: FreshDatabase;
let queues: Queues;
let server: FastifyInstance;

beforeAll(async () => {
  fresh = await freshDatabase();
  await recordHistory(fresh.access);
  queues = await testQueues(fresh);
  server = await serverWith({});
});

afterAll(async () => {
  await server.close();
  await queues.close({ drainMs: 0 });
  await fresh.close();
});

async function serverWith(limits: Partial<Limits>): Promise<FastifyInstance> {
  const seconds = limits.statementSeconds ?? usualLimits.statementSeconds;
  const db = database<StoreTables>(fresh.pool("entente_server", 2, seconds));
  const admission = { ...onThisMachine, limits: { ...usualLimits, ...limits } };
  return createServer({ db, writer: db, projector: db, queues, admission, release: "test" });
}

/** The addresses at which a route of the API is tried. */
function addressesOf({ path }: Route): string[] {
  const filled = path
    .replace("/articles/:id", `/articles/${articleOf(sources.treaty)}`)
    .replace("/events/:id", `/events/${treatyEvent}`)
    .replace(":a/:b", "ARG/CHL")
    .replace("/actors/:code", "/actors/ARGGOV");
  return path === "/api/articles" ? [filled, `${filled}?as_of=2`, `${filled}?state=refused`] : [filled];
}

describe("answers", () => {
  const asked = routes.filter(({ method, kind }) => method === "GET" && kind === "json");

  test("are what the routes and the description say", async () => {
    expect(asked.length).toBeGreaterThan(8);
    const api = (await server.inject({ url: "/openapi.json" })).json();
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(api, "api");
    for (const route of asked) {
      for (const url of addressesOf(route)) {
        const answer = await server.inject({ url });
        expect(answer.statusCode, url).toBe(200);
        expect(answer.headers["content-type"], url).toBe("application/json; charset=utf-8");
        expect(route.result?.safeParse(answer.json()).error?.issues, url).toBeUndefined();
        const path = route.path
          .replace(/:(\w+)/g, "{$1}")
          .replaceAll("~", "~0")
          .replaceAll("/", "~1");
        const place = `#/paths/${path}/get/responses/200/content/application~1json/schema`;
        const fits = ajv.getSchema(`api${encodeURI(place)}`);
        expect(fits, place).toBeDefined();
        expect(fits?.(answer.json()), `${url} ${JSON.stringify(fits?.errors)}`).toBe(true);
        expect(fits?.({}) && url !== "/openapi.json", "the check can fail").toBe(false);
      }
    }
  });

  test("that a client has cost no more than a look at where the projections are", async () => {
    for (const route of asked.filter(({ tag }) => tag === "state")) {
      for (const url of addressesOf(route)) {
        const first = await server.inject({ url });
        const tag = String(first.headers.etag);
        expect(tag, url).toMatch(/^W\/"[0-9a-f]{32}"$/);
        for (const known of [tag, `"other", ${tag}`, tag.slice(2), "*"]) {
          const again = await server.inject({ url, headers: { "if-none-match": known } });
          expect(again.statusCode, `${url} ${known}`).toBe(304);
          expect(again.body, url).toBe("");
          expect(again.headers.etag, url).toBe(tag);
        }
        const other = await server.inject({ url, headers: { "if-none-match": 'W/"0123", , nonsense' } });
        expect(other.statusCode, url).toBe(200);
        expect(first.headers["cache-control"]).toBe("private, no-cache");
      }
    }
    const events = await server.inject({ url: "/api/events" });
    const known = { "if-none-match": String(events.headers.etag) };
    expect((await server.inject({ url: "/api/events?limit=1", headers: known })).statusCode).toBe(200);
    expect((await server.inject({ url: "/api/events/00000000", headers: known })).statusCode).toBe(404);
    expect((await server.inject({ url: "/api/events/00000000" })).headers.etag).toBeUndefined();
  });

  test("are new once the projections have applied something", async () => {
    const ask = async (tag: string) =>
      (await server.inject({ url: "/api/dyads", headers: { "if-none-match": tag } })).statusCode;
    const tag = String((await server.inject({ url: "/api/dyads" })).headers.etag);
    expect(await ask(tag)).toBe(304);
    await append(database(fresh.pool("entente_writer", 1)), {
      key: "another",
      entries: [
        intakeRefused.of({ file: articleOf(sources.german), origin: "watch", code: "empty", detail: "0 bytes" }),
      ],
      meta: {},
    });
    expect(await ask(tag), "nothing is projected yet").toBe(304);
    await project(database(fresh.pool("entente_projector", 2)));
    expect(await ask(tag)).toBe(200);
  });

  test("are new once held entries are applied, and once tables are rebuilt, though no projection has moved", async () => {
    const tag = async () => String((await server.inject({ url: "/api/dyads" })).headers.etag);
    const owner = database<unknown>(fresh.pool("owner", 1));
    const projector = database<unknown>(fresh.pool("entente_projector", 4));
    await sql`alter table articles_v4.refusal add constraint closed check (false) not valid`.execute(owner);
    await append(database(fresh.pool("entente_writer", 1)), {
      key: "held",
      entries: [
        intakeRefused.of({ file: articleOf(sources.treaty), origin: "watch", code: "empty", detail: "0 bytes" }),
      ],
      meta: {},
    });
    await project(projector);
    const held = await tag();
    await sql`alter table articles_v4.refusal drop constraint closed`.execute(owner);
    expect(await replayHeld(projector, articles)).toEqual({ applied: 1, held: 0 });
    const replayed = await tag();
    expect(replayed).not.toBe(held);
    await rebuild(articles, { db: projector, access: fresh.access, swapping: true });
    expect(await tag()).not.toBe(replayed);
  });

  test("to a list come page by page, each once", async () => {
    for (const [path, list] of [
      ["/api/articles", "articles"],
      ["/api/events", "events"],
      ["/api/dyads", "dyads"],
    ] as const) {
      const all = (await server.inject({ url: path })).json();
      expect(all[list].length, path).toBeGreaterThan(1);
      expect(all.next, path).toBeNull();
      const pages: unknown[] = [];
      let next = "";
      do {
        const page = (await server.inject({ url: `${path}?limit=1${next}` })).json();
        pages.push(...page[list]);
        next = page.next ? `&before=${page.next}` : "";
      } while (next && pages.length < 50);
      expect(pages, path).toEqual(all[list]);
      for (const nonsense of ["x", "..", "1.RUS", "9".repeat(300), "undated.x", "%00", "' or true --"]) {
        const answer = await server.inject({ url: `${path}?before=${encodeURIComponent(nonsense)}` });
        expect(answer.statusCode, `${path} ${nonsense}`).toBe(400);
        expect(answer.json().errors[0].parameter).toBe("before");
      }
    }
  });
});

describe("limits", () => {
  test("a body that is too large is not read", async () => {
    const small = await serverWith({ bodyBytes: 1024 });
    const payload = new URLSearchParams({ secret: "x".repeat(2000) }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await small.inject({ method: "POST", url: "/sign-in", payload, headers });
    expect(answer.statusCode).toBe(413);
    await small.close();
  });

  test("a body in another form than the route's is refused", async () => {
    for (const [url, type] of [
      ["/sign-in", "application/json"],
      ["/sign-in", "text/plain"],
      ["/sign-in", "multipart/form-data; boundary=x"],
    ] as const) {
      const answer = await server.inject({ method: "POST", url, payload: "{}", headers: { "content-type": type } });
      expect(answer.statusCode, type).toBe(415);
    }
  });

  test("an address that asks too often waits, and others do not", async () => {
    const slow = await serverWith({ requestsPerMinute: 10 });
    const ask = (url: string, remoteAddress: string) => slow.inject({ url, remoteAddress });
    for (let i = 0; i < 10; i++)
      expect((await ask(i % 2 ? "/api/nothing" : "/api/session", "192.0.2.1")).statusCode).not.toBe(429);
    const late = await ask("/api/dyads", "192.0.2.1");
    expect(late.statusCode).toBe(429);
    expect(Number(late.headers["retry-after"])).toBeGreaterThan(0);
    expect(problemAnswer.parse(late.json()).detail).toContain("too many requests");
    expect((await ask("/api/session", "192.0.2.2")).statusCode).toBe(200);
    // a load balancer that asks for everybody is always answered, and takes nothing from others
    for (let i = 0; i < 12; i++) {
      expect((await ask(i % 2 ? "/healthz" : "/readyz", "192.0.2.1")).statusCode).toBe(200);
      expect((await ask("/readyz", "192.0.2.3")).statusCode).toBe(200);
    }
    expect((await ask("/api/session", "192.0.2.3")).statusCode).toBe(200);
    await slow.close();
  });

  test("a statement that takes too long is given up, and its connection is free again", async () => {
    const owner = fresh.pool("owner", 1);
    const lock = await owner.connect();
    const impatient = await serverWith({ statementSeconds: 1 });
    try {
      await lock.query("begin; lock table projection.checkpoints in access exclusive mode");
      const answers = await Promise.all([1, 2, 3].map(() => impatient.inject({ url: "/api/dyads" })));
      for (const answer of answers) {
        expect(answer.statusCode).toBe(503);
        expect(answer.json().detail).toContain("longer than 1 s");
      }
      await lock.query("rollback");
      expect((await impatient.inject({ url: "/api/dyads" })).statusCode).toBe(200);
    } finally {
      lock.release();
      await impatient.close();
    }
  });

  test("a request that waits for a connection too long is given up", async () => {
    const pool = fresh.pool("entente_server", 1);
    const taken = await pool.connect();
    const db = database<StoreTables>(pool);
    const admission = { ...onThisMachine, limits: { ...usualLimits, requestSeconds: 1 } };
    const busy = await createServer({ db, writer: db, projector: db, queues, admission, release: "test" });
    const answer = await busy.inject({ url: "/api/dyads" });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().detail).toContain("longer than 1 s");
    taken.release();
    // what waited has its turn now, and then everything is free again
    await sql`select 1`.execute(db);
    await busy.close();
  });
});

describe("what a breaker sends", () => {
  test("no way leads out of the folder of assets", async () => {
    for (const path of [
      "../package.json",
      "..%2fpackage.json",
      "%2e%2e%2fpackage.json",
      "..%5cpackage.json",
      "%252e%252e%252fpackage.json",
      "....//package.json",
      "style.css%00.txt",
      "/etc/passwd",
      "__proto__",
      "constructor",
    ]) {
      const answer = await server.inject({ url: `/assets/${path}` });
      expect([400, 404], path).toContain(answer.statusCode);
      expect(answer.body, path).not.toContain("dependencies");
    }
  });

  test("every wrong method is answered with those that there are, and changes nothing", async () => {
    for (const url of ["/", "/api/events", "/api/events/12345678", "/healthz", "/metrics", "/openapi.json"]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const) {
        const answer = await server.inject({ method, url });
        expect(answer.statusCode, `${method} ${url}`).toBe(405);
        expect(answer.headers.allow, url).toBe("GET, HEAD");
        expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      }
    }
    const options = await server.inject({
      method: "OPTIONS",
      url: "/api/events",
      headers: { origin: "https://evil.example", "access-control-request-method": "PUT" },
    });
    expect(options.headers).not.toHaveProperty("access-control-allow-origin");
    const head = await server.inject({ method: "HEAD", url: "/api/events" });
    expect(head.statusCode).toBe(200);
    expect(head.body).toBe("");
    expect(head.headers.etag).toBeDefined();
  });

  test("parameters that are huge, twice there, or made to break out are refused as they are", async () => {
    const long = "x".repeat(8000);
    for (const query of [
      `a=${long}`,
      "limit=1&limit=2",
      "limit[$gt]=1",
      "limit=1e3",
      "limit=0x10&a=RUS",
      "limit=NaN",
      "limit=-1",
      "limit=1.5",
      "as_of=99999999999999999999",
      "as_of=2025-02-30",
      "as_of=-1",
      "from=2025-13-01",
      "plover=agree' or '1'='1",
      "__proto__=1",
      "constructor[prototype][x]=1",
      "a=RUS%00",
      "%00=1",
      "status=occurred&status=planned",
    ]) {
      const answer = await server.inject({ url: `/api/events?${encodeURI(query).replaceAll("%2500", "%00")}` });
      expect([200, 400], query).toContain(answer.statusCode);
      if (answer.statusCode === 400) {
        const problem = problemAnswer.parse(answer.json());
        expect(problem.detail.length, query).toBeLessThan(500);
      } else expect(query).toMatch(/^limit=(1e3|0x10)/);
    }
    const many = Array.from({ length: 1500 }, (_, i) => `p${i}=1`).join("&");
    expect((await server.inject({ url: `/api/events?${many}` })).statusCode).toBe(400);
  });

  test("a path that is no path is refused with the headers of every answer", async () => {
    for (const url of ["/%", "/%zz", "/api/events/%ff%fe", `/api/articles/${"a".repeat(5000)}`, "/api/relations/RUS"]) {
      const answer = await server.inject({ url });
      expect([400, 404, 414], url).toContain(answer.statusCode);
      expect(answer.headers["content-type"], url).toContain("application/problem+json");
      expect(answer.headers["content-security-policy"], url).toContain("default-src 'none'");
      problemAnswer.parse(answer.json());
    }
  });

  test("what is no clean request of HTTP is cut off, with a problem where there is one to tell", async () => {
    const open = await serverWith({ requestSeconds: 1 });
    const port = Number(new URL(await listen(open, { host: "127.0.0.1", port: 0 })).port);
    /** What comes until the connection is closed, or until something came at all. */
    const send = (text: string, until: "closed" | "something" = "closed") =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(text));
        let came = "";
        socket.on("data", (chunk) => {
          came += chunk;
          if (until === "something") socket.destroy();
        });
        socket.on("close", () => resolve(came));
        socket.on("error", reject);
      });
    const host = "Host: 127.0.0.1";
    const end = "Connection: close\r\n\r\n";
    expect(await send(`GET /healthz HTTP/1.1\r\n${host}\r\n${end}`)).toMatch(/^HTTP\/1\.1 200/);
    const refused: [string, string][] = [
      ["no host", `GET /api/dyads HTTP/1.1\r\n${end}`],
      ["two hosts", `GET /api/dyads HTTP/1.1\r\n${host}\r\nHost: evil.example\r\n${end}`],
      [
        "two tokens",
        `GET /api/dyads HTTP/1.1\r\n${host}\r\nAuthorization: Bearer a\r\nauthorization: Bearer b\r\n${end}`,
      ],
      ["two lengths", `POST /sign-in HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nContent-Length: 5\r\n${end}abcd`],
      [
        "length and chunks",
        `POST /sign-in HTTP/1.1\r\n${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n${end}0\r\n\r\n`,
      ],
      ["unknown coding", `POST /sign-in HTTP/1.1\r\n${host}\r\nTransfer-Encoding: xchunked\r\n${end}0\r\n\r\n`],
      ["folded header", `GET /api/dyads HTTP/1.1\r\n${host}\r\nX-A: a\r\n\tb\x00\r\n${end}`],
      ["space before the colon", `GET /api/dyads HTTP/1.1\r\n${host}\r\nX-A : a\r\n${end}`],
      ["bare line feeds", `GET /api/dyads HTTP/1.1\n${host}\nX: a\rb\n\n`],
      ["no protocol", "GET /api/dyads\r\n\r\n"],
      ["nonsense", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n"],
      ["a method that is none", `GETX /api/dyads HTTP/1.1\r\n${host}\r\n${end}`],
      ["huge head", `GET /api/dyads?a=${"x".repeat(20_000)} HTTP/1.1\r\n${host}\r\n${end}`],
    ];
    for (const [name, text] of refused) {
      const came = await send(text).catch((error: Error) => error.message);
      expect(came, name).toMatch(/^(HTTP\/1\.1 4\d\d|$|read ECONNRESET)/);
      expect(came, name).not.toContain("HTTP/1.1 200");
    }
    const huge = await send(refused.at(-1)?.[1] ?? "");
    expect(huge).toMatch(/^HTTP\/1\.1 431 .*application\/problem\+json/s);
    const absolute = await send(`GET http://evil.example/api/dyads HTTP/1.1\r\nHost: evil.example\r\n${end}`);
    expect(absolute).toMatch(/^HTTP\/1\.1 421/);
    const type = "Content-Type: application/x-www-form-urlencoded";
    const slow = `POST /sign-in HTTP/1.1\r\n${host}\r\n${type}\r\nContent-Length: 100\r\n\r\nab`;
    expect(await send(slow, "something")).toMatch(/^HTTP\/1\.1 (408|503)/);
    await open.close();
  });
});
