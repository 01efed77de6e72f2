import type { Transaction } from "kysely";
import { stopwatch } from "../core/clock.ts";
import { Refused } from "../core/errors.ts";
import { isPassing } from "../core/passing-errors.ts";
import type { Stage } from "../core/stages.ts";
import { append } from "../log/append.ts";
import { articleRefused } from "../log/entries/article-refused.ts";
import { articleStalled } from "../log/entries/article-stalled.ts";
import type { NewEntry } from "../log/entries/define.ts";
import type { Queues, WorkerHandle } from "../queue/queues.ts";
import { Forgotten } from "../store/articles.ts";
import { askFor, countFailure, finish, isAsked, markStalled, type Task } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Needs, Worker } from "./define.ts";
import { workers } from "./index.ts";

/** How one try of a task ended. */
type Ending =
  | { readonly kind: "done"; readonly task: Task; readonly entries: readonly NewEntry[] }
  | { readonly kind: "refused"; readonly task: Task; readonly refusal: Refused }
  | {
      readonly kind: "failed";
      readonly task: Task;
      readonly error: Error;
      readonly attempts: number;
      readonly stalled: boolean;
    };

/** What happened to one task and how long that try took, for whoever shows or counts it. */
export type Happening = Ending & { readonly seconds: number };

/** How stages are worked on. */
export interface RunOptions {
  readonly queues: Queues;
  readonly needs: Needs;
  /** Orders releases and is part of every append's key. */
  readonly release: string;
  readonly attempts: number;
  readonly concurrency: Readonly<Record<Stage, number>>;
  readonly onHappening: (happening: Happening) => void;
}

/** One run of a task, and who is told how it ended. */
interface Run extends Omit<RunOptions, "onHappening"> {
  readonly tell: (ending: Ending) => void;
}

/** A job handed out more often than this without an end kills its workers: it is given up instead of killing another. */
const mostDeliveries = 20;

/** Starts a worker for each stage. Close the queues to stop them. */
export function startWorkers(options: RunOptions): WorkerHandle[] {
  return workers.map((worker) =>
    options.queues.work(
      worker.stage,
      ({ article, turn }, { deliveries }) => {
        const task = { article, turn, stage: worker.stage };
        return deliveries > mostDeliveries ? giveUp(task, options, deliveries) : runTask(worker, task, options);
      },
      { concurrency: options.concurrency[worker.stage] },
    ),
  );
}

/**
 * One job: work, then append what was found, in one transaction with the end of this stage and the asking for the next;
 * then enqueue that. A job that runs twice finds its asking gone, or its key taken, and changes nothing.
 */
export async function runTask(worker: Worker, task: Task, options: RunOptions): Promise<void> {
  const run = timed(options);
  const { queues, needs, tell } = run;
  try {
    const outcome = await worker.work(task, needs);
    const done = await commit(task, run, outcome.settle, outcome.next);
    if (!done) return;
    tell({ kind: "done", task, entries: done.entries });
    if (done.next) await queues.add(done.next.stage, [done.next]).catch(() => undefined);
  } catch (error) {
    if (error instanceof Forgotten) return void (await dropTask(task, run));
    if (error instanceof Refused) return refuseTask(task, run, error);
    await failTask(task, run, error);
    throw error;
  }
}

function timed(options: RunOptions): Run {
  const took = stopwatch();
  return { ...options, tell: (ending) => options.onHappening({ ...ending, seconds: took() }) };
}

/** Ends the asking and appends, all or nothing; null when somebody else did so first. */
async function commit(
  task: Task,
  { needs, release }: Run,
  settle: (tx: Transaction<StoreTables>) => Promise<readonly NewEntry[]>,
  nextStage: Stage | null,
): Promise<{ entries: readonly NewEntry[]; next: Task | null } | null> {
  const { article, stage, turn } = task;
  return needs.db.transaction().execute(async (tx) => {
    if (!(await finish(tx, task))) return null;
    const entries = await settle(tx);
    const next = nextStage ? await askFor(tx, article, nextStage) : null;
    await append(tx, { key: `article/${article}/${stage}/${release}/${turn}`, entries, meta: { release, turn } });
    return { entries, next };
  });
}

/** The article was erased: nothing about it is asked for any longer. */
async function dropTask(task: Task, { needs }: Run): Promise<void> {
  await needs.db.transaction().execute((tx) => finish(tx, task));
}

async function refuseTask(task: Task, run: Run, refusal: Refused): Promise<void> {
  const { article, stage } = task;
  const { code, detail } = refusal;
  const done = await commit(task, run, async () => [articleRefused.of({ article, stage, code, detail })], null);
  if (done) run.tell({ kind: "refused", task, refusal });
}

/** Counts the failure, unless it is the database's; after too many the article waits for an operator. */
async function failTask(task: Task, run: Run, thrown: unknown): Promise<void> {
  const { needs, attempts: most, tell } = run;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  // however long an outage lasts, no article is given up for it: the job is tried again, then the sweeper asks again
  if (isPassing(error)) return tell({ kind: "failed", task, error, attempts: 0, stalled: false });
  try {
    const attempts = await needs.db.transaction().execute(async (tx) => {
      const count = await countFailure(tx, task);
      if (count !== null && count >= most) await stall(tx, task, run, count);
      return count;
    });
    if (attempts !== null) tell({ kind: "failed", task, error, attempts, stalled: attempts >= most });
  } catch {
    // a database that is away counts nothing
  }
}

async function giveUp(task: Task, options: RunOptions, deliveries: number): Promise<void> {
  const run = timed(options);
  const { needs, tell } = run;
  if (!(await isAsked(needs.db, task))) return;
  await needs.db.transaction().execute((tx) => stall(tx, task, run, deliveries));
  const error = new Error(`its worker ended ${deliveries} times without finishing it`);
  tell({ kind: "failed", task, error, attempts: deliveries, stalled: true });
}

/** The log says so, and the sweeper leaves the asking to an operator. */
async function stall(tx: Transaction<StoreTables>, task: Task, run: Run, attempts: number): Promise<void> {
  const { article, stage, turn } = task;
  await markStalled(tx, task);
  const entries = [articleStalled.of({ article, stage, attempts })];
  const key = `article/${article}/${stage}/stalled/${turn}`;
  await append(tx, { key, entries, meta: { release: run.release, turn } });
}
