import { constants, type Dirent } from "node:fs";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refused } from "../core/errors.ts";
import { type ArchiveBounds, containerHeadBytes, sourceOf } from "../reading/unpacking/container.ts";
import { containerOf } from "../reading/unpacking/unpack.ts";
import type { FoundFile } from "../store/files.ts";
import type { Opened } from "./receive-container.ts";

const temporary = [/^[.~#]/, /[~#]$/, /\.(tmp|temp|part|partial|crdownload|download|swp|swx|lock|filepart)$/i];
const systemFiles = new Set(["Thumbs.db", "desktop.ini"]);

/** Hidden names and those that editors, browsers and copying programs use while they write. */
export function isTemporaryName(path: string): boolean {
  const name = basename(path);
  return systemFiles.has(name) || temporary.some((pattern) => pattern.test(name));
}

/** What is taken of files: the size of one article, and what bounds a file that holds several. */
export interface FileLimits {
  readonly maxFileBytes: number;
  readonly archives: ArchiveBounds;
}

/**
 * A file that was opened: an article's bytes, or a container that is read as it is needed, until `close`. `settled` is false
 * when the file changed while it was read.
 */
export type OpenedFile =
  | { readonly kind: "article"; readonly bytes: Uint8Array; readonly file: FoundFile; readonly settled: boolean }
  | { readonly kind: "container"; readonly opened: Opened; close(): Promise<void> };

/** Bytes of a container that are read at once. */
const pieceBytes = 256 * 1024;

/** Opens a file. Throws Refused when it is gone, misnamed, unreadable, no file, empty or too large. */
export async function openFile(path: string, limits: FileLimits): Promise<OpenedFile> {
  try {
    // not waiting for whoever may write to it some day: a pipe is no file
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    let isKept = false;
    try {
      const before = await handle.stat();
      if (!before.isFile()) throw new Refused("unreadable", "expected a regular file");
      if (before.size === 0) throw new Refused("empty", "expected an article, came a file of 0 bytes");
      const isSettled = async () => {
        const after = await handle.stat();
        return after.size === before.size && after.mtimeMs === before.mtimeMs;
      };
      const source = sourceOfFile(handle, before.size);
      const name = basename(path);
      const container = containerOf(await source.range(0, Math.min(before.size, containerHeadBytes)), { name });
      refuseTooLarge(before.size, container !== null, limits);
      const file = { path, size: before.size, modified: before.mtimeMs };
      if (container === null) {
        const bytes = await source.range(0, before.size);
        return { kind: "article", bytes, file, settled: (await isSettled()) && bytes.length === before.size };
      }
      isKept = true;
      return { kind: "container", opened: { container, name, source, file, isSettled }, close: () => handle.close() };
    } finally {
      if (!isKept) await handle.close();
    }
  } catch (error) {
    throw refusalOf(path, error) ?? error;
  }
}

/** Bytes that are no file here, opened as a file of this name is; `file` says as what they are taken in. */
export function openBytes(bytes: Uint8Array, name: string, file: FoundFile): OpenedFile {
  const container = containerOf(bytes.subarray(0, containerHeadBytes), { name });
  if (container === null) return { kind: "article", bytes, file, settled: true };
  const source = { ...sourceOf(bytes), size: bytes.length };
  const opened = { container, name, source, file, isSettled: async () => true };
  return { kind: "container", opened, close: async () => undefined };
}

function refuseTooLarge(size: number, isContainer: boolean, { maxFileBytes, archives }: FileLimits): void {
  const [most, setting] = isContainer
    ? [archives.maxBytes, "ENTENTE_MAX_ARCHIVE_GB"]
    : [maxFileBytes, "ENTENTE_MAX_FILE_MB"];
  if (size > most) throw new Refused("too-large", `expected at most ${most} bytes, came ${size} (${setting})`);
}

function sourceOfFile(handle: FileHandle, size: number) {
  const range = async (start: number, end: number): Promise<Uint8Array> => {
    const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
    let have = 0;
    while (have < bytes.length) {
      const { bytesRead } = await handle.read(bytes, have, bytes.length - have, start + have);
      if (bytesRead === 0) break;
      have += bytesRead;
    }
    return bytes.subarray(0, have);
  };
  return {
    size,
    range,
    async *stream() {
      for (let at = 0; at < size; at += pieceBytes) yield range(at, Math.min(size, at + pieceBytes));
    },
  };
}

/**
 * Whether what was not found at a path is there under a name that is not UTF-8: whoever lists names gets U+FFFD for such
 * bytes, and nothing is found by the name that he got.
 */
export function isMisnamed(path: string, error: unknown): boolean {
  return path.includes("\uFFFD") && error instanceof Error && "code" in error && error.code === "ENOENT";
}

/**
 * All files below a folder, in the order of their names, hidden and temporary ones and symbolic links left out. A folder whose
 * name is not UTF-8, or that cannot be looked into, stands for what is in it, unless `onUnreadable` is told of the latter.
 */
export async function* walk(
  folder: string,
  onUnreadable?: (folder: string, error: unknown) => void,
): AsyncGenerator<string> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (onUnreadable) onUnreadable(folder, error);
    else yield folder;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isTemporaryName(path)) continue;
    if (entry.isFile() || (entry.isDirectory() && (await isMisnamedFolder(path)))) yield path;
    else if (entry.isDirectory()) yield* walk(path, onUnreadable);
  }
}

async function isMisnamedFolder(path: string): Promise<boolean> {
  if (!path.includes("\uFFFD")) return false;
  return lstat(path).then(
    () => false,
    (error) => isMisnamed(path, error),
  );
}

/** The refusal that an error of the file system amounts to; null for what is the system's fault and may pass. */
function refusalOf(path: string, error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  if (isMisnamed(path, error)) return new Refused("file-name", "expected a name in UTF-8, came other bytes: rename it");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return new Refused("gone", "expected a file, but it is gone");
  if (code === "EACCES" || code === "EPERM") return new Refused("unreadable", `expected a readable file, came ${code}`);
  if (code === "EISDIR" || code === "ELOOP" || code === "ENXIO")
    return new Refused("unreadable", `expected a file, came ${code}`);
  return null;
}
