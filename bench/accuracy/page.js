import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { languages } from "../../dist/coding/languages/index.js";

const page = new URL("../../docs/accuracy.md", import.meta.url);

/** Writes parts of docs/accuracy.md between their marks, and leaves the prose around them as it is. */
export function writePage(parts) {
  let text = readFileSync(page, "utf8");
  for (const [name, part] of Object.entries(parts)) {
    const mark = new RegExp(`(<!-- generated: ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
    if (!mark.test(text)) throw new Error(`docs/accuracy.md: expected a part "<!-- generated: ${name} -->"`);
    text = text.replace(mark, (_, start, end) => `${start}${part}\n${end}`);
  }
  writeFileSync(page, text);
}

/** The scores on every set, beside the least that is asked for and what others reach. */
export function setsTable(rows) {
  return table(
    ["set", "records", "measure", "Entente", "at least", "others"],
    rows.map(({ set, records, measure, value, must, others }) => [
      set,
      set === "" ? "" : records,
      measure,
      figure(value),
      must === undefined ? "–" : `${figure(must)}${misses(measure, value, must) ? " (missed)" : ""}`,
      others ?? "–",
    ]),
  );
}

/** False events are asked to be few, all else to be much. */
function misses(measure, value, must) {
  return measure.startsWith("false events") ? value > must : value < must;
}

/** own-parallel by language, as its scorer prints it. */
export function parallelTable({ languages: spoken, scores }) {
  const columns = [
    ["event", "event"],
    ["type", "type"],
    ["direction", "dir"],
    ["status", "status"],
    ["status, also accepted", "status_lenient"],
    ["date", "date"],
    ["false events", "false"],
    ["like English", "like_en"],
  ];
  return table(
    ["language", ...columns.map(([title]) => title)],
    spoken.map((lang) => [lang, ...columns.map(([, key]) => figure(scores[lang][key]))]),
  );
}

/** Labelled attachment of other parsers on the same treebanks' test sets, from their published tables. */
const otherParsers = {
  "en/ewt-test": ["81.1", "91.5"],
  "en/gum-test": ["77.9", "91.9"],
  "es/ancora29-test": ["85.3", "92.4"],
  "es/gsd-test": ["82.5", "91.2"],
  "pt/bosque-test": ["83.1", "91.1"],
  "pt/porttinari-test": ["–", "95.2"],
  "fr/gsd-test": ["86.3", "93.2"],
  "ru/gsd-test": ["78.6", "89.7"],
  "ru/taiga-test": ["61.3", "82.3"],
};

/** What the parsers reach, from the figures that training wrote beside the weights. */
export function parserTable() {
  const rows = languages.flatMap(({ code }) => {
    const file = new URL(`../../models/${code}/model.json`, import.meta.url);
    const { figures = {} } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    return Object.entries(figures).map(([set, { goldWords, rawText }]) => [
      set,
      ...[goldWords.upos, goldWords.uas, goldWords.las, rawText.words, rawText.upos, rawText.las].map(percent),
      ...(otherParsers[set] ?? ["–", "–"]),
    ]);
  });
  const heads = [
    "test set",
    "UPOS",
    "UAS",
    "LAS",
    "raw: words",
    "raw: UPOS",
    "raw: LAS",
    "UDPipe 1.2 LAS",
    "UDPipe 2 LAS",
  ];
  return table(heads, rows);
}

/** Whether events of a confidence come true as often as it says. */
export function confidenceTable(bins, error) {
  const rows = bins.map(({ from, to, events, right, expected }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    events,
    figure(right / events),
    figure(expected),
  ]);
  const all = bins.reduce((sum, { events }) => sum + events, 0);
  return `${table(["confidence", "events", "right", "expected"], rows)}\n\nMean distance of the two over ${all} events: ${figure(error)}.`;
}

function table(heads, rows) {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** ".921", or "1" and more as it is; "–" where there was nothing to score. */
function figure(value) {
  return Number.isFinite(value) ? value.toFixed(3).replace(/^0\./, ".") : "–";
}

function percent(value) {
  return value.toFixed(1);
}
