import fc from "fast-check";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import {
  articleIdOf,
  mentionsOf,
  publishedSentences,
  sentences,
  type TestSentence,
} from "../../tests/support/mentions.ts";
import { database } from "../db/pool.ts";
import { append } from "../log/append.ts";
import type { NewEntry } from "../log/entries/define.ts";
import type { EventState } from "../log/entries/shapes.ts";
import { horizon, readEntries } from "../log/read.ts";
import { combine } from "../matching/combine.ts";
import type { MatchMention } from "../matching/features.ts";
import { partition } from "../matching/partition.ts";
import type { StoreTables } from "../store/tables.ts";
import { decide } from "./record-decision.ts";

let fresh: FreshDatabase;
let db: Kysely<StoreTables>;
let turn = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  db = database<StoreTables>(fresh.pool("entente_writer", 12));
});
afterAll(async () => {
  await db.destroy();
  await fresh.close();
});

/** Articles that count, by name. */
type World = Map<string, readonly MatchMention[]>;

interface Step {
  readonly name: string;
  /** Null takes the article out. */
  readonly sentences: readonly TestSentence[] | null;
}

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
function stepsOf(article: fc.Arbitrary<TestSentence[]>): fc.Arbitrary<Step[]> {
  const step = fc.record({ name: fc.constantFrom(...names), sentences: fc.option(article, { freq: 4 }) });
  return fc.array(step, { minLength: 6, maxLength: 18 });
}

async function take(tx: Kysely<StoreTables>, { name, sentences }: Step): Promise<NewEntry[]> {
  turn += 1;
  const decision = {
    article: articleIdOf(name),
    live: sentences !== null,
    mentions: mentionsOf(name, sentences ?? []),
    turn: `${turn}`,
  };
  return tx.transaction().execute((tx) => decide(tx, decision));
}

function play(world: World, { name, sentences }: Step): void {
  if (sentences) world.set(name, mentionsOf(name, sentences));
  else world.delete(name);
}

async function clear(): Promise<void> {
  await sql`delete from match.mentions`.execute(db);
}

/** What the pure partition makes of the articles that count: members joined, in order. */
function expected(world: World): string[] {
  return partition([...world.values()].flat())
    .map(({ members }) => [...members.keys()].sort().join(" "))
    .sort();
}

async function recorded(): Promise<string[]> {
  const found = await sql<{ members: string }>`
    select string_agg(mention::text, ' ' order by mention::text collate "C") as members from match.mentions group by event
  `.execute(db);
  return found.rows.map(({ members }) => members).sort();
}

type Log = Map<string, { state: EventState | null; members: Set<string> }>;

/** Replays entries as a reader would, and refuses those that make no sense where they come. */
function replay(log: Log, entries: readonly Pick<NewEntry, "type" | "data">[]): void {
  for (const { type, data } of entries) {
    const { event, mention, into, state } = data as { event: string; mention: string; into: string; state: EventState };
    const known = log.get(event);
    if (type === "event.recorded") expect(known, "an id is given out once").toBeUndefined();
    else expect(known?.state, `${type} of an event that is there`).toBeTruthy();
    if (type === "event.merged") expect(log.get(into)?.state).toBeTruthy();
    if (type === "event.merged" || type === "event.withdrawn") {
      log.set(event, { state: null, members: new Set() });
    } else if (type === "event.unreported") {
      known?.members.delete(mention);
      log.set(event, { state, members: known?.members ?? new Set() });
    } else {
      for (const { members } of log.values()) members.delete(mention);
      log.set(event, { state, members: (known?.members ?? new Set<string>()).add(mention) });
    }
  }
}

/** What the log says: the living events' members, each with a state that is what its members say together. */
function told(log: Log, world: World): string[] {
  const all = new Map([...world.values()].flat().map((mention) => [mention.id, mention]));
  return [...log.values()]
    .filter(({ state }) => state !== null)
    .map(({ state, members }) => {
      expect(state).toEqual(combine([...members].flatMap((id) => all.get(id) ?? [])));
      return [...members].sort().join(" ");
    })
    .sort();
}

const everyType = ["event.recorded", "event.reported", "event.unreported", "event.merged", "event.withdrawn"];
const manyReasons = [
  "same-day",
  "same-article",
  "next-day-and-story",
  "weekday-and-story",
  "story",
  "split",
  "article-recoded",
];

test.each([
  { what: "all kinds of mentions", article: sentences, reached: [...everyType, ...manyReasons] },
  {
    what: "mentions dated by publication",
    article: publishedSentences,
    reached: [...everyType, "next-day-and-story", "split"],
  },
  {
    what: "copies",
    article: fc.constantFrom(...fc.sample(sentences, { seed: 19981026, numRuns: 5 })),
    reached: ["event.recorded", "event.reported", "event.unreported", "event.withdrawn", "same-article"],
  },
])(
  "after every step the events are those of the pure partition, in the table and in the log: $what",
  async ({ article, reached }) => {
    const hits: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(stepsOf(article), async (steps) => {
        await clear();
        const world: World = new Map();
        const log: Log = new Map();
        for (const step of steps) {
          const entries = await take(db, step);
          play(world, step);
          replay(log, entries);
          expect(await recorded()).toEqual(expected(world));
          expect(told(log, world)).toEqual(expected(world));
          for (const { type, data } of entries) {
            for (const hit of [type, (data as { reason: string }).reason]) hits[hit] = (hits[hit] ?? 0) + 1;
          }
        }
      }),
      // the same runs everywhere, so that it is known what they reach
      { numRuns: 60, seed: 19981026 },
    );
    for (const hit of reached) expect(hits[hit] ?? 0, `the generator must reach ${hit}`).toBeGreaterThan(0);
  },
);

test("deciders at once come to the same events, and the log tells them in its order", async () => {
  let merged = 0;
  const rounds = fc.array(fc.tuple(...names.map(() => fc.option(sentences, { freq: 6 }))), {
    minLength: 2,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(rounds, async (rounds) => {
      await clear();
      const world: World = new Map();
      const log: Log = new Map();
      let after = await horizon(db);
      for (const round of rounds) {
        const steps = round.map((sentences, n) => ({ name: names[n] ?? "", sentences }));
        await Promise.all(steps.map((step) => takeAndAppend(step)));
        for (const step of steps) play(world, step);
        const upTo = await horizon(db);
        const entries = await readEntries(db, { after, upTo, limit: 10_000 });
        after = upTo;
        merged += entries.filter(({ type }) => type === "event.merged").length;
        replay(log, entries);
        expect(await recorded()).toEqual(expected(world));
        expect(told(log, world)).toEqual(expected(world));
      }
    }),
    { numRuns: 15 },
  );
  expect(merged, "the generator must reach merges").toBeGreaterThan(10);
});

async function takeAndAppend(step: Step): Promise<void> {
  turn += 1;
  const key = `test/${turn}`;
  const mentions = mentionsOf(step.name, step.sentences ?? []);
  const decision = { article: articleIdOf(step.name), live: step.sentences !== null, mentions, turn: key };
  await db.transaction().execute(async (tx) => {
    const entries = await decide(tx, decision);
    if (entries.length > 0) await append(tx, { key, entries, meta: {} });
  });
}

test("what was decided is not decided again, and leaves no word or name behind", async () => {
  await clear();
  const told = {
    source: [["RUSGOV", "Putin"] as const, ["VENGOV", "Maduro"] as const],
    symmetric: true,
    words: "signed a treaty of partnership",
  };
  const step = {
    name: "a",
    sentences: [{ ...told, date: { date: "2025-05-07", precision: "day", basis: "explicit" } as const }, told],
  };
  expect(await take(db, step)).toHaveLength(2);
  expect(await take(db, step)).toEqual([]);
  const rows = await sql<{ all: string }>`select m::text as all from match.mentions m`.execute(db);
  expect(rows.rows).toHaveLength(2);
  for (const { all } of rows.rows) expect(all).not.toMatch(/putin|maduro|treaty|partn/i);
  expect(await take(db, { name: "a", sentences: null })).toMatchObject([
    { type: "event.withdrawn", data: { reason: "article-withdrawn" } },
  ]);
});
