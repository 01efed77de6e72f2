import { connect } from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordHistory, treatyEvent } from "../../tests/support/history.ts";
import { openTestServer, type TestServer } from "../../tests/support/server.ts";
import { usualArchives } from "../reading/unpacking/container.ts";
import { listen } from "./app.ts";
import { problemAnswer } from "./problems.ts";

let opened: TestServer;
let server: FastifyInstance;
const troubles: string[] = [];

beforeAll(async () => {
  opened = await openTestServer(recordHistory, {
    uploading: { maxBytes: 1000, archives: usualArchives, backlog: 10, formats: [".txt"], meta: {} },
    onTrouble: (line) => troubles.push(line),
  });
  server = opened.server;
});

afterAll(() => opened.close());

test.each([
  ["/api/events?from=0000-01-01", "from: expected a day such as 2025-05-07"],
  ["/api/relations/ARG/CHL/summary?to=0000-12-31", "to: expected a day such as 2025-05-07"],
  ["/api/dyads?as_of=0000-01-01", "as_of: expected a log position, a day, or a time"],
  // in UTC these are in the years 0 and 10000
  ["/api/dyads?as_of=0001-01-01T00:00:00%2B14:00", "as_of: expected a log position, a day, or a time"],
  ["/api/dyads?as_of=9999-12-31T23:59:59-14:00", "as_of: expected a log position, a day, or a time"],
  [`/api/events?before=0000-01-01.${treatyEvent}`, "before: expected the next of an earlier answer"],
  [`/api/events?before=2025-02-30.${treatyEvent}`, "before: expected the next of an earlier answer"],
  [`/api/events?before=undated.${"-".repeat(36)}`, "before: expected the next of an earlier answer"],
])("%s is of no year that the database knows, or no id, and is refused", async (url, detail) => {
  const answer = await server.inject({ url });
  expect([answer.statusCode, problemAnswer.parse(answer.json()).detail]).toEqual([
    400,
    expect.stringContaining(detail),
  ]);
});

test.each([
  "/api/events",
  "/api/events.csv",
  "/api/relations/PER/ECU",
  "/api/relations/PER/ECU/summary",
  "/api/relations/PER/ECU/summary.csv",
])("%s refuses days the wrong way round, which would look like no events, and says so once", async (path) => {
  const answer = await server.inject({ url: `${path}?from=2020-01-01&to=1990-01-01` });
  expect([answer.statusCode, problemAnswer.parse(answer.json())]).toMatchObject([
    400,
    { detail: 'from: expected a day that is not after to, got "2020-01-01"' },
  ]);
});

test("a text with a NUL is refused wherever it comes", async () => {
  for (const url of [
    "/operations/find?q=%00",
    "/api/actors?q=a%00b",
    "/api/events?a=RUS%00",
    "/api/articles/%00aaaaaaa",
  ]) {
    const { statusCode, body } = await server.inject({ url });
    expect([url, statusCode, body]).toEqual([url, 400, expect.stringContaining("expected a text without NUL")]);
  }
  expect(troubles).toEqual([]);
});

test("what is missing or too long is told as what was expected", async () => {
  const headers = { "content-type": "application/octet-stream" };
  const unnamed = await server.inject({ method: "POST", url: "/api/uploads", headers, body: Buffer.from("peace") });
  expect(problemAnswer.parse(unnamed.json()).detail).toBe("name: expected the file's name, got nothing");
  const bare = await server.inject({ url: "/operations/find" });
  expect(bare.body).toContain("q: expected a text, got nothing");
  const long = await server.inject({ url: `/operations/find?q=${"x".repeat(1001)}` });
  expect(long.body).toContain("q: expected at most 1000 characters, got ");
});

test("who has anything has no answer to what cannot be asked or is not there", async () => {
  const ask = async (url: string) => (await server.inject({ url, headers: { "if-none-match": "*" } })).statusCode;
  expect(await ask("/api/events?limit=0")).toBe(400);
  expect(await ask("/api/events/00000000-0000-8000-8000-000000000000")).toBe(404);
  expect(await ask(`/api/events/${treatyEvent}`)).toBe(304);
  expect(await ask("/api/events")).toBe(304);
});

test.each([
  [400, "expected the header field Host", "GET /api/dyads HTTP/1.1\r\n"],
  [417, "100-continue", "GET /api/dyads HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: foo\r\n"],
])("%i is told to a program when a request's head is at fault: %s", async (status, detail, head) => {
  const port = server.server.listening
    ? (server.server.address() as { port: number }).port
    : Number(new URL(await listen(server, { host: "127.0.0.1", port: 0 })).port);
  const came = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head}Connection: close\r\n\r\n`));
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
    socket.on("error", reject);
  });
  const [fields = "", body = ""] = came.split("\r\n\r\n");
  expect(fields).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*content-type: application/problem\\+json`, "s"));
  expect(fields).toContain("content-security-policy: default-src 'none'");
  expect(problemAnswer.parse(JSON.parse(body)).detail).toContain(detail);
});
