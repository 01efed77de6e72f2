import { DuckDBInstance } from "@duckdb/node-api";

/** What DuckDB, which shares no code with our writers, makes of an SQL query. */
export interface Duck {
  rows(query: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

export async function openDuck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  // as the dates of the log: no time zone of the machine may move them
  await connection.run("set TimeZone = 'UTC'");
  return {
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJS() as Record<string, unknown>[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
