import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { type Cell, type CellKind, defineFormat, type ExportColumn, type ExportRow } from "./define.ts";

/** Rows of a row group at most: what is held in memory, and what a reader can skip. */
const groupRows = 4_000;

/** Columns with their types, compressed, for DuckDB, pandas, R's arrow and everything that reads Parquet. */
export const parquet = defineFormat({
  name: "parquet",
  about: "Apache Parquet: typed columns, compressed with Snappy",
  mediaType: "application/vnd.apache.parquet",
  binary: true,
  async *encode(columns, batches) {
    const bytes = new ByteWriter();
    const schema = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)];
    const writer = new ParquetWriter({ writer: bytes, schema, createdBy: "entente" });
    for await (const rows of inGroups(batches)) {
      const columnData = columns.map((column) => ({ name: column.name, data: cellsOf(column, rows) }));
      // the bytes stay in memory, so there is nothing to wait for
      void writer.write({ columnData, rowGroupSize: rows.length });
      yield taken(bytes);
    }
    void writer.finish();
    yield taken(bytes);
  },
});

const types: Readonly<Record<CellKind, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  // as text: few readers show the type UUID as one
  uuid: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  json: { type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" } },
  whole: { type: "INT32" },
  long: { type: "INT64" },
  double: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  moment: {
    type: "INT64",
    converted_type: "TIMESTAMP_MICROS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" },
  },
};

function elementOf({ name, kind }: ExportColumn): SchemaElement {
  return { name, repetition_type: "OPTIONAL", ...types[kind] };
}

function cellsOf({ name, kind }: ExportColumn, rows: readonly ExportRow[]): unknown[] {
  return rows.map((row) => {
    const cell = row[name] ?? null;
    return cell === null ? null : stored(kind, cell);
  });
}

function stored(kind: CellKind, cell: NonNullable<Cell>): unknown {
  if (kind === "json") return JSON.parse(String(cell));
  if (kind === "date") return Date.parse(`${cell}T00:00:00Z`) / 86_400_000;
  return kind === "long" || kind === "moment" ? BigInt(cell) : cell;
}

/** What was written since it was last asked, which the writer then forgets. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = new Uint8Array(bytes.getBytes());
  bytes.index = 0;
  return part;
}

async function* inGroups(batches: AsyncIterable<readonly ExportRow[]>): AsyncGenerator<ExportRow[]> {
  let group: ExportRow[] = [];
  for await (const rows of batches) {
    group.push(...rows);
    if (group.length < groupRows) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
