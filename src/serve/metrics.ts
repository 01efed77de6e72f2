import type { Kysely } from "kysely";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import { articles } from "../projections/articles/projection.ts";
import type { Queues } from "../queue/queues.ts";
import { measureLag, oldestTicket, unfinishedStages } from "./progress.ts";

/** What can be measured, as Prometheus reads it. */
export interface Metrics {
  readonly contentType: string;
  /** All metrics as text. What cannot be asked just now (a database or queue away) is left out. */
  text(): Promise<string>;
}

/** Every metric besides those of the process; `docs/metrics.md` lists them. */
export const metricHelp = {
  entente_up: "1 when the database answered this scrape, else 0.",
  entente_articles: "Articles by state; those that no longer count are under withdrawn and replaced.",
  entente_queue_jobs: "Jobs by stage and state; absent while the queues do not answer.",
  entente_unfinished_stages: "Stages that were asked for and are not finished, stalled ones left out.",
  entente_stalled_stages: "Stages whose attempts are used up, waiting for an operator.",
  entente_unfinished_oldest_seconds: "Age of the oldest unfinished stage that is not stalled; 0 without one.",
  entente_log_horizon: "Highest position of the log up to which every entry is visible.",
  entente_log_oldest_ticket_seconds: "Age of the oldest append under way; 0 without one.",
  entente_projection_position: "Position that all projections have reached.",
  entente_projection_lag_entries: "Settled entries that some projection has not applied, counted up to 10,000.",
  entente_projection_lag_seconds: "Age of the oldest of these entries; 0 without one.",
} as const;
type MetricName = keyof typeof metricHelp;

/** Metrics over a database and queues, collected at each scrape. */
export function openMetrics(db: Kysely<unknown>, queues: Queues): Metrics {
  const registry = new Registry();
  const gauge = <Label extends string>(name: MetricName, labelNames: readonly Label[] = []) =>
    new Gauge<Label>({ name, help: metricHelp[name], labelNames: [...labelNames], registers: [registry] });
  const up = gauge("entente_up");
  const byState = gauge("entente_articles", ["state"]);
  const jobs = gauge("entente_queue_jobs", ["stage", "state"]);
  const waiting = gauge("entente_unfinished_stages", ["stage"]);
  const stalled = gauge("entente_stalled_stages", ["stage"]);
  const oldest = gauge("entente_unfinished_oldest_seconds", ["stage"]);
  const horizon = gauge("entente_log_horizon");
  const ticket = gauge("entente_log_oldest_ticket_seconds");
  const position = gauge("entente_projection_position");
  const lagEntries = gauge("entente_projection_lag_entries");
  const lagSeconds = gauge("entente_projection_lag_seconds");
  collectDefaultMetrics({ register: registry, prefix: "entente_" });

  const askDatabase = async () => {
    const lag = await measureLag(db);
    horizon.set(lag.horizon);
    if (lag.position !== null) position.set(lag.position);
    lagEntries.set(lag.entries);
    lagSeconds.set(lag.seconds);
    ticket.set(await oldestTicket(db));
    for (const unfinished of await unfinishedStages(db)) {
      waiting.set({ stage: unfinished.stage }, unfinished.waiting);
      stalled.set({ stage: unfinished.stage }, unfinished.stalled);
      oldest.set({ stage: unfinished.stage }, unfinished.oldest);
    }
    byState.reset();
    if (lag.position === null) return;
    for (const [state, number] of Object.entries(await articles.queries.counts(db))) byState.set({ state }, number);
  };
  const askQueues = async () => {
    for (const [stage, counts] of Object.entries(await queues.counts())) {
      for (const [state, number] of Object.entries(counts)) jobs.set({ stage, state }, number);
    }
  };
  return {
    contentType: registry.contentType,
    async text() {
      const [database, queue] = await Promise.allSettled([askDatabase(), askQueues()]);
      up.set(database.status === "fulfilled" ? 1 : 0);
      if (queue.status === "rejected") jobs.reset();
      return registry.metrics();
    },
  };
}
