import { type SpawnOptions, spawnSync } from "node:child_process";
import { lchown, lstat, readdir, readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { SystemError } from "../../core/errors.ts";
import { copyOf, type ServerPrograms } from "./server-programs.ts";

/**
 * As whom the server's programs run. PostgreSQL refuses to run as root and its initdb wants a user that has a name, so root
 * (and a user id without a name) needs another identity; no user is ever made for it.
 */
export interface Identity {
  /** A program with its arguments that runs the given one under this identity, in its own process. */
  readonly before: readonly string[];
  /** Ids to switch to when spawning, without a program in between. */
  readonly spawn: Pick<SpawnOptions, "uid" | "gid">;
  /** Who must own what the server reads and writes, when that is somebody else than the running process. */
  readonly owner?: Owner;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** An identity and the server's programs that it can run. */
export interface Host {
  readonly identity: Identity;
  readonly programs: ServerPrograms;
}

/** The command line that runs one of the server's programs on a host. */
export function commandLine(
  { identity, programs }: Host,
  program: string,
  args: readonly string[],
): [string, string[]] {
  const [command = "", ...rest] = [...identity.before, join(programs.bin, program), ...args];
  return [command, rest];
}

/** The environment of the server's programs: nothing of ours, so that no PG* variable and no locale changes what they do. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/** What to say when one of the server's programs cannot be started at all. */
export function cannotRun(error: Error): SystemError {
  return new SystemError(
    `the embedded PostgreSQL cannot run on this machine (${error.message}); on Linux it needs glibc: set DATABASE_URL instead`,
  );
}

/**
 * Finds an identity under which these programs run and reach `dataDir`, tried by running one of them: oneself; else a user
 * namespace in which one has another id; else the owner of what is there or `nobody`; the same with the right to reach
 * into folders that are closed to it. What root owns of the data folder is then given to that identity.
 * `cluster` is the data folder's cluster, if it exists. Throws SystemError when no identity works.
 */
export async function findHost(programs: ServerPrograms, dataDir: string, cluster: string): Promise<Host> {
  const root = process.getuid?.() === 0;
  if (!root && hasName()) return { identity: { before: [], spawn: {} }, programs };

  const users = await namedUsers();
  const nobody = users.find(({ name }) => name === "nobody") ??
    users.find(({ uid }) => uid > 0) ?? { uid: 65534, gid: 65534 };
  const owner = (await lstat(cluster).catch(() => null)) ?? (await lstat(dataDir));
  const nameless = owner.uid !== 0 && !users.some(({ uid }) => uid === owner.uid);
  const other = owner.uid === 0 || nameless ? nobody : owner;
  const candidates = [
    ...(!root || owner.uid === 0 ? [mapped(nobody)] : []),
    ...(root && !nameless ? [switched(other)] : []),
    ...(root ? [reaching(other)] : []),
  ];
  for (const identity of candidates) {
    if (runs(identity, programs, dataDir)) return await handOver({ identity, programs }, dataDir, cluster);
  }
  if (root && !nameless && enters(switched(other), dirname(dataDir))) {
    const host = await handOver(
      { identity: switched(other), programs: await copyOf(programs, dataDir) },
      dataDir,
      cluster,
    );
    if (runs(host.identity, host.programs, dataDir)) return host;
  }
  throw new SystemError(
    root
      ? `PostgreSQL does not run as root, and no other user reaches ${dataDir}: choose a data folder under an open path ` +
          "(--data /var/lib/entente), run as an ordinary user, or set DATABASE_URL"
      : `PostgreSQL does not run under user id ${process.getuid?.()}, which has no name on this machine: ` +
          "run as a user with an entry in /etc/passwd, or set DATABASE_URL",
  );
}

function mapped({ uid, gid }: Owner): Identity {
  return { before: ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`], spawn: {} };
}

function switched({ uid, gid }: Owner): Identity {
  return { before: [], spawn: { uid, gid }, owner: { uid, gid } };
}

function reaching({ uid, gid }: Owner): Identity {
  const switching = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  const before = ["setpriv", ...switching, "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  return { before, spawn: {}, owner: { uid, gid } };
}

/** Whether an identity can run the server and enter the folder above the data folder; the data folder is handed over later. */
function runs(identity: Identity, { bin }: ServerPrograms, dataDir: string): boolean {
  return enters(identity, dirname(dataDir), join(bin, "postgres"), "--version");
}

/** Whether an identity can enter a folder and then run something. Tried, since test(1) leaves capabilities out of account. */
function enters({ before, spawn }: Identity, folder: string, ...command: string[]): boolean {
  const script = 'cd "$1" && shift && exec "$@"';
  const [program = "", ...args] = [
    ...before,
    "/bin/sh",
    "-c",
    script,
    "sh",
    folder,
    ...(command.length ? command : ["true"]),
  ];
  return spawnSync(program, args, { ...spawn, stdio: "ignore", cwd: "/" }).status === 0;
}

async function handOver(host: Host, dataDir: string, cluster: string): Promise<Host> {
  const { owner } = host.identity;
  if (!owner) return host;
  const inside = await readdir(cluster, { recursive: true }).catch(() => null);
  const paths = inside ? [cluster, ...inside.map((entry) => join(cluster, entry))] : [];
  for (const path of [dataDir, ...paths]) {
    if ((await lstat(path)).uid === 0) await lchown(path, owner.uid, owner.gid);
  }
  return host;
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

async function namedUsers(): Promise<(Owner & { name: string })[]> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  return passwd
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => fields.length > 3)
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
