import * as fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { eventId, type Fact, recorded } from "../../tests/support/facts.ts";
import { killedBatch } from "../../tests/support/killed-batch.ts";
import { cast, randomStory } from "../../tests/support/random-story.ts";
import { openStory, rowsOf, type Story } from "../../tests/support/story.ts";
import { pause } from "../core/clock.ts";
import { database } from "../db/pool.ts";
import { UnknownEntry } from "../log/parse.ts";
import { actors } from "./actors/projection.ts";
import { articles } from "./articles/projection.ts";
import { checkpoints, type Projector, startProjector } from "./catch-up.ts";
import { events } from "./events/projection.ts";
import { projections } from "./index.ts";
import { intake } from "./intake/projection.ts";
import { relations } from "./relations/projection.ts";
import { catchUp } from "./step.ts";

let story: Story;
let projector: Projector | null = null;
beforeEach(async () => {
  story = await openStory();
});
afterEach(async () => {
  await projector?.stop();
  projector = null;
  await story.close();
});

const everything = async () =>
  Object.fromEntries(await Promise.all(projections.map(async (each) => [each.name, await rowsOf(story, each)])));

/** Each run of a property has a log of its own. */
async function retell(facts: readonly Fact[]): Promise<number> {
  await story.close();
  story = await openStory();
  return story.tell(facts);
}

test("any split into batches, with transactions killed in between, and a replay give the same tables", async () => {
  let rows = 0;
  const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 12 }));
  const kills = fc.infiniteStream(fc.boolean());
  const property = fc.asyncProperty(randomStory, sizes, kills, async (facts, sizes, kills) => {
    const end = await retell(facts);
    await story.project({ limit: 1 });
    const oneByOne = await everything();

    await story.forget();
    for (const projection of projections) {
      for (let position = 0; position < end; ) {
        const limit = sizes.next().value ?? 1;
        if (kills.next().value) await killedBatch(story.projector, (tx) => catchUp(tx, projection, { limit }));
        position = (await catchUp(story.projector, projection, { limit })).position;
      }
    }
    expect(await everything()).toEqual(oneByOne);

    await story.forget();
    await story.project({ upTo: Math.ceil((end * 2) / 3), limit: 7 });
    await sql`update projection.checkpoints set position = position / 2`.execute(story.projector);
    await story.project();
    expect(await everything(), "replayed from the middle").toEqual(oneByOne);
    rows += JSON.stringify(oneByOne).split("known_from").length;
  });
  await fc.assert(property, { numRuns: 8, endOnFailure: true });
  expect(rows, "the generator must reach the code it is meant to test").toBeGreaterThan(500);
}, 400_000);

test("asked as of a position, every query answers what a fresh projection that stopped there answers now", async () => {
  let told = 0;
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(randomStory, places, async (facts, places) => {
    const end = await retell(facts);
    const positions = places.map((place) => Math.ceil(place * end));
    await story.project();
    const asked = [];
    for (const position of positions) asked.push(await answers(position));
    for (const [i, position] of positions.entries()) {
      await story.forget();
      await story.project({ upTo: position });
      const fresh = await answers(undefined);
      expect(asked[i], `as of ${position}`).toEqual(fresh);
      told += JSON.stringify(fresh).length;
    }
  });
  await fc.assert(property, { numRuns: 6, endOnFailure: true });
  expect(told, "the generator must reach the code it is meant to test").toBeGreaterThan(20_000);
}, 400_000);

const later = new Date("2100-01-01");

async function answers(asOf: number | undefined) {
  const db = story.server;
  const at = asOf === undefined ? {} : { asOf };
  const dyads = cast.codes.flatMap((a) => cast.codes.map((b) => ({ a, b, ...at })));
  return {
    articles: await articles.queries.list(db, { limit: 100, ...at }),
    events: await events.queries.list(db, { limit: 100, ...at }),
    between: await Promise.all(dyads.map((dyad) => events.queries.list(db, { ...dyad, limit: 100 }))),
    of: await Promise.all(cast.articles.map((article) => events.queries.list(db, { article, limit: 100, ...at }))),
    one: await Promise.all(cast.events.map((id) => events.queries.one(db, id, asOf))),
    redirects: await Promise.all(cast.events.map((id) => events.queries.redirect(db, id, asOf))),
    months: await Promise.all(dyads.map((dyad) => relations.queries.timeline(db, { ...dyad, by: "month" }))),
    days: await Promise.all(dyads.map((dyad) => relations.queries.timeline(db, { ...dyad, by: "day" }))),
    undated: await Promise.all(dyads.map((dyad) => relations.queries.undated(db, dyad))),
    inexact: await Promise.all(dyads.map((dyad) => relations.queries.inexact(db, { ...dyad, by: "day" }))),
    dyads: await relations.queries.dyads(db, { limit: 100, ...at }),
    counts: await articles.queries.counts(db, asOf),
    byIds: await articles.queries.byIds(db, cast.articles, asOf),
    refusals: await articles.queries.refusals(db, 100, at),
    actors: await actors.queries.list(db, { limit: 100, ...at }),
    called: await actors.queries.list(db, { text: "the", limit: 100, ...at }),
    actor: await Promise.all(cast.codes.map((code) => actors.queries.one(db, code, at))),
    people: await actors.queries.people(db, { limit: 100, ...at }),
    places: await intake.queries.places(db, { now: later, ...at }),
    waiting: await intake.queries.list(db, { limit: 100, ...at }),
    passages: await Promise.all(cast.articles.map((article) => intake.queries.passage(db, article, asOf))),
    throughput: await intake.queries.throughput(db, { by: "day", from: new Date(0), to: later, ...at }),
    reasons: await intake.queries.reasons(db, at),
  };
}

test("a projector projects what is appended while it runs, and tells when a position is reached", async () => {
  const steps: string[] = [];
  projector = startProjector({ db: story.projector, onProgress: (name) => steps.push(name) });
  for (let n = 1; n <= 20; n++) {
    const position = await story.tell([recorded({ as: `e${n}` })]);
    projector.nudge();
    await projector.reached(position);
    expect(projector.position()).toBeGreaterThanOrEqual(position);
    expect(await events.queries.one(story.server, eventId(`e${n}`))).not.toBeNull();
  }
  expect(new Set(steps)).toEqual(new Set(projections.map(({ name }) => name)));
  expect((await checkpoints(story.server)).map(({ position }) => position)).toEqual(projections.map(() => 20));
});

test("of two projectors none applies what the other has applied, and one goes on when the other hangs", async () => {
  const second = startProjector({ db: story.projector, limit: 3 });
  projector = startProjector({ db: story.projector, limit: 2 });
  try {
    const facts = Array.from({ length: 60 }, (_, n) => recorded({ as: `e${n}`, of: `m${n}` }));
    const end = await story.tell(facts);
    await Promise.all([projector.reached(end), second.reached(end)]);
    expect(await events.queries.list(story.server, { limit: 100 })).toHaveLength(60);
    await second.stop();

    const hung = story.fresh.pool("entente_projector", 1);
    const client = await hung.connect();
    client.on("error", () => {});
    await client.query("begin; set local idle_in_transaction_session_timeout = '1s'");
    await client.query("select from projection.checkpoints where name = 'events' for update");
    await projector.reached(await story.tell([recorded({ as: "late" })]));
    client.release(true);
    expect(await events.queries.one(story.server, eventId("late"))).not.toBeNull();
  } finally {
    await second.stop();
  }
});

test("an entry of an unknown type stops every projection before it, loudly; what stands before it is applied", async () => {
  const troubles: string[] = [];
  const before = await story.tell([recorded({})]);
  await sql`
    select log.append('newer', '[{"stream": "event/x", "type": "event.foretold", "schema": 1, "data": {}, "meta": {}}]')
  `.execute(story.writer);
  await story.tell([recorded({ as: "e2" })]);
  projector = startProjector({ db: story.projector, onTrouble: (message) => troubles.push(message) });
  await expect(projector.reached(before + 2)).rejects.toBeInstanceOf(UnknownEntry);
  await projector.reached(before);
  expect(troubles.length).toBeGreaterThan(0);
  expect(troubles[0]).toContain("event.foretold");
  expect(projector.complaints()[0]).toMatch(/^projection \w+ has stopped at position \d+: .*event\.foretold/);
  expect(await events.queries.list(story.server, { limit: 10 })).toHaveLength(1);
});

test("a broken connection is retried, and nothing is lost or applied twice", async () => {
  const troubles: string[] = [];
  projector = startProjector({ db: story.projector, limit: 2, onTrouble: (message) => troubles.push(message) });
  const facts = Array.from({ length: 200 }, (_, n) => recorded({ as: `e${n}`, of: `m${n}` }));
  const end = await story.tell(facts);
  let done = false;
  const reached = projector.reached(end).then(() => {
    done = true;
  });
  const owner = database<unknown>(story.fresh.pool("owner", 1));
  let broken = 0;
  for (let round = 0; round < 15 && !done; round++) {
    const { rows } = await sql<{ killed: boolean }>`
      select pg_terminate_backend(pid) as killed from pg_stat_activity
      where application_name = 'entente entente_projector' and datname = current_database() and state <> 'idle'
    `.execute(owner);
    broken += rows.filter(({ killed }) => killed).length;
    await pause(20);
  }
  await reached;
  expect(broken).toBeGreaterThan(2);
  expect(troubles.some((message) => message.includes("waits for the database"))).toBe(true);
  await expect.poll(() => projector?.complaints()).toEqual([]);
  expect(await events.queries.list(story.server, { limit: 1000 })).toHaveLength(200);
  expect((await rowsOf(story, events)).event).toHaveLength(200);
});
