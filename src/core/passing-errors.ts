// connection, transaction rollback, resources (a full disk), operator's doing, system error, lock not available, idle in transaction
const passingStates = /^(08|40|53|57|58|55P03|25P03)/;
const passingCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  // what was in hand when this process was told to stop
  "ECANCELED",
  "EHOSTUNREACH",
]);

/** Whether the database took a transaction back because it and another got in each other's way; tried again, it goes through. */
export function isContention(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "40P01" || error.code === "40001");
}

/**
 * Whether an error is the network's, the database's or the end of this process, and will pass without anybody's doing: told by
 * SQLSTATE or the system's code, never by the text of a message.
 */
export function isPassing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return passingCodes.has(code) || passingStates.test(code);
}
