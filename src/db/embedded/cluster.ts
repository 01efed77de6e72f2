import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SystemError } from "../../core/errors.ts";
import { cannotRun, commandLine, type Host, serverEnvironment } from "./identity.ts";
import { draftIn, requireRoom } from "./places.ts";

/** The passwords of a cluster's logins: `postgres` (superuser), `entente` (owner of the database) and `entente_reader`. */
export interface Secrets {
  readonly postgres: string;
  readonly entente: string;
  readonly entente_reader: string;
}

/** Name of the file inside a cluster that holds its secrets: there, a renamed or copied cluster keeps them. */
const secretsFile = "entente-secrets.json";

/**
 * Makes a cluster at `cluster` with its logins and the database `entente`. It is made beside it and then renamed, so that
 * it exists either whole or not at all, and of several starters one wins.
 */
export async function createCluster(host: Host, dataDir: string, cluster: string): Promise<void> {
  await requireRoom(dataDir);
  const draft = draftIn(dataDir);
  try {
    await run(host, "initdb", [
      ...["--pgdata", draft, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--data-checksums"],
      // neither the machine's locales nor its ICU decide how text sorts
      ...(host.programs.major >= 17
        ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        : ["--locale=C.UTF-8"]),
    ]);
    const password = () => randomBytes(24).toString("base64url");
    const secrets: Secrets = { postgres: password(), entente: password(), entente_reader: password() };
    await writeFile(join(draft, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    const exitOnError = ["-c", "exit_on_error=on", "-c", "log_min_error_statement=panic", "-c", "log_checkpoints=off"];
    await run(host, "postgres", ["--single", "-D", draft, ...exitOnError, "postgres"], firstStatements(secrets));
    const file = join(draft, secretsFile);
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
    if (host.identity.owner) await chown(file, host.identity.owner.uid, host.identity.owner.gid);
    await rename(draft, cluster).catch(async (error) => {
      if (!(await stat(join(cluster, "PG_VERSION")).catch(() => null))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Refuses a cluster that another major version made, and a folder that is none. */
export async function checkVersion(cluster: string, major: number): Promise<void> {
  const file = join(cluster, "PG_VERSION");
  if (!(await stat(file).catch(() => null))) {
    throw new SystemError(
      `${cluster} is not a PostgreSQL cluster: move it away, or choose another data folder with --data`,
    );
  }
  const version = (await readFile(file, "utf8")).trim();
  if (version !== String(major)) {
    throw new SystemError(
      `the database in ${cluster} was made by PostgreSQL ${version}, and this release brings PostgreSQL ${major}: ` +
        "use the release of Entente that made it, or choose a new data folder with --data and ingest the articles again",
    );
  }
}

/** Reads the passwords of a cluster. */
export async function readSecrets(cluster: string): Promise<Secrets> {
  const path = join(cluster, secretsFile);
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new SystemError(`the passwords of the database cannot be read: ${error.message}`);
  });
  return JSON.parse(text) as Secrets;
}

/** One statement a line, as the single-user server wants them. */
function firstStatements(secrets: Secrets): string {
  return [
    `alter role postgres password '${secrets.postgres}'`,
    `create role entente login createrole createdb password '${secrets.entente}'`,
    "create database entente owner entente",
    "revoke connect, temporary on database postgres, template1 from public",
    "grant connect on database postgres to entente",
    // made by entente, which thereby may grant it
    "set session authorization entente",
    `create role entente_reader login password '${secrets.entente_reader}'`,
    "",
  ].join("\n");
}

/** Runs one of the server's programs to its end. */
function run(host: Host, program: string, args: readonly string[], input = ""): Promise<void> {
  const [command, rest] = commandLine(host, program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { ...host.identity.spawn, env: serverEnvironment, cwd: "/" });
    let output = "";
    child.stdout.resume();
    child.stderr.on("data", (chunk) => {
      output = (output + chunk).slice(-4000);
    });
    child.on("error", (error) => reject(cannotRun(error)));
    child.on("close", (code, signal) => {
      const lines = output.trim().split("\n").slice(-12).join("\n");
      if (code === 0) resolve();
      else reject(new SystemError(`PostgreSQL's ${program} failed (${signal ?? `exit code ${code}`}):\n${lines}`));
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
