import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  coded,
  eventGone,
  type Fact,
  mention,
  read,
  received,
  recorded,
  replaced,
  withdrawn,
} from "../../../tests/support/facts.ts";
import { openStory, type Story } from "../../../tests/support/story.ts";
import { actors } from "./projection.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

const { list, one, people } = actors.queries;

/** An article of a day in which Egypt, by these words, meets Jordan. */
function meeting(name: string, date: string, words: string, { code = "EGYGOV", person = false } = {}): Fact[] {
  const body = `${words} met Jordan in Amman, report ${name}.`;
  const told = { body, sentence: body, source: { [code]: words }, target: { JOR: "Jordan" }, trigger: "met" };
  const found = mention(`m-${name}`, {}, told);
  const source = found.source.map((actor) => ({ ...actor, person }));
  return [received(name), read(name, body, { date }), coded(name, body, [{ ...found, source }])];
}

test("an actor has its events with their dates, and the names by which articles call it with theirs", async () => {
  await story.tell([
    recorded({ as: "e1", source: ["EGYGOV"], target: ["JOR"], date: "1994-10-26" }),
    recorded({ as: "e2", of: "m2", source: ["EGYGOV"], target: ["JOR", "IGOUNO"], date: "1995-03" }),
    ...meeting("a1", "1994-10-27", "Cairo"),
    ...meeting("a2", "1995-04-02", "Cairo"),
    ...meeting("a3", "1995-05-02", "Egypt’s government"),
    ...meeting("a4", "1995-06-02", "the other side"),
  ]);
  await story.project({ only: [actors] });
  const found = await list(story.server, { limit: 10 });
  expect(found.map(({ code, events, articles }) => [code, events, articles])).toEqual([
    ["EGYGOV", 2, 4],
    ["JOR", 2, 4],
    ["IGOUNO", 1, 0],
  ]);
  expect(found[0]).toMatchObject({ party: "EGY", first: "1994-10-26", last: "1995-03-31" });
  expect(found[0]?.names).toEqual([
    { name: "Cairo", person: false, articles: 2, from: "1994-10-27", to: "1995-04-02" },
    { name: "Egypt’s government", person: false, articles: 1, from: "1995-05-02", to: "1995-05-02" },
  ]);
});

test("actors are found by the beginning of a code and by part of a name in any case; wildcards are nothing special", async () => {
  const codes = async (text: string) => (await list(story.server, { text, limit: 10 })).map(({ code }) => code);
  expect(await codes("egy")).toEqual(["EGYGOV"]);
  expect(await codes("CAIR")).toEqual(["EGYGOV"]);
  expect(await codes("IGO")).toEqual(["IGOUNO"]);
  expect(await codes("%")).toEqual([]);
  expect(await codes("_")).toEqual([]);
  expect(await codes("nobody'); drop")).toEqual([]);
  expect(await one(story.server, "EGY")).toBeNull();
  expect(await one(story.server, "EGYGOV")).toMatchObject({ code: "EGYGOV", events: 2 });
});

test("a person has a row for each role, with the time in which articles show it", async () => {
  const before = await story.tell([
    ...meeting("p1", "1991-05-14", "Amr Moussa", { person: true }),
    ...meeting("p2", "2001-05-14", "Amr Moussa", { person: true }),
  ]);
  await story.tell(meeting("p3", "2001-05-16", "Amr Moussa", { code: "IGOLAS", person: true }));
  await story.project({ only: [actors] });
  expect(await people(story.server, { text: "moussa", limit: 10 })).toEqual([
    {
      name: "Amr Moussa",
      articles: 3,
      roles: [
        { code: "EGYGOV", articles: 2, from: "1991-05-14", to: "2001-05-14" },
        { code: "IGOLAS", articles: 1, from: "2001-05-16", to: "2001-05-16" },
      ],
    },
  ]);
  expect((await people(story.server, { limit: 10, asOf: before }))[0]?.roles).toHaveLength(1);
});

test("what an article says counts until it is withdrawn or replaced, and again when it is received again", async () => {
  const name = "Egypt’s government";
  const named = async (asOf?: number) => (await list(story.server, { text: name, limit: 10, asOf })).length;
  const before = await story.tell([replaced("a3", "a4")]);
  await story.project({ only: [actors] });
  expect(await named()).toBe(0);
  expect(await named(before - 1)).toBe(1);
  await story.tell([received("a3")]);
  await story.project({ only: [actors] });
  expect(await named()).toBe(1);
  await story.tell([withdrawn("a3"), received("a3"), eventGone("e1")]);
  await story.project({ only: [actors] });
  expect(await named()).toBe(0);
  expect(await one(story.server, "EGYGOV")).toMatchObject({ events: 1, first: "1995-03-01" });
});

test("a name that is longer than any name is none", async () => {
  await story.tell(meeting("long", "2001-01-01", "Egypt ".repeat(2000).trim()));
  await story.project({ only: [actors] });
  expect((await one(story.server, "EGYGOV"))?.names.every(({ name }) => name.length < 201)).toBe(true);
});

test("the views tell the same", async () => {
  const { rows } = await sql<{ code: string; name: string; names: number; events: number; articles: number }>`
    select code, name, names, events, articles from entente.actors where code like 'EGY%'
  `.execute(story.server);
  const actor = await one(story.server, "EGYGOV");
  expect(rows).toEqual([
    {
      code: "EGYGOV",
      name: actor?.names[0]?.name,
      names: actor?.names.length,
      events: actor?.events,
      articles: actor?.articles,
    },
  ]);
});
