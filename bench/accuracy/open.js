import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Runs `work` over the benchmarks folder that the command names, with a scratch folder of its own; ends with one message where either is missing. */
export async function withBenchmarks(command, work) {
  const folder = process.argv[2];
  if (folder === undefined)
    stop(`usage: npm run ${command} -- FOLDER, the folder of labelled sets that has events/score.py`);
  if (!existsSync(join(folder, "events", "score.py")))
    stop(`expected labelled sets in ${folder}: it has no events/score.py`);
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
  } catch {
    stop("the sets' own scorers need python3, and it is not found");
  }
  const scratch = mkdtempSync(join(tmpdir(), "entente-accuracy-"));
  try {
    await work({ folder: resolve(folder), scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
