import { Queue } from "bullmq";
import { pause } from "../core/clock.ts";
import { isContention } from "../core/passing-errors.ts";
import type { Stage } from "../core/stages.ts";
import type { Backend, BullQueue } from "./backend.ts";
import { type Job, jobDefaults, jobId } from "./jobs.ts";
import { openPostgres } from "./postgres.ts";
import type { QueueListeners, QueueSettings, Queues, StageCounts, WorkerHandle } from "./queues.ts";
import { type Reach, watchReach } from "./reach.ts";
import { openRedis } from "./redis.ts";
import { startWorker } from "./worker.ts";

/** Up to how many jobs are enqueued one by one, how many at most in one statement, and removals asked for at once. */
const few = 5;
const bulk = 1_000;
const abreast = 50;
/** How often something is asked of the store while others get in its way. */
const tries = 4;

/**
 * Opens the three queues and makes what they need in their store. Rejects when the store cannot be reached now; once open,
 * outages are told and survived.
 */
export async function openQueues(settings: QueueSettings, listeners: QueueListeners): Promise<Queues> {
  const reach = watchReach((outage) => listeners.onOutage(outage));
  const backend = settings.kind === "postgres" ? await openPostgres(settings) : await openRedis(settings, reach);
  const queues = byStage((stage) => openQueue(stage, backend));
  const all = Object.values(queues);
  const workers: WorkerHandle[] = [];
  const asked = asking(reach);

  return {
    add: (stage, jobs) => asked(() => add(queues[stage], jobs)),
    ensure: (stage, jobs) => asked(() => ensure(queues[stage], backend, jobs)),
    live: (stage, ids) => asked(async () => (await backend.sort(queues[stage], ids)).live),
    states: (stage, ids) => asked(() => states(queues[stage], ids)),
    work(stage, handler, { concurrency }) {
      const name = `worker ${workers.length + 1} (${stage})`;
      const worker = startWorker({ name, stage, handler, concurrency }, { backend, reach, listeners });
      workers.push(worker);
      return worker;
    },
    counts: () =>
      asked(async () => {
        const { read, code, record } = queues;
        const [ofRead, ofCode, ofRecord] = await Promise.all([count(read), count(code), count(record)]);
        return { read: ofRead, code: ofCode, record: ofRecord };
      }),
    backlog: () => asked(() => backend.backlog(all)),
    repair: () =>
      asked(async () => {
        const restored = await backend.restore();
        const marked = await Promise.all(all.map(mark));
        return restored || marked.includes(true);
      }),
    boards: () => all,
    async close({ drainMs }) {
      await Promise.all(workers.map((worker) => worker.close({ drainMs })));
      await Promise.all(all.map((queue) => queue.close()));
      await backend.close();
    },
  };
}

function byStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
  return { read: make("read"), code: make("code"), record: make("record") };
}

function openQueue(stage: Stage, backend: Backend): BullQueue {
  const queue: BullQueue = new Queue(
    stage,
    {
      connection: stage,
      prefix: backend.prefix,
      defaultJobOptions: jobDefaults,
      // nobody reads BullMQ's stream of events here
      streams: { events: { maxLen: 1_000 } },
    },
    backend.queueFactory,
  );
  // failed calls reject; unheard, the same errors would be printed as well
  queue.on("error", () => {});
  return queue;
}

/** Lets an outage be known whoever met it. What was taken back because another was in its way is asked again. */
export function asking(reach: Reach) {
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      const answer = await persist(ask, tries);
      reach.reached("queues");
      return answer;
    } catch (error) {
      reach.failed("queues", error);
      throw error;
    }
  };
}

async function persist<T>(ask: () => Promise<T>, left: number): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (left <= 1 || !isContention(error)) throw error;
    await pause(20 + 80 * Math.random());
    return persist(ask, left - 1);
  }
}

async function add(queue: BullQueue, jobs: readonly Job[]): Promise<void> {
  const name = queue.name as Stage;
  // whatever else a caller's object holds must not go along
  const items = jobs.map(({ article, turn }) => ({
    data: { article, turn },
    opts: { jobId: jobId({ article, turn }) },
  }));
  // in bulk BullMQ makes temporary tables on PostgreSQL: dear for the one job that a finished stage enqueues
  if (items.length <= few) for (const { data, opts } of items) await queue.add(name, data, opts);
  else await inChunks(items, bulk, (some) => queue.addBulk(some.map((item) => ({ name, ...item }))));
}

async function ensure(queue: BullQueue, backend: Backend, jobs: readonly Job[]) {
  const byId = new Map(jobs.map((job) => [jobId(job), job]));
  const { live, spent } = await backend.sort(queue, [...byId.keys()]);
  await inChunks(spent, abreast, (ids) => Promise.all(ids.map((id) => queue.remove(id, { removeChildren: false }))));
  const missing = [...byId].filter(([id]) => !live.has(id));
  await add(
    queue,
    missing.map(([, job]) => job),
  );
  return { live, enqueued: new Set(missing.map(([id]) => id)) };
}

async function states(queue: BullQueue, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(ids.map(async (id) => [id, await queue.getJobState(id)] as const));
  return new Map(found.filter(([, state]) => state !== "unknown"));
}

async function inChunks<T>(items: readonly T[], size: number, work: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += size) await work(items.slice(start, start + size));
}

async function count(queue: BullQueue): Promise<StageCounts> {
  const paused = await queue.isPaused();
  const counts = await queue.getJobCounts("waiting", "prioritized", "active", "delayed", "failed", "completed");
  const of = (...states: string[]) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    paused,
    waiting: of("waiting", "prioritized"),
    active: of("active"),
    delayed: of("delayed"),
    failed: of("failed"),
    completed: of("completed"),
  };
}

/** Writes again what a queue says of itself, as its dashboard shows it, where that is gone; true when it was. */
async function mark(queue: BullQueue): Promise<boolean> {
  if ((await queue.getVersion()) !== null) return false;
  await queue.getBackend().setQueueMeta(queue.metaValues);
  return true;
}
