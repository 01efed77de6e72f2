// npm run accuracy -- FOLDER: scores the built coder on the development sets of a folder of labelled sets, beside what others reach,
// and writes the tables of docs/accuracy.md. The sets are not part of the project; one process, a few minutes at most.
import { installedRelease } from "../dist/coders/release.js";
import { withBenchmarks } from "./accuracy/open.js";
import { confidenceTable, parallelTable, parserTable, setsTable, writePage } from "./accuracy/page.js";
import { bins, calibrationError, judgedEvents } from "./accuracy/reliability.js";
import { scoreActors, scoreParallel, scoreProtests, scoreRaters, scoreSet } from "./accuracy/scores.js";

const types = { level: "plover15", actors: "none" };
const quads = { level: "quad", actors: "none" };
const typesAndCountries = { level: "plover15", actors: "country" };

await withBenchmarks("accuracy", async (benchmarks) => {
  const parallel = await scoreParallel(benchmarks);
  const rows = [...(await setRows(benchmarks, parallel.languages.includes("es"))), ...parallelRows(parallel)];
  const judged = await judgedEvents(benchmarks);
  const table = bins(judged);
  const release = installedRelease();
  writePage({
    "accuracy-when": `Measured on ${new Date().toISOString().slice(0, 10)}, coder release ${release.number} (\`${release.hash.slice(0, 12)}\`).`,
    "accuracy-sets": setsTable(rows),
    "accuracy-parallel": parallelTable(parallel),
    "accuracy-parsers": parserTable(),
    "accuracy-confidence": confidenceTable(table, calibrationError(table)),
  });
  for (const { set, measure, value, must } of rows)
    console.log([set, measure, value.toFixed(3), must ?? ""].join("\t"));
  console.log("written to docs/accuracy.md");
});

async function setRows(benchmarks, spanish) {
  const given = await scoreSet(benchmarks, "plv-test", [types, quads]);
  const training = await scoreSet(benchmarks, "plv-train", [types]);
  const plover = await scoreSet(benchmarks, "plover-gsr-cameo", [types]);
  const cameo = await scoreSet(benchmarks, "cameo-manual", [types]);
  const petrarch = await scoreSet(benchmarks, "petrarch2-gsr-en", [types, typesAndCountries]);
  const raters = await scoreRaters(benchmarks);
  const actors = scoreActors(benchmarks);
  return [
    row(
      "plv-test (actors' spans given)",
      given.records,
      "macro F1 of 15 types",
      given.scores[0].macroF1,
      0.75,
      "UniversalPetrarch .463, GPT-4 .615, crude lexicon over parses .73, ZSP (a large NLI model) .824, **ConfliBERT** (trained on plv-train) **.867**",
    ),
    row("", given.records, "macro F1 of quads", given.scores[1].macroF1, 0.84),
    row("plv-train (actors' spans given)", training.records, "macro F1 of 15 types", training.scores[0].macroF1),
    row(
      "plover-gsr-cameo",
      plover.records,
      "type F1",
      plover.scores[0].F1,
      0.72,
      "crude lexicon, main clauses only: .715",
    ),
    row("cameo-manual", cameo.records, "type F1", cameo.scores[0].F1),
    row("petrarch2-gsr-en", petrarch.records, "type F1", petrarch.scores[0].F1),
    row(
      "",
      petrarch.records,
      "type and countries F1",
      petrarch.scores[1].F1,
      0.55,
      "UniversalPetrarch .688 (its own unit tests)",
    ),
    row(
      "cameo-multirater",
      raters.records,
      "balanced relevance accuracy",
      raters.relevance,
      0.7,
      "one person: .87 (plain accuracy)",
    ),
    row("", raters.records, "type F1", raters.type, 0.4, "one person: .68"),
    row("", raters.records, "false events a sentence without any", raters.falseEvents, 0.25),
    row("ngec-actor-resolution", actors.records, "country right", actors.country, 0.8),
    ...(spanish ? await spanishRows(benchmarks) : []),
  ];
}

async function spanishRows(benchmarks) {
  const fights = await scoreSet(benchmarks, "es-fight-cameo", [types, typesAndCountries]);
  const protests = await scoreSet(benchmarks, "es-protest-cameo", [types, typesAndCountries]);
  const older = await scoreProtests(benchmarks);
  return [
    row(
      "es-fight-cameo",
      fights.records,
      "type F1",
      fights.scores[0].F1,
      0.9,
      "UniversalPetrarch .790, five regular expressions .896",
    ),
    row(
      "",
      fights.records,
      "type and countries F1",
      fights.scores[1].F1,
      0.72,
      "UniversalPetrarch .589, five regular expressions .697",
    ),
    row(
      "es-protest-cameo",
      protests.records,
      "type F1",
      protests.scores[0].F1,
      0.65,
      "UniversalPetrarch .421, always PROTEST .57",
    ),
    row("", protests.records, "type and countries F1", protests.scores[1].F1, 0.4, "UniversalPetrarch .165"),
    row(
      "es-protest-plover (MOBILIZE counted as PROTEST)",
      older.records,
      "type F1",
      older.scores[0].F1,
      0.68,
      "always PROTEST .605",
    ),
  ];
}

function parallelRows({ records, languages, scores }) {
  return languages.map((lang) =>
    row(
      `own-parallel, ${lang}`,
      records,
      "event F1 (type, countries, direction)",
      scores[lang].event,
      lang === "en" ? 0.75 : 0.65,
    ),
  );
}

function row(set, records, measure, value, must, others) {
  return { set, records, measure, value, must, others };
}
