import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coded, counted, mention, read, received, recorded } from "../../tests/support/facts.ts";
import { openStory, type Story } from "../../tests/support/story.ts";
import { database } from "../db/pool.ts";
import { settle } from "../log/moments.ts";
import { prepareProjections } from "./catch-up.ts";
import { projections } from "./index.ts";

const views = projections.flatMap((projection) => projection.views);
let story: Story;
let reader: Kysely<unknown>;
beforeAll(async () => {
  story = await openStory();
  reader = database<unknown>(story.fresh.pool("entente_reader", 2));
  const body = "Peru and Ecuador signed a peace treaty in Brasília.";
  const peace = { plover: "SUPPORT", source: ["PER", "ECU"], symmetric: true, date: "1998-10-26" } as const;
  const telling = { body, sentence: body, source: { PER: "Peru", ECU: "Ecuador" }, trigger: "signed" };
  await story.tell([received("a1"), received("a1", "copies/a1.txt"), read("a1", body)]);
  const mentions = [mention("m1", peace, telling)];
  await settle(story.projector, await story.tell([coded("a1", body, mentions), recorded(peace), counted("a1", 1)]));
  await story.project();
});
afterAll(() => story.close());

test("every view and every column has its comment and type", async () => {
  const { rows } = await sql<{
    view: string;
    column: string;
    type: string;
    comment: string | null;
    about: string | null;
  }>`
    select c.relname as view, a.attname as "column", format_type(a.atttypid, null) as type,
           col_description(c.oid, a.attnum) as comment, obj_description(c.oid, 'pg_class') as about
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = 'entente'::regnamespace order by c.relname, a.attnum
  `.execute(story.projector);
  expect(new Set(rows.map((row) => row.view))).toEqual(new Set(views.map((view) => view.name)));
  for (const { name, comment, columns } of views) {
    const standing = rows.filter((row) => row.view === name);
    expect(standing.map((row) => row.column)).toEqual(Object.keys(columns));
    for (const { column, type, ...said } of standing) {
      expect(said, `${name}.${column}`).toMatchObject({ comment: columns[column]?.comment, about: comment });
      expect(type.replace("timestamp with time zone", "timestamptz")).toBe(columns[column]?.type);
    }
  }
});

test.each(views.map((view) => view.name))(
  "entente.%s can be read by the reader and shows what was told",
  async (view) => {
    const { rows } = await sql`select * from ${sql.table(`entente.${view}`)}`.execute(reader);
    expect(rows.length).toBeGreaterThan(0);
  },
);

test("a row of the public views is flat and says what the article says", async () => {
  const [article] = (await sql`select * from entente.articles`.execute(reader)).rows;
  expect(article).toMatchObject({
    file: "inbox/a1.txt",
    files: 2,
    title: "On a1",
    state: "recorded",
    live: true,
    mentions: 1,
  });
  const [told] = (await sql`select * from entente.mentions`.execute(reader)).rows;
  expect(told).toMatchObject({
    quote: "Peru and Ecuador signed a peace treaty in Brasília.",
    source: "PER ECU",
    date_from: "1998-10-26",
  });
  const { rows } =
    await sql`select source, target, events, events_once from entente.relations_monthly order by 1`.execute(reader);
  expect(rows).toEqual([
    { source: "ECU", target: "PER", events: 1, events_once: 0 },
    { source: "PER", target: "ECU", events: 1, events_once: 1 },
  ]);
});

test("the reader can read nothing else", async () => {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname not in ('entente', 'pg_catalog', 'information_schema', 'pg_toast')
  `.execute(story.projector);
  const names = rows.map((row) => row.name);
  expect(names).toEqual(
    expect.arrayContaining(["log.entries", "store.texts", "store.files", "intake.stages", "events_v2.mention"]),
  );
  for (const name of names) {
    const refused = expect(sql`select * from ${sql.table(name)}`.execute(reader), name);
    await refused.rejects.toMatchObject({ code: "42501" });
  }
  for (const statement of [
    "delete from entente.events",
    "create table entente.mine (a int)",
    "create table mine (a int)",
    "create temporary table mine (a int)",
    "select log.append('k', '[]')",
    "select nextval('log.position')",
  ]) {
    await expect(sql.raw(statement).execute(reader), statement).rejects.toThrow();
  }
});

test("the page and the commands can read the projections and change nothing of them", async () => {
  await sql`select * from events_v2.event`.execute(story.server);
  await expect(sql`delete from events_v2.event`.execute(story.server)).rejects.toMatchObject({ code: "42501" });
});

test("a number that no integer holds breaks the view for nobody, and is still told", async () => {
  const act = { as: "many", by: "many", source: ["PER"], target: ["ECU"], date: "1998-10-26" };
  const fact = recorded(act);
  if (fact.entry) Object.assign((fact.entry.data as { state: object }).state, { figures: { killed: 5e9, wounded: 3 } });
  await story.tell([fact]);
  await story.project();
  const { rows } = await sql`
    select killed, wounded, figures from entente.events where figures ? 'killed'
  `.execute(reader);
  expect(rows).toEqual([{ killed: null, wounded: 3, figures: { killed: 5e9, wounded: 3 } }]);
});

test("preparing again changes nothing; a projection that was dropped is made anew and read from the start", async () => {
  const made = async () =>
    (
      await sql`select oid from pg_class where relnamespace = 'entente'::regnamespace order by 1`.execute(
        story.projector,
      )
    ).rows;
  const before = await made();
  await Promise.all([prepareProjections(story.projector), prepareProjections(story.projector)]);
  expect(await made()).toEqual(before);
  await sql`drop schema relations_v2 cascade`.execute(story.projector);
  await prepareProjections(story.projector);
  await story.project();
  expect((await sql`select * from entente.relations_daily`.execute(reader)).rows).toHaveLength(3);
});

test("tables that were made otherwise under the same version are refused", async () => {
  const [first] = projections;
  if (!first) throw new Error("no projections");
  const changed = { ...first, tables: [...first.tables, "create table other (a int)"] };
  await expect(prepareProjections(story.projector, [changed])).rejects.toThrow("run entente rebuild articles");
});
