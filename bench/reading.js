// Reading in one thread: saved web pages per second with all that is read of them, beside Readability and Defuddle on linkedom over the
// same pages in the same rounds, and plain-text articles per second. Without a folder of sets the pages are made here.
//   npm run bench -- reading [FOLDER OF SETS] [ROUNDS]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readArticle } from "../dist/reading/read.js";
import { median, printMachine } from "./measure.js";
import { newsTexts } from "./news.js";
import { parseDefuddle, parseReadability } from "./reading-peers.js";

const folder = process.argv[2];
const rounds = Number(process.argv[3] ?? 3);
const pagesASet = 60;
const limits = { maxBytes: 50_000_000 };

printMachine();
const collections = folder === undefined ? { "made pages": madePages() } : pagesOf(folder);
// before the peers, whose documents fill the heap that a worker has for itself
await measureTexts();
for (const [name, pages] of Object.entries(collections)) await comparePages(name, pages);

/** Interleaved: each page goes through all contenders before the next one, so that other load meets all alike. */
async function comparePages(name, pages) {
  const contenders = {
    Entente: (bytes) => readArticle(bytes, { name: "page.html" }, limits),
    "Readability + linkedom": (bytes) => parseReadability(new TextDecoder().decode(bytes)),
    "Defuddle + linkedom": (bytes) => parseDefuddle(new TextDecoder().decode(bytes)),
  };
  const names = Object.keys(contenders);
  const seconds = new Map(names.map((each) => [each, []]));
  let failed = 0;
  for (let round = -1; round < rounds; round++) {
    const sums = new Map(names.map((each) => [each, 0]));
    for (const bytes of round < 0 ? pages.slice(0, 5) : pages) {
      for (const each of names) {
        const before = process.cpuUsage();
        try {
          await contenders[each](bytes);
        } catch {
          failed++;
        }
        const { user, system } = process.cpuUsage(before);
        sums.set(each, sums.get(each) + (user + system) / 1e6);
      }
    }
    if (round >= 0) for (const each of names) seconds.get(each).push(sums.get(each));
  }
  const size = pages.reduce((sum, bytes) => sum + bytes.length, 0) / pages.length / 1024;
  console.log(
    `\n${name}: ${pages.length} pages of ${size.toFixed(0)} KiB, medians of ${rounds} rounds, processor time; ${failed} refused or thrown`,
  );
  const [own] = names;
  for (const each of names) {
    const rate = pages.length / median(seconds.get(each));
    const ratio = median(seconds.get(each).map((time, round) => time / seconds.get(own)[round]));
    console.log(`  ${each}: ${rate.toFixed(1)} pages/s (× ${ratio.toFixed(2)} of our time)`);
  }
}

/** Many short rounds after as many unmeasured ones: a worker reads for months, and code is quick only when it is warm. */
async function measureTexts() {
  const warming = 5;
  const measured = 10;
  const texts = newsTexts("eng", 300, 1).map((text, at) =>
    new TextEncoder().encode(`Peru and Ecuador, part ${at}\n\n${text.slice(0, 3000)}`),
  );
  const rates = [];
  for (let round = -warming; round < measured; round++) {
    const before = process.cpuUsage();
    for (const bytes of texts) await readArticle(bytes, { name: "article.txt" }, limits);
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) rates.push((texts.length * 1e6) / (user + system));
  }
  console.log(`\nplain text: ${median(rates).toFixed(0)} articles/s of up to 3,000 characters, processor time`);
}

function pagesOf(sets) {
  const found = readdirSync(sets).filter((name) => existsSync(join(sets, name, "html")));
  return Object.fromEntries(
    found.map((name) => {
      const files = readdirSync(join(sets, name, "html"))
        .sort()
        .slice(0, pagesASet);
      return [name, files.map((file) => gunzipSync(readFileSync(join(sets, name, "html", file))))];
    }),
  );
}

/** Pages with the furniture that real ones have: a menu, teasers, programs, and an article in the middle. */
function madePages() {
  const program = `<script>${"var settings = { view: 'article', items: [1, 2, 3] };\n".repeat(1500)}</script>`;
  const menu = `<nav><ul>${'<li class="item"><a href="/section">Section</a></li>'.repeat(60)}</ul></nav>`;
  const teaser =
    '<div class="teaser card"><h3><a href="/x">Another story about the border</a></h3><p>A sentence that makes one read it.</p></div>';
  return newsTexts("eng", 20, 1).map((text, at) => {
    const paragraphs = text.slice(0, 6000).match(/[^.]+\.(?:[^.]+\.)?/g) ?? [text];
    const body = paragraphs.map((paragraph) => `<p class="text">${paragraph}</p>`).join("\n");
    const head = `<title>Story ${at}</title><meta property="article:published_time" content="1998-10-26T10:00:00Z">${program}`;
    return new TextEncoder().encode(
      `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<article><h1>Story ${at}</h1>${body}</article>${teaser.repeat(80)}</body></html>`,
    );
  });
}
