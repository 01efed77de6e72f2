import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { type SharedModel, unpackModel } from "../coding/syntax/model-file.ts";
import { SystemError } from "../core/errors.ts";

const decompress = promisify(brotliDecompress);
const modelFolder = new URL("../../models/", import.meta.url);
const loaded = new Map<string, Promise<SharedModel>>();

/**
 * One language's weights (ISO 639-3), read once a process when they are first asked for. They are in shared memory: pass the
 * value to a thread and it has the same weights, not a copy.
 */
export function loadModel(language: string): Promise<SharedModel> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = readModel(modelFolder, language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

/** More bytes than any model has unpacked, so that it comes in one piece; memory that is not written to costs nothing. */
const unpackedSize = 2 ** 25;

/**
 * Reads a model from a folder that has one folder a language. Throws SystemError where file and `model.json` do not agree. The files are
 * read before it returns, so that they are decompressed, in another thread, while the caller does something else.
 */
export async function readModel(folder: URL, language: string): Promise<SharedModel> {
  const home = new URL(`${language}/`, folder);
  const description = readPart(new URL("model.json", home), language);
  const compressed = readPart(new URL("weights.bin.br", home), language);
  const expected = (JSON.parse(description.toString()) as { sha256: string }).sha256;
  const hash = createHash("sha256").update(compressed).digest("hex");
  if (hash !== expected)
    throw new SystemError(`the weights for ${language} are damaged: expected sha256 ${expected}, got ${hash}`);
  return unpackModel(await decompress(compressed, { chunkSize: unpackedSize }), hash);
}

function readPart(file: URL, language: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SystemError(`expected weights for ${language} at ${file.pathname}, and they cannot be read`, { cause });
  }
}
