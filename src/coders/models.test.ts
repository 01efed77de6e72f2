import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SystemError } from "../core/errors.ts";
import { loadModel, loadSharedModel, readModel } from "./models.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "models-"));
  await cp(new URL("../../models/eng/", import.meta.url), join(folder, "eng"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const refusal = async (language: string): Promise<string> => {
  try {
    await readModel(pathToFileURL(`${folder}/`), language);
  } catch (error) {
    expect(error).toBeInstanceOf(SystemError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
};

test("a language is loaded once, and threads get the same memory", async () => {
  expect(await loadModel("eng")).toBe(await loadModel("eng"));
  const model = await loadSharedModel("eng");
  expect(await loadSharedModel("eng")).toBe(model);
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(model);
  const received = receiveMessageOnPort(port2)?.message;
  expect(received).toMatchObject({ language: "eng", hash: model.hash });
  new Uint8Array(received.image)[0] = 77;
  expect(new Uint8Array(model.image)[0]).toBe(77);
  port1.close();
});

test("weights that are not those described are refused, with both hashes", async () => {
  const file = join(folder, "eng", "weights.bin.zz");
  const bytes = await readFile(file);
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  expect(await refusal("eng")).toMatch(
    /^the weights for eng are damaged: expected sha256 [0-9a-f]{64}, got [0-9a-f]{64}$/,
  );
});

test("a language without weights is refused by name", async () => {
  expect(await refusal("xxx")).toMatch(/^expected weights for xxx/);
});
