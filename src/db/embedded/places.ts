import { randomBytes } from "node:crypto";
import { access, chmod, constants, mkdir, readdir, realpath, rm, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { SystemError } from "../../core/errors.ts";
import { isAlive } from "./processes.ts";

/** Where the things of one data folder are: absolute paths without symbolic links. */
export interface Places {
  readonly dataDir: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  /** What the server writes about itself. */
  readonly logs: string;
}

/** Makes a data folder, closed to other users, or checks that an existing one can be used. */
export async function preparePlaces(folder: string): Promise<Places> {
  const path = resolve(folder);
  const made = await mkdir(path, { recursive: true, mode: 0o700 }).catch(async (error) =>
    Promise.reject(unusable(path, await causeOf(path, error))),
  );
  await access(path, constants.R_OK | constants.W_OK | constants.X_OK).catch(async (error) => {
    const { uid } = await stat(path);
    throw unusable(path, error, `it belongs to another user (id ${uid}): run as that user`);
  });
  // a folder that also holds other things keeps the rights it has: the cluster inside is closed in any case
  if (made !== undefined || (await readdir(path)).length === 0) await chmod(path, 0o700);
  const dataDir = await realpath(path);
  return { dataDir, cluster: join(dataDir, "postgres"), logs: join(dataDir, "postgres-logs") };
}

/** The path itself, or the nearest above it at which there is something. */
export async function nearestThere(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found || dirname(path) === path ? path : nearestThere(dirname(path));
}

/** Why a folder could not be made: of one on the way that cannot be, Node says only that it is not there. */
async function causeOf(path: string, error: NodeJS.ErrnoException): Promise<NodeJS.ErrnoException> {
  if (error.code !== "ENOENT") return error;
  return access(await nearestThere(path), constants.W_OK | constants.X_OK).then(
    () => error,
    (cause) => cause,
  );
}

/** Why a data folder cannot be written to, and what to do. */
function unusable(
  path: string,
  error: unknown,
  forbidden = "this user may not make it: let it write there",
): SystemError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    EROFS: "its file system is read-only: mount it for writing",
    EACCES: forbidden,
    EPERM: forbidden,
    ENOTDIR: "a file stands where a folder is expected: move it away",
    EEXIST: "a file stands where a folder is expected: move it away",
    ENOSPC: "the disk is full: make room",
  };
  const why = reasons[code] ?? message;
  return new SystemError(`the data folder ${path} cannot be used: ${why}, or choose another with --data`);
}

const megabyte = 1024 * 1024;
/** What a cluster takes before anything is in it, and what it needs to begin with. */
const leastMegabytes = 128;

/** Throws SystemError where there is no room for a new cluster: told before it is made, since PostgreSQL tells of a file. */
export async function requireRoom(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.floor((bavail * bsize) / megabyte);
  if (free >= leastMegabytes) return;
  throw new SystemError(
    `there is no room for a database in the data folder ${dataDir}: ${free} MB are free, and it takes ${leastMegabytes} MB to begin with: make room, or choose another with --data`,
  );
}

const draftPrefix = "postgres-draft-";

/** A name in the data folder for something that gets its real name when it is whole. */
export function draftIn(dataDir: string): string {
  return join(dataDir, `${draftPrefix}${process.pid}-${randomBytes(3).toString("hex")}`);
}

/** Removes the drafts of processes that were killed, told by the process id in the name. */
export async function removeAbandonedDrafts(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(draftPrefix) || isAlive(Number.parseInt(name.slice(draftPrefix.length), 10))) continue;
    // a program of the killed process may still be writing into it
    await rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 });
  }
}
