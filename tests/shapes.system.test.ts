import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences, documentedShape } from "./support/documented-shapes.ts";
import { type Running, run, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";

let place: Workplace;
let running: Running;

beforeAll(async () => {
  place = await workplace();
  running = startEntente(place, ["start"]);
  await running.until(/Look at/);
  const article =
    "Peruvian President Alberto Fujimori and Ecuadorian President Jamil Mahuad signed a peace agreement in Brasilia on Monday. " +
    "Peru will visit Ecuador in November, the foreign ministry said. Ecuador thanked Peru.";
  writeFileSync(place.path("peace.md"), `---\ntitle: Peace\ndate: 1998-10-27T10:00:00\n---\n\n${article}\n`);
  writeFileSync(place.path("short.txt"), "Title only\n");
  expect((await run(place, ["ingest", "peace.md", "short.txt"])).code).toBe(1);
});

afterAll(async () => {
  await running.stop("SIGTERM");
  await place.remove();
});

test("events, and one of them shown, have the documented shape", async () => {
  const events = await runJson<{ id: string }>(place, ["events", "--json"]);
  expect(events.length).toBeGreaterThan(1);
  expect(differences(events, documentedShape("events"))).toEqual([]);
  expect(await runJson(place, ["show", String(events[0]?.id), "--json"])).toEqual([events[0]]);
});

test("a relation has the documented shape", async () => {
  const relations = await runJson<{ events: unknown[]; timeline: unknown[] }>(place, [
    "relations",
    "PER",
    "ECU",
    "--json",
  ]);
  expect(relations[0]?.timeline.length).toBeGreaterThan(1);
  expect(differences(relations, documentedShape("relations"), ["events"])).toEqual([]);
  expect(differences(relations[0]?.events ?? [], documentedShape("events"))).toEqual([]);
});

test("articles, and one of them shown, have the documented shapes", async () => {
  const articles = await runJson<{ article: string; state: string }>(place, ["articles", "--json"]);
  expect(articles.map(({ state }) => state).sort()).toEqual(["recorded", "refused"]);
  const shape = documentedShape("articles");
  // neither is a scan; what is told of one stands in scans.system.test.ts
  const ofScans = /^recognised\.\w+ was in no value$/;
  expect(differences(articles, shape).filter((line) => !ofScans.test(line))).toEqual([]);
  const recorded = articles.find(({ state }) => state === "recorded");
  const [{ events, ...article } = { events: [] }] = await runJson<{ events: unknown[] }>(place, [
    "show",
    String(recorded?.article),
    "--json",
  ]);
  expect(article).toEqual(recorded);
  expect(differences([{ events }], documentedShape("show article"), ["events"])).toEqual([]);
  expect(differences(events, documentedShape("events"))).toEqual([]);
});

test("dyads have the documented shape, and a language that was not given is told to be detected", async () => {
  const input = [
    { id: "a", text: "Peru and Ecuador signed a peace treaty on 26 October 1998. Rebels attacked Lima." },
    { id: 2, lang: "en", text: "Protesters marched in Lima.", date: "1998-10-26" },
  ];
  const lines = await runJson<{ id: string | number; lang: string; detected?: object }>(
    place,
    ["code", "--dyads"],
    input.map((line) => JSON.stringify(line)).join("\n"),
  );
  expect(lines).toMatchObject([
    { id: "a", lang: "eng", detected: { confidence: expect.closeTo(1, 1) } },
    { id: 2, lang: "eng" },
  ]);
  expect(lines[1]).not.toHaveProperty("detected");
  expect(differences(lines, documentedShape("dyads"))).toEqual([]);
});

test("code tells that a text was too short to say its language", async () => {
  const text = "Peruvian President Alberto Fujimori thanked Brazil.";
  const [line] = await runJson<object>(place, ["code"], JSON.stringify({ id: 1, text }));
  expect(line).toMatchObject({ lang: "und", detected: { confidence: expect.closeTo(0.5, 1) }, events: [] });
  const { stdout } = await run(place, ["code", "--explain"], JSON.stringify({ id: 1, text }));
  expect(stdout).toMatch(/^language und, detected, confidence 0\.\d+\n/);
});

test("what is started again has the documented shape", async () => {
  const { stdout } = await run(place, ["retry", "short.txt", "--json"]);
  const lines = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(1);
  expect(differences(lines, documentedShape("retry"))).toEqual([]);
});

test("a field that is not documented, missing or of another type is found", () => {
  const shape = documentedShape("show article");
  expect(differences([{ events: [], more: 1 }], shape)).toEqual(["more is not documented"]);
  expect(differences([{}], shape)).toEqual(["events is missing", "events was in no value"]);
  expect(differences([{ events: "none" }], shape)).toEqual(["events is string, not list"]);
});
