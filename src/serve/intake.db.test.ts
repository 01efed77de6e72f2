import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleOf, recordHistory, sources } from "../../tests/support/history.ts";
import { openTestServer, type TestServer } from "../../tests/support/server.ts";
import type { Throughput, WhereItIs } from "../projections/intake/projection.ts";

let opened: TestServer;
let server: FastifyInstance;

beforeAll(async () => {
  opened = await openTestServer(recordHistory);
  server = opened.server;
});

afterAll(() => opened.close());

const ask = async (url: string) => (await server.inject({ url })).json();

test("what is where is counted, and why it was refused", async () => {
  const { places, reasons } = await ask("/api/intake");
  expect(places).toContainEqual(expect.objectContaining({ stage: "record", state: "done", articles: 3, older: 0 }));
  expect(places).toContainEqual(expect.objectContaining({ stage: "code", state: "uncoded", articles: 1 }));
  expect(reasons.map(({ stage, code, number }: Record<string, unknown>) => [stage, code, number])).toEqual([
    ["intake", "empty", 1],
    ["read", "no-body-text", 1],
  ]);
  expect((await ask("/api/intake?as_of=1")).places).toHaveLength(1);
});

test("articles are listed by where they are, page by page", async () => {
  expect((await ask("/api/intake/articles?state=refused&code=no-body-text")).articles).toMatchObject([
    { file: "/inbox/short.txt", stage: "read", state: "refused", code: "no-body-text" },
  ]);
  expect((await ask("/api/intake/articles?stage=code")).articles).toMatchObject([{ state: "uncoded", code: null }]);
  const { articles, next } = await ask("/api/intake/articles");
  expect(next).toBeNull();
  const paged: WhereItIs[] = [];
  for (let cursor = ""; ; ) {
    const page = await ask(`/api/intake/articles?limit=2${cursor && `&before=${cursor}`}`);
    paged.push(...page.articles);
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(paged).toEqual(articles);
  expect(paged).toHaveLength(5);
});

test("an article's way is told step by step, and an unknown one is a problem", async () => {
  const way = await ask(`/api/intake/articles/${articleOf(sources.treaty)}`);
  expect(way).toMatchObject({ file: sources.treaty.path, stage: "record", state: "done" });
  expect(way.steps.map(({ stage }: { stage: string }) => stage)).toEqual(["receive", "read", "code", "record"]);
  expect((await server.inject({ url: `/api/intake/articles/${"0".repeat(64)}` })).statusCode).toBe(404);
});

test("what ended is counted within a time that is not too long", async () => {
  const { ended } = await ask("/api/intake/throughput?by=day");
  const read = ended.filter(({ stage }: Throughput) => stage === "read");
  expect(read.map(({ outcome, number }: Throughput) => [outcome, number])).toEqual([
    ["done", 4],
    ["refused", 1],
  ]);
  expect((await ask("/api/intake/throughput?from=1999-01-01&to=1999-02-01")).ended).toEqual([]);
  const long = await server.inject({ url: "/api/intake/throughput?by=minute&from=1999-01-01" });
  expect(long.statusCode).toBe(400);
  expect(long.json().detail).toContain("at most 1500 minutes");
});

test.each([
  "articles?state=received",
  "articles?before=2025-05-07T12:00:00.000Z.abc",
  `articles?before=2025-13-07T12:00:00.000Z.${"0".repeat(64)}`,
  "articles/12345678",
  "throughput?from=yesterday",
  "throughput?by=week",
])("what makes no sense is refused: %s", async (query) => {
  expect((await server.inject({ url: `/api/intake/${query}` })).statusCode).toBe(400);
});
