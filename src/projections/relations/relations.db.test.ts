import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventGone, merged, recorded, reported } from "../../../tests/support/facts.ts";
import { given, openStory, type Story } from "../../../tests/support/story.ts";
import { blockSize } from "../tally.ts";
import { relations } from "./projection.ts";
import { steps } from "./summary.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

const between = (a: string, b: string) => ({ a, b, by: "month" as const });

test("two reports of one event count as one event", async () => {
  await given(story, relations, [recorded({ source: ["ARGGOV"], target: ["CHL"], date: "1984-11-29" })])
    .when([reported({ source: ["ARGGOV"], target: ["CHL"], date: "1984-11-29", by: "m2", reports: 2 })])
    .thenQuery("timeline", between("CHL", "ARG"), [
      { period: "1984-11", source: "ARG", target: "CHL", events: 1, reports: 2 },
    ]);
});

test("a joint act counts in both directions and once in total", async () => {
  await story.tell([recorded({ as: "joint", source: ["EGY", "ISRGOV", "USA"], symmetric: true, date: "1979-03-26" })]);
  await story.project({ only: [relations] });
  const buckets = await relations.queries.timeline(story.server, between("ISR", "EGY"));
  expect(buckets).toMatchObject([
    { source: "EGY", target: "ISR", symmetric: true, events: 1, counted: 1 },
    { source: "ISR", target: "EGY", symmetric: true, events: 1, counted: 0 },
  ]);
  expect(await relations.queries.timeline(story.server, between("USA", "ISR"))).toHaveLength(2);
});

test("kinds of acts, plans and directions are counted apart, with their mean on the scale", async () => {
  await story.tell([
    recorded({ as: "k1", source: ["IND"], target: ["PAK"], date: "1972-07-02", goldstein: 4 }),
    recorded({ as: "k2", source: ["INDGOV"], target: ["PAKMIL"], date: "1972-07-03", goldstein: 1, status: "ongoing" }),
    recorded({ as: "k3", source: ["PAK"], target: ["IND"], date: "1972-07-03", status: "planned" }),
    recorded({
      as: "k4",
      source: ["PAK"],
      target: ["IND"],
      date: "1972-07",
      plover: "THREATEN",
      quad: 3,
      status: "threatened",
    }),
  ]);
  await story.project({ only: [relations] });
  const months = await relations.queries.timeline(story.server, between("IND", "PAK"));
  expect(months).toMatchObject([
    { period: "1972-07", source: "IND", plover: "CONSULT", status: "occurred", events: 2, goldstein: 2.5 },
    { source: "PAK", plover: "CONSULT", status: "planned", events: 1 },
    { source: "PAK", plover: "THREATEN", status: "occurred", events: 1 },
  ]);
  const days = await relations.queries.timeline(story.server, { a: "IND", b: "PAK", by: "day" });
  expect(days.map(({ period, source }) => `${period} ${source}`)).toEqual([
    "1972-07-02 IND",
    "1972-07-03 IND",
    "1972-07-03 PAK",
  ]);
  expect(await relations.queries.timeline(story.server, between("INDGOV", "PAK"))).toMatchObject([{ events: 1 }]);
  const later = { ...between("IND", "PAK"), from: "1972-07-03", to: "1972-07-31" };
  expect(await relations.queries.timeline(story.server, later)).toMatchObject([
    { events: 1 },
    { events: 1 },
    { events: 1 },
  ]);
});

test("what lies in no single period for sure is counted as undated", async () => {
  const act = { source: ["NOR"], target: ["SWE"] };
  await story.tell([
    recorded({ ...act, as: "u1", date: "1905-09-23" }),
    recorded({ ...act, as: "u2", date: "1905-09" }),
    recorded({ ...act, as: "u3", date: "1905-09-04", week: true }),
    recorded({ ...act, as: "u4", date: "1905-09-25", week: true }),
    recorded({ ...act, as: "u5", date: "1905" }),
    recorded({ ...act, as: "u6", date: null }),
  ]);
  await story.project({ only: [relations] });
  const { timeline, undated } = relations.queries;
  expect(await timeline(story.server, between("NOR", "SWE"))).toMatchObject([{ period: "1905-09", events: 3 }]);
  expect(await undated(story.server, { a: "SWE", b: "NOR" })).toBe(3);
  expect(await timeline(story.server, { a: "NOR", b: "SWE", by: "day" })).toMatchObject([
    { period: "1905-09-23", events: 1 },
  ]);
  expect(await undated(story.server, { a: "SWE", b: "NOR", by: "day" })).toBe(5);
  const { inexact } = relations.queries;
  const daily = { a: "SWE", b: "NOR", by: "day" as const };
  expect(await inexact(story.server, daily)).toEqual({ week: 2, month: 1, year: 1, undated: 1 });
  expect(await inexact(story.server, { ...daily, by: "month" })).toEqual({ week: 1, month: 0, year: 1, undated: 1 });
  const october = { ...daily, from: "1905-10-01", to: "1905-10-31" };
  // what has no date is in no span
  expect(await inexact(story.server, october)).toEqual({ week: 1, month: 0, year: 1, undated: 0 });
  const since = await relations.queries.summary(story.server, { ...october, by: "month" });
  expect(since.inexact).toEqual({ week: 1, month: 0, year: 1, undated: 0 });
  const later = { ...daily, from: "1906-01-01", to: "1906-01-31" };
  expect(await inexact(story.server, later)).toEqual({ week: 0, month: 0, year: 0, undated: 0 });
  expect(await undated(story.server, later)).toBe(0);
});

test("an event with one side unknown, or within one country, is of no relation between countries", async () => {
  await given(story, relations)
    .when([
      recorded({ as: "i1", source: ["KENGOV"], target: ["KENOPP"], date: "2008-02-28" }),
      recorded({ as: "i2", source: ["KEN"], target: [], date: "2008-02-28" }),
      recorded({ as: "i3", source: ["---REB"], target: ["KEN"], date: "2008-02-28" }),
    ])
    .thenQuery("timeline", between("KEN", "UGA"), []);
  expect((await relations.queries.dyads(story.server, { limit: 100 })).some(({ source }) => source === "KEN")).toBe(
    false,
  );
});

test("what actors of one country do to each other is told between these", async () => {
  const day = "2007-12-30";
  await story.tell([
    recorded({ as: "d1", source: ["GHAGOV"], target: ["GHAOPP"], date: day }),
    recorded({ as: "d2", source: ["GHAOPP"], target: ["GHAGOV", "TGO"], date: day }),
    recorded({ as: "d3", source: ["GHAGOV", "GHAOPP", "TGO"], symmetric: true, date: day }),
    recorded({ as: "d4", source: ["GHAGOV", "TGO"], symmetric: true, date: day }),
    recorded({ as: "d5", source: ["GHAMIL"], target: ["GHAREB"], date: day }),
  ]);
  await story.project({ only: [relations] });
  const buckets = await relations.queries.timeline(story.server, between("GHAGOV", "GHAOPP"));
  expect(buckets).toMatchObject([
    { source: "GHAGOV", target: "GHAOPP", symmetric: false, events: 1, counted: 1 },
    { source: "GHAGOV", target: "GHAOPP", symmetric: true, events: 1, counted: 1 },
    { source: "GHAOPP", target: "GHAGOV", symmetric: false, events: 1, counted: 1 },
    { source: "GHAOPP", target: "GHAGOV", symmetric: true, events: 1, counted: 0 },
  ]);
  const { totals } = await relations.queries.summary(story.server, { a: "GHAOPP", b: "GHAGOV", by: "month" });
  expect(totals.occurred).toBe(3);
});

test("an event with both countries on both sides counts once between any two of their actors", async () => {
  const [source, target] = [
    ["NERMIL", "TCDCOP"],
    ["NERMED", "TCDREB"],
  ];
  await story.tell([recorded({ as: "both", source, target, date: "2001-04-29" })]);
  await story.project({ only: [relations] });
  for (const [a, b] of [
    ["NER", "TCD"],
    ["NER", "TCDCOP"],
    ["TCD", "NERMED"],
    ["TCDCOP", "NERMED"],
    ["NERMIL", "TCDREB"],
  ]) {
    const { totals } = await relations.queries.summary(story.server, { a: a ?? "", b: b ?? "", by: "month" });
    expect(totals.occurred, `${a} and ${b}`).toBe(1);
    const buckets = await relations.queries.timeline(story.server, between(a ?? "", b ?? ""));
    expect(buckets.reduce((sum, { counted }) => sum + counted, 0)).toBe(1);
  }
});

test("what is withdrawn or merged away counts no longer, and still did before", async () => {
  const act = { source: ["FRA"], target: ["DEU"], date: "1963-01-22" };
  const told = await story.tell([
    recorded({ ...act, as: "w1" }),
    recorded({ ...act, as: "w2" }),
    recorded({ ...act, as: "w3" }),
  ]);
  await story.tell([eventGone("w1"), merged("w2", "w3")]);
  await story.project({ only: [relations] });
  const { timeline, dyads } = relations.queries;
  expect(await timeline(story.server, between("DEU", "FRA"))).toMatchObject([{ events: 1 }]);
  expect(await timeline(story.server, { ...between("DEU", "FRA"), asOf: told })).toMatchObject([{ events: 3 }]);
  expect(await dyads(story.server, { limit: 1 })).toEqual([{ source: "NOR", target: "SWE", events: 6 }]);
});

test("the numbers of all dyads are those of their contributions, wherever in a block of the log they are asked for", async () => {
  const owner = story.fresh.pool("owner", 1);
  const moments: number[] = [];
  const parties = ["PRT", "AGO", "MOZ"];
  for (let block = 0; block < 3; block++) {
    for (const [n, part] of ["a", "b", "c"].entries()) {
      const name = (event: number) => `${block}${part}${event}`;
      const facts = [0, 1, 2, 3].map((event) =>
        recorded({ as: name(event), source: [parties[n] ?? ""], target: [parties[(n + 1) % 3] ?? ""] }),
      );
      moments.push(await story.tell(facts));
      const others = n === 0 ? [] : [merged(`${block}a${n}`, name(3)), reported({ as: `${block}a3`, by: name(9) })];
      moments.push(await story.tell([eventGone(name(1)), ...others]));
    }
    await owner.query(`select setval('log.position', ${(block + 1) * blockSize - 12})`);
    await owner.query("select log.extend()");
  }
  await story.project({ only: [relations], limit: 7 });
  expect(moments.at(-1)).toBeGreaterThan(2 * blockSize);
  for (const asOf of [...moments, ...[1, 2].map((block) => block * blockSize), undefined]) {
    const known =
      asOf === undefined
        ? sql`known_to is null`
        : sql`known_from <= ${asOf} and (known_to is null or known_to > ${asOf})`;
    const { rows } = await sql`
      select source, target, count(*) as events from relations_v2.contribution where ${known} and source <> target
      group by source, target order by events desc, source, target`.execute(story.server);
    expect(await relations.queries.dyads(story.server, { limit: 1000, asOf })).toEqual(rows);
  }
});

test("however finely time is cut, a summary tells of the same events, each in one place", async () => {
  const act = { source: ["DNK"], target: ["ISL"] };
  await story.tell([
    recorded({ ...act, as: "s1", date: "1973-05-14" }),
    recorded({ ...act, as: "s2", date: "1973-05" }),
    recorded({ ...act, as: "s3", date: "1973" }),
    recorded({ ...act, as: "s4", date: null, status: "planned" }),
    recorded({ ...act, as: "s5", date: null, status: "hypothetical" }),
    recorded({ ...act, as: "s6", date: "1973", status: "denied" }),
    recorded({ ...act, as: "s7", date: "1973-05-15", status: "denied" }),
  ]);
  await story.project({ only: [relations] });
  const sum = (counts: object) => Object.values(counts).reduce((all: number, number) => all + number, 0);
  const undrawn = [];
  for (const by of steps) {
    const { kinds, periods, totals, inexact } = await relations.queries.summary(story.server, {
      a: "DNK",
      b: "ISL",
      by,
    });
    expect(totals, by).toEqual({ occurred: 3, planned: 1, denied: 2, hypothetical: 1 });
    expect(sum(kinds), by).toBe(4);
    const drawn = periods.map(({ period: _, reports: __, goldstein: ___, ...counts }) => sum(counts));
    expect(sum(drawn) + sum(inexact) + totals.denied + totals.hypothetical, by).toBe(7);
    undrawn.push(inexact);
  }
  expect(undrawn).toEqual([
    { week: 0, month: 1, year: 1, undated: 1 },
    { week: 0, month: 1, year: 1, undated: 1 },
    { week: 0, month: 0, year: 1, undated: 1 },
    { week: 0, month: 0, year: 0, undated: 1 },
  ]);
});
