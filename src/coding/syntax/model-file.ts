import type { HashIndex } from "./hash-index.ts";
import { indexNames, type ModelLists, type SyntaxModel, weightNames } from "./model.ts";

/*
 * The bytes of a model, before they are compressed and after. `training/README.md` has the layout in words.
 */

/** The first eight bytes of every model. */
export const modelMagic = "ENTSYN01";

/** One language's weights in memory that threads share. The hash is of the file that they came from. */
export interface SharedModel {
  readonly language: string;
  readonly hash: string;
  readonly image: SharedArrayBuffer;
}

interface ModelHeader {
  readonly language: string;
  readonly lists: ModelLists;
  readonly indexes: Readonly<Record<string, { entries: number; keyBytes: number; valueBytes: number }>>;
  readonly weights: Readonly<Record<string, { cells: number; entries: number; gapBytes: number }>>;
}

/** A model as bytes: the lists as JSON, then each index and each table of weights as gaps and values. */
export function packModel(language: string, model: SyntaxModel): Uint8Array {
  const chunks: Uint8Array[] = [];
  const indexes: Record<string, ModelHeader["indexes"][string]> = {};
  for (const name of indexNames) {
    const { keys, values } = model[name];
    const keyBytes = gapsOf(keys);
    const valueBytes = varints(values);
    indexes[name] = { entries: keys.length, keyBytes: keyBytes.length, valueBytes: valueBytes.length };
    chunks.push(keyBytes, valueBytes);
  }
  const weights: Record<string, ModelHeader["weights"][string]> = {};
  for (const name of weightNames) {
    const { cells } = model[name];
    const filled = filledCells(cells);
    const gaps = gapsOf(filled);
    weights[name] = { cells: cells.length, entries: filled.length, gapBytes: gaps.length };
    chunks.push(
      gaps,
      Uint8Array.from(filled, (at) => (cells[at] as number) & 255),
    );
  }
  const header: ModelHeader = { language, lists: listsOf(model), indexes, weights };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(modelMagic.length + 4);
  start.set(new TextEncoder().encode(modelMagic));
  new DataView(start.buffer).setUint32(modelMagic.length, json.length, true);
  return joined([start, json, ...chunks]);
}

/** Unfolds packed bytes into the memory that `viewModel` reads. Throws an Error that says what was expected. */
export function unpackModel(packed: Uint8Array, hash: string): SharedModel {
  const magic = new TextDecoder("latin1").decode(packed.subarray(0, modelMagic.length));
  if (magic !== modelMagic)
    throw new Error(`expected a model that begins with ${modelMagic}, got ${JSON.stringify(magic)}`);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const jsonStart = modelMagic.length + 4;
  const jsonLength = view.getUint32(modelMagic.length, true);
  const json = packed.subarray(jsonStart, jsonStart + jsonLength);
  const header = JSON.parse(new TextDecoder().decode(json)) as ModelHeader;
  const places = placesIn(header, jsonLength);
  const image = new SharedArrayBuffer(places.size);
  new DataView(image).setUint32(0, jsonLength, true);
  new Uint8Array(image).set(json, 4);
  const model = modelIn(image, header, places);
  const reader = { bytes: packed, at: jsonStart + jsonLength };
  for (const name of indexNames) {
    readGaps(reader, model[name].keys);
    readVarints(reader, model[name].values);
  }
  for (const name of weightNames) {
    const { entries, gapBytes } = entryOf(header.weights, name);
    readCells(reader, entries, gapBytes, model[name].cells);
  }
  if (reader.at !== packed.length) throw new Error(`expected a model of ${reader.at} bytes, got ${packed.length}`);
  return { language: header.language, hash, image };
}

/** The model in shared memory, as this thread sees it. Nothing but the short lists is copied. */
export function viewModel({ image }: SharedModel): SyntaxModel {
  const jsonLength = new DataView(image).getUint32(0, true);
  const json = new Uint8Array(image, 4, jsonLength).slice();
  const header = JSON.parse(new TextDecoder().decode(json)) as ModelHeader;
  return modelIn(image, header, placesIn(header, jsonLength));
}

/** Weights as a file holds them: signed roots as whole numbers up to 127, the smallest left out. */
export function quantised(cells: Float32Array, prune: number): Int8Array {
  let largest = 0;
  const sample: number[] = [];
  for (let at = 0; at < cells.length; at++) {
    const size = Math.abs(cells[at] as number);
    if (size > largest) largest = size;
    if (size > 0 && at % 3 === 0) sample.push(size);
  }
  const sorted = Float64Array.from(sample).sort();
  const least = prune * (sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
  return Int8Array.from(cells, (cell) => {
    const size = Math.abs(cell);
    if (size === 0 || size < least) return 0;
    const root = Math.round(Math.sqrt(size / largest) * 127);
    return cell < 0 ? -root : root;
  });
}

interface Places {
  readonly offsets: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Where in the image each array is; 8-byte aligned. */
function placesIn(header: ModelHeader, jsonLength: number): Places {
  const offsets = new Map<string, number>();
  let size = aligned(4 + jsonLength);
  for (const name of indexNames) {
    offsets.set(name, size);
    size = aligned(size + entryOf(header.indexes, name).entries * 8);
  }
  for (const name of weightNames) {
    offsets.set(name, size);
    size = aligned(size + entryOf(header.weights, name).cells);
  }
  return { offsets, size };
}

function modelIn(image: SharedArrayBuffer, header: ModelHeader, { offsets }: Places): SyntaxModel {
  const index = (name: string): HashIndex => {
    const { entries } = entryOf(header.indexes, name);
    const start = offsets.get(name) ?? 0;
    return {
      keys: new Uint32Array(image, start, entries),
      values: new Uint32Array(image, start + entries * 4, entries),
    };
  };
  const weights = (name: string) => {
    const { cells } = entryOf(header.weights, name);
    return { cells: new Int8Array(image, offsets.get(name), cells), mask: cells - 1 };
  };
  return {
    ...header.lists,
    words: index("words"),
    suffixes: index("suffixes"),
    lemmas: index("lemmas"),
    lemmaSuffixes: index("lemmaSuffixes"),
    endings: index("endings"),
    tagWeights: weights("tagWeights"),
    forwardWeights: weights("forwardWeights"),
    backwardWeights: weights("backwardWeights"),
    arcWeights: weights("arcWeights"),
    labelWeights: weights("labelWeights"),
    contractionWeights: weights("contractionWeights"),
  };
}

function listsOf(model: SyntaxModel): ModelLists {
  const { tags, tagSets, relations, relationSets, relationChoices, lemmaRules, signatures, signatureTags } = model;
  const { contractions } = model;
  return {
    tags,
    tagSets,
    relations,
    relationSets,
    relationChoices,
    lemmaRules,
    signatures,
    signatureTags,
    contractions,
  };
}

function entryOf<T>(entries: Readonly<Record<string, T>>, name: string): T {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`expected a model with ${name}, got one without`);
  return entry;
}

function aligned(size: number): number {
  return (size + 7) & ~7;
}

function filledCells(cells: ArrayLike<number>): Uint32Array {
  const filled: number[] = [];
  for (let at = 0; at < cells.length; at++) if (cells[at] !== 0) filled.push(at);
  return Uint32Array.from(filled);
}

function gapsOf(ascending: Uint32Array): Uint8Array {
  let last = -1;
  return varints(
    ascending.map((value) => {
      const gap = value - last - 1;
      last = value;
      return gap;
    }),
  );
}

function varints(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 5);
  let length = 0;
  for (const value of values) {
    let rest = value;
    while (rest > 127) {
      bytes[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }
  return bytes.slice(0, length);
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readVarints(reader: Reader, out: Uint32Array): void {
  for (let index = 0; index < out.length; index++) out[index] = readVarint(reader);
}

function readGaps(reader: Reader, out: Uint32Array): void {
  let last = -1;
  for (let index = 0; index < out.length; index++) {
    last += readVarint(reader) + 1;
    out[index] = last;
  }
}

/** The loop that loading spends its time in: gaps are mostly one byte. */
function readCells(reader: Reader, entries: number, gapBytes: number, cells: Int8Array | Float32Array): void {
  const { bytes } = reader;
  const roots = reader.at + gapBytes;
  let at = reader.at;
  let cell = -1;
  for (let index = 0; index < entries; index++) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      gap |= (byte & 127) << shift;
    }
    cell += gap + 1;
    cells[cell] = ((bytes[roots + index] as number) << 24) >> 24;
  }
  reader.at = roots + entries;
}

function readVarint(reader: Reader): number {
  const { bytes } = reader;
  let value = 0;
  let shift = 0;
  let byte = bytes[reader.at++] as number;
  while (byte > 127) {
    value |= (byte & 127) << shift;
    shift += 7;
    byte = bytes[reader.at++] as number;
  }
  return (value | (byte << shift)) >>> 0;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
