// How well pages are read: reads the labelled pages of a folder of sets and prints what the folder's own scorer says of them, with the
// peers beside it when asked. The sets belong to their makers and are no part of the project.
//   npm run bench -- reading-sets FOLDER [--peers]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../dist/reading/read.js";
import { openPeers } from "./reading-peers.js";

const [folder, flag] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, "score"))) {
  console.error("expected a folder that holds sets and score/: npm run bench -- reading-sets FOLDER [--peers]");
  process.exit(2);
}
const sets = ["html-zyte", "html-fundus", "html-trafilatura", "pubdate-htmldate"];
const contenders = { entente: readOurs, ...(flag === "--peers" ? await openPeers() : {}) };
const scratch = mkdtempSync(join(tmpdir(), "reading-sets-"));
try {
  for (const set of sets.filter((name) => existsSync(join(folder, name, "dev.jsonl")))) {
    for (const [name, read] of Object.entries(contenders)) await score(set, name, read);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

async function score(set, name, read) {
  const records = readFileSync(join(folder, set, "dev.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map(JSON.parse);
  const answers = [];
  const failures = new Map();
  for (const { id, file } of records) {
    const bytes = gunzipSync(readFileSync(join(folder, set, file)));
    try {
      answers.push({ id, ...(await read(bytes)) });
    } catch (error) {
      const cause = error.code ?? "threw";
      failures.set(cause, (failures.get(cause) ?? 0) + 1);
    }
  }
  const prediction = join(scratch, "prediction.jsonl");
  writeFileSync(prediction, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  const scorer = [join(folder, "score", "html.mjs"), "--set", set, "--split", "dev", "--pred", prediction];
  console.log(
    `\n${set}, ${name}: ${[...failures].map(([cause, times]) => `${cause} × ${times}`).join(", ") || "all read"}`,
  );
  console.log(execFileSync(process.execPath, scorer, { cwd: folder, encoding: "utf8" }).trim());
}

async function readOurs(bytes) {
  const { title, text, published, byline } = await readArticle(bytes, { name: "page.html" }, { maxBytes: 50_000_000 });
  return { title, body: text, date: published?.date, authors: byline };
}
