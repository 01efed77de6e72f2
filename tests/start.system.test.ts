import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { eventually, type Running, run, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

const examples = "examples/articles";
const count = readdirSync(examples).length;

let place: Workplace;
let running: Running[] = [];

afterEach(async () => {
  for (const one of running) await one.stop("SIGINT");
  running = [];
  await place.remove();
});

function start(...args: string[]): Running {
  const started = startEntente(place, ["start", ...args]);
  running.push(started);
  return started;
}

interface Status {
  articles: Record<string, number>;
  unfinished: { waiting: number };
}

async function settled(): Promise<Status> {
  return eventually(
    async () => (await runJson<Status>(place, ["status", "--json"]))[0] as Status,
    ({ articles, unfinished }) =>
      unfinished.waiting === 0 && (articles.recorded ?? 0) + (articles.uncoded ?? 0) === count,
    60,
  );
}

test("articles dropped into the inbox become relations, and a second start finds them", async () => {
  place = await workplace();
  mkdirSync(place.inbox);
  const first = start();
  const [, url] = await first.until(/Look at\s+(http:\S+)/);
  cpSync(examples, place.inbox, { recursive: true });
  await settled();
  const [relation] = await runJson<{ timeline: unknown[]; events: { plover: string; reports: number }[] }>(place, [
    "relations",
    "PER",
    "ECU",
    "--json",
  ]);
  expect(relation?.events.filter(({ plover }) => plover === "SUPPORT").length).toBeGreaterThan(0);
  expect(first.output()).toContain("1998-10-27-brasilia-peace.md");
  expect((await fetch(`${url}/healthz`)).status).toBe(200);

  const before = await runJson(place, ["events", "--json"]);
  const stopping = Date.now();
  expect(await first.stop("SIGINT")).toBe(0);
  expect(Date.now() - stopping).toBeLessThan(10_000);
  expect(() => statSync(join(place.data, "postgres", "postmaster.pid"))).toThrow();

  const second = start();
  await second.until(/Look at/);
  await settled();
  expect(await runJson(place, ["events", "--json"])).toEqual(before);
});

test("a start after kill -9 of everything goes on where it was", async () => {
  place = await workplace();
  mkdirSync(place.inbox);
  const first = start();
  await first.until(/Look at/);
  cpSync(examples, place.inbox, { recursive: true });
  await first.until(/✓/);
  const postmaster = readFileSync(join(place.data, "postgres", "postmaster.pid"), "utf8").split("\n")[0];
  await first.stop("SIGKILL");
  execFileSync("pkill", ["-9", "-P", String(postmaster)]);
  process.kill(Number(postmaster), "SIGKILL");

  await start().until(/Look at/);
  const { articles } = await settled();
  expect(Object.values(articles).reduce((sum, n) => sum + n, 0)).toBe(count);
});

test("a second instance on the same folder says so and leaves the first alone", async () => {
  place = await workplace();
  const first = start();
  const [, url] = await first.until(/Look at\s+(http:\S+)/);
  const second = await run(place, ["start"]);
  expect(second.code).toBe(3);
  expect(second.stderr).toContain(`already runs on ${place.data} (process ${first.child.pid}, ${url})`);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test("the example shows a relation within a minute", async () => {
  place = await workplace();
  const first = start("--example");
  const [, url] = await first.until(/Look at\s+(http:\S+)/);
  await first.until(/entente -- url --reader --data \.entente-example /);
  const events = await eventually(
    async () => (await fetch(`${url}/api/events?a=PER&b=ECU`)).text(),
    (text) => text.includes("Itamaraty"),
    60,
  );
  expect(JSON.parse(events).events.length).toBeGreaterThan(0);
  expect(await (await fetch(url ?? "")).text()).toContain("/assets/");
});
