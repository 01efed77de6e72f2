import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../src/core/ids.ts";
import { lineFields } from "../src/core/logger.ts";
import { fileIdOf } from "../src/store/files.ts";
import { eventually, freePort, type Running, run, startEntente, type Workplace, workplace } from "./support/entente.ts";
import { startPostgres, type TestPostgres } from "./support/postgres.ts";

const fine = `Date: 1998-10-26

Presidents sign in Brasilia

Peruvian President Alberto Fujimori met Ecuadorian President Jamil Mahuad on October 26, 1998.
`;
const tooShort = "Gutierrez";
const names = ["Quispe Mamani accord.txt", "Gutierrez.txt", "nothing.txt"];

let postgres: TestPostgres;
let place: Workplace;
let ports: Record<"watch" | "work", number>;
let watch: Running;
let work: Running;

beforeAll(async () => {
  postgres = await startPostgres();
  place = await workplace({ DATABASE_URL: postgres.url, ENTENTE_THREADS: "1" });
  ports = { watch: await freePort(), work: await freePort() };
  expect((await run(place, ["migrate"])).stderr).toBe("the database is at this release's tables\n");
  mkdirSync(place.inbox);
  for (const [index, text] of [fine, tooShort, ""].entries()) {
    writeFileSync(place.path("inbox", names[index] ?? ""), text);
  }
  work = startEntente(measuredAt(ports.work), ["work"]);
  watch = startEntente(measuredAt(ports.watch), ["watch"]);
  await work.until(/"entries":\["[^\n]*article\.recorded"/);
  await work.until(/article refused/);
  await watch.until(/file refused/);
});

afterAll(async () => {
  for (const one of [watch, work]) await one?.stop("SIGTERM");
  await place?.remove();
  await postgres?.stop();
});

const measuredAt = (port: number): Workplace => ({
  ...place,
  env: { ...place.env, ENTENTE_METRICS_PORT: String(port) },
});

type Line = Record<string, unknown>;
const linesOf = (one: Running): Line[] =>
  one
    .output()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

test("a worker logs JSON, and every line about an article has its id, the stage and the job", () => {
  const lines = linesOf(work);
  const refused = lines.find(({ msg }) => msg === "article refused");
  const article = sha256(tooShort);
  expect(refused).toMatchObject({ level: "warn", role: "work", article, stage: "read", code: "no-body-text" });
  expect(refused?.job).toMatch(new RegExp(`^${article}\\.\\d+$`));
  const done = lines.filter(({ outcome }) => outcome === "done");
  expect(done.map(({ stage }) => stage)).toEqual(["read", "code", "record"]);
  for (const line of done) {
    expect(line).toMatchObject({ article: sha256(fine), job: expect.stringMatching(/^[0-9a-f]{64}\.\d+$/) });
    expect(line.seconds).toBeGreaterThan(0);
  }
  expect(done.find(({ stage }) => stage === "code")?.mentions).toBe(1);
});

test("a watcher logs files by their id", () => {
  const refused = linesOf(watch).find(({ msg }) => msg === "file refused");
  expect(refused).toMatchObject({ file: fileIdOf(place.path("inbox", "nothing.txt")), code: "empty", stage: "intake" });
  const taken = linesOf(watch).filter(({ msg }) => msg === "file taken in");
  expect(taken.map(({ article }) => article).sort()).toEqual([sha256(fine), sha256(tooShort)].sort());
});

test("no line has a field that is not documented, an article's words, a file's name or a person's", () => {
  const lines = [...linesOf(work), ...linesOf(watch)];
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.flatMap((line) => Object.keys(line)).filter((field) => !(field in lineFields))).toEqual([]);
  const all = work.output() + watch.output();
  for (const word of ["Fujimori", "Brasilia", "Mahuad", "Quispe", "Gutierrez", "nothing.txt"]) {
    expect(all).not.toContain(word);
  }
});

test("the same run is counted, and both processes say that they are well", async () => {
  const scrape = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  const worked = await scrape(ports.work, "/metrics");
  for (const sample of [
    'entente_stages_total{stage="read",outcome="done"} 1',
    'entente_stages_total{stage="read",outcome="refused"} 1',
    'entente_stages_total{stage="record",outcome="done"} 1',
    'entente_refusals_total{stage="read",code="no-body-text"} 1',
    'entente_mentions_total{language="eng"} 1',
    'entente_entries_total{type="event.recorded"} 1',
    'entente_stage_seconds_count{stage="code"} 1',
  ]) {
    expect(worked).toContain(`${sample}\n`);
  }
  const watched = await scrape(ports.watch, "/metrics");
  expect(watched).toContain('entente_files_total{outcome="accepted"} 2\n');
  expect(watched).toContain('entente_refusals_total{stage="intake",code="empty"} 1\n');
  expect(watched).toContain('entente_intake_waits{reason="trouble"} 0\n');
  for (const port of Object.values(ports)) expect(await scrape(port, "/healthz")).toBe('{"status":"ok"}');
});

test("a worker and a watcher whose database is away say so, and that they are well again when it is back", async () => {
  const health = async (port: number) => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
  await postgres.kill();
  await eventually(async () => [await health(ports.work), await health(ports.watch)], sameAs([503, 503]));
  await postgres.start();
  await eventually(async () => [await health(ports.work), await health(ports.watch)], sameAs([200, 200]));
  await watch.until(/intake goes on/);
  expect(linesOf(watch).some(({ msg }) => String(msg).startsWith("intake waits: "))).toBe(true);
});

function sameAs(wanted: readonly number[]): (answers: readonly number[]) => boolean {
  return (answers) => answers.join() === wanted.join();
}
