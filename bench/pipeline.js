// The whole way of the data through the embedded default: articles per second, whether the last thousand are as fast as the
// first, time from file written to row visible, and the memory of the whole process tree.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { article } from "./articles.js";
import { median, printMachine, quantile, treeMemory } from "./measure.js";

const total = Number(process.argv[2] ?? 2000);
const singles = 40;
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const inbox = join(folder, "inbox");
mkdirSync(inbox);
const entente = spawn(process.execPath, [resolve("bin/entente.js"), "start"], {
  cwd: folder,
  env: { ...process.env, ENTENTE_PORT: "0", ENTENTE_DATABASE_PORT: "0" },
  stdio: ["ignore", "ignore", "pipe"],
});
let said = "";
entente.stderr.on("data", (chunk) => {
  said += chunk;
});

try {
  await until(() => said.includes("Entente is running"), 60);
  const url = execFileSync(process.execPath, [resolve("bin/entente.js"), "url", "--reader"], {
    cwd: folder,
    encoding: "utf8",
  }).trim();
  const postmaster = Number(
    readFileSync(join(folder, ".entente", "postgres", "postmaster.pid"), "utf8").split("\n")[0],
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const visible = async () =>
    Number((await client.query("select count(*) as n from entente.articles where state = 'recorded'")).rows[0].n);
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, treeMemory({ pid: entente.pid, also: [postmaster] }));
  }, 1000);

  printMachine();
  const began = performance.now();
  for (let n = 0; n < total; n++) {
    const { name, text } = article(n);
    writeFileSync(join(inbox, name), text);
  }
  const marks = [];
  for (let seen = 0; seen < total; ) {
    seen = await visible();
    marks.push([seen, (performance.now() - began) / 1000]);
    await new Promise((next) => setTimeout(next, 50));
  }
  const at = (count) => marks.find(([seen]) => seen >= count)[1];
  const half = Math.floor(total / 2);
  const rates = { all: total / at(total), first: half / at(half), last: (total - half) / (at(total) - at(half)) };
  console.log(`${total} articles: ${rates.all.toFixed(1)}/s to visible projections`);
  console.log(
    `first half ${rates.first.toFixed(1)}/s, last half ${rates.last.toFixed(1)}/s, ratio ${(rates.last / rates.first).toFixed(2)}`,
  );

  const waits = [];
  for (let n = total; n < total + singles; n++) {
    const { name, text } = article(n);
    const start = performance.now();
    writeFileSync(join(inbox, name), text);
    while ((await visible()) <= n) await new Promise((next) => setTimeout(next, 10));
    waits.push(performance.now() - start);
  }
  console.log(
    `one article, file written to row visible: p50 ${median(waits).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)} ms (${singles} articles)`,
  );
  clearInterval(sampler);
  console.log(`memory of the process tree (PSS): peak ${peak.toFixed(0)} MiB`);
  await client.end();
} finally {
  entente.kill("SIGINT");
  await new Promise((end) => entente.once("exit", end));
  rmSync(folder, { recursive: true, force: true });
}

async function until(done, seconds) {
  for (const end = Date.now() + seconds * 1000; !done(); ) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s:\n${said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
