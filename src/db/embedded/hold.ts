import { stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SystemError } from "../../core/errors.ts";
import { checkVersion, createCluster, readSecrets } from "./cluster.ts";
import { findHost } from "./identity.ts";
import { type Lease, takeLease } from "./lease.ts";
import { type Places, removeAbandonedDrafts } from "./places.ts";
import { findPostmaster, type Postmaster, startPostmaster } from "./postmaster.ts";
import { logSettings } from "./server-logs.ts";
import { packagedServer, type ServerPrograms } from "./server-programs.ts";

/** What is needed to get hold of a data folder's server. */
export interface HoldOrder {
  readonly places: Places;
  readonly port: number;
  /** Whether this is a database whose address was given out already: no other port will do, and no new cluster. */
  readonly again: boolean;
  readonly settings: Readonly<Record<string, string | number>>;
  /** Another installation of the server than the one that npm brought. */
  readonly programs: ServerPrograms | undefined;
  readonly log: (message: string) => void;
  readonly signal: AbortSignal;
}

/** A running server and our lease on it. */
export interface Hold {
  readonly postmaster: Postmaster;
  readonly lease: Lease;
  /** Whether the server was started for this hold, rather than found running. */
  readonly startedHere: boolean;
}

// how long something may stay as it is that ought to pass by itself: a server that stops, or the remains of a dead one
const patience = 15_000;

/** SQLSTATEs of a server that is there and will not let us in, however long we wait. */
const closedDoors = new Set(["28P01", "28000", "3D000"]);

/**
 * Gets hold of the server of a data folder: starts one if none runs (making the cluster first if there is none), waits for
 * one that is starting or stopping, and takes a lease on it. Throws SystemError when that is not possible.
 */
export async function hold(order: HoldOrder): Promise<Hold> {
  const { places, signal } = order;
  let startedHere = false;
  let last = { what: "", since: Date.now(), error: "" };
  for (; ; await sleep(20, undefined, { signal })) {
    signal.throwIfAborted();
    const postmaster = await findPostmaster(places.cluster);
    if (!postmaster) {
      startedHere = await start(order);
      continue;
    }
    const what = `${postmaster.pid} ${postmaster.status}`;
    if (what !== last.what) last = { what, since: Date.now(), error: "" };
    if (postmaster.status === "ready") {
      try {
        const lease = await takeLease(postmaster.port, (await readSecrets(places.cluster)).entente);
        return { postmaster, lease, startedHere };
      } catch (error) {
        if (error instanceof SystemError) throw error;
        const { code, message } = error as { code?: string; message: string };
        last.error = message;
        if (code && closedDoors.has(code)) throw unreachable(postmaster, message);
      }
    }
    // a recovery takes the time it takes
    if (postmaster.status !== "starting" && Date.now() - last.since > patience) {
      throw unreachable(
        postmaster,
        last.error || `it has been ${postmaster.status || "silent"} for ${patience / 1000} s`,
      );
    }
  }
}

function unreachable({ pid, port }: Postmaster, why: string): SystemError {
  return new SystemError(
    `the embedded database runs (process ${pid}, port ${port}) but cannot be used: ${why}. ` +
      `If no other Entente uses it, stop it (kill -INT ${pid}) and start again`,
  );
}

/** Starts a server; true when it was ours that came up, false when another starter's did. */
async function start(order: HoldOrder): Promise<boolean> {
  const { places, log } = order;
  await removeAbandonedDrafts(places.dataDir);
  const programs = order.programs ?? (await packagedServer(places.dataDir));
  const host = await findHost(programs, places.dataDir, places.cluster);
  if (!(await stat(places.cluster).catch(() => null))) {
    // whoever holds its address would write into another, empty database
    if (order.again) throw new SystemError(`the database in ${places.dataDir} has been taken away`);
    log(`making the database in ${places.dataDir}`);
    await createCluster(host, places.dataDir, places.cluster);
  }
  await checkVersion(places.cluster, programs.major);

  const begun = Date.now();
  for (; ; await sleep(200, undefined, { signal: order.signal })) {
    const port = await choosePort(order);
    if (port === undefined) return false;
    const result = await startPostmaster({
      host,
      cluster: places.cluster,
      logs: places.logs,
      settings: { ...defaultSettings, ...logSettings, ...order.settings, port },
      signal: order.signal,
      onSlow: () => log("the database was not closed cleanly and recovers; this can take some time"),
    });
    if (result.ready) return true;
    if (await findPostmaster(places.cluster)) return false;
    // F0001: what a dead server left (its children, its shared memory) still holds the lock, and lets go of it soon
    if (/ F0001 /.test(result.lines) && Date.now() - begun < patience) continue;
    // taken between our look and the server's
    if ((await listenOnce(port)) === undefined) continue;
    throw new SystemError(`the embedded PostgreSQL did not start:\n${result.lines}`);
  }
}

const defaultSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 200,
  timezone: "UTC",
  // modest: this server shares a machine with all else that its user does
  effective_cache_size: "512MB",
  maintenance_work_mem: "64MB",
  huge_pages: "off",
  // parallel queries need memory in /dev/shm, of which a container has little
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  max_wal_senders: 0,
  max_logical_replication_workers: 0,
} as const;

/** The port to start on; undefined when the one asked for is held by a server of this very cluster, just started. */
async function choosePort({ places, port, again, log }: HoldOrder): Promise<number | undefined> {
  const asked = await listenOnce(port);
  if (asked !== undefined) return asked;
  if (await findPostmaster(places.cluster)) return undefined;
  if (again) throw new SystemError(`another program has taken the database's port ${port}`);
  const free = await listenOnce(0);
  if (free === undefined) throw new SystemError("no port of 127.0.0.1 is free");
  log(`port ${port} is taken; the database listens on ${free} instead`);
  return free;
}

/** The port on which one can listen just now, or undefined. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
