import { request } from "node:http";
import type { FastifyInstance } from "fastify";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fact, recorded, reported } from "../../tests/support/facts.ts";
import { differences, makeMirror, mirrorCursor, takeIn } from "../../tests/support/mirror.ts";
import { openStory, type Story } from "../../tests/support/story.ts";
import { database } from "../db/pool.ts";
import type { Change } from "../projections/feed.ts";
import { openQueues } from "../queue/open-queues.ts";
import type { Queues } from "../queue/queues.ts";
import type { StoreTables } from "../store/tables.ts";
import { onThisMachine } from "./access/admission.ts";
import { createServer, listen } from "./app.ts";

let story: Story;
let owner: Kysely<unknown>;
let queues: Queues;
let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  story = await openStory();
  owner = database(story.fresh.pool("owner", 2));
  await makeMirror(owner);
  const { connectionString } = story.fresh.access;
  queues = await openQueues(
    { kind: "postgres", connectionString, role: null, schema: "bullmq" },
    { onOutage: () => {} },
  );
  const db = story.server as unknown as Kysely<StoreTables>;
  server = await createServer({
    db,
    writer: db,
    admission: onThisMachine,
    release: "test",
    queues,
    onTrouble: () => {},
  });
  address = await listen(server, { host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await server.close();
  await queues.close({ drainMs: 0 });
  await story.close();
});

/** Listens as an EventSource does, until `take` answers false or the stream ends; then hangs up at once. */
function listenTo(
  path: string,
  take: (change: Change, id: string) => Promise<boolean>,
  lastId?: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = lastId === undefined ? {} : { "last-event-id": lastId };
    const asked = request(`${address}${path}`, { headers }, async (answer) => {
      expect(answer.statusCode).toBe(200);
      let text = "";
      try {
        for await (const bytes of answer) {
          text += bytes;
          for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
            const event = /^id: (.+)\nevent: change\ndata: (.+)$/.exec(text.slice(0, end));
            text = text.slice(end + 2);
            if (event && !(await take(JSON.parse(event[2] ?? ""), event[1] ?? ""))) return resolve();
          }
        }
        resolve();
      } catch (error) {
        reject(error);
      } finally {
        asked.destroy();
      }
    });
    asked.on("error", reject).end();
  });
}

const acts = (count: number): Fact[] =>
  Array.from({ length: count }, (_, n) =>
    n % 3 === 2
      ? reported({ as: `e${n - 1}`, by: `m${n}`, reports: 2, date: "2025-05-07" })
      : recorded({ as: `e${n}`, by: `m${n}`, date: "2025-05-07" }),
  );

test("a listener that hangs up again and again takes in every change once, by the id of the last event", async () => {
  const facts = acts(60);
  let told = 0;
  const telling = (async () => {
    for (let n = 0; n < facts.length; n += 5) {
      await story.tell(facts.slice(n, n + 5));
      await story.project();
      told += 5;
    }
  })();
  let connections = 0;
  for (let taken = 0; taken < facts.length; connections++) {
    let left = 1 + ((connections * 7) % 11);
    await listenTo(
      "/api/changes?from=start",
      async (change, id) => {
        expect(id).toBe(change.cursor);
        await owner.transaction().execute((tx) => takeIn(tx, change));
        taken += 1;
        left -= 1;
        return left > 0 && taken < facts.length;
      },
      connections === 0 ? undefined : await mirrorCursor(owner),
    );
  }
  await telling;
  expect(told).toBe(facts.length);
  expect(connections).toBeGreaterThan(5);
  expect(await differences(owner)).toEqual([]);
});

test("once ends with what is known now, and whoever is there hears of what comes next", async () => {
  const all: Change[] = [];
  await listenTo("/api/changes?from=start&once=true", async (change) => all.push(change) > 0);
  expect(all.length).toBeGreaterThan(50);
  let heard: (change: Change) => void = () => {};
  const next = new Promise<Change>((resolve) => {
    heard = resolve;
  });
  const listening = listenTo(`/api/changes?from=${all.at(-1)?.position}`, async (change) => {
    heard(change);
    return false;
  });
  await story.tell([recorded({ as: "news", by: "news" })]);
  await story.project();
  expect(await next).toMatchObject({ change: "recorded", plover: "CONSULT" });
  await listening;
});

test("nobody is left listening in the database once he has hung up", async () => {
  for (let tries = 0; ; tries++) {
    const before = await queriesOfFeed();
    await new Promise((resolve) => setTimeout(resolve, 700));
    if ((await queriesOfFeed()) === before) break;
    expect(tries, "the feed is still read although nobody listens").toBeLessThan(20);
  }
});

/** The latest moment at which the feed was read. */
async function queriesOfFeed(): Promise<string> {
  const { rows } = await sql<{ last: string }>`
    select coalesce(max(query_start)::text, '') as last from pg_stat_activity
    where datname = current_database() and query like '%entente.feed f%' and pid <> pg_backend_pid()
  `.execute(owner);
  return rows[0]?.last ?? "";
}

test.each([
  ["?from=yesterday", 400, "expected start, now"],
  ["?from=00000000-0000-8000-8000-000000000000:1", 410, "epoch"],
  ["?from=999999", 410, "beyond the log"],
  ["?form=1", 400, "form"],
])("%s is refused before anything is told", async (query, status, detail) => {
  const answer = await fetch(`${address}/api/changes${query}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(JSON.stringify(await answer.json())).toContain(detail);
});
