import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { now } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import { readFile, walk } from "./files.ts";
import { type Intake, type Received, receive, refuse } from "./receive.ts";

/** What was taken in so far: a path (null for standard input) and what became of it. */
export interface Ingested {
  readonly path: string | null;
  readonly received: Received;
}

/** All files that the given paths name, folders walked; a path that does not exist is in the list too, to be refused. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths.map((given) => resolve(given))) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) for await (const file of walk(path)) files.push(file);
    else files.push(path);
  }
  return files;
}

/** Takes in the files, a few at a time, and tells of each as it is durable. Throws what is not the file's fault. */
export async function* ingestFiles(
  intake: Intake,
  files: readonly string[],
  { maxFileBytes, parallel = 4 }: { maxFileBytes: number; parallel?: number },
): AsyncGenerator<Ingested> {
  const waiting: Promise<Ingested>[] = [];
  for (const path of files) {
    waiting.push(ingestFile(intake, path, maxFileBytes));
    if (waiting.length >= parallel) yield await (waiting.shift() as Promise<Ingested>);
  }
  for (const last of waiting) yield await last;
}

/** Takes in bytes that have no file. */
export async function ingestBytes(intake: Intake, bytes: Uint8Array): Promise<Ingested> {
  return { path: null, received: await receive(intake, { bytes, file: null, origin: "stdin" }) };
}

async function ingestFile(intake: Intake, path: string, maxFileBytes: number): Promise<Ingested> {
  try {
    const { bytes, file } = await readFile(path, maxFileBytes);
    return { path, received: await receive(intake, { bytes, file, origin: "ingest" }) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const file = { path, size: 0, modified: now().getTime() };
    return { path, received: await refuse(intake, { file, origin: "ingest", refusal: error }) };
  }
}
