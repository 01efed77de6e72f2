/** How a cell travels from the database to a format. A list is text already, flattened as the public views have it. */
export type CellKind = "text" | "whole" | "long" | "double" | "boolean" | "date" | "moment" | "json" | "uuid";

/** What a column's cells are in JavaScript; null where nothing is known. A moment is microseconds since 1970 UTC, a date YYYY-MM-DD, JSON its text. */
export type Cell = string | number | boolean | null;

/** A column of a table that is exported. */
export interface ExportColumn {
  readonly name: string;
  readonly kind: CellKind;
}

/** A row's cells by column. */
export type ExportRow = Readonly<Record<string, Cell>>;

/** One format: from batches of rows to bytes, a batch at a time, so that memory does not grow with the table. */
export interface ExportFormat {
  readonly name: string;
  /** One line for help and documentation. */
  readonly about: string;
  readonly mediaType: string;
  /** Whether a terminal could not show it. */
  readonly binary: boolean;
  readonly encode: (
    columns: readonly ExportColumn[],
    batches: AsyncIterable<readonly ExportRow[]>,
  ) => AsyncGenerator<Uint8Array>;
}

/** Declares a format. */
export function defineFormat(format: ExportFormat): ExportFormat {
  return Object.freeze(format);
}
