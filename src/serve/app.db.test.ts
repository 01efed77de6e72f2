import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { articleOf, project, recordHistory, sources, treatyEvent } from "../../tests/support/history.ts";
import { redisIsHere, startRedis } from "../../tests/support/redis.ts";
import { testQueues } from "../../tests/support/server.ts";
import { sha256 } from "../core/ids.ts";
import { database, openPool } from "../db/pool.ts";
import { csv } from "../export/csv.ts";
import { readRows } from "../export/read-rows.ts";
import { exportTables } from "../export/tables.ts";
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
  queues = await testQueues(fresh);
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
  const asked = routes.filter(({ method, path, kind }) => method === "GET" && path !== "/sign-in" && kind !== "stream");
  const [stylesheet = ""] = /[\w-]+\.css/.exec((await ask("/")).body) ?? [];
  for (const { path } of [...asked, { path: "/queues/" }]) {
    const url = path
      .replace("/articles/:id", `/articles/${articleOf(sources.treaty)}`)
      .replace("/events/:id", `/events/${treatyEvent}`)
      .replace(":a/:b", "ARG/CHL")
      .replace(":code", "ARGGOV")
      .replace("/find", "/find?q=nothing-is-called-so")
      .replace("/files/:id", `/files/${sha256(sources.treaty.path)}`)
      .replace(":position", "1")
      .replace(":name", stylesheet);
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

test("a state of knowledge that is still to come cannot be asked for: its answer would change", async () => {
  const paths = ["articles", "events", `events/${treatyEvent}`, "dyads", "relations/ARG/CHL/summary", "events.csv"];
  for (const path of paths) {
    const { status, json } = await askJson(`/api/${path}?as_of=${last + 1}`);
    expect({ status, errors: json.errors }, path).toEqual({
      status: 400,
      errors: [{ parameter: "as_of", expected: `a position of at most ${last}`, came: `"${last + 1}"` }],
    });
  }
  for (const still of ["2999-01-01", new Date().toISOString().slice(0, 10), "2999-01-01T12:00:00+02:00"]) {
    const { status, json } = await askJson(`/api/events?as_of=${encodeURIComponent(still)}`);
    expect(status, still).toBe(400);
    expect(json.detail).toMatch(/^as_of: expected a time that is over, at most \d{4}-.* got "/);
  }
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
  expect((await askJson("/api/relations/ARG/CHL/summary?by=fortnight")).json.detail).toContain(
    "by: expected one of day, week, month, year",
  );
  const page = await ask("/nothing");
  expect(page).toMatchObject({ status: 404, type: "text/html; charset=utf-8" });
  expect(page.body).toContain("There is no such page");
});

test("the page is one document without a word of an article in it, whatever the address", async () => {
  for (const url of ["/", `/articles/${articleOf(sources.hostile)}`, "/?a=%3Cscript%3Ealert(1)%3C/script%3E"]) {
    const { status, body } = await ask(url);
    expect(status, url).toBe(200);
    expect(body, url).toBe((await ask("/articles")).body);
    expect(body, url).not.toMatch(/<script(?![^>]*src="\/assets\/)|<style|https?:\/\//);
  }
});

test("a relation is summarised with each event once, by periods and by types", async () => {
  const { json } = await askJson("/api/relations/ARG/CHL/summary");
  expect(json).toMatchObject({ by: "month", position: last, totals: { occurred: 2, planned: 1 } });
  expect(json.periods).toMatchObject([
    { period: "1978-01", verbalConflict: 1, reports: 1 },
    { period: "1984-11", verbalCooperation: 1, reports: 2, goldstein: 2.5 },
    { period: "1985-05", plannedCooperation: 1, goldstein: null },
  ]);
  expect(json.types.map(({ plover }: { plover: string }) => plover)).toEqual(["AGREE", "REJECT"]);
  const { json: week } = await askJson("/api/relations/ARG/CHL/summary?by=week&from=1984-01-01");
  expect(week.periods).toMatchObject([{ period: "1984-W48", verbalCooperation: 1 }]);
  expect(week.inexact).toEqual({ week: 0, month: 1, year: 0, undated: 0 });
  const { json: back } = await askJson("/api/relations/CHL/ARG/summary?directed=true");
  expect(back.totals, "what Argentina rejected, Chile did not").toMatchObject({ occurred: 1, planned: 1 });
  const { json: rejected } = await askJson("/api/relations/ARG/CHL/summary?plover=REJECT&group=occurred");
  expect(rejected.totals).toEqual({ occurred: 1, planned: 0, denied: 0, hypothetical: 0 });
  expect((await askJson("/api/events?a=CHL&b=ARG&directed=true&group=occurred")).json.events).toHaveLength(1);
});

test("an event's sentences are told in their paragraphs, with who acts in them", async () => {
  const { json } = await askJson(`/api/events/${treatyEvent}/evidence`);
  expect(json.mentions).toHaveLength(2);
  const [mention] = json.mentions;
  expect(mention.before).toBe("After six years of papal mediation, the dispute over the Beagle Channel is over. ");
  expect(mention.after).toBe(" It leaves Picton, Lennox and Nueva to Chile.");
  expect(mention).toMatchObject({ language: "eng", published: "1984-11-30", why: ["frame signed"] });
  const words = mention.source.map(({ start, end }: { start: number; end: number }) =>
    mention.quote.slice(start - mention.start, end - mention.start),
  );
  expect(words).toEqual(["Argentina", "Chile"]);
});

test("an article is told as it was read, with its mentions and what they became", async () => {
  const { json } = await askJson(`/api/articles/${articleOf(sources.treaty)}/text`);
  expect(json.text).toMatchObject({ body: sources.treaty.body, characters: sources.treaty.body.length });
  expect(json.mentions.map(({ event }: { event: string }) => event)).toContain(treatyEvent);
  expect(json.events).toHaveLength(2);
  const short = await askJson("/api/status");
  const refused = short.json.refusals.find(({ code }: { code: string }) => code === "no-body-text").article;
  expect((await askJson(`/api/articles/${refused}/text`)).json.text).toBeNull();
});

test("what is shown can be had as CSV, in which no cell is a formula", async () => {
  const summary = await ask("/api/relations/ARG/CHL/summary.csv");
  expect(summary.type).toBe("text/csv; charset=utf-8");
  expect(summary.body.split("\n")[2]).toBe(`1984-11,month,0,1,0,0,0,0,2,2.5,${last}`);
  const then = await ask(`/api/relations/ARG/CHL/summary.csv?as_of=${last - 1}`);
  expect(then.body.split("\n")[2]).toBe(`1984-11,month,0,1,0,0,0,0,2,2.5,${last - 1}`);
  const events = await ask("/api/events.csv?a=ARG&b=CHL");
  expect(events.body.split("\n")[0]).toMatch(
    /^event_id,plover,.*,date_from,date_to,date_precision,.*,known_from,source_names,target_names,article,title,quote,link$/,
  );
  expect(events.body).not.toContain("; ;");
  expect(events.body).toContain(`,http://localhost:80/events/${treatyEvent}\n`);
  expect((await ask(`/api/events.csv?as_of=${last}`)).body).toContain(`/events/${treatyEvent}?as_of=${last}\n`);
  expect(events.body.trim().split("\n")).toHaveLength(4);
  expect(events.body, "a title is text, and stays as it is").toContain(
    '"</title><script>document.title = ""taken""</script>"',
  );
});

test("events as CSV have the columns and cells of an export", async () => {
  const table = exportTables.find(({ view }) => view.name === "events");
  if (!table) throw new Error("there is no view of events");
  const rows = readRows(database<unknown>(fresh.pool("entente_server", 1)), table, {});
  let exported = "";
  for await (const bytes of csv.encode(table.columns, rows)) exported += Buffer.from(bytes).toString();
  const lines = exported.trimEnd().split("\n");
  const told = (await ask("/api/events.csv")).body;
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(told).toContain(`${line},`);
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

test("the page's files may be kept for ever under their names, and the page itself is asked for each time", async () => {
  const page = await server.inject({ url: "/" });
  expect(page.headers["cache-control"]).toBe("no-cache");
  const files = [...page.body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, href]) => href ?? "");
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const url of files) expect((await server.inject({ url })).headers["cache-control"]).toContain("immutable");
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

test("a database without articles is asked like any other, and one without projections is not ready", async () => {
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
  expect((await bare.inject({ url: "/api/dyads" })).json().dyads).toEqual([]);
  expect((await bare.inject({ url: "/api/uploads" })).json()).toMatchObject({ open: false, inbox: "/home/me/inbox" });
  const upload = await bare.inject({ method: "POST", url: "/api/uploads/examples" });
  expect(upload.json().detail).toBe("this server takes no articles in");
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
