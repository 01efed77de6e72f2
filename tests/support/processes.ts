import { readFileSync } from "node:fs";

/** Whether a process runs: one that has ended and waits for its parent to hear of it does not. Linux alone. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
