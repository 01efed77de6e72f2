import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openByCode } from "../../dist/coders/open-language.js";
import { actorIndex } from "../../dist/coding/actors/actor-index.js";
import { registry } from "../../dist/coding/actors/registry.js";
import { resolveActor } from "../../dist/coding/actors/resolve.js";
import { codeInput, packOf } from "../../dist/coding/coder.js";
import { toDyads } from "../../dist/coding/dyads.js";
import { toJson } from "../../dist/coding/json.js";

/** The languages of own-parallel, as its scorer names them. */
export const parallelLanguages = ["en", "es", "pt", "fr", "ru"];

/** One labelled set of the folder, an object a record. */
export function readSet(folder, name) {
  return readFileSync(join(folder, "events", `${name}.dev.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/** The languages of own-parallel that have a pack and a model here. */
export function spokenLanguages() {
  return parallelLanguages.filter((lang) => {
    const pack = packOf(lang);
    return pack !== undefined && existsSync(new URL(`../../models/${pack.code}/model.json`, import.meta.url));
  });
}

/** The coding of each record of a set; where the set gives the actors' spans, they are given to the coder. */
export async function codeSet(folder, name) {
  const coded = [];
  for (const record of readSet(folder, name)) {
    const language = await openByCode(record.lang);
    if (language === null) throw new Error(`${name}: no pack for the language "${record.lang}"`);
    const given = "source_span" in record;
    const input = {
      text: record.text,
      ...(record.date ? { date: record.date } : {}),
      ...(given ? { actors: [spanOf(record.source_span), spanOf(record.target_span)] } : {}),
    };
    coded.push({ record, given, coding: codeInput(input, language) });
  }
  return coded;
}

/** The codings of own-parallel in one of its languages. */
export async function codeParallel(folder, lang) {
  const language = await openByCode(lang);
  return readSet(folder, "own-parallel").map((record) => ({
    record,
    coding: codeInput({ text: record.text[lang], date: record.published }, language),
  }));
}

/** Writes the output of `code` for codings, in the dyadic or the full form, as the scorers read it. */
export function writeCodings(file, coded, { dyads }) {
  const lines = coded.map(({ record, given, coding }) =>
    dyads ? { id: record.id, events: toDyads(coding, given) } : toJson(record.id, coding),
  );
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

/** The output of `resolve` for each record of a set of names, in English. */
export function resolveSet(folder, name) {
  const index = actorIndex(packOf("eng").actors, registry);
  return readSet(folder, name).map((record) => ({
    record,
    resolved: resolveActor(
      { text: record.text, context: record.context || undefined, date: record.date ?? undefined },
      index,
    ),
  }));
}

function spanOf(span) {
  return span === null ? null : { start: span[0], end: span[1] };
}
