import { lstat, open, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refused } from "../core/errors.ts";
import type { FoundFile } from "../store/files.ts";

const temporary = [/^[.~#]/, /[~#]$/, /\.(tmp|temp|part|partial|crdownload|download|swp|swx|lock|filepart)$/i];
const systemFiles = new Set(["Thumbs.db", "desktop.ini"]);

/** Hidden names and those that editors, browsers and copying programs use while they write. */
export function isTemporaryName(path: string): boolean {
  const name = basename(path);
  return systemFiles.has(name) || temporary.some((pattern) => pattern.test(name));
}

/** A file's bytes together with the size and time they were read at. `settled` is false when it changed meanwhile. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly file: FoundFile;
  readonly settled: boolean;
}

/** Reads a whole file of at most `maxBytes`. Throws Refused when it is gone, misnamed, unreadable, no file, empty or too large. */
export async function readFile(path: string, maxBytes: number): Promise<ReadFile> {
  try {
    const handle = await open(path, "r");
    try {
      const before = await handle.stat();
      if (!before.isFile()) throw new Refused("unreadable", "expected a regular file");
      if (before.size > maxBytes) {
        throw new Refused("too-large", `expected at most ${maxBytes} bytes, came ${before.size} (ENTENTE_MAX_FILE_MB)`);
      }
      if (before.size === 0) throw new Refused("empty", "expected an article, came a file of 0 bytes");
      const bytes = await handle.readFile();
      const after = await handle.stat();
      return {
        bytes,
        file: { path, size: after.size, modified: after.mtimeMs },
        settled: after.size === bytes.length && after.mtimeMs === before.mtimeMs,
      };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw refusalOf(path, error) ?? error;
  }
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
 * name is not UTF-8 stands for what is in it.
 */
export async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isTemporaryName(path)) continue;
    if (entry.isFile() || (entry.isDirectory() && (await isMisnamedFolder(path)))) yield path;
    else if (entry.isDirectory()) yield* walk(path);
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
