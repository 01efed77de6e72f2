import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { now } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import { sha256 } from "../core/ids.ts";
import { type FileLimits, type OpenedFile, openBytes, openFile, walk } from "./files.ts";
import { type Intake, type Received, receive, refuse } from "./receive.ts";
import { receiveContainer } from "./receive-container.ts";

/** What was taken in so far: a path (null for standard input) and what became of it. */
export interface Ingested {
  readonly path: string | null;
  readonly received: Received;
}

/** How files are taken in: their bounds, how many at a time, and who is told what was passed over in containers. */
export interface Ingesting extends FileLimits {
  readonly parallel?: number;
  readonly onNotice?: (path: string, notice: string) => void;
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

/**
 * Takes in the files, a few at a time, and tells of each, or of each member of one that holds several, as it is durable.
 * Throws what is not the file's fault.
 */
export async function* ingestFiles(
  intake: Intake,
  files: readonly string[],
  { parallel = 4, ...limits }: Ingesting,
): AsyncGenerator<Ingested> {
  const waiting: Promise<Ingested | ContainerFile>[] = [];
  for (const path of files) {
    waiting.push(ingestFile(intake, path, limits));
    if (waiting.length >= parallel) yield* membersOf(intake, limits, await (waiting.shift() as (typeof waiting)[0]));
  }
  for (const last of waiting) yield* membersOf(intake, limits, await last);
}

/** Takes in bytes that have no file. Of a container each member stands by itself, under the name that it has there. */
export async function* ingestBytes(intake: Intake, bytes: Uint8Array, limits: Ingesting): AsyncGenerator<Ingested> {
  const path = `stdin/${sha256(bytes).slice(0, 16)}`;
  const opened = openBytes(bytes, "", { path, size: bytes.length, modified: 0 });
  if (opened.kind === "article") {
    yield { path: null, received: await receive(intake, { bytes, file: null, origin: "stdin" }) };
    return;
  }
  yield* receiveContainer(intake, opened.opened, { origin: "stdin", ...takingOf(limits) });
}

type ContainerFile = Extract<OpenedFile, { kind: "container" }>;

/** Takes in a file that is one article; one that holds several is only opened. */
async function ingestFile(intake: Intake, path: string, limits: FileLimits): Promise<Ingested | ContainerFile> {
  try {
    const opened = await openFile(path, limits);
    if (opened.kind === "container") return opened;
    const { bytes, file } = opened;
    return { path, received: await receive(intake, { bytes, file, origin: "ingest" }) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const file = { path, size: 0, modified: now().getTime() };
    return { path, received: await refuse(intake, { file, origin: "ingest", refusal: error }) };
  }
}

async function* membersOf(intake: Intake, limits: Ingesting, one: Ingested | ContainerFile): AsyncGenerator<Ingested> {
  if (!("opened" in one)) {
    yield one;
    return;
  }
  try {
    yield* receiveContainer(intake, one.opened, { origin: "ingest", ...takingOf(limits) });
  } finally {
    await one.close();
  }
}

function takingOf({ maxFileBytes, archives, onNotice = () => undefined }: Ingesting) {
  return { bounds: { ...archives, maxMemberBytes: maxFileBytes }, onNotice };
}
