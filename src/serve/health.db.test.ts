import type { Kysely } from "kysely";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { sha256 } from "../core/ids.ts";
import { stages } from "../core/stages.ts";
import { database } from "../db/pool.ts";
import { append } from "../log/append.ts";
import { articleReceived } from "../log/entries/article-received.ts";
import { articleRecorded } from "../log/entries/article-recorded.ts";
import { articleRefused } from "../log/entries/article-refused.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { NewEntry } from "../log/entries/define.ts";
import { prepareProjections } from "../projections/catch-up.ts";
import { defineProjection } from "../projections/define.ts";
import { projections } from "../projections/index.ts";
import { intake } from "../projections/intake/projection.ts";
import { catchUp } from "../projections/step.ts";
import type { StoreTables } from "../store/tables.ts";
import { aliveness, readiness } from "./health.ts";

const article = sha256("an article");
const ends = {
  read: articleRefused.of({ article, stage: "read", code: "no-body-text", detail: "one line came" }),
  code: articleUncoded.of({ article, language: "deu" }),
  record: articleRecorded.of({ article, mentions: 0 }),
} satisfies Record<string, NewEntry>;

let fresh: FreshDatabase;
let server: Kysely<unknown>;
let writer: Kysely<StoreTables>;

beforeEach(async () => {
  fresh = await freshDatabase();
  server = database(fresh.pool("entente_server", 1));
  writer = database(fresh.pool("entente_writer", 1));
});
afterEach(() => fresh.close());

const ask = (article: string, stage: (typeof stages)[number], asked = "now") =>
  sql`insert into intake.stages (article, stage, asked_at) values (${article}, ${stage}, ${asked}::timestamptz)`.execute(
    writer,
  );
const longAgo = new Date(Date.now() - 7_200_000).toISOString();

test.each(stages)("work that waits for %s while the other stages go on is told", async (stage) => {
  expect(await aliveness(server, 0), "idle is well").toEqual([]);
  await ask("new", stage);
  expect(await aliveness(server, 3600), "it waits for a moment only").toEqual([]);
  for (const one of stages) await ask("old", one, longAgo);
  const others = stages.filter((one) => one !== stage);
  await append(writer, { key: "the others", entries: others.map((one) => ends[one]), meta: {} });
  expect(await aliveness(server, 3600)).toEqual([
    `work waits for ${stage} and none was finished within 3600 s: is a worker running?`,
  ]);
  await append(writer, { key: "this one", entries: [ends[stage]], meta: {} });
  expect(await aliveness(server, 3600), "one was finished lately").toEqual([]);
  expect(await aliveness(server, 0), "none was finished within no time at all").toHaveLength(1);
  await writer.updateTable("intake.stages").set({ stalled: true }).execute();
  expect(await aliveness(server, 0), "an operator is asked, whom no restart replaces").toEqual([]);
});

test.each(projections.map(({ name }) => name))(
  "entries that wait for %s while the others go on are told",
  async (late) => {
    const projector = database<unknown>(fresh.pool("entente_projector", 2));
    await prepareProjections(projector);
    const received = articleReceived.of({ article, file: null, origin: "stdin", fileTime: null, size: 1 });
    await append(writer, { key: "received", entries: [received], meta: {} });
    expect(await aliveness(server, 3600), "it waits for a moment only").toEqual([]);
    for (const projection of projections) {
      if (projection.name !== late) await catchUp(projector, projection, { limit: 10 });
    }
    expect(await aliveness(server, 0)).toEqual([
      `entries wait for ${late} and none was projected within 0 s: is a projector running?`,
    ]);
    for (const projection of projections) await catchUp(projector, projection, { limit: 10 });
    expect(await aliveness(server, 0)).toEqual([]);
  },
);

test("a database whose projections are not prepared is not ready", async () => {
  expect(await readiness(server)).toEqual([expect.stringContaining("are not prepared: run entente project")]);
  await prepareProjections(database<unknown>(fresh.pool("entente_projector", 1)));
  expect(await readiness(server)).toEqual([]);
});

test("a server is not ready while a new version of a projection still fills; one of the earlier release is", async () => {
  const projector = database<unknown>(fresh.pool("entente_projector", 2));
  await prepareProjections(projector);
  const received = articleReceived.of({ article, file: null, origin: "stdin", fileTime: null, size: 1 });
  await append(writer, { key: "received", entries: [received], meta: {} });
  for (const projection of projections) await catchUp(projector, projection, { limit: 10 });
  const next = defineProjection({ ...intake, version: intake.version + 1 });
  const catalogue = projections.map((projection) => (projection.name === next.name ? next : projection));
  await prepareProjections(projector, catalogue);
  expect(await readiness(server, catalogue)).toEqual([
    `version ${next.version} of intake still fills: it has read up to position 0 of 1`,
  ]);
  expect(await readiness(server)).toEqual([]);
  await catchUp(projector, next, { limit: 10 });
  expect(await readiness(server, catalogue)).toEqual([]);
});
