import * as fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  coded,
  counted,
  eventId,
  type Fact,
  merged,
  read,
  received,
  recorded,
  reported,
} from "../../tests/support/facts.ts";
import { killedBatch } from "../../tests/support/killed-batch.ts";
import { randomStory } from "../../tests/support/random-story.ts";
import { openStory, rowsOf, type Story } from "../../tests/support/story.ts";
import { articles } from "./articles/projection.ts";
import { startProjector } from "./catch-up.ts";
import { events } from "./events/projection.ts";
import { countHeld, listHeld, replayHeld } from "./held.ts";
import { projections } from "./index.ts";
import { relations } from "./relations/projection.ts";
import { catchUp } from "./step.ts";

let story: Story;
beforeEach(async () => {
  story = await openStory();
});
afterEach(() => story.close());

const run = (statement: string) => sql.raw(statement).execute(story.projector);
const everything = async () =>
  Object.fromEntries(await Promise.all(projections.map(async (each) => [each.name, await rowsOf(story, each)])));

test("a failing entry is found, held with all that touches what it touches, and the rest goes on; mended, all is replayed", async () => {
  const facts: Fact[] = Array.from({ length: 40 }, (_, n) => recorded({ as: `e${n}`, of: `m${n}`, in: `a${n}` }));
  facts[20] = recorded({ as: "e20", of: "m20", in: "a20", plover: "ACCUSE" });
  const after = [
    reported({ as: "e20", of: "m20", by: "m50", in: "a50" }),
    reported({ as: "e3", of: "m3", by: "m51", in: "a50" }),
    merged("e3", "e4"),
    reported({ as: "e5", of: "m5", by: "m52", in: "a51" }),
  ];
  await story.tell([...facts, ...after]);
  await story.project({ only: [relations] });
  const whole = await rowsOf(story, relations);
  await story.forget();
  await run("alter table relations_v2.contribution add constraint no_accusation check (plover <> 'ACCUSE')");

  const troubles: string[] = [];
  const projector = startProjector({
    db: story.projector,
    catalogue: [relations],
    onTrouble: (message) => troubles.push(message),
  });
  await projector.reached(44);
  await projector.stop();
  expect(troubles).toEqual([expect.stringContaining("relations goes on without 4 entries")]);
  expect(await countHeld(story.server)).toEqual([{ projection: "relations", failing: 1, waiting: 3 }]);
  expect(await listHeld(story.server, { limit: 10 })).toMatchObject([
    { projection: "relations", position: 21, type: "event.recorded", behind: null, code: "23514" },
    { position: 41, stream: `event/${eventId("e20")}`, behind: 21, error: null },
    { position: 42, behind: 41 },
    { position: 43, behind: 42 },
  ]);
  const [failing] = await listHeld(story.server, { projection: "relations", failing: true, limit: 10 });
  expect(failing?.error).toContain("no_accusation");
  expect(await listHeld(story.server, { projection: "events", limit: 10 })).toEqual([]);
  expect((await rowsOf(story, relations)).contribution).toHaveLength(40);

  expect(await replayHeld(story.projector, relations), "not mended yet").toEqual({ applied: 0, held: 4 });
  expect(await listHeld(story.server, { limit: 10 })).toHaveLength(4);
  await run("alter table relations_v2.contribution drop constraint no_accusation");
  expect(await replayHeld(story.projector, relations, { limit: 3 })).toEqual({ applied: 4, held: 0 });
  expect(await countHeld(story.server)).toEqual([]);
  expect(await rowsOf(story, relations)).toEqual(whole);
});

test("an entry whose data do not fit its type is held, says what was expected, and its article waits", async () => {
  await story.tell([received("a1"), received("a2")]);
  const stream = `article/${articleOf(received("a1"))}`;
  const bad = [{ stream, type: "article.recorded", schema: 1, data: { mentions: -1 }, meta: {} }];
  await sql`select log.append('bad', ${JSON.stringify(bad)}::jsonb)`.execute(story.writer);
  await story.tell([read("a1", "One."), read("a2", "Two.")]);
  await story.project({ only: [articles] });
  const [failing, waiting] = await listHeld(story.server, { limit: 10 });
  expect(failing).toMatchObject({ type: "article.recorded", code: null, behind: null });
  expect(failing?.error).toMatch(/article: .*mentions: /);
  expect(waiting).toMatchObject({ type: "article.read", behind: failing?.position });
  expect(await articles.queries.counts(story.server)).toEqual({ read: 1, received: 1 });
});

const constraints = [
  "alter table articles_v4.article add constraint mend check (mentions <> 2 and state <> 'stalled')",
  "alter table events_v2.event add constraint mend check (reports < 4 or plover <> 'ACCUSE')",
  "alter table events_v2.mention add constraint mend check (goldstein <> 3.4)",
  "alter table relations_v2.contribution add constraint mend check (status <> 'denied' or reports < 3)",
  "alter table intake_v2.step add constraint mend check (code <> 'no-body-text')",
];

test("whatever fails and however batches and replays are cut and killed: once mended, the tables are as if nothing had failed", async () => {
  let held = 0;
  const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 30 }));
  const kills = fc.infiniteStream(fc.boolean());
  const property = fc.asyncProperty(randomStory, sizes, kills, async (facts, sizes, kills) => {
    await story.close();
    story = await openStory();
    const end = await story.tell(facts);
    await story.project();
    const whole = await everything();
    await story.forget();
    for (const constraint of constraints) await run(constraint);
    for (const projection of projections) {
      for (let position = 0; position < end; ) {
        const limit = sizes.next().value ?? 1;
        if (kills.next().value) await killedBatch(story.projector, (tx) => catchUp(tx, projection, { limit }));
        position = (await catchUp(story.projector, projection, { limit })).position;
      }
    }
    const counted = await countHeld(story.server);
    held += counted.reduce((sum, { waiting }) => sum + waiting, 0);
    const [, mended, ...others] = constraints.map((each) => each.replace(/add (constraint mend).*/, "drop $1"));
    await run(mended ?? "");
    await replayHeld(story.projector, events, { limit: sizes.next().value ?? 1 });
    for (const statement of [...others, constraints[0]?.replace(/add (constraint mend).*/, "drop $1") ?? ""]) {
      await run(statement);
    }
    for (const projection of projections) {
      const limit = sizes.next().value ?? 1;
      if (kills.next().value) await killedBatch(story.projector, (tx) => replayHeld(tx, projection, { limit }));
      expect((await replayHeld(story.projector, projection, { limit })).held).toBe(0);
    }
    expect(await everything()).toEqual(whole);
  });
  await fc.assert(property, { numRuns: 6, endOnFailure: true });
  expect(held, "the generator must reach the code it is meant to test").toBeGreaterThan(50);
}, 400_000);

test("what fails while it is appended meanwhile is held behind what waits already", async () => {
  await run("alter table articles_v4.article add constraint mend check (state <> 'coded')");
  const body = "Nothing.";
  await story.tell([received("a1"), read("a1", body), coded("a1", body, [])]);
  await story.project({ only: [articles] });
  await story.tell([counted("a1", 0), received("a2")]);
  await story.project({ only: [articles] });
  expect(await countHeld(story.server)).toEqual([{ projection: "articles", failing: 1, waiting: 1 }]);
  await run("alter table articles_v4.article drop constraint mend");
  expect(await replayHeld(story.projector, articles)).toEqual({ applied: 2, held: 0 });
  expect(await articles.queries.counts(story.server)).toEqual({ received: 1, recorded: 1 });
});

function articleOf({ entry }: Fact): string {
  return entry?.stream.split("/")[1] ?? "";
}
