import { type Cell, type CellKind, defineFormat, type ExportColumn, type ExportRow } from "./define.ts";

/** Comma-separated values, for spreadsheets and for everything else that reads text. */
export const csv = defineFormat({
  name: "csv",
  about:
    "comma-separated values in UTF-8, ISO dates, one header line; text that a spreadsheet would calculate is quoted",
  mediaType: "text/csv; charset=utf-8",
  binary: false,
  async *encode(columns, batches) {
    yield Buffer.from(`${columns.map(({ name }) => name).join(",")}\n`);
    for await (const rows of batches) yield Buffer.from(rows.map((row) => line(columns, row)).join(""));
  },
});

function line(columns: readonly ExportColumn[], row: ExportRow): string {
  return `${columns.map(({ name, kind }) => field(kind, row[name] ?? null)).join(",")}\n`;
}

/** Nothing known is an empty field, an empty text is a pair of quotation marks: the two stay apart, as in PostgreSQL's own CSV. */
function field(kind: CellKind, cell: Cell): string {
  if (cell === null) return "";
  if (kind === "moment") return momentText(Number(cell));
  if (kind !== "text" && kind !== "json") return String(cell);
  const text = kind === "text" ? disarmed(String(cell)) : String(cell);
  return text === "" || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const formula = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, and so does text that begins with an
 * apostrophe: whoever drops one leading apostrophe from text has it back exactly.
 */
function disarmed(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** ISO 8601 in UTC, to the microsecond: 2025-05-07T12:00:00.000001Z. */
function momentText(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000);
  const rest = String(micros - seconds * 1_000_000).padStart(6, "0");
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${rest}Z`;
}
