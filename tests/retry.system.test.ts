import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Running, run, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

interface RetryLine {
  article: string | null;
  file: string | null;
  stage: string;
  after: string;
  state?: string;
  code?: string;
  mentions?: number;
}

const thanks = (whom: string) =>
  `Date: 1998-10-27\n\nThanks\n\nPeruvian President Alberto Fujimori thanked ${whom} for its help with the talks on Monday.\n`;
const padding = (megabytes: number) => `${" ".repeat(99)}\n`.repeat(megabytes * 1024 * 10.5);

let place: Workplace;
let running: Running | null = null;

beforeAll(async () => {
  place = await workplace();
  mkdirSync(place.inbox);
  writeFileSync(place.path("inbox", "damaged.txt"), thanks("Chile"));
  writeFileSync(place.path("inbox", "whole.txt"), thanks("Brazil"));
  writeFileSync(place.path("inbox", "long.txt"), thanks("Bolivia") + padding(1));
  writeFileSync(place.path("inbox", "longer.txt"), thanks("Uruguay") + padding(2));
  writeFileSync(place.path("inbox", "longest.txt"), thanks("Paraguay") + padding(3));
});

afterAll(async () => {
  await running?.stop("SIGTERM");
  await place.remove();
});

const here = (more: Record<string, string>): Workplace => ({ ...place, env: { ...place.env, ...more } });

/** Damages what the store keeps of an article, or mends it: what a stage meets is then neither the article's fault nor passing. */
async function invertBytes(name: string): Promise<void> {
  const [line] = await runJson<{ url: string }>(place, ["url", "--json"]);
  const client = new pg.Client({ connectionString: String(line?.url) });
  await client.connect();
  try {
    const { rows } = await client.query<{ article: string; bytes: Buffer }>(
      "select article, bytes from store.originals join store.files using (article) where path like '%/' || $1",
      [name],
    );
    expect(rows).toHaveLength(1);
    const bytes = Buffer.from(rows[0]?.bytes ?? []).map((byte) => byte ^ 0xff);
    await client.query("update store.originals set bytes = $1 where article = $2", [bytes, rows[0]?.article]);
  } finally {
    await client.end();
  }
}

const outcomes = (lines: readonly RetryLine[]) =>
  lines.map(({ file, stage, after, state }) => [file?.split("/").at(-1), stage, after, state ?? null]).sort();

test("a stage that fails for no fault of the article's stalls, and what is too large is refused where it is noticed", async () => {
  running = startEntente(here({ ENTENTE_MAX_FILE_MB: "2", ENTENTE_LOG: "people" }), ["watch"]);
  await running.until(/longest\.txt {2}refused, too-large/);
  await running.until(/longer\.txt {2}refused, too-large/);
  await invertBytes("damaged.txt");
  await running.stop("SIGTERM");
  running = startEntente(here({ ENTENTE_MAX_FILE_MB: "1", ENTENTE_ATTEMPTS: "1", ENTENTE_LOG: "people" }), ["work"]);
  await Promise.all([
    running.until(/damaged\.txt {2}read failed \(given up; it waits for an operator\)/),
    running.until(/long\.txt {2}refused, too-large/),
    running.until(/✓ whole\.txt/),
  ]);
  await running.stop("SIGTERM");
});

test.each([
  [[], /retry expects articles or files by name, or else --all, --refused CODE or both/],
  [["damaged.txt", "--all"], /retry expects articles or files by name, or else/],
  [["nothing.txt"], /nothing is called nothing\.txt: give an id/],
  [["damaged.txt", "nothing.txt"], /nothing is called nothing\.txt/],
  [["whole.txt"], /is neither stalled nor refused/],
  [["damaged.txt", "--stage", "code"], /is stalled at read, not at code/],
  [["longest.txt", "--stage", "read"], /longest\.txt was refused before it had any stage, not at read/],
  [["--refused", "rain"], /Allowed choices are empty, too-large/],
  [["--all", "--limit", "0"], /--limit expects a whole number from 1/],
])("retry %j is an error that says what was expected", async (args, message) => {
  const { code, stderr } = await run(place, ["retry", ...args]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(code).toBe(2);
});

test("what is started again while the cause stands stops again, and that is said", async () => {
  const { code, stdout, stderr } = await run(here({ ENTENTE_ATTEMPTS: "1" }), ["retry", "damaged.txt", "--json"]);
  expect(stderr).toMatch(/! damaged\.txt {2}stalled at read: gave up after 1 attempts/);
  expect(stderr).toMatch(/1 started again, 0 coded with 0 mentions, .* 1 stalled\n/);
  expect(
    outcomes(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ),
  ).toEqual([["damaged.txt", "read", "stalled", "stalled"]]);
  expect(code).toBe(1);
});

test("a file that lies elsewhere is looked at again by whoever watches its folder", async () => {
  renameSync(place.path("inbox", "longer.txt"), place.path("inbox", ".longer.txt"));
  const { code, stderr } = await run(place, ["retry", "longer.txt"]);
  expect(stderr).toMatch(/longer\.txt {2}is not on this machine: whoever watches its folder looks at it again/);
  expect(code).toBe(0);
  renameSync(place.path("inbox", ".longer.txt"), place.path("inbox", "longer.txt"));
  running = startEntente(place, ["start"]);
  await running.until(/✓ longer\.txt {2}1 mention/);
});

test("beside a running start, what is mended or allowed now comes through", async () => {
  await invertBytes("damaged.txt");
  const lines = await runJson<RetryLine>(place, ["retry", "--all", "--refused", "too-large", "--json"]);
  expect(outcomes(lines)).toEqual([
    ["damaged.txt", "read", "stalled", "recorded"],
    ["long.txt", "read", "refused", "recorded"],
    ["longest.txt", "intake", "refused", "recorded"],
  ]);
  expect(lines.map(({ mentions }) => mentions)).toEqual([1, 1, 1]);
  const { code, stderr } = await run(place, ["retry", "--all", "--refused", "too-large"]);
  expect([code, stderr]).toEqual([0, "there is nothing to start again\n"]);
});

test("--no-wait leaves the work to others", async () => {
  writeFileSync(place.path("empty.txt"), "Title only\n");
  expect((await run(place, ["ingest", "empty.txt"])).code).toBe(1);
  const lines = await runJson<RetryLine>(place, ["retry", "empty.txt", "--no-wait", "--json"]);
  expect(lines).toEqual([{ article: lines[0]?.article, file: null, stage: "read", after: "refused" }]);
  await running?.until(/✗ empty\.txt {2}refused[\s\S]*✗ empty\.txt {2}refused/);
});
