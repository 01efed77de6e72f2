// How long an export takes and how much memory: npm run bench -- exports [EVENTS] [FOLDER]. Each is a process of its own, as it is used.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { printMachine } from "./measure.js";
import { openSyntheticDatabase } from "./synthetic-database.js";

const events = Number(process.argv[2] ?? 220_000);
const { dataDir, position, close } = await openSyntheticDatabase({ events, folder: process.argv[3] });
// of a log of eleven years, days that hold some 200,000 events
const days = 4000 * Math.min(1, 200_000 / events);
const last = new Date(Date.UTC(2014, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
const narrowed = events > 250_000 ? ["--to", last] : [];
const out = mkdtempSync(join(tmpdir(), "entente-exports-"));
try {
  printMachine();
  console.log(`${events} events recorded, log at position ${position}`);
  for (const format of ["csv", "parquet"]) {
    for (const what of ["events", "mentions", "articles", "relations_monthly"]) {
      const file = join(out, `${what}.${format}`);
      const { seconds, megabytes, said } = await measured([
        "export",
        format,
        "--what",
        what,
        "--out",
        file,
        ...narrowed,
      ]);
      const size = (statSync(file).size / 2 ** 20).toFixed(1);
      console.log(
        `${format} ${what}: ${said.split(" of ")[0]}, ${seconds.toFixed(1)} s, ${size} MiB, peak RSS ${megabytes} MiB`,
      );
    }
  }
} finally {
  await close();
  rmSync(out, { recursive: true, force: true });
}

/** Runs a command to its end; the highest memory that the kernel has seen of it is in the status of the process. */
async function measured(args) {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve("bin/entente.js"), ...args, "--data", dataDir], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  let peak = 0;
  const sampler = setInterval(() => {
    try {
      peak = Math.max(
        peak,
        Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0),
      );
    } catch {}
  }, 20);
  const code = await new Promise((end) => child.once("close", end));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - began) / 1000, megabytes: (peak / 1024).toFixed(0), said: said.trim() };
}
