import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordArabic, recordHistory } from "../../tests/support/history.ts";
import { openTestServer, type TestServer } from "../../tests/support/server.ts";
import type { ActorSeen } from "../projections/actors/projection.ts";
import type { Dyad } from "../projections/relations/queries.ts";

let opened: TestServer;
let server: FastifyInstance;
/** The last position of the history without the Arabic article. */
let before: number;

beforeAll(async () => {
  opened = await openTestServer(async (access) => {
    before = await recordHistory(access);
    await recordArabic(access);
  });
  server = opened.server;
});

afterAll(() => opened.close());

const ask = async (url: string) => (await server.inject({ url })).json();
const codes = async (query: string) =>
  (await ask(`/api/actors?${query}`)).actors.map(({ code }: ActorSeen) => code) as string[];

test("actors are found by a name in any script, by their English name, and by the beginning of a code", async () => {
  expect(await codes(`text=${encodeURIComponent("إسرا")}`)).toEqual(["ISR"]);
  expect(await codes("text=egypt")).toEqual(["EGY"]);
  expect(await codes("text=argg")).toEqual(["ARGGOV"]);
  expect(await codes("text=nobody")).toEqual([]);
  expect(await codes("text=argentina&under=CHL")).toEqual([]);
  expect(await codes("under=Chile")).toEqual(["CHLGOV", "CHL"]);
});

test("pages of actors follow one another without a gap, and end", async () => {
  const all = await codes("limit=1000");
  expect(all.length).toBeGreaterThan(4);
  const paged: string[] = [];
  for (let cursor = ""; ; ) {
    const { actors, next } = await ask(`/api/actors?limit=2${cursor && `&before=${cursor}`}`);
    paged.push(...actors.map(({ code }: ActorSeen) => code));
    if (next === null) break;
    cursor = next;
  }
  expect(paged).toEqual(all);
});

test("one actor is told as it was known, and one of whom nothing was known is a problem", async () => {
  expect(await ask("/api/actors/ARGGOV")).toMatchObject({ code: "ARGGOV", party: "ARG", events: 3, articles: 3 });
  expect(await ask("/api/actors/egypt")).toMatchObject({ code: "EGY", first: "1979-03-26", last: "1979-03-26" });
  expect(await codes(`text=egypt&as_of=${before}`)).toEqual([]);
  const unknown = await server.inject({ url: `/api/actors/EGY?as_of=${before}` });
  expect(unknown.statusCode).toBe(404);
  expect(unknown.json()).toMatchObject({ status: 404, detail: "nothing is known of an actor EGY" });
});

test("a party's dyads are those in which it acts or is acted upon, whoever of it is named", async () => {
  const dyads = async (query: string) =>
    (await ask(`/api/dyads?${query}`)).dyads.map(({ source, target }: Dyad) => `${source} ${target}`);
  const all = await dyads("");
  expect(all.toSorted()).toEqual(["ARG CHL", "CHL ARG", "EGY ISR", "ISR EGY"]);
  expect(await dyads("a=Israel")).toEqual(["EGY ISR", "ISR EGY"]);
  expect(await dyads("a=CHLGOV")).toEqual(await dyads("a=CHL"));
  expect(await dyads("a=---GOV")).toEqual([]);
  expect(await dyads(`a=ISR&as_of=${before}`)).toEqual([]);
  const first = await ask("/api/dyads?a=CHL&limit=1");
  expect((await ask(`/api/dyads?a=CHL&limit=1&before=${first.next}`)).dyads).toHaveLength(1);
});

test.each(["text=", "text=%00", `text=${"x".repeat(201)}`, "under=Ruritania", "before=1.RUS", "before=1.1.rus"])(
  "what makes no sense is refused: %s",
  async (query) => {
    expect((await server.inject({ url: `/api/actors?${query}` })).statusCode).toBe(400);
  },
);
