import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { articleOf, project, recordHistory, sources, treatyEvent } from "../../tests/support/history.ts";
import { redisIsHere, startRedis } from "../../tests/support/redis.ts";
import { database, openPool } from "../db/pool.ts";
import { openQueues } from "../queue/open-queues.ts";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import { onThisMachine } from "./access/admission.ts";
import { createServer, listen } from "./app.ts";
import { metricCatalogue } from "./metrics/catalogue.ts";
import { routes } from "./routes.ts";

let fresh: FreshDatabase;
let queues: Queues;
let server: FastifyInstance;
let last: number;
const troubles: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  last = await recordHistory(fresh.access);
  queues = await openQueues(
    { kind: "postgres", connectionString: fresh.access.connectionString, role: null, schema: "bullmq" },
    { onOutage: () => {} },
  );
  await queues.add("code", [{ article: articleOf(sources.treaty), turn: "1" }]);
  const db = database<StoreTables>(fresh.pool("entente_server", 4));
  server = await createServer({
    db,
    writer: db,
    projector: db,
    release: "test",
    admission: onThisMachine,
    queues,
    inbox: "/inbox",
    onTrouble: (line) => troubles.push(line),
  });
});

afterAll(async () => {
  await server.close();
  await queues.close({ drainMs: 0 });
  await fresh.close();
});

async function ask(url: string): Promise<{ status: number; body: string; type: string }> {
  const answer = await server.inject({ url, headers: { accept: "text/html" } });
  return { status: answer.statusCode, body: answer.body, type: String(answer.headers["content-type"]) };
}

async function askJson(url: string) {
  const { status, body, type } = await ask(url);
  return { status, type, json: JSON.parse(body) };
}

test("every route answers, and none without the headers that bind a browser", async () => {
  const asked = routes.filter(({ method, path }) => method === "GET" && path !== "/sign-in");
  for (const { path } of [...asked, { path: "/queues/" }]) {
    const url = path
      .replace("/articles/:id", `/articles/${articleOf(sources.treaty)}`)
      .replace("/events/:id", `/events/${treatyEvent}`)
      .replace(":a/:b", "ARG/CHL")
      .replace(":name", "style.css");
    const answer = await server.inject({ url });
    expect(answer.statusCode, url).toBe(200);
    expect(answer.headers["content-security-policy"], url).toContain("default-src 'none'");
    expect(answer.headers["x-content-type-options"], url).toBe("nosniff");
  }
});

test("events are told with the sentences behind them, newest first, page by page", async () => {
  const { json } = await askJson("/api/events?a=ARG&b=Chile&limit=2");
  expect(json.events.map((event: { date: { date: string } }) => event.date.date)).toEqual(["1985-05-01", "1984-11-29"]);
  expect(json.events[1]).toMatchObject({ id: treatyEvent, plover: "AGREE", symmetric: true, reports: 2 });
  expect(json.events[1].mentions.map(({ quote }: { quote: string }) => quote)).toEqual([
    "Argentina and Chile signed a treaty of peace and friendship in the Vatican on Thursday.",
    "The foreign ministers of Argentina and Chile signed the treaty on 29 November 1984.",
  ]);
  const { json: more } = await askJson(`/api/events?a=ARG&b=CHL&limit=2&before=${json.next}`);
  expect(more.events.map((event: { plover: string }) => event.plover)).toEqual(["REJECT"]);
  expect(more.next).toBeNull();
});

test("a relation is told by month in both directions, a joint act counted once", async () => {
  const { json } = await askJson("/api/relations/ARG/CHL?from=1984-01-01&to=1984-12-31");
  const signings = json.buckets.filter(({ period }: { period: string }) => period === "1984-11");
  expect(signings.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`)).toEqual([
    "ARG CHL",
    "CHL ARG",
  ]);
  expect(signings.reduce((sum: number, { counted }: { counted: number }) => sum + counted, 0)).toBe(1);
});

test("an earlier state of knowledge can be asked for by position and by time", async () => {
  const { json: first } = await askJson("/api/articles?as_of=2");
  expect(first.articles).toHaveLength(1);
  const { json: now } = await askJson(`/api/articles?as_of=${last}`);
  expect(now.articles).toHaveLength(5);
  const before = await askJson("/api/articles?as_of=2001-01-01");
  expect(before).toMatchObject({ status: 404, json: { detail: "nothing was known yet at 2001-01-01" } });
});

test("articles are told with their state, and refusals with their reason", async () => {
  const { json } = await askJson("/api/status");
  expect(json.articles).toEqual({ recorded: 3, refused: 1, uncoded: 1 });
  expect(json.refusals.map(({ file, code }: { file: string; code: string }) => [file, code])).toEqual([
    ["/inbox/empty.txt", "empty"],
    ["/inbox/short.txt", "no-body-text"],
  ]);
  expect(json.queues.code.waiting).toBe(1);
  expect(json.log).toMatchObject({ position: last, entries: 0, seconds: 0 });
});

test("what cannot be asked is refused by name, with what was expected and what came", async () => {
  const { status, type, json } = await askJson("/api/events?form=2024-01-01&from=yesterday&limit=0");
  expect(status).toBe(400);
  expect(type).toContain("application/problem+json");
  expect(json).toMatchObject({ type: "about:blank", title: "Bad Request", status: 400 });
  expect(json.errors).toEqual(
    expect.arrayContaining([
      { parameter: "from", expected: "a day such as 2025-05-07", came: '"yesterday"' },
      { parameter: "limit", expected: "a whole number from 1 to 1000", came: '"0"' },
      expect.objectContaining({ parameter: "form", came: "an unknown parameter" }),
    ]),
  );
  expect((await askJson("/api/events/00000000-0000-8000-8000-000000000000")).status).toBe(404);
  expect((await askJson("/api/relations/Ruritania/CHL")).status).toBe(400);
  expect((await askJson("/api/nothing")).json.title).toBe("Not Found");
  const page = await ask("/?from=yesterday");
  expect(page).toMatchObject({ status: 400, type: "text/html; charset=utf-8" });
  expect(page.body).toContain("a day such as 2025-05-07");
});

test("the page without a question shows the relation with the most events", async () => {
  const { body } = await ask("/");
  expect(body).toContain("<title>Argentina and Chile · Entente</title>");
  expect(body).toContain("<svg");
  expect(body).toContain("1 of verbal cooperation");
  expect(body).toContain(`As of position ${last} of the log.`);
  expect(body).toContain('lang="en"');
});

test("events without an exact date are told beside the chart and listed below it", async () => {
  const { body } = await ask("/?a=Argentina&b=Chile&from=1985-05-01&to=1985-05-31");
  expect(body).toContain("Nothing in this time is dated exactly enough for the chart.");
  expect(body).toContain("not in the chart for want of an exact date: 1 known only by month.");
  expect(body).toContain('<time datetime="1985-05">May 1985</time>');
  const later = await ask("/?a=Argentina&b=Chile&from=1990-05-01&to=1990-05-31");
  expect(later.body).not.toContain("for want of an exact date");
  const { json } = await askJson("/api/relations/ARG/CHL?from=1985-05-01&to=1985-05-31&by=day");
  expect(json.undated).toBe(1);
});

test("an article's mentions are numbered by the events that they became", async () => {
  const { body } = await ask(`/articles/${articleOf(sources.treaty)}`);
  expect(body).toContain("2 mentions of 2 events");
  expect(body).toContain('href="#event-2"');
});

test("an actor that nobody knows is told, and the page goes on", async () => {
  const { status, body } = await ask("/?a=Ruritania&b=Chile&from=&to=&by=");
  expect(status).toBe(200);
  expect(body).toContain("No actor is known as “Ruritania”");
  expect(body).toContain("Events of Chile");
});

test("nothing in an article becomes markup, and overrides of direction are made visible", async () => {
  const article = articleOf(sources.hostile);
  for (const url of [
    "/?a=Argentina&b=Chile",
    "/articles",
    `/articles/${article}`,
    "/?a=%3Cscript%3Ealert(1)%3C/script%3E",
  ]) {
    const { status, body } = await ask(url);
    expect(status, url).toBe(200);
    expect(body, url).not.toMatch(/<(script|style|img|a href="javascript|b onclick|svg onload)/i);
    expect(body, url).not.toMatch(/[\u202d\u202e]/);
  }
  expect((await ask(`/articles/${article}`)).body).toContain("&lt;svg onload=");
});

test("the dashboard asks no other host for anything and shows ids only", async () => {
  for (const url of ["/queues", "/queues/", "/queues/queue/code"]) {
    const { status, body } = await ask(url);
    expect(status, url).toBe(200);
    expect(body, url).not.toContain("googleapis");
    expect(body, url).not.toMatch(/(src|href)\s*=\s*["']?(https?:)?\/\//i);
  }
  const { json } = await askJson("/queues/api/queues?activeQueue=code&status=waiting&page=1&jobsPerPage=10");
  const jobs = json.queues.flatMap(({ jobs }: { jobs: { data: object }[] }) => jobs);
  expect(jobs.map(({ data }: { data: object }) => data)).toEqual([{ article: articleOf(sources.treaty), turn: "1" }]);
});

test.skipIf(!redisIsHere)("the dashboard shows queues on Redis as well", async () => {
  const redis = await startRedis();
  const onRedis = await openQueues({ kind: "redis", url: redis.url, prefix: "entente" }, { onOutage: () => {} });
  await onRedis.add("read", [{ article: articleOf(sources.german), turn: "7" }]);
  const db = database<StoreTables>(fresh.pool("entente_server", 1));
  const other = await createServer({
    db,
    writer: db,
    projector: db,
    release: "test",
    admission: onThisMachine,
    queues: onRedis,
  });
  const answer = await other.inject({
    url: "/queues/api/queues?activeQueue=read&status=waiting&page=1&jobsPerPage=10",
  });
  const jobs = answer.json().queues.flatMap(({ jobs }: { jobs: { data: object }[] }) => jobs);
  expect(jobs.map(({ data }: { data: object }) => data)).toEqual([{ article: articleOf(sources.german), turn: "7" }]);
  await other.close();
  await onRedis.close({ drainMs: 0 });
  await redis.stop();
});

test("other sites can neither read by a name of their own nor change anything", async () => {
  const rebound = await server.inject({ url: "/api/articles", headers: { host: "attacker.example" } });
  expect(rebound.statusCode).toBe(421);
  for (const headers of [{ origin: "https://attacker.example" }, { "sec-fetch-site": "cross-site" }]) {
    const answer = await server.inject({ method: "PUT", url: "/queues/api/queues/code/pause", headers });
    expect(answer.statusCode).toBe(403);
  }
  const own = await server.inject({
    method: "PUT",
    url: "/queues/api/queues/code/pause",
    headers: { host: "127.0.0.1:4040", origin: "http://127.0.0.1:4040", "sec-fetch-site": "same-origin" },
  });
  expect(own.statusCode).toBe(200);
});

test("metrics are named as documented", async () => {
  const { body } = await ask("/metrics");
  const names = [...body.matchAll(/^# TYPE (\S+)/gm)].map((match) => match[1]);
  expect(names.filter((name) => !name?.startsWith("entente_"))).toEqual([]);
  for (const name of Object.keys(metricCatalogue)) expect(names).toContain(name);
  expect(body).toContain('entente_articles{state="recorded"} 3');
  expect(body).toContain('entente_queue_jobs{stage="code",state="waiting"}');
  for (const projection of ["articles", "events", "relations"]) {
    expect(body).toContain(`entente_projection_position{projection="${projection}"} ${last}`);
    expect(body).toContain(`entente_projection_lag_entries{projection="${projection}"} 0`);
    expect(body).toContain(`entente_projection_lag_seconds{projection="${projection}"} 0`);
  }
  expect(body).toContain('entente_refused{stage="read",code="no-body-text"} 1');
  expect(body).toContain('entente_refused{stage="intake",code="empty"} 1');
});

test("a stylesheet may be kept for ever under the address that pages use", async () => {
  const href = /href="(\/assets\/style\.css\?v=\w+)"/.exec((await ask("/")).body)?.[1] ?? "";
  const kept = await server.inject({ url: href });
  expect(kept.headers["cache-control"]).toContain("immutable");
  expect((await server.inject({ url: "/assets/style.css?v=old" })).headers["cache-control"]).toBe("no-cache");
  expect((await server.inject({ url: "/assets/..%2fpackage.json" })).statusCode).toBe(404);
});

test("a server whose database is away says so, and nothing of the inside", async () => {
  const gone = { connectionString: "postgresql://nobody@127.0.0.1:9/none" };
  const pool = openPool(gone, "entente_server", 1);
  const alone = await createServer({
    db: database<StoreTables>(pool),
    writer: database<StoreTables>(pool),
    projector: database<StoreTables>(pool),
    release: "test",
    admission: onThisMachine,
    queues,
  });
  expect((await alone.inject({ url: "/healthz" })).statusCode).toBe(503);
  expect((await alone.inject({ url: "/readyz" })).statusCode).toBe(503);
  const answer = await alone.inject({ url: "/api/articles" });
  expect(answer.json()).toEqual({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: "the database does not answer; try again in a moment",
  });
  expect((await alone.inject({ url: "/metrics" })).body).toContain("entente_up 0");
  await alone.close();
  await pool.end();
});

test("a database without articles tells how to begin, and one without projections is not ready", async () => {
  const empty = await freshDatabase();
  const db = database<StoreTables>(empty.pool("entente_server", 2));
  const bare = await createServer({
    db,
    writer: db,
    projector: db,
    release: "test",
    admission: onThisMachine,
    queues,
    inbox: "/home/me/inbox",
  });
  const unready = await bare.inject({ url: "/readyz" });
  expect(unready.json()).toMatchObject({ status: 503, detail: expect.stringContaining("articles, events, relations") });
  await project(database(empty.pool("entente_projector", 2)));
  expect((await bare.inject({ url: "/readyz" })).statusCode).toBe(200);
  const page = await bare.inject({ url: "/" });
  expect(page.body).toContain("No articles yet");
  expect(page.body).toContain("/home/me/inbox");
  expect(page.body).toContain("npm start -- --example");
  await bare.close();
  await empty.close();
});

test("a taken port is refused with what to do", async () => {
  const address = await listen(server, { host: "127.0.0.1", port: 0 });
  const port = Number(new URL(address).port);
  const db = database<StoreTables>(fresh.pool("entente_server", 1));
  const second = await createServer({
    db,
    writer: db,
    projector: db,
    release: "test",
    admission: onThisMachine,
    queues,
  });
  await expect(listen(second, { host: "127.0.0.1", port })).rejects.toThrow(
    new RegExp(`port ${port} .* is taken: .*--port`),
  );
  await second.close();
  await sql`select 1`.execute(db);
  expect(troubles).toEqual([]);
});
