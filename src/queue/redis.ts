import { createRedisBackend, type JobType } from "bullmq";
import { Redis, type RedisOptions } from "ioredis";
import { SystemError } from "../core/errors.ts";
import type { Backend } from "./backend.ts";
import type { QueueSettings } from "./queues.ts";
import type { Reach } from "./reach.ts";
import { askRedis, firstError, redisFault, unreachable } from "./redis-facts.ts";

type Settings = Extract<QueueSettings, { kind: "redis" }>;

const liveStates: JobType[] = ["active", "waiting", "prioritized", "delayed"];

const common = {
  lazyConnect: true,
  connectTimeout: 5_000,
  // longer than a worker's longest blocking read, so that only a server that hangs meets it
  commandTimeout: 30_000,
  retryStrategy: (times: number) => Math.min(times * 100, 1_000),
  // after a failover the old primary refuses writes on connections that stayed open
  reconnectOnError: (error: Error) => error.message.startsWith("READONLY"),
} satisfies RedisOptions;

/** Opens the queues' side of a Redis. Rejects with a SystemError when the server cannot be reached. */
export async function openRedis({ url, prefix }: Settings, reach: Reach): Promise<Backend> {
  // whoever enqueues is told at once that Redis is away; a worker's commands wait for it
  const forQueues = new Redis(url, {
    ...common,
    commandTimeout: 10_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  });
  const forWorkers = new Redis(url, { ...common, maxRetriesPerRequest: null });
  await connect([forQueues, forWorkers]);
  watch(forWorkers, "connection of the workers", reach);
  return {
    prefix,
    queueFactory: (name, options, roles) => createRedisBackend(name, { ...options, connection: forQueues }, roles),
    workerFactory: (name, options, roles) => createRedisBackend(name, { ...options, connection: forWorkers }, roles),
    async sort(queue, ids) {
      // one script reads all lists at one moment; asking for a job's state walks the lists once for each job
      const known = new Set(await queue.getRanges(liveStates, 0, -1));
      const live = new Set(ids.filter((id) => known.has(id)));
      return { live, spent: ids.filter((id) => !live.has(id)) };
    },
    async backlog(queues) {
      const counts = await Promise.all(queues.map((queue) => queue.getJobCountByTypes(...liveStates)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    // keys come with the first job and scripts with the first call: nothing to make beforehand
    restore: async () => false,
    async close() {
      forQueues.disconnect();
      forWorkers.disconnect();
    },
  };
}

async function connect(clients: readonly Redis[]): Promise<void> {
  // unheard, ioredis prints each error itself; the failed call tells its caller
  const heard = clients.map(firstError);
  const [first] = clients as [Redis, ...Redis[]];
  try {
    await Promise.all(clients.map((client) => client.connect()));
    const facts = await askRedis(first);
    const fault = redisFault(facts);
    if (fault) throw new SystemError(`Redis at ${first.options.host}:${first.options.port} cannot be used: ${fault}`);
  } catch (error) {
    for (const client of clients) client.disconnect();
    if (error instanceof SystemError) throw error;
    throw unreachable(first, heard.find((one) => one.error)?.error ?? error);
  }
}

/** A worker's commands do not fail while Redis is away, they wait: only the connection itself tells. */
function watch(client: Redis, part: string, reach: Reach): void {
  let last: Error | null = null;
  client.on("error", (error) => {
    last = error;
  });
  client.on("reconnecting", () => reach.failed(part, last ?? new Error("Redis closed the connection")));
  client.on("ready", () => reach.reached(part));
}
