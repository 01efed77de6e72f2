import { workerData } from "node:worker_threads";

/** How often is looked, in milliseconds, and by how many megabytes memory may grow meanwhile. */
const interval = 5;
const growth = 8;

const { parent, megabytes, signal } = workerData as { parent: number; megabytes: number; signal: NodeJS.Signals };

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  if (process.memoryUsage.rss() > (megabytes - growth) * 1024 * 1024) process.kill(process.pid, signal);
}, interval);
