import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type ModelImage, type SharedModel, sharedModel, unpackModel } from "../coding/syntax/model-file.ts";
import { SystemError } from "../core/errors.ts";
import { decompressModel } from "./model-compression.ts";

const modelFolder = new URL("../../models/", import.meta.url);
const loaded = new Map<string, Promise<ModelImage>>();
const shared = new Map<string, Promise<SharedModel>>();

/** One language's weights (ISO 639-3), read once a process when they are first asked for. */
export function loadModel(language: string): Promise<ModelImage> {
  return once(loaded, language, () => readModel(modelFolder, language));
}

/** The same in shared memory: pass the value to a thread and it has the same weights, not a copy. */
export function loadSharedModel(language: string): Promise<SharedModel> {
  return once(shared, language, async () => sharedModel(await readModel(modelFolder, language)));
}

function once<T>(known: Map<string, Promise<T>>, language: string, load: () => Promise<T>): Promise<T> {
  const before = known.get(language);
  if (before) return before;
  const loading = load();
  known.set(language, loading);
  loading.catch(() => known.delete(language));
  return loading;
}

/**
 * Reads a model from a folder that has one folder a language. Throws SystemError where file and `model.json` do not agree. The files are
 * read before it returns, so that they are decompressed, in another thread, while the caller does something else.
 */
export async function readModel(folder: URL, language: string): Promise<ModelImage> {
  const home = new URL(`${language}/`, folder);
  const description = readPart(new URL("model.json", home), language);
  const compressed = readPart(new URL("weights.bin.zz", home), language);
  const expected = hashIn(description, language);
  // in another thread meanwhile, and not looked at before the hash is right
  const decompressing = decompressModel(compressed);
  decompressing.catch(() => undefined);
  const hash = createHash("sha256").update(compressed).digest("hex");
  if (hash !== expected)
    throw new SystemError(`the weights for ${language} are damaged: expected sha256 ${expected}, got ${hash}`);
  const model = await decompressing
    .then((packed) => unpackModel(packed, hash))
    .catch((cause: unknown) => {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new SystemError(`the weights for ${language} are no weights: ${detail}`, { cause });
    });
  if (model.language !== language)
    throw new SystemError(`expected weights for ${language} at ${home.pathname}, got those for ${model.language}`);
  return model;
}

/** The hash that a model's description says its weights have. */
function hashIn(description: Buffer, language: string): string {
  try {
    const { sha256 } = JSON.parse(description.toString()) as { sha256?: unknown };
    if (typeof sha256 === "string") return sha256;
  } catch {
    // said below
  }
  throw new SystemError(`expected a description with "sha256" for the weights of ${language}, got another model.json`);
}

function readPart(file: URL, language: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SystemError(`expected weights for ${language} at ${file.pathname}, and they cannot be read`, { cause });
  }
}
