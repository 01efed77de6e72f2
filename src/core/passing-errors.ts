// connection, transaction rollback, resources (a full disk), operator's doing, system error, lock not available, idle in transaction
const passingStates = /^(08|40|53|57|58|55P03|25P03)/;
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);

/** Whether the database took a transaction back because it and another got in each other's way; tried again, it goes through. */
export function isContention(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "40P01" || error.code === "40001");
}

/**
 * Whether an error is the network's or the database's, and will pass without anybody's doing: told by SQLSTATE or the system's
 * code, never by the text of a message.
 */
export function isPassing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return networkCodes.has(code) || passingStates.test(code);
}
