import type { HashIndex } from "./hash-index.ts";
import { indexNames, type ModelLists, type SyntaxModel, weightNames } from "./model.ts";

/*
 * The bytes of a model: in memory they are as in the file, but for its compression. `training/README.md` has the layout in words.
 */

/** The first eight bytes of every model. */
export const modelMagic = "ENTSYN02";

/** One language's weights in memory. The hash is of the file that they came from. */
export interface ModelImage {
  readonly language: string;
  readonly hash: string;
  readonly image: ArrayBufferLike;
}

/** The same in memory that threads share. */
export interface SharedModel extends ModelImage {
  readonly image: SharedArrayBuffer;
}

/** How many entries each index has, and how many cells each table of weights. */
interface ModelHeader {
  readonly language: string;
  readonly lists: ModelLists;
  readonly indexes: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
}

/** A model as bytes: the lists as JSON, then each index and each table of weights. */
export function packModel(language: string, model: SyntaxModel): Uint8Array {
  const header: ModelHeader = {
    language,
    lists: listsOf(model),
    indexes: Object.fromEntries(indexNames.map((name) => [name, model[name].keys.length])),
    weights: Object.fromEntries(weightNames.map((name) => [name, model[name].cells.length])),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const places = placesIn(header, json.length);
  const packed = new Uint8Array(places.size);
  packed.set(new TextEncoder().encode(modelMagic));
  new DataView(packed.buffer).setUint32(modelMagic.length, json.length, true);
  packed.set(json, jsonStart);
  const image = modelIn(packed.buffer, header, places);
  for (const name of indexNames) {
    image[name].keys.set(model[name].keys);
    image[name].values.set(model[name].values);
  }
  for (const name of weightNames) image[name].cells.set(model[name].cells);
  return packed;
}

/** Packed bytes as a model, in the memory they are in. Throws an Error that says what was expected. */
export function unpackModel(packed: Uint8Array, hash: string): ModelImage {
  const magic = Buffer.from(packed.subarray(0, modelMagic.length)).toString("latin1");
  if (magic !== modelMagic)
    throw new Error(`expected a model that begins with ${modelMagic}, got ${JSON.stringify(magic)}`);
  const { buffer: image } = packed.byteOffset === 0 ? packed : packed.slice();
  const { header, places } = headerIn(image);
  if (places.size !== packed.length) throw new Error(`expected a model of ${places.size} bytes, got ${packed.length}`);
  return { language: header.language, hash, image };
}

/** A model copied into memory that threads share. */
export function sharedModel({ language, hash, image }: ModelImage): SharedModel {
  const { size } = headerIn(image).places;
  const shared = new SharedArrayBuffer(size);
  new Uint8Array(shared).set(new Uint8Array(image, 0, size));
  return { language, hash, image: shared };
}

/** The model as this thread sees it. Nothing but the short lists is copied. */
export function viewModel({ image }: ModelImage): SyntaxModel {
  const { header, places } = headerIn(image);
  return modelIn(image, header, places);
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

/** Where the header begins: behind the first bytes and its length. */
const jsonStart = modelMagic.length + 4;

interface Places {
  readonly offsets: ReadonlyMap<string, number>;
  readonly size: number;
}

function headerIn(image: ArrayBufferLike): { header: ModelHeader; places: Places } {
  const length = new DataView(image).getUint32(modelMagic.length, true);
  const header = JSON.parse(Buffer.from(image, jsonStart, length).toString()) as ModelHeader;
  return { header, places: placesIn(header, length) };
}

/** Where each array is; 8-byte aligned. */
function placesIn(header: ModelHeader, jsonLength: number): Places {
  const offsets = new Map<string, number>();
  let size = aligned(jsonStart + jsonLength);
  for (const name of indexNames) {
    offsets.set(name, size);
    size = aligned(size + entryOf(header.indexes, name) * 8);
  }
  for (const name of weightNames) {
    offsets.set(name, size);
    size = aligned(size + entryOf(header.weights, name));
  }
  return { offsets, size };
}

function modelIn(image: ArrayBufferLike, header: ModelHeader, { offsets }: Places): SyntaxModel {
  const index = (name: string): HashIndex => {
    const entries = entryOf(header.indexes, name);
    const start = offsets.get(name) ?? 0;
    return {
      keys: new Uint32Array(image, start, entries),
      values: new Uint32Array(image, start + entries * 4, entries),
    };
  };
  const weights = (name: string) => {
    const cells = entryOf(header.weights, name);
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
