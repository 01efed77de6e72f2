import { readdirSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";

export function median(numbers) {
  return quantile(numbers, 0.5);
}

export function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

/** What was measured on: every printed figure belongs to it. */
export function printMachine() {
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model ?? "unknown"}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}`,
  );
}

/** Proportional memory (PSS) in MiB of a process and everything below it, with each part. Linux only. */
export function treeMemory(root) {
  const parents = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {}
  }
  const within = (pid) =>
    pid === root.pid ||
    root.also.includes(pid) ||
    (parents.has(pid) && parents.get(pid) > 1 && within(parents.get(pid)));
  let total = 0;
  for (const pid of parents.keys()) {
    if (!within(pid)) continue;
    try {
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {}
  }
  return total / 1024;
}
