import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findPostmaster, stopPostmaster } from "../../src/db/embedded/postmaster.ts";
import { isAlive } from "../../src/db/embedded/processes.ts";
import type { ServerPrograms } from "../../src/db/embedded/server-programs.ts";
import { type EmbeddedDatabase, openEmbedded } from "../../src/db/embedded.ts";
import { migrate } from "../../src/db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated template database of the run, as the login that owns it. */
    templateUrl: string;
  }
}

const prefix = "entente-test-";

let folder: string;
let server: EmbeddedDatabase | undefined;

/** Starts one PostgreSQL for the run, with one migrated database that every test clones. */
export async function setup(project: TestProject): Promise<void> {
  await removeAbandoned();
  folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  const opened = await openEmbedded({
    dataDir: join(folder, "data"),
    port: 0,
    settings: { fsync: "off", full_page_writes: "off", max_connections: 300 },
    ...installed(),
  });
  server = opened;
  await migrate(opened.access);
  project.provide("templateUrl", opened.access.connectionString);
}

/** Stops it and removes what it wrote. */
export async function teardown(): Promise<void> {
  await server?.close();
  await rm(folder, { recursive: true });
}

/** The installation that ENTENTE_TEST_PG_BIN names, so that the same tests run on an older PostgreSQL. */
function installed(): { programs?: ServerPrograms } {
  const bin = process.env.ENTENTE_TEST_PG_BIN;
  if (!bin) return {};
  const version = execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" });
  return { programs: { bin, major: Number(/(\d+)/.exec(version)?.[1]) } };
}

/** Stops and removes the clusters of runs that were killed: a server outlives its process. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const run = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (!run || isAlive(Number(run))) continue;
    const cluster = join(tmpdir(), name, "data", "postgres");
    const server = await findPostmaster(cluster);
    if (server) await stopPostmaster(server, cluster);
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
