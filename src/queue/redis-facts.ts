import { Redis } from "ioredis";
import { now } from "../core/clock.ts";
import { SystemError } from "../core/errors.ts";

/** The oldest Redis that BullMQ supports. */
export const oldestRedis = "6.2.0";

/** What a Redis says of itself. */
export interface RedisFacts {
  readonly version: string;
  /** What it does when its memory is full. */
  readonly policy: string;
  /** Whether it writes an append-only file, so that a restart keeps the queues. */
  readonly appendOnly: boolean;
  readonly role: string;
  /** Its clock's milliseconds since 1970, and ours at the same moment. */
  readonly clock: { readonly its: number; readonly ours: number };
}

/** Asks the Redis of a `REDIS_URL` once. Throws SystemError, which never holds the password, when it cannot be asked. */
export async function examineRedis(url: string): Promise<RedisFacts> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    commandTimeout: 5_000,
    retryStrategy: () => null,
  });
  const heard = firstError(client);
  try {
    await client.connect();
    return await askRedis(client);
  } catch (error) {
    throw unreachable(client, heard.error ?? error);
  } finally {
    client.disconnect();
  }
}

/** Asks over an open connection. */
export async function askRedis(client: Redis): Promise<RedisFacts> {
  const info = await client.info();
  const before = now().getTime();
  const [seconds = "0", micros = "0"] = (await client.time()).map(String);
  const told = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, "m").exec(info)?.[1] ?? "";
  return {
    version: told("redis_version"),
    policy: told("maxmemory_policy"),
    appendOnly: told("aof_enabled") === "1",
    role: told("role"),
    clock: { its: Number(seconds) * 1_000 + Number(micros) / 1_000, ours: (before + now().getTime()) / 2 },
  };
}

/** Why a Redis is of no use to us and what to do, or undefined when it is. */
export function redisFault({ version, policy, role }: RedisFacts): string | undefined {
  if (isOlderRedis(version)) return `it is Redis ${version}, and the queues need ${oldestRedis} or newer: update it`;
  if (role === "slave") return "it is a replica, and the queues must write: name the primary in REDIS_URL";
  if (policy !== "noeviction")
    return `it evicts what it holds when its memory is full (maxmemory-policy ${policy}), and would lose jobs: set maxmemory-policy noeviction`;
  return undefined;
}

/** Remembers the first error of a connection: the call that fails is told only that the connection is closed. */
export function firstError(client: Redis): { error?: Error } {
  const heard: { error?: Error } = {};
  client.on("error", (error: Error) => {
    heard.error ??= error;
  });
  return heard;
}

/** Says in one line why a Redis cannot be reached and what to do. */
export function unreachable({ options: { host, port } }: Redis, error: unknown): SystemError {
  const { code = "", message = String(error), name = "" } = error as { code?: string; message?: string; name?: string };
  const reply = /^[A-Z]+/.exec(message)?.[0] ?? "";
  // neither the system's error nor an answer of Redis: something else listens there, or ends the connection
  const isOther = code === "" && name !== "ReplyError";
  const why = reasons[code] ?? reasons[reply] ?? (isOther ? noRedis : message.split("\n")[0]);
  return new SystemError(`Redis at ${host}:${port} cannot be used: ${why}`, { cause: error });
}

const noRedis = "what listens there does not answer as Redis does; check host and port of REDIS_URL";

const reasons: Readonly<Record<string, string>> = {
  NOAUTH: "it asks for a password: put it into REDIS_URL (redis://:PASSWORD@HOST:PORT)",
  WRONGPASS: "the user or password in REDIS_URL is wrong",
  NOPERM: "the user in REDIS_URL may not do what the queues need: give it +@all on its keys, and info",
  LOADING: "it still loads what it holds; try again",
  ECONNREFUSED: "nothing answers there; is it running, and does REDIS_URL name it?",
  ENOTFOUND: "there is no such host; check REDIS_URL",
  EAI_AGAIN: "the host's name cannot be resolved now",
  ECONNRESET: noRedis,
  ETIMEDOUT: "no answer came within 5 s; check REDIS_URL and the network",
};

/** Whether a version is older than what the queues need. */
export function isOlderRedis(version: string): boolean {
  const [a, b] = [version, oldestRedis].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = b.findIndex((part, n) => part !== (a[n] ?? 0));
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
