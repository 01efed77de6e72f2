// Loads the languages of its arguments, codes an article in each, and prints what that took: bench/coding.js runs it.
import { readFileSync } from "node:fs";
import { openByCode } from "../dist/coders/open-language.js";
import { codeInput } from "../dist/coding/coder.js";
import { newsTexts } from "./news.js";

const before = memory();
const used = process.cpuUsage();
const start = performance.now();
for (const code of process.argv.slice(2)) await openByCode(code);
const loading = performance.now() - start;
const { user, system } = process.cpuUsage(used);
for (const code of process.argv.slice(2)) {
  const language = await openByCode(code);
  for (const text of newsTexts(code, 20, 1)) codeInput({ text, date: "1998-10-27" }, language);
}
console.log(JSON.stringify({ loading, processor: (user + system) / 1000, before, memory: memory() }));

/** PSS in MiB after a collection; NaN where the system does not tell. */
function memory() {
  globalThis.gc?.();
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync("/proc/self/smaps_rollup", "utf8"))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
