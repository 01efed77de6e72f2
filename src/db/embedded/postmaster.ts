import { spawn } from "node:child_process";
import { link, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cannotRun, commandLine, type Host, serverEnvironment } from "./identity.ts";
import { isAlive, isPostmasterOf } from "./processes.ts";
import { lastLines, makeLogFolder } from "./server-logs.ts";

/** A server that runs on a cluster, as its postmaster.pid tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting` (also while it recovers), `ready` or `stopping`; empty in its first moments. */
  readonly status: string;
}

/** What became of a start: ready, or ended with the last lines that it wrote. */
export type Start = { readonly ready: true } | { readonly ready: false; readonly lines: string };

/** What a start is given. */
export interface StartOrder {
  readonly host: Host;
  /** PostgreSQL's own folder: absolute, without symbolic links. */
  readonly cluster: string;
  readonly logs: string;
  readonly settings: Readonly<Record<string, string | number>>;
  /** Called once when the server takes long to become ready, as after an unclean end. */
  readonly onSlow: () => void;
  /** Ends the waiting, not the server. */
  readonly signal: AbortSignal;
}

/**
 * The server that runs on a cluster, or undefined. A postmaster.pid whose process is gone, or is now something else, is no
 * server; neither is a zombie.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const [pid = "", , , port = "", , , , status = ""] = (await readPidFile(cluster)).split("\n");
  if (!isPostmasterOf(Number(pid), cluster)) return undefined;
  return { pid: Number(pid), port: Number(port), status: status.trim() };
}

/**
 * Starts a server in its own session, so that neither the terminal's Ctrl-C nor the end of this process reaches it, and
 * waits until it takes connections or has ended.
 */
export async function startPostmaster({ host, cluster, logs, settings, onSlow, signal }: StartOrder): Promise<Start> {
  const since = Date.now();
  await makeLogFolder(logs, host.identity.owner);
  await disownPidFile(cluster);
  const output = await open(join(logs, "start.log"), "w", 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, args] = commandLine(host, "postgres", ["-D", cluster, ...options]);
  const child = spawn(command, args, {
    ...host.identity.spawn,
    env: serverEnvironment,
    cwd: "/",
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  child.unref();
  const end: { reason?: Error | "exit" } = {};
  child.once("error", (error) => {
    end.reason = cannotRun(error);
  });
  child.once("exit", () => {
    end.reason = "exit";
  });
  await output.close();

  for (let slow = false; ; await sleep(10, undefined, { signal })) {
    if (end.reason === "exit") return { ready: false, lines: await lastLines(logs, since) };
    if (end.reason) throw end.reason;
    const postmaster = await findPostmaster(cluster);
    if (postmaster?.status === "ready" && postmaster.pid === child.pid) return { ready: true };
    if (!slow && Date.now() - since > 5_000) {
      slow = true;
      onSlow();
    }
  }
}

/**
 * Stops a server: asks it to disconnect everybody and write what it holds (fast); after 6 s tells it to end at once
 * (immediate: the next start recovers); after 8 s ends its process. Returns when it is gone, or cannot be signalled.
 */
export async function stopPostmaster({ pid }: Postmaster, cluster: string): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 6_000],
    ["SIGQUIT", 2_000],
    ["SIGKILL", 1_000],
  ] as const) {
    const until = Date.now() + patience;
    if (!isPostmasterOf(pid, cluster)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    while (Date.now() < until) {
      if (!isPostmasterOf(pid, cluster)) return;
      await sleep(10);
    }
  }
}

/**
 * PostgreSQL refuses to start while the process named in a left-over postmaster.pid exists, though it may be another program
 * by now, or a zombie. The file is not removed, since the server finds in it the shared memory that must be free; its process
 * id is replaced with ours, for it takes a file that names its parent as left over.
 */
async function disownPidFile(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const content = await readPidFile(cluster);
  const pid = Number.parseInt(content, 10);
  if (!(pid > 0) || pid === process.pid || !isAlive(pid) || isPostmasterOf(pid, cluster)) return;
  const taken = `${file}.${process.pid}`;
  try {
    await rename(file, taken);
    // if a server was started in between, what we took is its file
    const ours = await readFile(taken, "utf8");
    if (ours === content) await writeFile(taken, ours.replace(/^\d+/, String(process.pid)));
    await link(taken, file);
  } catch (error) {
    // another starter was faster: its server holds the cluster
    if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EEXIST")))
      throw error;
  } finally {
    await rm(taken, { force: true });
  }
}

async function readPidFile(cluster: string): Promise<string> {
  return await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "");
}
