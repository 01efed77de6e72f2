import { isContention } from "../core/passing-errors.ts";
import type { Outage } from "./queues.ts";

/** Hears from every part that talks to the backend, and tells of an outage once instead of once for each failed call. */
export interface Reach {
  reached(part: string): void;
  failed(part: string, error: unknown): void;
}

/**
 * An outage lasts from the first part that fails until none is failing: parts are told apart since one may go on working
 * (a producer) while another cannot (a worker that finds no free connection). A backend that took back one of two that got in
 * each other's way is there: whoever it was tries again.
 */
export function watchReach(tell: (notice: Outage) => void): Reach {
  const failing = new Set<string>();
  let since = 0;
  return {
    reached(part) {
      if (!failing.delete(part) || failing.size > 0) return;
      tell({ kind: "back", afterMs: Math.round(performance.now() - since) });
    },
    failed(part, error) {
      if (isContention(error)) return;
      if (failing.size === 0) {
        since = performance.now();
        tell({ kind: "lost", error: error instanceof Error ? error : new Error(String(error)) });
      }
      failing.add(part);
    },
  };
}
