import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Duck, openDuck } from "../../tests/support/duckdb.ts";
import { coded, counted, mention, read, received, recorded } from "../../tests/support/facts.ts";
import { randomStory } from "../../tests/support/random-story.ts";
import { openStory, type Story } from "../../tests/support/story.ts";
import { database } from "../db/pool.ts";
import { horizon } from "../log/read.ts";
import { csv } from "./csv.ts";
import type { CellKind, ExportColumn, ExportFormat } from "./define.ts";
import { parquet } from "./parquet.ts";
import { type ExportFilter, readRows } from "./read-rows.ts";
import { exportTables } from "./tables.ts";

const hostile = `=cmd|' /C calc'!A0 met "Peru", 'Ecuador',\tand\r\n-1+1 @SUM(A1) \u202e<script>alert(1)</script> 🕊 сказал`;
const titles = [
  '=HYPERLINK("http://outside.example")',
  "'quoted'",
  "+1",
  "-1",
  "@x",
  "\tx",
  "＝1",
  "",
  'plain, with "marks"',
];

let story: Story;
let reader: Kysely<unknown>;
let duck: Duck;
let folder: string;
let middle: number;

beforeAll(async () => {
  story = await openStory();
  reader = database<unknown>(story.fresh.pool("entente_reader", 2));
  duck = await openDuck();
  folder = await mkdtemp(join(tmpdir(), "entente-export-"));
  const [first = [], second = []] = fc.sample(randomStory, { numRuns: 2, seed: 20250507 });
  middle = await story.tell(first);
  // as it would be: what the store holds later was not known to the projections before
  await story.project();
  await story.tell(second);
  for (const [n, title] of titles.entries()) {
    const name = `hostile${n}`;
    const act = {
      as: name,
      of: name,
      in: name,
      plover: "CONSULT",
      goldstein: 2.8,
      source: ["PER", "---REB"],
      target: ["ECU"],
      date: "1998-10-26",
    };
    const telling = {
      body: hostile,
      sentence: hostile,
      source: { PER: "Peru" },
      target: { ECU: "Ecuador" },
      trigger: "met",
    };
    await story.tell([received(name, `=${name}.txt`), read(name, hostile, { title })]);
    await story.tell([coded(name, hostile, [mention(name, act, telling)]), recorded(act), counted(name, 1)]);
  }
  await story.project();
  await sql`select log.settle(${await horizon(story.projector)})`.execute(story.projector);
});

afterAll(async () => {
  duck.close();
  await rm(folder, { recursive: true });
  await story.close();
});

const duckTypes: Readonly<Record<CellKind, string>> = {
  text: "VARCHAR",
  uuid: "VARCHAR",
  json: "JSON",
  whole: "INTEGER",
  long: "BIGINT",
  double: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  moment: "TIMESTAMP WITH TIME ZONE",
};

async function written(format: ExportFormat, view: string, filter: ExportFilter = {}): Promise<string> {
  const table = exportTables.find((known) => known.view.name === view);
  if (!table) throw new Error(`no table ${view}`);
  const parts: Uint8Array[] = [];
  for await (const bytes of format.encode(table.columns, readRows(story.server, table, filter))) parts.push(bytes);
  const file = join(folder, `${view}.${format.name}`);
  await writeFile(file, Buffer.concat(parts));
  return file;
}

/** The view's rows as text in the view's own order, with dates, times and JSON as the database writes them. */
async function expected(view: string, columns: readonly ExportColumn[]): Promise<Record<string, string | null>[]> {
  const table = exportTables.find((known) => known.view.name === view);
  const cells = columns.map(({ name, kind }) =>
    kind === "moment"
      ? sql`to_char(${sql.ref(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${sql.id(name)}`
      : sql`${sql.ref(name)}::text as ${sql.id(name)}`,
  );
  const order = (table?.order ?? []).map((name) => sql.ref(`v.${name}`));
  const { rows } = await sql<Record<string, string | null>>`
    select ${sql.join(cells)} from ${sql.table(`entente.${view}`)} v order by ${sql.join(order)}
  `.execute(reader);
  return rows;
}

/** A cell that DuckDB read from Parquet, as the database would write it. */
function asText(kind: CellKind, value: unknown): string | null {
  if (value === null) return null;
  if (kind === "date") return (value as Date).toISOString().slice(0, 10);
  if (kind === "json") return JSON.stringify(JSON.parse(String(value)));
  return String(value);
}

describe.each(exportTables.map((table) => [table.view.name, table.columns] as const))("entente.%s", (view, columns) => {
  test("is in Parquet what the view says, row by row and with its types", async () => {
    const file = await written(parquet, view);
    const described = await duck.rows(`describe select * from read_parquet('${file}')`);
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map(({ name, kind }) => [name, duckTypes[kind]]),
    );
    const cells = columns.map(({ name, kind }) =>
      kind === "moment" ? `strftime("${name}", '%Y-%m-%dT%H:%M:%S.%fZ') as "${name}"` : `"${name}"`,
    );
    const rows = await duck.rows(`select ${cells.join(", ")} from read_parquet('${file}')`);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.map((row) => Object.fromEntries(columns.map(({ name, kind }) => [name, asText(kind, row[name])]))),
    ).toEqual(
      (await expected(view, columns)).map((row) =>
        Object.fromEntries(columns.map(({ name, kind }) => [name, asText(kind === "json" ? kind : "text", row[name])])),
      ),
    );
  });

  test("is in CSV what the view says, once an apostrophe in front is dropped", async () => {
    const file = await written(csv, view);
    const options =
      "all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false";
    const rows = await duck.rows(`select * from read_csv('${file}', ${options})`);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns.map(({ name }) => name));
    const undone = rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name, kind }) => [
          name,
          kind === "text" && typeof row[name] === "string" ? row[name].replace(/^'/, "") : row[name],
        ]),
      ),
    );
    expect(undone).toEqual(await expected(view, columns));
    for (const { name } of columns.filter(({ kind }) => kind === "text")) {
      for (const row of rows) expect(String(row[name] ?? "")).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
  });
});

test("DuckDB finds the types of a CSV file by itself", async () => {
  const file = await written(csv, "events");
  const types = Object.fromEntries(
    (await duck.rows(`describe select * from read_csv('${file}')`)).map((row) => [row.column_name, row.column_type]),
  );
  expect(types).toMatchObject({ date_from: "DATE", goldstein: "DOUBLE", is_symmetric: "BOOLEAN" });
});

test("an earlier state of knowledge is exported as the views showed it then", async () => {
  const earlier = await openStory();
  const [first = []] = fc.sample(randomStory, { numRuns: 2, seed: 20250507 });
  await earlier.tell(first);
  await earlier.project();
  let rows = 0;
  // the feed's end is where it is now, whenever one asks
  for (const table of exportTables.filter(({ view }) => view.name !== "feed")) {
    const [then, now] = [await all(earlier.server, table, {}), await all(story.server, table, { asOf: middle })];
    // both were recorded by themselves, each at its own time in its own log
    const own = Object.entries(table.view.columns).filter(
      ([name, { type }]) => type === "timestamptz" || name === "epoch" || name === "seconds",
    );
    const withoutOwn = Object.fromEntries(own.map(([name]) => [name, null]));
    const timeless = (row: Readonly<Record<string, unknown>>) => ({ ...row, ...withoutOwn });
    expect(now.map(timeless), table.view.name).toEqual(then.map(timeless));
    rows += now.length;
  }
  expect(rows).toBeGreaterThan(10);
  await earlier.close();
});

test("rows are narrowed by days and actors as the list of events is", async () => {
  const table = exportTables.find(({ view }) => view.name === "events");
  if (!table) throw new Error("no events");
  const ids = async (filter: ExportFilter) => (await all(story.server, table, filter)).map(({ event_id }) => event_id);
  const between = await ids({ a: "PER", b: "ECU", from: "1998-10-01", to: "1998-10-31" });
  expect(between).toHaveLength(titles.length);
  expect(await ids({ a: "ECU", b: "PER" })).toEqual(between);
  expect(await ids({ a: "PERGOV", b: "ECU" })).toEqual([]);
  expect(await ids({ a: "PER", from: "1998-11-01" })).toEqual([]);
});

test("an export that is left early leaves no transaction open", async () => {
  const table = exportTables[0];
  if (!table) throw new Error("no tables");
  for await (const rows of readRows(story.server, table, {})) {
    expect(rows.length).toBeGreaterThan(0);
    break;
  }
  const { rows } =
    await sql`select from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`.execute(
      story.server,
    );
  expect(rows).toHaveLength(0);
});

async function all(db: Kysely<unknown>, table: (typeof exportTables)[number], filter: ExportFilter) {
  const found = [];
  for await (const rows of readRows(db, table, filter)) found.push(...rows);
  return found;
}
