import { afterAll, beforeAll, expect, test } from "vitest";
import {
  coded,
  eventGone,
  eventId,
  mention,
  merged,
  read,
  received,
  recorded,
  reported,
  unreported,
} from "../../../tests/support/facts.ts";
import { given, openStory, type Story } from "../../../tests/support/story.ts";
import { relations } from "../relations/projection.ts";
import { events } from "./projection.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

const body = "The harbour was quiet. 🚢 In Lisbon, Portugal and Chile’s envoy signed a fisheries accord. Rain fell.";
const sentence = "🚢 In Lisbon, Portugal and Chile’s envoy signed a fisheries accord.";
const accord = { plover: "SUPPORT", source: ["PRT", "CHLGOV"], symmetric: true, date: "1997-03-04" } as const;
const told = mention("m1", accord, {
  body,
  sentence,
  source: { PRT: "Portugal", CHLGOV: "Chile’s envoy" },
  trigger: "signed",
});

test("an event is told with the words of its sentence", async () => {
  await given(story, events, [received("a1"), read("a1", body), coded("a1", body, [told])])
    .when([recorded(accord)])
    .thenQuery("list", { a: "CHL", b: "PRT", limit: 10 }, [
      {
        id: eventId("e1"),
        source: [
          { code: "PRT", name: "Portugal" },
          { code: "CHLGOV", name: "Chile’s envoy" },
        ],
        symmetric: true,
        date: { date: "1997-03-04", precision: "day", basis: "explicit" },
        reports: 1,
        mentions: [{ quote: sentence, title: "On a1", trigger: { start: body.indexOf("signed") } }],
      },
    ]);
});

test("a second report is a mention of the same event", async () => {
  const later = "Chile and Portugal signed it.";
  const second = mention("m2", accord, { body: later, sentence: later, source: { CHL: "Chile" }, trigger: "signed" });
  await given(story, events, [received("a2"), read("a2", later), coded("a2", later, [second])])
    .when([reported({ ...accord, by: "m2", in: "a2", reports: 2 })])
    .thenQuery("list", { a: "PRT", limit: 10 }, [{ reports: 2, mentions: [{ quote: sentence }, { quote: later }] }]);
});

test("a mention that is taken back is no longer told", async () => {
  await given(story, events)
    .when([unreported({ ...accord, by: "m2", in: "a2", reports: 1 })])
    .thenQuery("list", { a: "PRT", limit: 10 }, [{ reports: 1, mentions: [{ quote: sentence }] }]);
});

test("the mention that stands for an event is told first", async () => {
  await story.tell([reported({ ...accord, of: "m2", by: "m2", in: "a2", reports: 2 })]);
  await story.project();
  const [told] = await events.queries.list(story.server, { a: "PRT", limit: 10 });
  expect(told?.mentions.map(({ quote }) => quote)).toEqual(["Chile and Portugal signed it.", sentence]);
  await story.tell([unreported({ ...accord, by: "m2", in: "a2", reports: 1 })]);
});

test("words that several actors share name none of them", async () => {
  const both = "The two states agreed. Then Portugal and Chile met.";
  const act = { ...accord, as: "s1", date: "1997-04-01" };
  const shared = mention("s1", act, {
    body: both,
    sentence: "The two states agreed.",
    source: { PRT: "The two states", CHLGOV: "The two states" },
    trigger: "agreed",
  });
  const names = mention("s2", act, {
    body: both,
    sentence: "Then Portugal and Chile met.",
    source: { PRT: "Portugal", CHLGOV: "Chile" },
    trigger: "met",
  });
  await story.tell([received("s1"), read("s1", both), coded("s1", both, [shared, names])]);
  const named = async () => (await events.queries.one(story.server, eventId("s1")))?.source.map(({ name }) => name);
  await story.tell([recorded({ ...act, of: "s1", in: "s1" })]);
  await story.project();
  expect(await named()).toEqual([null, null]);
  await story.tell([reported({ ...act, of: "s1", by: "s2", in: "s1" })]);
  await story.project();
  expect(await named()).toEqual(["Portugal", "Chile"]);
  await story.tell([eventGone("s1")]);
  await story.project();
});

test("a merged event's id leads to the other, through every merger", async () => {
  await story.tell([
    recorded({ ...accord, as: "e2", of: "m2", in: "a2" }),
    recorded({ ...accord, as: "e3", of: "m3" }),
  ]);
  await story.tell([reported({ ...accord, as: "e2", by: "m1" }), merged("e1", "e2")]);
  await story.tell([
    reported({ ...accord, as: "e3", by: "m1" }),
    reported({ ...accord, as: "e3", by: "m2" }),
    merged("e2", "e3"),
  ]);
  await story.project();
  const { list, one, redirect } = events.queries;
  expect(await redirect(story.server, eventId("e1"))).toBe(eventId("e3"));
  expect((await one(story.server, eventId("e1").slice(0, 8)))?.id).toBe(eventId("e3"));
  expect((await one(story.server, eventId("e2")))?.mentions.map(({ quote }) => quote)).toEqual([
    sentence,
    "Chile and Portugal signed it.",
  ]);
  expect(await list(story.server, { limit: 10 })).toHaveLength(1);
});

test("a withdrawn event is gone, and still known as of before", async () => {
  const last = await story.tell([eventGone("e3")]);
  await story.project();
  const { list, one } = events.queries;
  expect(await list(story.server, { limit: 10 })).toEqual([]);
  expect(await one(story.server, eventId("e1"))).toBeNull();
  expect(await list(story.server, { limit: 10, asOf: last - 1 })).toHaveLength(1);
});

test("an event that is recorded anew under an old id has no names from before", async () => {
  const act = { as: "g1", source: ["PRT"], target: ["CHLGOV"], date: "1998-01-01" };
  const position = await story.tell([recorded({ ...act, of: "m1" }), eventGone("g1"), recorded({ ...act, of: "m9" })]);
  await story.project();
  const named = async (asOf: number) => (await events.queries.one(story.server, eventId("g1"), asOf))?.source;
  expect(await named(position - 2)).toEqual([{ code: "PRT", name: "Portugal" }]);
  expect(await named(position)).toEqual([{ code: "PRT", name: null }]);
  await story.tell([eventGone("g1")]);
});

test("events are found by actor, day, type, status and article, page by page, undated ones last", async () => {
  await story.tell([
    recorded({ as: "f1", of: "n1", in: "a9", source: ["ESPGOV"], target: ["MARGOV"], date: "1991-07-04" }),
    recorded({ as: "f2", of: "n2", source: ["MARGOV"], target: ["ESPMIL"], date: "1991-07", plover: "ACCUSE" }),
    recorded({ as: "f3", of: "n3", source: ["ESP"], target: ["MAR", "DZA"], date: "1991", status: "planned" }),
    recorded({ as: "f4", of: "n4", source: ["MAR"], target: ["ESP"], date: null }),
    recorded({ as: "f5", of: "n5", source: ["ESP", "MAR"], target: ["DZA"], date: "1992-01-01" }),
    recorded({ as: "f6", of: "n6", source: ["ESPGOV"], target: ["ESPOPP"], date: "1990-01-01" }),
    recorded({ as: "f7", of: "n7", source: ["IGOUNO"], target: ["---REB"], date: "1989-01-01" }),
  ]);
  await story.project();
  const names = new Map(["f1", "f2", "f3", "f4", "f5", "f6", "f7"].map((name) => [eventId(name), name]));
  const ask = async (filter: Omit<Parameters<typeof events.queries.list>[1], "limit">) =>
    (await events.queries.list(story.server, { limit: 10, ...filter })).map(({ id }) => names.get(id));
  expect(await ask({ a: "ESP", b: "MAR" })).toEqual(["f1", "f2", "f3", "f4"]);
  expect(await ask({ a: "MAR", b: "ESP" })).toEqual(["f1", "f2", "f3", "f4"]);
  expect(await ask({ a: "ESPGOV", b: "MAR" })).toEqual(["f1"]);
  expect(await ask({ a: "ESPGOV", b: "ESP" })).toEqual(["f6"]);
  expect(await ask({ a: "ESPGOV" })).toEqual(["f1", "f6"]);
  expect(await ask({ b: "DZA" })).toEqual(["f5", "f3"]);
  expect(await ask({ a: "IGOUNO" })).toEqual(["f7"]);
  expect(await ask({ a: "---REB" })).toEqual(["f7"]);
  expect(await ask({ a: "ESP", b: "MAR", from: "1991-07-10" })).toEqual(["f2", "f3"]);
  expect(await ask({ a: "ESP", b: "MAR", to: "1991-06-30" })).toEqual(["f3"]);
  const july = { a: "ESP", b: "MAR", from: "1991-07-10", to: "1991-07-31", undated: true };
  expect(await ask(july)).toEqual(["f2", "f3", "f4"]);
  expect(await ask({ plover: "ACCUSE" })).toEqual(["f2"]);
  expect(await ask({ status: "planned" })).toEqual(["f3"]);
  const whole = await ask({});
  expect(whole).toEqual(["f5", "f1", "f2", "f3", "f6", "f7", "f4"]);
  const paged: unknown[] = [];
  for (let before: { date: string | null; id: string } | undefined; ; ) {
    const page = await events.queries.list(story.server, { limit: 2, before });
    const last = page.at(-1);
    if (!last) break;
    paged.push(...page.map(({ id }) => names.get(id)));
    before = { date: last.date?.date ?? null, id: last.id };
  }
  expect(paged).toEqual(whole);
  expect((await events.queries.list(story.server, { limit: 5, article: "0".repeat(64) })).length).toBe(0);
});

test("what happens between actors of one country is found as relations count it", async () => {
  const day = "1985-02-02";
  await story.tell([
    recorded({ as: "in1", source: ["URYGOV"], target: ["URYOPP"], date: day }),
    recorded({ as: "in2", source: ["URYGOV", "PRY"], symmetric: true, date: day }),
    recorded({ as: "in3", source: ["URYGOV", "URYMIL"], symmetric: true, date: day }),
    recorded({ as: "in4", source: ["URYMIL"], target: ["URYMIL"], date: day }),
  ]);
  await story.project();
  for (const [a, b] of [
    ["URYGOV", "URYOPP"],
    ["URY", "URYGOV"],
    ["URY", "URY"],
    ["URYMIL", "URYGOV"],
    ["URYMIL", "URYMIL"],
  ] as const) {
    const found = await events.queries.list(story.server, { a, b, limit: 10 });
    const { totals } = await relations.queries.summary(story.server, { a, b, by: "month" });
    expect(found.length, `${a} and ${b}`).toBe(totals.occurred);
  }
  expect(await events.queries.list(story.server, { a: "URY", b: "URYGOV", limit: 10 })).toHaveLength(2);
});
