import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DictionaryForm } from "./learn-endings.ts";

/*
 * OpenCorpora's dictionary of Russian (CC BY-SA 3.0) as the npm package `az` ships it: a word graph in the format of dawgdic,
 * with paradigms beside it.
 */

const extension = 1 << 9;
const leaf = 1 << 31;
const separator = 1;
const letters = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

/** Grammemes that say something about a word's part in the sentence. */
const useful = new Set(
  "NOUN ADJF ADJS COMP VERB INFN PRTF PRTS GRND NUMR ADVB NPRO PRED PREP CONJ PRCL INTJ anim inan masc femn neut Ms-f GNdr sing plur nomn gent datv accs ablt loct voct gen2 loc2 pres past futr 1per 2per 3per impr pssv actv Name Surn Patr Geox Orgn Apro Anum".split(
    " ",
  ),
);
const parts: Readonly<Record<string, string>> = {
  NOUN: "NOUN",
  ADJF: "ADJ",
  ADJS: "ADJ",
  COMP: "ADJ",
  VERB: "VERB",
  INFN: "VERB",
  PRTF: "VERB",
  PRTS: "VERB",
  GRND: "VERB",
  ADVB: "ADV",
};

/** Every form of the dictionary with its analyses; `folder` holds `words.dawg` and what belongs to it. */
export function readOpenCorpora(folder: string): DictionaryForm[] {
  const graph = readGraph(join(folder, "words.dawg"));
  const paradigms = readParadigms(join(folder, "paradigms.array"));
  const suffixes = JSON.parse(readFileSync(join(folder, "suffixes.json"), "utf8")) as string[];
  const tags = (JSON.parse(readFileSync(join(folder, "gramtab-opencorpora-int.json"), "utf8")) as string[]).map(
    usefulTag,
  );
  const forms: DictionaryForm[] = [];
  for (const { word, payloads } of wordsOf(graph)) {
    const analyses = new Set<string>();
    const lemmas = new Map<string, string>();
    for (const { paradigm, form } of payloads) {
      const cells = paradigms[paradigm] ?? [];
      const count = cells.length / 3;
      const tag = tags[cells[count + form] ?? 0] ?? "";
      // forms with a prefix of their own (the superlative in "най-") are few and leave no stem to cut
      if (cells[2 * count + form] !== cells[2 * count]) continue;
      analyses.add(tag);
      const stem = word.slice(0, word.length - (suffixes[cells[form] ?? 0] ?? "").length);
      const part = parts[tag.slice(0, 4).trim()];
      if (part && !lemmas.has(part)) lemmas.set(part, lemmaOf(stem, cells, count, suffixes, tags));
    }
    if (analyses.size > 0) forms.push({ form: word, analyses: [...analyses].sort(), lemmas });
  }
  return forms;
}

/** The first form of a paradigm; participles and gerunds belong to their verb's. */
function lemmaOf(
  stem: string,
  cells: readonly number[],
  count: number,
  suffixes: readonly string[],
  tags: readonly string[],
): string {
  let lemma = 0;
  for (let form = 0; form < count; form++)
    if (tags[cells[count + form] ?? 0]?.startsWith("INFN")) {
      lemma = form;
      break;
    }
  return stem + (suffixes[cells[lemma] ?? 0] ?? "");
}

function usefulTag(tag: string): string {
  return tag
    .split(/[ ,]/)
    .filter((grammeme) => useful.has(grammeme))
    .join(" ");
}

interface Graph {
  readonly units: Uint32Array;
  readonly guide: Uint8Array;
}

function readGraph(path: string): Graph {
  const bytes = new Uint8Array(readFileSync(path)).buffer;
  const view = new DataView(bytes);
  const units = view.getUint32(0, true);
  const guide = view.getUint32(4 + units * 4, true);
  return { units: new Uint32Array(bytes, 4, units), guide: new Uint8Array(bytes, 8 + units * 4, guide * 2) };
}

function readParadigms(path: string): number[][] {
  const bytes = new Uint8Array(readFileSync(path)).buffer;
  const list = new Uint16Array(bytes);
  const paradigms: number[][] = [];
  let at = 1;
  for (let index = 0; index < (list[0] ?? 0); index++) {
    const size = list[at++] ?? 0;
    paradigms.push(Array.from(list.subarray(at, at + size)));
    at += size;
  }
  return paradigms;
}

interface GraphWord {
  readonly word: string;
  readonly payloads: { readonly paradigm: number; readonly form: number }[];
}

function* wordsOf(graph: Graph): Generator<GraphWord> {
  const waiting: { node: number; word: string }[] = [{ node: 0, word: "" }];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const payloadRoot = follow(graph, separator, item.node);
    if (payloadRoot >= 0) yield { word: item.word, payloads: payloadsBelow(graph, payloadRoot) };
    for (const byte of childrenOf(graph, item.node)) {
      const letter = letterOf(byte);
      if (letter !== "") waiting.push({ node: follow(graph, byte, item.node), word: item.word + letter });
    }
  }
}

/** Two numbers, three base-64-like bytes each in the first three of which there is information, as the package encodes them. */
function payloadsBelow(graph: Graph, root: number): GraphWord["payloads"] {
  const payloads: GraphWord["payloads"] = [];
  const waiting: { node: number; key: number[] }[] = [{ node: root, key: [] }];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { node, key } = item;
    if ((graph.units[node] ?? 0) & 256) {
      const [a = 0, b = 0, c = 0, d = 0] = key;
      payloads.push({ paradigm: ((a ^ 1) << 6) + (b >> 1), form: ((c ^ 1) << 6) + (d >> 1) });
    }
    for (const byte of childrenOf(graph, node)) waiting.push({ node: follow(graph, byte, node), key: [...key, byte] });
  }
  return payloads;
}

function* childrenOf(graph: Graph, node: number): Generator<number> {
  let byte = graph.guide[node * 2] ?? 0;
  while (byte !== 0) {
    const child = follow(graph, byte, node);
    if (child < 0) return;
    yield byte;
    byte = graph.guide[child * 2 + 1] ?? 0;
  }
}

function follow({ units }: Graph, byte: number, node: number): number {
  const unit = units[node] ?? 0;
  const next = (node ^ ((unit >>> 10) << ((unit & extension) >> 6)) ^ byte) >>> 0;
  return ((units[next] ?? 0) & (leaf | 255)) === byte ? next : -1;
}

/** Windows-1251, small Russian letters and the hyphen. */
function letterOf(byte: number): string {
  if (byte === 45) return "-";
  if (byte === 184) return "ё";
  return byte >= 224 ? (letters[byte - 224] ?? "") : "";
}
