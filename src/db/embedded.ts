import { setTimeout as sleep } from "node:timers/promises";
import { SystemError } from "../core/errors.ts";
import { readSecrets } from "./embedded/cluster.ts";
import { type Hold, hold } from "./embedded/hold.ts";
import { type Places, preparePlaces } from "./embedded/places.ts";
import { findPostmaster, stopPostmaster } from "./embedded/postmaster.ts";
import { pruneLogs } from "./embedded/server-logs.ts";
import type { ServerPrograms } from "./embedded/server-programs.ts";
import type { Access } from "./pool.ts";

/** What the embedded database is opened with. */
export interface EmbeddedOptions {
  /** The folder that holds everything of one database: its cluster, its passwords, the server's logs. */
  readonly dataDir: string;
  /** The port to listen on, 0 for any; when another program has it, a free one is taken and told to `log`. */
  readonly port: number;
  /** Hears, a line each, what takes long or goes otherwise than asked. */
  readonly log?: (message: string) => void;
  /** Memory in which the server holds tables and indexes; counts when the server is started here. */
  readonly cacheMegabytes?: number;
  /** Settings of the server over those of hold.ts. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Another installation of the server than the one that npm brought. */
  readonly programs?: ServerPrograms;
}

/** An open embedded database; the server runs at least until this and all other openings of it are closed. */
export interface EmbeddedDatabase {
  /** The database `entente` as the login that owns it and may make roles. */
  readonly access: Access;
  /** The same database as the login that only reads. */
  readonly readerUrl: string;
  readonly port: number;
  /** Process id of the server; another one after it had to be restarted. */
  readonly pid: number;
  /** Whether this opening started the server, rather than finding it running. */
  readonly startedHere: boolean;
  /** Gives the server back; the last one out stops it, within 9 s. */
  close(): Promise<void>;
}

/**
 * Opens the database of a data folder: makes it if there is none, starts its server if none runs, attaches to one that does,
 * whoever started it. While it is open, a server that dies is started again on the same port.
 * Throws SystemError, with what to do, when that is not possible here.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, port: wanted, log = () => {}, cacheMegabytes = 32, programs } = options;
  const settings = {
    shared_buffers: `${cacheMegabytes}MB`,
    // a database that is given memory is large: with little log between checkpoints it would write every page whole, again and again
    max_wal_size: `${Math.max(512, 4 * cacheMegabytes)}MB`,
    ...options.settings,
  };
  try {
    const places = await preparePlaces(dataDir);
    const order = { places, settings, programs, log };
    const first = await hold({ ...order, port: wanted, again: false, signal: new AbortController().signal });
    const { port } = first.postmaster;
    const keeper = keep(first, places, log, (signal) => hold({ ...order, port, again: true, signal }));
    const secrets = await readSecrets(places.cluster);
    const url = (login: "entente" | "entente_reader") =>
      `postgresql://${login}:${secrets[login]}@127.0.0.1:${port}/entente`;
    return {
      // whatever PGSSLMODE asks for in the environment is not meant for this server
      access: { connectionString: `${url("entente")}?sslmode=disable` },
      readerUrl: url("entente_reader"),
      port,
      get pid() {
        return keeper.pid();
      },
      startedHere: first.startedHere,
      close: keeper.close,
    };
  } catch (error) {
    // a full disk, a folder without rights: the operating system's words are the clearest
    if (error instanceof Error && "syscall" in error)
      throw new SystemError(`the database cannot be opened: ${error.message}`);
    throw error;
  }
}

interface Keeper {
  pid(): number;
  close(): Promise<void>;
}

/** Keeps hold of a server: whenever it is lost, gets hold of it anew. */
function keep(first: Hold, { cluster, logs }: Places, log: (message: string) => void, again: Again): Keeper {
  const closing = new AbortController();
  const { signal } = closing;
  let pid = first.postmaster.pid;
  let held: Hold | undefined = first;

  const keeping = (async () => {
    let pause = 500;
    let told = false;
    while (!signal.aborted) {
      if (held) {
        await held.lease.ended;
        held = undefined;
        pause = 500;
        told = false;
        if (!signal.aborted) log("the connection to the embedded database is lost; it is opened again");
        continue;
      }
      try {
        held = await again(signal);
        pid = held.postmaster.pid;
        log("the embedded database is open again");
      } catch (error) {
        if (signal.aborted) break;
        // the reason once an outage, however long it lasts
        if (!told) log(`the embedded database is down, and tried again until it runs: ${reason(error)}`);
        told = true;
        await sleep(pause, undefined, { signal }).catch(() => {});
        pause = Math.min(2 * pause, 10_000);
      }
    }
  })();
  const pruning = setInterval(() => void pruneLogs(logs).catch(() => {}), 60_000).unref();

  async function close(): Promise<void> {
    clearInterval(pruning);
    closing.abort();
    // lost, and perhaps just got hold of again
    if (!held) await keeping;
    if (held) {
      if (await held.lease.giveBack()) await stopPostmaster(held.postmaster, cluster);
      return;
    }
    // a server that is not ready serves nobody, and whoever else waits for it starts it again
    const rest = await findPostmaster(cluster);
    if (rest && rest.status !== "ready") await stopPostmaster(rest, cluster);
  }
  let closed: Promise<void> | undefined;
  return {
    pid: () => pid,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Again = (signal: AbortSignal) => Promise<Hold>;
