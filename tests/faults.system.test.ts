import { mkdirSync, writeFileSync } from "node:fs";
import pg from "pg";
import { afterEach, describe, expect, test } from "vitest";
import { eventually, type Running, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";
import { redisIsHere, startRedis } from "./support/redis.ts";

const count = 40;

let place: Workplace;
let running: Running | null = null;
let cleanUp: (() => Promise<void>)[] = [];

afterEach(async () => {
  await running?.stop("SIGINT");
  running = null;
  for (const clean of cleanUp.reverse()) await clean();
  cleanUp = [];
  await place.remove();
});

interface ArticleLine {
  article: string;
  state: string;
  mentions: number;
}

function dropArticles(): void {
  mkdirSync(place.inbox, { recursive: true });
  for (let n = 0; n < count; n++) {
    const day = String((n % 27) + 1).padStart(2, "0");
    const text = `Date: 1998-10-${day}\n\nReport number ${n} from the border\n\nPeruvian President Alberto Fujimori met Ecuadorian President Jamil Mahuad on October ${day}, 1998. Ecuador praised Peru.\n`;
    writeFileSync(place.path("inbox", `article ${n}.txt`), text);
  }
}

async function expectEachOnce(): Promise<void> {
  const articles = await eventually(
    () => runJson<ArticleLine>(place, ["articles", "--json", "--limit", "1000"]),
    (lines) => lines.length === count && lines.every(({ state }) => state === "recorded"),
    60,
  );
  expect(new Set(articles.map(({ article }) => article)).size).toBe(count);
  const events = await runJson<{ reports: number; mentions: { article: string }[] }>(place, [
    "events",
    "--json",
    "--limit",
    "1000",
  ]);
  const mentions = events.flatMap((event) => event.mentions);
  expect(mentions.length).toBe(articles.reduce((sum, article) => sum + article.mentions, 0));
  expect(new Set(mentions.map(({ article }) => article)).size).toBe(count);
}

/** Empties the queues' store in the middle of a batch, a few times. */
async function inTheMiddle(empty: () => Promise<void>): Promise<void> {
  await running?.until(/✓/);
  for (let times = 0; times < 3; times++) {
    await empty();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

describe("with the queues emptied in the middle of a batch, every article is in the projections exactly once", () => {
  test("on PostgreSQL", async () => {
    place = await workplace();
    dropArticles();
    running = startEntente(place, ["start"]);
    await running.until(/Look at/);
    const [owner] = await runJson<{ url: string }>(place, ["url", "--json"]);
    const client = new pg.Client({ connectionString: owner?.url });
    client.on("error", () => undefined);
    await client.connect();
    cleanUp.push(() => client.end());
    await inTheMiddle(async () => {
      const tables = await client.query<{ name: string }>(
        "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename !~ 'migration'",
      );
      expect(tables.rows.length).toBeGreaterThan(3);
      // a job under way may hold what TRUNCATE waits for: whoever is the victim of the deadlock, it is tried again
      const truncate = () => client.query(`truncate ${tables.rows.map(({ name }) => name).join(", ")}`);
      await eventually(
        () =>
          truncate().then(
            () => true,
            () => false,
          ),
        Boolean,
      );
    });
    await expectEachOnce();
  });

  test.skipIf(!redisIsHere)("on Redis", async () => {
    const redis = await startRedis();
    cleanUp.push(() => redis.stop());
    place = await workplace({ REDIS_URL: redis.url });
    dropArticles();
    running = startEntente(place, ["start"]);
    await running.until(/Look at/);
    await inTheMiddle(() => redis.flush());
    await expectEachOnce();
  });
});

test("a worker killed at any moment loses nothing", async () => {
  place = await workplace();
  dropArticles();
  for (let kills = 0; kills < 3; kills++) {
    running = startEntente(place, ["start"]);
    await running.until(/✓/);
    await running.stop("SIGKILL");
  }
  running = startEntente(place, ["start"]);
  await running.until(/Look at/);
  await expectEachOnce();
});
