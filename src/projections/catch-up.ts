import { type Kysely, sql } from "kysely";
import { pause } from "../core/clock.ts";
import { horizon } from "../log/read.ts";
import type { AnyProjection } from "./define.ts";
import { failureOf } from "./failure.ts";
import { projections } from "./index.ts";
import { prepareProjection } from "./schema.ts";
import { catchUp, type Progress } from "./step.ts";
import { showVersion } from "./swap.ts";

/** Makes the schemas, tables and views of the projections where they are missing; as role entente_projector. */
export async function prepareProjections(
  db: Kysely<unknown>,
  catalogue: readonly AnyProjection[] = projections,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // of several that start at once, one makes what the others then find; a view waits for its readers only so long
    await sql`set local lock_timeout = '10s'`.execute(tx);
    await sql`select pg_advisory_xact_lock(hashtext('entente.projections'), 0)`.execute(tx);
    for (const projection of catalogue) await prepareProjection(tx, projection);
  });
}

/** How far each projection of this release has read, in the order of the catalogue; 0 for one that is not prepared. */
export async function checkpoints(db: Kysely<unknown>): Promise<{ name: string; version: number; position: number }[]> {
  const { rows } = await sql<{ name: string; version: number; position: number }>`
    select name, version, position from projection.checkpoints
  `.execute(db);
  return projections.map(({ name, version }) => ({
    name,
    version,
    position: rows.find((row) => row.name === name && row.version === version)?.position ?? 0,
  }));
}

/** Keeps projections up with the log until it is stopped. */
export interface Projector {
  /** Says that there may be something new: looks at once instead of at the next poll. */
  nudge(): void;
  /** The lowest checkpoint of its projections, as of its last look. */
  position(): number;
  /** What its projections wait for or have stopped for, a line each; none while all go on. */
  complaints(): readonly string[];
  /** Resolves when all its projections have reached a position; rejects if one has stopped for good, or with `stop`. */
  reached(position: number): Promise<void>;
  /** Finishes the batches in hand and lets go. */
  stop(): Promise<void>;
}

export interface ProjectorOptions {
  readonly db: Kysely<unknown>;
  readonly catalogue?: readonly AnyProjection[];
  /** Entries a batch at most. */
  readonly limit?: number;
  readonly onProgress?: (name: string, progress: Progress) => void;
  /** Told in a line when a projection waits for the database, goes on again, or has stopped for good. */
  readonly onTrouble?: (message: string) => void;
}

const pollMs = { least: 50, most: 250 };
/** A projection that has caught up rests before it looks again: a batch of a few entries costs nearly as much as one of many. */
const restMs = 100;
const retryMs = { least: 100, most: 5_000 };
const settleMs = 1_000;
const settlesPerExtend = 30;

/**
 * Starts a loop for each projection, and one that notes settled positions and keeps the log's partitions ahead. Of several
 * projectors one works on a projection at a time; any other takes over with the next batch. A projection that meets an entry
 * which it cannot apply stops, loudly, and the others go on; while the database is away it retries.
 */
export function startProjector(options: ProjectorOptions): Projector {
  const { db, catalogue = projections, limit = 1000, onProgress = () => {}, onTrouble = () => {} } = options;
  const stopping = new AbortController();
  const waiting = new Set<() => void>();
  const tellWaiting = () => {
    for (const check of waiting) check();
  };
  const loops = catalogue.map((projection) =>
    keepUp({ db, projection, limit, onTrouble, stopped: stopping.signal }, (progress) => {
      onProgress(projection.name, progress);
      tellWaiting();
    }),
  );
  const tending = tendLog(db, onTrouble, stopping.signal);
  const position = () => Math.min(...loops.map((loop) => loop.position()));
  return {
    position,
    complaints: () => loops.flatMap((loop) => loop.complaint() ?? []),
    nudge: () => {
      for (const loop of loops) loop.wake();
    },
    reached: (wanted) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const failed = loops.find((loop) => loop.failure() !== null && loop.position() < wanted);
          if (position() >= wanted) resolve();
          else if (failed) reject(failed.failure());
          else if (stopping.signal.aborted) reject(new Error(`stopped before position ${wanted} was reached`));
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        check();
      }),
    stop: async () => {
      stopping.abort();
      for (const loop of loops) loop.wake();
      await Promise.all([...loops.map((loop) => loop.ended), tending]);
      tellWaiting();
    },
  };
}

interface LoopNeeds {
  readonly db: Kysely<unknown>;
  readonly projection: AnyProjection;
  readonly limit: number;
  readonly onTrouble: (message: string) => void;
  readonly stopped: AbortSignal;
}

/** One projection's loop: applies batches while there are any, else polls gently. */
function keepUp({ db, projection, limit, onTrouble, stopped }: LoopNeeds, onStep: (progress: Progress) => void) {
  let position = 0;
  let failure: unknown = null;
  let nap = new AbortController();
  const sleep = async (milliseconds: number) => {
    nap = new AbortController();
    if (!stopped.aborted) await pause(milliseconds, nap.signal);
  };
  let complaint: string | null = null;
  const complain = (line: string) => {
    complaint = line;
    onTrouble(line);
  };
  const run = async () => {
    let idleMs = pollMs.least;
    let waitMs = 0;
    let shown = false;
    while (!stopped.aborted) {
      try {
        if (position === 0 || (await drawn(db)) > position) {
          const progress = await catchUp(db, projection, { limit });
          position = progress.position;
          onStep(progress);
          if (progress.held > 0) onTrouble(holding(projection.name, progress.held));
          if (progress.position < progress.horizon) continue;
          if (!shown) shown = await showVersion(db, projection);
          if (progress.handled > 0) {
            idleMs = pollMs.least;
            await pause(restMs, stopped);
            continue;
          }
        }
        if (waitMs > 0) onTrouble(`projection ${projection.name} goes on`);
        waitMs = 0;
        complaint = null;
        await sleep(idleMs);
        idleMs = Math.min(idleMs * 1.5, pollMs.most);
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        if (failureOf(error) !== "retry") {
          failure = error;
          complain(`projection ${projection.name} has stopped at position ${position}: ${said}`);
          onStep({ position, horizon: position, handled: 0, held: 0, busy: false });
          return;
        }
        if (waitMs === 0) complain(`projection ${projection.name} waits for the database: ${said}`);
        waitMs = Math.min(Math.max(waitMs * 2, retryMs.least), retryMs.most);
        await sleep(waitMs);
      }
    }
  };
  const ended = run();
  return {
    ended,
    position: () => position,
    failure: () => failure,
    complaint: () => complaint,
    wake: () => nap.abort(),
  };
}

function holding(name: string, held: number): string {
  const entries = held === 1 ? "an entry that fails" : `${held} entries that fail or wait behind one that does`;
  return `projection ${name} goes on without ${entries}: see entente status`;
}

/** Notes what is settled, once a second while the log grows, and makes partitions ahead of the appends. */
async function tendLog(db: Kysely<unknown>, onTrouble: (message: string) => void, stopped: AbortSignal): Promise<void> {
  let settled = 0;
  let said = "";
  for (let turn = 0; !stopped.aborted; turn++) {
    try {
      if (turn % settlesPerExtend === 0) await sql`select log.extend()`.execute(db);
      const reached = await horizon(db);
      if (reached > settled) await sql`select log.settle(${reached})`.execute(db);
      settled = reached;
      said = "";
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // the loops say that the database is away; anything else is said once
      if (failureOf(error) !== "retry" && message !== said) onTrouble(`the log cannot be tended: ${message}`);
      said = message;
    }
    await pause(settleMs, stopped);
  }
}

/** The highest position that was drawn: cheaper than the horizon, and enough to see that there is nothing new. */
async function drawn(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<{ value: number }>`select last_value as value from log.position`.execute(db);
  return rows[0]?.value ?? 0;
}
