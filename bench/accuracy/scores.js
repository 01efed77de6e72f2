import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toDyads } from "../../dist/coding/dyads.js";
import { codeParallel, codeSet, readSet, resolveSet, spokenLanguages, writeCodings } from "./sets.js";

/** Scores a set with the folder's `score.py`: precision, recall and F1 over all events, and the mean of the F1 of each type. */
export async function scoreSet({ folder, scratch }, name, runs) {
  const coded = await codeSet(folder, name);
  const predictions = join(scratch, `${name}.jsonl`);
  writeCodings(predictions, coded, { dyads: true });
  const gold = join(folder, "events", `${name}.dev.jsonl`);
  return { records: coded.length, scores: runs.map((run) => byScorer(folder, gold, predictions, run)) };
}

/** es-protest-plover follows an older convention that calls protests MOBILIZE: both are PROTEST here. */
export async function scoreProtests({ folder, scratch }) {
  const name = "es-protest-plover";
  const coded = await codeSet(folder, name);
  const predictions = join(scratch, `${name}.jsonl`);
  writeCodings(predictions, coded, { dyads: true });
  const gold = join(scratch, `${name}.gold.jsonl`);
  const asProtest = (event) => (event.plover === "MOBILIZE" ? { ...event, plover: "PROTEST" } : event);
  const records = readSet(folder, name).map((record) => ({ ...record, events: record.events.map(asProtest) }));
  writeFileSync(gold, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  return {
    records: records.length,
    scores: [byScorer(folder, gold, predictions, { level: "plover15", actors: "none" })],
  };
}

/** Scores own-parallel with the folder's `score_own.py`, for the languages that are there. */
export async function scoreParallel({ folder, scratch }) {
  const predictions = join(scratch, "own-parallel");
  const languages = spokenLanguages();
  for (const lang of languages) {
    writeCodings(join(predictions, `${lang}.jsonl`), await codeParallel(folder, lang), { dyads: false });
  }
  const gold = join(folder, "events", "own-parallel.dev.jsonl");
  const printed = python([join(folder, "events", "score_own.py"), gold, predictions, "--json"]);
  return {
    records: readSet(folder, "own-parallel").length,
    languages,
    scores: JSON.parse(printed.replaceAll("NaN", "null")),
  };
}

/**
 * cameo-multirater: a type is right when more than half of the raters gave it. Balanced relevance accuracy is the mean of the shares
 * of relevant sentences with an event and of irrelevant ones without.
 */
export async function scoreRaters({ folder }) {
  const coded = await codeSet(folder, "cameo-multirater");
  const counts = { right: 0, wrong: 0, missed: 0, relevant: 0, spoken: 0, irrelevant: 0, silent: 0, false: 0 };
  for (const { record, coding } of coded) {
    const gold = majorityTypes(record);
    const found = new Set(toDyads(coding).flatMap(({ plover }) => (plover === null ? [] : [joined(plover)])));
    counts.right += [...found].filter((type) => gold.has(type)).length;
    counts.wrong += [...found].filter((type) => !gold.has(type)).length;
    counts.missed += [...gold].filter((type) => !found.has(type)).length;
    if (record.relevant) {
      counts.relevant += 1;
      counts.spoken += found.size > 0 ? 1 : 0;
    } else {
      counts.irrelevant += 1;
      counts.silent += found.size === 0 ? 1 : 0;
      counts.false += found.size;
    }
  }
  return {
    records: coded.length,
    relevance: (counts.spoken / counts.relevant + counts.silent / counts.irrelevant) / 2,
    type: (2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed),
    falseEvents: counts.false / counts.irrelevant,
  };
}

/** The types that more than half of a record's raters gave, CONCEDE and RETREAT joined. */
export function majorityTypes({ raters }) {
  const votes = new Map();
  for (const { actions } of raters) {
    const types = new Set(actions.map(({ root }) => typeOfCode(root)).filter((type) => type !== null));
    for (const type of types) votes.set(type, (votes.get(type) ?? 0) + 1);
  }
  return new Set([...votes].filter(([, count]) => count > raters.length / 2).map(([type]) => type));
}

/** PLOVER's type with CONCEDE and RETREAT as one, as the labelled sets have it. */
export function joined(type) {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** The share of names and descriptions whose country (or lack of one) is right. */
export function scoreActors({ folder }) {
  const asked = resolveSet(folder, "ngec-actor-resolution").flatMap(({ record: { expect }, resolved }) => {
    const country = expect.country ?? expect.cc;
    return country === undefined ? [] : [{ country, resolved }];
  });
  const right = asked.filter(({ country, resolved }) => (resolved.country ?? "") === country).length;
  return { records: asked.length, country: right / asked.length };
}

/** The published CAMEO-to-PLOVER table: what the first digits of a code come to, the longest first. */
const typesOfCodes = [
  ["ASSAULT", "175 1712 201 18 19 20"],
  ["COERCE", "163 191 192 17"],
  ["AGREE", "03"],
  ["CONSULT", "04"],
  ["SUPPORT", "05"],
  ["COOPERATE", "06"],
  ["AID", "07"],
  ["YIELD", "08"],
  ["ACCUSE", "09 11"],
  ["REQUEST", "10"],
  ["REJECT", "12"],
  ["THREATEN", "13"],
  ["PROTEST", "14"],
  ["MOBILIZE", "15"],
  ["SANCTION", "16"],
]
  .flatMap(([type, codes]) => codes.split(" ").map((code) => ({ type, code })))
  .sort((a, b) => b.code.length - a.code.length);

/** The type of a CAMEO code or root; null for what PLOVER leaves out, such as plain statements. */
export function typeOfCode(code) {
  return typesOfCodes.find((row) => code?.startsWith(row.code))?.type ?? null;
}

function byScorer(folder, gold, predictions, { level, actors }) {
  const scorer = join(folder, "events", "score.py");
  const printed = python([scorer, gold, predictions, "--level", level, "--actors", actors]);
  return JSON.parse((printed.split("\n")[0] ?? "").replaceAll("'", '"'));
}

/** Runs a Python script and gives what it printed. */
export function python(args) {
  return execFileSync("python3", args, { encoding: "utf8", maxBuffer: 2 ** 26, stdio: ["ignore", "pipe", "ignore"] });
}
