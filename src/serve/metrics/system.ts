import type { Kysely } from "kysely";
import { horizon } from "../../log/read.ts";
import { articles } from "../../projections/articles/projection.ts";
import { countHeld } from "../../projections/held.ts";
import { intake } from "../../projections/intake/projection.ts";
import { measureLags } from "../../projections/lag.ts";
import type { Queues } from "../../queue/queues.ts";
import { pauseOf } from "../../store/intake-state.ts";
import type { StoreTables } from "../../store/tables.ts";
import { consumption, patience } from "../health.ts";
import { oldestTicket, unfinishedStages } from "../progress.ts";
import type { MetricRegistry } from "./registry.ts";

/** What can be measured, as Prometheus reads it. */
export interface Metrics {
  readonly contentType: string;
  /** All metrics as text. What cannot be asked just now (a database or queue away) is left out. */
  text(): Promise<string>;
}

/** The metrics of a process and, asked at each scrape, those of the whole installation. */
export function systemMetrics(registry: MetricRegistry, db: Kysely<unknown>, queues: Queues): Metrics {
  const up = registry.gauge("entente_up");
  const queuesUp = registry.gauge("entente_queues_up");
  const jobs = registry.gauge("entente_queue_jobs");
  const ofDatabase = databaseGauges(registry);
  const askQueues = async () => {
    for (const [stage, counts] of Object.entries(await queues.counts())) {
      const { paused: _, ...states } = counts;
      for (const [state, number] of Object.entries(states)) jobs.set({ stage, state }, number);
    }
  };
  return {
    contentType: registry.contentType,
    async text() {
      const [database, queue] = await Promise.allSettled([ofDatabase.ask(db), askQueues()]);
      up.set(database.status === "fulfilled" ? 1 : 0);
      queuesUp.set(queue.status === "fulfilled" ? 1 : 0);
      if (queue.status === "rejected") jobs.reset();
      if (database.status === "rejected") ofDatabase.forget();
      return registry.text();
    },
  };
}

function databaseGauges(registry: MetricRegistry) {
  const consuming = registry.gauge("entente_consuming");
  const byState = registry.gauge("entente_articles");
  const refused = registry.gauge("entente_refused");
  const waiting = registry.gauge("entente_unfinished_stages");
  const stalled = registry.gauge("entente_stalled_stages");
  const oldest = registry.gauge("entente_unfinished_oldest_seconds");
  const paused = registry.gauge("entente_intake_paused");
  const settled = registry.gauge("entente_log_horizon");
  const ticket = registry.gauge("entente_log_oldest_ticket_seconds");
  const position = registry.gauge("entente_projection_position");
  const lagEntries = registry.gauge("entente_projection_lag_entries");
  const lagSeconds = registry.gauge("entente_projection_lag_seconds");
  const held = registry.gauge("entente_projection_held_entries");
  const alone = [paused, settled, ticket];
  const labelled = [held, consuming, byState, refused, waiting, stalled, oldest, position, lagEntries, lagSeconds];
  return {
    /** What was true at an earlier scrape must not look true at one that the database did not answer. */
    forget() {
      for (const gauge of labelled) gauge.reset();
      for (const gauge of alone) gauge.remove();
    },
    async ask(db: Kysely<unknown>) {
      // read first, so that no lag is made too small
      const end = await horizon(db);
      settled.set(end);
      ticket.set(await oldestTicket(db));
      paused.set((await pauseOf(db as unknown as Kysely<StoreTables>)) ? 1 : 0);
      for (const { part, consumes } of await consumption(db, patience)) consuming.set({ part }, consumes ? 1 : 0);
      for (const unfinished of await unfinishedStages(db)) {
        const { stage } = unfinished;
        waiting.set({ stage }, unfinished.waiting);
        stalled.set({ stage }, unfinished.stalled);
        oldest.set({ stage }, unfinished.oldest);
      }
      const lags = await measureLags(db, end);
      const kept = new Map((await countHeld(db)).map((one) => [one.projection, one.failing + one.waiting]));
      for (const { projection, ...lag } of lags) {
        held.set({ projection }, kept.get(projection) ?? 0);
        position.set({ projection }, lag.position);
        lagEntries.set({ projection }, lag.entries);
        lagSeconds.set({ projection }, lag.seconds);
      }
      byState.reset();
      refused.reset();
      const prepared = new Set(lags.map(({ projection }) => projection));
      if (!prepared.has(articles.name) || !prepared.has(intake.name)) return;
      for (const [state, number] of Object.entries(await articles.queries.counts(db))) byState.set({ state }, number);
      for (const { stage, code, number } of await intake.queries.reasons(db)) {
        if (code !== "stalled") refused.set({ stage, code }, number);
      }
    },
  };
}
