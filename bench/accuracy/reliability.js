import { join } from "node:path";
import { toDyads } from "../../dist/coding/dyads.js";
import { joined, majorityTypes, python, typeOfCode } from "./scores.js";
import { codeParallel, codeSet, spokenLanguages, writeCodings } from "./sets.js";

/** Sets whose gold says both type and countries, and sets whose gold says the type alone. */
const withCountries = ["petrarch2-gsr-en", "es-fight-cameo"];
const typesAlone = ["plover-gsr-cameo", "cameo-manual", "cameo-multirater"];

/** Every event that the coder finds in the development sets: its confidence, and whether the set's gold has it. */
export async function judgedEvents({ folder, scratch }) {
  const judged = [];
  for (const name of withCountries) {
    for (const coded of await codeSet(folder, name)) {
      judged.push(...judge(coded, name, (dyad) => coded.record.events.some((event) => agrees(event, dyad))));
    }
  }
  for (const name of typesAlone) {
    for (const coded of await codeSet(folder, name)) {
      const gold = name === "cameo-multirater" ? majorityTypes(coded.record) : new Set(coded.record.events.map(typeOf));
      judged.push(...judge(coded, name, ({ plover }) => gold.has(joined(plover ?? ""))));
    }
  }
  for (const lang of spokenLanguages()) judged.push(...(await judgeParallel({ folder, scratch }, lang)));
  return judged;
}

/** An event is right when one of its dyads is; those that `--dyads` leaves out are not judged. */
function judge({ coding }, set, isRight) {
  return coding.events.flatMap((event) => {
    const dyads = toDyads({ ...coding, events: [event] }, false, 0);
    return dyads.length === 0
      ? []
      : [{ set, confidence: event.confidence, why: event.why, right: dyads.some(isRight) }];
  });
}

async function judgeParallel({ folder, scratch }, lang) {
  const coded = await codeParallel(folder, lang);
  const predictions = join(scratch, `judged-${lang}.jsonl`);
  writeCodings(predictions, coded, { dyads: false });
  const events = join(folder, "events");
  const script = new URL("right-parallel.py", import.meta.url).pathname;
  const verdicts = JSON.parse(python([script, events, join(events, "own-parallel.dev.jsonl"), predictions]));
  return coded.flatMap(({ record, coding }) =>
    coding.events.flatMap(({ confidence, why }, at) => {
      const verdict = verdicts[record.id]?.[at] ?? null;
      return verdict === null ? [] : [{ set: `own-parallel ${lang}`, confidence, why, right: verdict === 1 }];
    }),
  );
}

function typeOf({ plover15, plover, code, root }) {
  const type = plover15 ?? plover;
  return type ? joined(type) : typeOfCode(code ?? root);
}

/** Same type, and the same country on each side for which the gold names one. */
function agrees(event, dyad) {
  const sides = ["source", "target"].map((side) => [countryOf(event[side]), countryOf(dyad[side])]);
  return typeOf(event) === joined(dyad.plover ?? "") && sides.every(([gold, found]) => gold === "" || gold === found);
}

function countryOf(code) {
  const country = (code ?? "").slice(0, 3);
  return country === "---" || country.startsWith("~") ? "" : country;
}

/** Judged events by tenths of confidence: how many, how many right, what their confidence promised. */
export function bins(judged) {
  return Array.from({ length: 10 }, (_, at) => {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === at);
    const expected = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((event) => event.right).length;
    return { from: at / 10, to: (at + 1) / 10, events: inside.length, right, expected };
  }).filter(({ events }) => events > 0);
}

/** The mean distance between what the confidence promises and what comes true, each bin by its events. */
export function calibrationError(table) {
  const all = table.reduce((sum, { events }) => sum + events, 0);
  return table.reduce((sum, { events, right, expected }) => sum + Math.abs(right - expected * events), 0) / all;
}

/**
 * Pool-adjacent-violators: the rising steps nearest to what came true, each with the mean of its scores. Steps of fewer than `least`
 * events join their neighbour, so that none rests on a handful.
 */
export function isotonic(judged, least) {
  const blocks = [];
  for (const { score, right } of [...judged].sort((a, b) => a.score - b.score)) {
    const last = blocks.at(-1);
    const event = { from: score, to: score, sum: score, events: 1, right: right ? 1 : 0 };
    if (last?.to === score) blocks[blocks.length - 1] = together(last, event);
    else {
      joinFalling(blocks);
      blocks.push(event);
    }
  }
  joinFalling(blocks);
  return withoutSmall(blocks, least).map((block) => ({
    ...block,
    score: block.sum / block.events,
    share: share(block),
  }));
}

/** Joins the last block with those before it for as long as they do not rise. */
function joinFalling(blocks) {
  while (blocks.length > 1 && share(blocks.at(-2)) >= share(blocks.at(-1))) blocks.push(together(...blocks.splice(-2)));
}

function withoutSmall(blocks, least) {
  const small = blocks.findIndex(({ events }) => events < least);
  if (small === -1 || blocks.length === 1) return blocks;
  const first = Math.max(0, small - 1);
  return withoutSmall(blocks.toSpliced(first, 2, together(blocks[first], blocks[first + 1])), least);
}

function together(a, b) {
  return { from: a.from, to: b.to, sum: a.sum + b.sum, events: a.events + b.events, right: a.right + b.right };
}

/** The share of right ones, drawn a little towards a half: a few events are no certainty. */
function share({ right, events }) {
  return (right + 1) / (events + 2);
}
