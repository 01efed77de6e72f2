import { ZodError } from "zod";
import { isPassing } from "../core/passing-errors.ts";
import { UnknownEntry } from "../log/parse.ts";

/**
 * What a failed batch calls for. `retry`: the connection, a resource or a lock, so the same batch will pass. `unknown-entry`:
 * a newer release wrote it, nothing may pass over it. `data`: an entry does not fit what the projection makes of it. `defect`:
 * anything else, a fault of this program.
 */
export type Failure = "retry" | "unknown-entry" | "data" | "defect";

const ofTheData = /^(22|23)/;

/** Sorts an error by its class, its SQLSTATE or the system's code, never by the text of its message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnknownEntry) return "unknown-entry";
  if (error instanceof ZodError) return "data";
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  // the driver gives a connection that ended under a query neither a SQLSTATE nor a system code
  if (code === null) return error instanceof Error && error.name === "Error" ? "retry" : "defect";
  if (isPassing(error)) return "retry";
  return ofTheData.test(code) ? "data" : "defect";
}
