/** The SQLSTATEs of migrations/0002-log.sql: how the log refuses. */
export const sqlStates = {
  versionConflict: "EN001",
  otherPayload: "EN002",
  readOnly: "EN003",
  badArguments: "EN004",
  replica: "EN005",
  sequenceBehind: "EN006",
  noPartition: "EN007",
} as const;

/** The SQLSTATE of a database error, null for any other error. */
export function sqlStateOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
