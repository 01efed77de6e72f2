// npm run bench -- reading-charset-language FOLDER: how often the built reader tells charset and language of the labelled sets
// `charset-news` and `lang-news` (FOLDER holds both, unpacked), beside the detectors it stands on, in the same run. The sets are
// not part of the project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { franc } from "franc";
import jschardet from "jschardet";
import { decode } from "../dist/reading/charset.js";
import { detectLanguage } from "../dist/reading/language/language.js";

/** Languages with much news; the other languages of the set are counted with all. */
const large = new Set("en es fr de it nl ru uk zh ja ko ar hi tr pl cs sv no da id vi pt".split(" "));
/** Names of one language in different lists of codes. */
const sameLanguage = {
  nob: "no",
  nb: "no",
  nn: "no",
  nno: "no",
  arb: "ar",
  cmn: "zh",
  zho: "zh",
  pes: "fa",
  swh: "sw",
};

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write("usage: npm run bench -- reading-charset-language FOLDER, with charset-news and lang-news\n");
  process.exit(2);
}

charsets(linesOf("charset-news"));
await languages(linesOf("lang-news"));

function linesOf(set) {
  const lines = readFileSync(join(folder, set, "dev.jsonl"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function charsets(records) {
  const files = records.map((record) => ({
    ...record,
    bytes: readFileSync(join(folder, "charset-news", record.file)),
  }));
  const systems = {
    entente: (bytes) => decode(bytes, { name: "a.txt" }).charset,
    jschardet: (bytes) => jschardet.detect(bytes).encoding,
  };
  for (const [name, detect] of Object.entries(systems)) {
    const { answers, rate } = timed(files, ({ bytes }) => detect(bytes));
    const right = files.map(({ ok }, at) => isOneOf(ok, answers[at]));
    const legacy = right.filter((_, at) => !/^(?:utf|ascii)/i.test(files[at].encoding));
    print("charset-news", name, files.length, share(right), `legacy ${share(legacy)}`, rate);
  }
}

/** Labels that decode alike are one: the set lists those of Python, browsers widen some. */
function isOneOf(labels, label) {
  const widened = {
    gb2312: ["gbk", "gb18030"],
    gbk: ["gb18030"],
    shiftjis: ["cp932"],
    euckr: ["cp949"],
    tis620: ["cp874"],
  };
  const plain = (name) =>
    name
      .toLowerCase()
      .replace(/[-_]/g, "")
      .replace(/^(?:windows|ibm)/, "cp")
      .replace(/^xmac/, "mac")
      .replace(/^macintosh$/, "macroman")
      .replace(/^utf(16|32)[lb]e$/, "utf$1")
      .replace("utf8sig", "utf8");
  const known = new Set(labels.map(plain));
  const own = plain(label ?? "");
  const wider = { ...widened, ascii: ["utf8"], iso88591: ["cp1252"], iso88599: ["cp1254"] };
  return [own, ...(wider[own] ?? [])].some((name) => known.has(name));
}

async function languages(records) {
  const systems = { entente: (text) => detectLanguage(text).code, franc: (text) => franc(text) };
  for (const size of ["extrasmall", "small", "medium", "large"]) {
    const { eld } = await import(`eld/${size}`);
    systems[`eld ${size}`] = (text) => eld.detect(text).language;
  }
  for (const kind of ["doc", "title", "sentence"]) {
    const texts = records.filter((record) => record.kind === kind);
    for (const [name, detect] of Object.entries(systems)) {
      const { answers, rate } = timed(texts, ({ text }) => detect(text));
      const right = texts.map(({ lang }, at) => short(answers[at]) === short(lang));
      const ofLarge = right.filter((_, at) => large.has(texts[at].lang));
      print(`lang-news ${kind}`, name, ofLarge.length, share(ofLarge), `all ${texts.length}: ${share(right)}`, rate);
    }
  }
}

/** ISO 639-1 where there is such a code. */
function short(code) {
  if (sameLanguage[code] !== undefined) return sameLanguage[code];
  return new Intl.Locale(code || "und").language;
}

/** Answers, and how many a second of the processor's time, once everything is warm. */
function timed(items, work) {
  for (const item of items.slice(0, 200)) work(item);
  const before = process.cpuUsage();
  const answers = items.map(work);
  const { user, system } = process.cpuUsage(before);
  return { answers, rate: `${Math.round((items.length * 1e6) / (user + system))}/s` };
}

function share(right) {
  return (right.filter(Boolean).length / right.length).toFixed(4);
}

function print(...cells) {
  console.log(cells.join("\t"));
}
