import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Fact, received, recorded, reported } from "../../tests/support/facts.ts";
import { openStory, rowsOf, type Story } from "../../tests/support/story.ts";
import { pause } from "../core/clock.ts";
import { database } from "../db/pool.ts";
import { eventRecorded } from "../log/entries/event-recorded.ts";
import { articles } from "./articles/projection.ts";
import { prepareProjections, startProjector } from "./catch-up.ts";
import { type AnyProjection, defineProjection, when } from "./define.ts";
import { events } from "./events/projection.ts";
import { countHeld } from "./held.ts";
import { writeOnce } from "./known.ts";
import { rebuild } from "./rebuild.ts";
import { relations } from "./relations/projection.ts";
import { catchUp } from "./step.ts";
import { showVersion } from "./swap.ts";

let story: Story;
beforeEach(async () => {
  story = await openStory();
});
afterEach(() => story.close());

const again = (projection: AnyProjection, swapping = true) =>
  rebuild(projection, { db: story.projector, access: story.fresh.access, swapping, limit: 500 });
const schemas = async () => {
  const { rows } = await sql<{ name: string }>`
    select nspname as name from pg_namespace where nspname ~ '_v\d' order by 1
  `.execute(story.projector);
  return rows.map(({ name }) => name);
};
const manyEvents = (from: number, to: number): Fact[] =>
  Array.from({ length: to - from }, (_, n) => recorded({ as: `e${from + n}`, of: `m${from + n}`, in: `a${n % 7}` }));

test("a rebuild finds the same rows, takes the place of the old tables, and the projector goes on with it", async () => {
  const standing = await schemas();
  await story.tell(manyEvents(0, 120));
  await story.project();
  const before = await rowsOf(story, events);
  const rebuilt = await again(events);
  expect(rebuilt).toMatchObject({ position: 120, entries: 120, swapped: true });
  expect(rebuilt.comparison).toMatchObject({ tables: 6, differences: [] });
  expect(rebuilt.comparison?.rows).toBe(Object.values(before).flat().length);
  expect(await rowsOf(story, events)).toEqual(before);
  expect(await schemas()).toEqual(standing);
  await story.tell([reported({ as: "e5", of: "m5", by: "m500" })]);
  await story.project();
  await prepareProjections(story.projector);
  const { rows } = await sql<{ n: number }>`select count(*) as n from entente.events`.execute(story.server);
  expect(rows[0]?.n).toBe(120);
  expect((await again(events)).comparison?.differences).toEqual([]);
});

test("what the shown tables have otherwise is told by table and key, and mended by the rebuild", async () => {
  await story.tell(manyEvents(0, 20));
  await story.project();
  await sql`update relations_v2.contribution set goldstein = -9 where known_from = 3`.execute(story.projector);
  await sql`delete from relations_v2.contribution where known_from = 4`.execute(story.projector);
  const checked = await again(relations, false);
  expect(checked.swapped).toBe(false);
  expect(checked.comparison?.differences).toMatchObject([
    { table: "contribution", onlyShown: 0, onlyRebuilt: 1, changed: 1 },
  ]);
  expect(checked.comparison?.differences[0]?.examples).toHaveLength(2);
  expect((await rowsOf(story, relations)).contribution, "a check changes nothing").toHaveLength(19);
  await again(relations);
  expect((await rowsOf(story, relations)).contribution).toHaveLength(20);
  expect((await again(relations, false)).comparison?.differences).toEqual([]);
});

test("while appends, a projector and readers go on, rebuilds are swapped in and no reader sees a gap or an error", async () => {
  await story.tell([received("a1"), ...manyEvents(0, 300)]);
  await story.project();
  const reader = database<unknown>(story.fresh.pool("entente_reader", 2));
  const server = database<unknown>(story.fresh.pool("entente_server", 2));
  const troubles: string[] = [];
  const projector = startProjector({ db: story.projector, limit: 40, onTrouble: (message) => troubles.push(message) });
  const end = new AbortController();
  const asked = { views: 0, tables: 0 };
  let told = 300;
  const appending = (async () => {
    for (; !end.signal.aborted; told += 10) {
      await story.tell(manyEvents(told, told + 10));
      await pause(100);
    }
  })();
  // events are only recorded, one mention each: their number never falls, and the tables of one statement agree
  const readViews = async () => {
    for (let least = 300; !end.signal.aborted; asked.views++) {
      const { rows } = await sql<{ events: number; contributions: number; articles: number }>`
        select (select count(*) from entente.events) as events, (select count(*) from entente.articles) as articles,
               (select sum(events_once) from entente.relations_monthly) as contributions
      `.execute(reader);
      const [row] = rows;
      expect(row?.articles).toBe(1);
      expect(row?.events).toBeGreaterThanOrEqual(least);
      least = row?.events ?? 0;
    }
  };
  const readTables = async () => {
    for (let least = 300; !end.signal.aborted; asked.tables++) {
      const { rows } = await sql<{ events: number; members: number; pairs: number; actors: number }>`
        select (select count(*) from events_v2.event) as events, (select count(*) from events_v2.member) as members,
               (select count(*) from events_v2.pair) as pairs, (select count(*) from events_v2.actor) as actors
      `.execute(server);
      const [row] = rows;
      expect(row?.events).toBeGreaterThanOrEqual(least);
      expect(row).toEqual({
        events: row?.events,
        members: row?.events,
        pairs: row?.events,
        actors: 2 * (row?.events ?? 0),
      });
      least = row?.events ?? 0;
      const found = await events.queries.list(server, { a: "RUS", b: "VEN", limit: 5 });
      expect(found).toHaveLength(5);
    }
  };
  const reading = [readViews(), readViews(), readTables(), readTables()];
  try {
    for (const projection of [events, relations, articles, events]) {
      const seen = { ...asked };
      const { comparison, swapped } = await again(projection);
      expect(swapped).toBe(true);
      expect(comparison?.differences, projection.name).toEqual([]);
      await Promise.race([...reading, until(() => asked.views > seen.views && asked.tables > seen.tables)]);
    }
  } finally {
    end.abort();
    await Promise.all(reading);
    await appending;
  }
  const last = await story.tell([recorded({ as: "last" })]);
  await projector.reached(last);
  await projector.stop();
  expect(troubles).toEqual([]);
  expect(asked.views).toBeGreaterThan(20);
  expect(asked.tables).toBeGreaterThan(20);
  const { rows } = await sql<{ n: number }>`select count(*) as n from entente.events`.execute(reader);
  expect(rows[0]?.n).toBe(told + 1);
}, 400_000);

test("a rebuild that is cut off anywhere leaves what is shown, and the next one begins anew", async () => {
  await story.tell(manyEvents(0, 200));
  await story.project();
  const before = await rowsOf(story, events);
  const owner = database<unknown>(story.fresh.pool("owner", 1));
  const cut = async () => {
    const { rows } = await sql<{ cut: boolean }>`
      select pg_terminate_backend(pid) as cut from pg_stat_activity
      where application_name = 'entente entente_projector' and datname = current_database() and state <> 'idle'
    `.execute(owner);
    return rows.length;
  };
  let broken = 0;
  for (let wait = 0; wait < 12; wait++) {
    const rebuilding = rebuild(events, {
      db: story.projector,
      access: story.fresh.access,
      swapping: true,
      limit: 10,
      onProgress: ({ position }) => {
        if (position >= wait * 20) void cut();
      },
    });
    broken += await rebuilding.then(
      () => 0,
      () => 1,
    );
    expect(await rowsOf(story, events)).toEqual(before);
  }
  expect(broken).toBeGreaterThan(3);
  expect(await again(events)).toMatchObject({ swapped: true, comparison: { differences: [] } });
  expect((await schemas()).filter((name) => !/^[a-z]+_v1$/.test(name))).toEqual([]);
}, 400_000);

test("a reader who keeps the tables keeps them: the swap gives way, says so, and nothing is changed", async () => {
  await story.tell(manyEvents(0, 10));
  await story.project();
  const server = story.fresh.pool("entente_server", 1);
  const client = await server.connect();
  await client.query("begin; select count(*) from entente.events");
  const options = { db: story.projector, access: story.fresh.access, swapping: true, patienceMs: 300 };
  await expect(rebuild(events, options)).rejects.toThrow("was in use for");
  expect((await client.query("select count(*)::int as n from entente.events")).rows).toEqual([{ n: 10 }]);
  // what was made in vain, and takes as much room, is gone; nobody reads there
  expect((await schemas()).filter((name) => name.includes("rebuild"))).toEqual([]);
  await client.query("commit");
  client.release();
  expect(await again(events)).toMatchObject({ swapped: true });
});

test("one process rebuilds a projection at a time", async () => {
  await story.tell(manyEvents(0, 30));
  await story.project();
  const both = await Promise.allSettled([again(events), again(events)]);
  const refused = both.filter((each) => each.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(String(refused[0]?.reason)).toContain("is being rebuilt by another process");
});

test("a rebuild in which entries fail that the shown tables hold changes nothing and says which", async () => {
  await story.tell(manyEvents(0, 10));
  await story.project();
  const stricter = {
    ...relations,
    tables: [...relations.tables, "alter table contribution add check (goldstein > 5)"],
  };
  await expect(again(stricter)).rejects.toThrow("the first at position 1 (event.recorded)");
  expect((await rowsOf(story, relations)).contribution).toHaveLength(10);
  expect(await countHeld(story.server)).toEqual([]);
});

test("tables that were changed within a version are rebuilt; rows of another make are not compared", async () => {
  await story.tell(manyEvents(0, 10));
  await story.project();
  const wider = { ...relations, tables: [...relations.tables, "create table more (a int, primary key (a))"] };
  await expect(prepareProjections(story.projector, [wider])).rejects.toThrow("run entente rebuild relations");
  expect(await again(wider)).toMatchObject({ swapped: true, comparison: null });
  await prepareProjections(story.projector, [wider]);
  const { rows } = await sql<{ n: number }>`select sum(events)::int as n from entente.relations_monthly`.execute(
    story.server,
  );
  expect(rows).toEqual([{ n: null }]);
});

test("a new version is filled beside the old one, which is shown until the new one has read as far", async () => {
  const [old, next] = [counted(1), counted(2)];
  await prepareProjections(story.projector, [old]);
  await story.tell(manyEvents(0, 50));
  await story.project({ only: [old] });
  await prepareProjections(story.projector, [next]);
  const shown = async () => {
    const { rows } = await sql<{ n: number; made: string }>`
      select count(*) as n, max(made) as made from entente.counted
    `.execute(story.server);
    return rows[0];
  };
  expect(await shown()).toEqual({ n: 50, made: "by version 1" });
  await catchUp(story.projector, next, { limit: 20 });
  expect(await showVersion(story.projector, next)).toBe(false);
  await prepareProjections(story.projector, [next]);
  expect(await shown(), "half filled").toEqual({ n: 50, made: "by version 1" });
  const projector = startProjector({ db: story.projector, catalogue: [next], limit: 20 });
  await until(async () => (await shown())?.made === "by version 2");
  await projector.stop();
  expect(await shown()).toEqual({ n: 50, made: "by version 2" });
  await sql`drop schema counted_v1 cascade`.execute(story.projector);
  await prepareProjections(story.projector, [old]);
  await story.project({ only: [old] });
  expect(await showVersion(story.projector, old), "an older release takes nothing back").toBe(false);
  expect(await shown()).toEqual({ n: 50, made: "by version 2" });
});

/** A version of a small projection. */
function counted(version: number): AnyProjection {
  const type = "text";
  return defineProjection<unknown, object>({
    name: "counted",
    version,
    queryIndexes: [],
    tables: ["create table event (event_id uuid not null, known_from bigint primary key)"],
    views: [
      {
        name: "counted",
        comment: "Events.",
        columns: {
          event: { type: "uuid", sql: "e.event_id", comment: "Id." },
          made: { type, sql: `'by version ${version}'`, comment: "By which version." },
        },
        body: () => `from counted_v${version}.event e`,
      },
    ],
    handlers: [
      when<unknown, readonly [typeof eventRecorded]>([eventRecorded], async (entries, context) =>
        writeOnce(
          context,
          "event",
          entries.map(({ position, data }) => ({ event_id: data.event, known_from: position })),
        ),
      ),
    ],
    queries: {},
  });
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(10);
}
