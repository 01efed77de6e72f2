import * as fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import { eventGone, type Fact, merged, recorded, unreported } from "../../tests/support/facts.ts";
import { differences, makeMirror, mirrorCursor, takeIn } from "../../tests/support/mirror.ts";
import { randomStory } from "../../tests/support/random-story.ts";
import { openStory, type Story } from "../../tests/support/story.ts";
import { pause } from "../core/clock.ts";
import { database } from "../db/pool.ts";
import { events } from "./events/projection.ts";
import { type Change, followChanges, parseFrom } from "./feed.ts";

const never = new AbortController().signal;
const eventTypes = ["event.recorded", "event.reported", "event.unreported", "event.merged", "event.withdrawn"];

/** Everything that is told between two positions. */
async function told(story: Story, from: string, limit = 500): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const page of followChanges(story.server, { from: parseFrom(from), once: true, limit, stopped: never }))
    changes.push(...page);
  return changes;
}

async function loggedEvents(story: Story, upTo: number): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    select position from log.entries where type = any(${eventTypes}) and position <= ${upTo} order by position
  `.execute(story.server);
  return rows.map(({ position }) => position);
}

/** A consumer that dies after `life` changes: in the midst of taking in the next one, of which nothing stays. */
async function consume(story: Story, owner: Kysely<unknown>, { life, limit }: { life: number; limit: number }) {
  let left = life;
  const following = { from: parseFrom(await mirrorCursor(owner)), once: true, limit, stopped: never };
  for await (const page of followChanges(story.server, following)) {
    for (const change of page) {
      const dies = left-- === 0;
      await owner
        .transaction()
        .execute(async (tx) => {
          await takeIn(tx, change);
          if (dies) throw new Error("killed");
        })
        .catch((error) => {
          if (!dies) throw error;
        });
      if (dies) return;
    }
  }
}

const turn = fc.record({
  facts: fc.nat(12),
  reach: fc.double({ min: 0, max: 1, noNaN: true }),
  batch: fc.integer({ min: 1, max: 9 }),
  life: fc.nat(7),
  limit: fc.integer({ min: 1, max: 5 }),
});

test("a consumer that is killed at any point keeps a copy that equals the view, and is told each change once", async () => {
  // the runs go on in one log, and with one copy
  const story = await openStory();
  const owner = database<unknown>(story.fresh.pool("owner", 2));
  await makeMirror(owner);
  const numbers = async (statement: string) =>
    (await sql.raw<{ position: number | null }>(statement).execute(owner)).rows.map(({ position }) => position ?? 0);
  let end = 0;
  const tell = async (facts: readonly Fact[]) => {
    end = Math.max(end, await story.tell(facts));
  };
  await fc.assert(
    fc.asyncProperty(randomStory, fc.array(turn, { minLength: 4, maxLength: 10 }), async (facts, turns) => {
      const before = end;
      const rest = [...facts];
      for (const { facts: some, reach, batch, life, limit } of turns) {
        await tell(rest.splice(0, some));
        const upTo = before + Math.floor(reach * (end - before));
        await story.project({ only: [events], upTo, limit: batch });
        await consume(story, owner, { life, limit });
        const [checkpoint = 0] = await numbers("select position from projection.checkpoints where name = 'events'");
        const [taken = 0] = await numbers("select max(position) as position from mirror.taken");
        expect(taken).toBeLessThanOrEqual(checkpoint);
      }
      await tell(rest);
      await story.project({ only: [events] });
      await consume(story, owner, { life: Number.POSITIVE_INFINITY, limit: 7 });
      expect(await numbers("select position from mirror.taken order by position")).toEqual(
        await loggedEvents(story, end),
      );
      expect(await differences(owner)).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  const taken = await numbers("select position from mirror.taken");
  expect(taken.length, "the generator must reach the code it is meant to test").toBeGreaterThan(40);
  await story.close();
}, 180_000);

test("while writers, projector and consumer are at work at once, nothing is lost, repeated or told too early", async () => {
  const story = await openStory();
  const owner = database<unknown>(story.fresh.pool("owner", 2));
  await makeMirror(owner);
  const stories = fc.sample(randomStory, { numRuns: 3, seed: 7 });
  const stopping = new AbortController();
  const seen: number[] = [];
  let writing = true;
  const write = async (facts: readonly Fact[]) => {
    for (let n = 0; n < facts.length; n += 4) await story.tell(facts.slice(n, n + 4));
  };
  const project = async () => {
    while (writing) await story.project({ limit: 5 });
    await story.project();
    while (seen.length <= 10) await pause(20);
    stopping.abort();
  };
  const consumer = (async () => {
    const following = { from: "start" as const, limit: 3, stopped: stopping.signal };
    for await (const page of followChanges(story.server, following)) {
      for (const change of page) {
        seen.push(change.position);
        await owner.transaction().execute((tx) => takeIn(tx, change));
      }
    }
  })();
  const projecting = project();
  await Promise.all(stories.map(write));
  writing = false;
  await Promise.all([projecting, consumer]);
  await consume(story, owner, { life: Number.POSITIVE_INFINITY, limit: 100 });
  expect(await differences(owner)).toEqual([]);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(10);
  await story.close();
});

test("mergers and withdrawals are told as changes, with what the event turned out to be", async () => {
  const story = await openStory();
  const act = { source: ["FRA"], target: ["DEU"], date: "1963-01-22" };
  await story.tell([
    recorded({ ...act, as: "w1" }),
    recorded({ ...act, as: "w2", reports: 2 }),
    recorded({ ...act, as: "w3" }),
  ]);
  await story.tell([unreported({ ...act, as: "w2", reports: 1 }), merged("w2", "w3"), eventGone("w1")]);
  expect(await told(story, "start")).toEqual([]);
  await story.project();
  const changes = await told(story, "start", 2);
  expect(changes.map(({ change }) => change)).toEqual([
    "recorded",
    "recorded",
    "recorded",
    "changed",
    "merged",
    "withdrawn",
  ]);
  expect(changes[3]).toMatchObject({
    event_id: changes[1]?.event_id,
    reports: 1,
    source: "FRA",
    date_from: "1963-01-22",
  });
  expect(changes[4]).toMatchObject({ event_id: changes[1]?.event_id, into_id: changes[2]?.event_id, plover: null });
  expect(await told(story, changes[3]?.cursor ?? "")).toEqual(changes.slice(4));
  expect(await told(story, String(changes[4]?.position))).toEqual(changes.slice(5));
  expect(await told(story, "now")).toEqual([]);
  await story.close();
});

test("a cursor of another epoch, or of a position that was not given out, is refused", async () => {
  const story = await openStory();
  await story.tell([recorded({ as: "w1" })]);
  await story.project();
  const [change] = await told(story, "start");
  const owner = database<unknown>(story.fresh.pool("owner", 1));
  await sql`update log.identity set epoch = gen_random_uuid()`.execute(owner);
  await expect(told(story, change?.cursor ?? "")).rejects.toThrow(/epoch .* restored .* from start/);
  await expect(told(story, "4000")).rejects.toThrow("position 4000 is beyond the log");
  for (const nonsense of ["yesterday", "-1", `${change?.cursor}0000000000000000`, "x:1", ""])
    expect(() => parseFrom(nonsense), nonsense).toThrow("expected start, now, a position");
  await story.close();
});

test("what is held back by a projection holds up what comes after it", async () => {
  const story = await openStory();
  await story.tell([recorded({ as: "w1" }), recorded({ as: "w2" }), recorded({ as: "w3" })]);
  await story.project();
  const all = await told(story, "start");
  await sql`
    insert into projection.held (schema, position, stream, type, touches, error)
    values (${events.schema}, ${all[1]?.position}, 'event/x', 'event.recorded', '{}', 'does not fit')
  `.execute(story.projector);
  expect(await told(story, "start")).toEqual(all.slice(0, 1));
  await sql`delete from projection.held`.execute(story.projector);
  expect(await told(story, all[0]?.cursor ?? "")).toEqual(all.slice(1));
  await story.close();
});
