// The coder in one thread: sentences per second from raw news text to events in each language, the parser alone beside it, and
// compromise for English when bench/peers is installed (npm ci --prefix bench/peers); sentences with nothing to code; the time to
// load a language and the memory (PSS, Linux) with one and with all; inputs that must not take more than their length asks for.
//   npm run bench -- coding [ROUNDS] [ARTICLES A ROUND]
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openByCode } from "../dist/coders/open-language.js";
import { codeInput } from "../dist/coding/coder.js";
import { languages } from "../dist/coding/languages/index.js";
import { median, printMachine } from "./measure.js";
import { newsTexts, quietText } from "./news.js";

const rounds = Number(process.argv[2] ?? 5);
const articles = Number(process.argv[3] ?? 100);
const codes = languages
  .map(({ code }) => code)
  .filter((code) => existsSync(new URL(`../models/${code}/model.json`, import.meta.url)));

printMachine();
const compromise = await openCompromise();
if (compromise === null) console.log("compromise is not measured: npm ci --prefix bench/peers installs it");

console.log(
  `\nsentences/s by the clock, and by processor time, which other load changes little (× the coder's processor time);\nmedians of ${rounds} rounds of ${articles} articles`,
);
for (const code of codes) await measureSpeed(code);
console.log("\nloading and memory, medians of 5 processes");
for (const code of codes) measureLoading([code]);
if (codes.length > 1) measureLoading(codes);
console.log("\nlong input, English: seconds for half of it, and for all of it");
await measureLength();

async function measureSpeed(code) {
  const language = await openByCode(code);
  const { syntax } = language;
  const parseAll = (text) => {
    for (const span of syntax.sentences(text)) syntax.parse(syntax.tag(syntax.tokens(text, span)));
  };
  const code1998 = (text) => codeInput({ text, date: "1998-10-27" }, language);
  const peer = (text) => compromise(text).sentences().json();
  const contenders = [
    { name: "coder", take: code1998 },
    { name: "parser alone", take: parseAll },
    ...(code === "eng" && compromise !== null ? [{ name: "compromise", take: peer }] : []),
    { name: "nothing to code", take: code1998, quiet: true },
  ].map((contender) => ({ ...contender, rates: [] }));
  let events = 0;
  for (let round = -1; round < rounds; round++) {
    const texts = newsTexts(code, articles, round + 1);
    const quiet = quietText(code, articles);
    events = code1998(texts[0]).events.length;
    const turns = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const { take, rates, quiet: isQuiet } of turns) {
      const own = isQuiet ? quiet : texts;
      const sentences = own.reduce((sum, text) => sum + syntax.sentences(text).length, 0);
      const before = process.cpuUsage();
      const start = performance.now();
      for (const text of own) take(text);
      const elapsed = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) rates.push({ wall: (sentences * 1000) / elapsed, cpu: (sentences * 1e6) / (user + system) });
    }
  }
  const [mine] = contenders;
  const cells = contenders.map((each) => {
    const of = (clock) => median(each.rates.map((rate) => rate[clock])).toFixed(0);
    const ratio = median(each.rates.map(({ cpu }, round) => mine.rates[round].cpu / cpu)).toFixed(2);
    return `${each.name} ${of("wall")}, ${of("cpu")}${each === mine ? "" : ` (× ${ratio})`}`;
  });
  console.log(`${code}: ${cells.join("; ")}; ${events} events in the first article`);
}

/** In processes of their own, since weights that are loaded stay. */
function measureLoading(wanted) {
  const child = fileURLToPath(new URL("./coding-load.js", import.meta.url));
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, ["--expose-gc", child, ...wanted], { encoding: "utf8" })),
  );
  const of = (key) => median(runs.map((run) => run[key]));
  console.log(
    `${wanted.join("+")}: ${of("loading").toFixed(0)} ms, ${of("processor").toFixed(0)} ms of processor time, PSS ${of("memory").toFixed(0)} MiB after coding an article (Node alone ${of("before").toFixed(0)} MiB)`,
  );
}

async function measureLength() {
  const language = await openByCode("eng");
  const inputs = {
    "a sentence of 1 MB": (part) => `${"Peru and Ecuador signed an agreement and ".repeat(25_000 * part)}went home.`,
    "10,000 quotes in quotes": (part) =>
      `${"“He said ".repeat(10_000 * part)}Peru attacked Ecuador.${"”".repeat(10_000 * part)}`,
    "100,000 names": (part) =>
      `${Array.from({ length: 100_000 * part }, (_, at) => `Juan Perez${at}`).join(", ")} met.`,
    "a word of 1 MB": (part) => `Peru ${"a".repeat(1_000_000 * part)} attacked Ecuador.`,
  };
  for (const [name, make] of Object.entries(inputs)) {
    const [half, whole] = [0.5, 1].map((part) => {
      const text = make(part);
      const start = performance.now();
      codeInput({ text, date: "1998-10-27" }, language);
      return (performance.now() - start) / 1000;
    });
    console.log(`${name}: ${half.toFixed(2)}, ${whole.toFixed(2)} (× ${(whole / half).toFixed(1)})`);
  }
}

async function openCompromise() {
  const path = new URL("./peers/node_modules/compromise/src/three.js", import.meta.url);
  return existsSync(path) ? (await import(path.href)).default : null;
}
