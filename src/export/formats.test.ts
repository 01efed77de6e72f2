import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Duck, openDuck } from "../../tests/support/duckdb.ts";
import type { ExportColumn, ExportFormat, ExportRow } from "./define.ts";
import { exportFormats } from "./index.ts";

const columns: readonly ExportColumn[] = [
  { name: "words", kind: "text" },
  { name: "scale", kind: "double" },
  { name: "moment", kind: "moment" },
];

let duck: Duck;
let folder: string;
let files = 0;
beforeAll(async () => {
  duck = await openDuck();
  folder = await mkdtemp(join(tmpdir(), "entente-formats-"));
});
afterAll(async () => {
  duck.close();
  await rm(folder, { recursive: true });
});

async function readBack(format: ExportFormat, batches: readonly (readonly ExportRow[])[]): Promise<ExportRow[]> {
  const parts: Uint8Array[] = [];
  async function* given() {
    yield* batches;
  }
  for await (const bytes of format.encode(columns, given())) parts.push(bytes);
  // DuckDB keeps blocks of a file it has read, by name: each table is a file of its own
  const file = join(folder, `table-${++files}.${format.name}`);
  await writeFile(file, Buffer.concat(parts));
  const names = format.name === "csv" ? "regexp_replace(words, '^''', '') as words" : "words";
  const from =
    format.name === "csv"
      ? `read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false,
           columns = {words: 'VARCHAR', scale: 'DOUBLE', moment: 'TIMESTAMPTZ'})`
      : `read_parquet('${file}')`;
  return (await duck.rows(`select ${names}, scale, epoch_us(moment) as moment from ${from}`)).map((row) => ({
    words: row.words as string | null,
    scale: row.scale as number | null,
    moment: row.moment === null ? null : Number(row.moment),
  }));
}

// the database holds no NUL
const words = fc
  .string({ unit: "grapheme" })
  .map((text) => text.replaceAll("\0", " "))
  .chain((text) =>
    fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", "'", "''", '"', ",", "\n").map((first) => first + text),
  );

const row = fc.record({
  words: fc.option(words),
  scale: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  moment: fc.option(fc.integer({ min: -9e15, max: 9e15 })),
});

test.each(exportFormats)("$name gives back what it was given, whatever it is and however it is cut", async (format) => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row, { maxLength: 20 }), { maxLength: 4 }), async (batches) => {
      rows += batches.flat().length;
      const plain = (given: ExportRow) => ({ ...given, scale: given.scale === 0 ? 0 : given.scale });
      expect((await readBack(format, batches)).map(plain)).toEqual(batches.flat().map(plain));
    }),
    { numRuns: 60 },
  );
  expect(rows, "the generator must reach the code it is meant to test").toBeGreaterThan(300);
});

test.each(exportFormats)("$name of an empty table has its columns and no rows", async (format) => {
  expect(await readBack(format, [])).toEqual([]);
});
