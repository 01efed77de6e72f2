/** One metric: its kind, its labels, and what it means to an operator. */
interface MetricDefinition {
  readonly kind: "gauge" | "counter" | "histogram";
  /** `system`: the state of the whole installation, asked of the database and the queues at each scrape of `serve` or `start`;
   * `process`: what the process that is scraped did since it began. */
  readonly of: "system" | "process";
  readonly labels: readonly string[];
  readonly help: string;
}

/** Every metric besides those that prom-client has for any process. */
export const metricCatalogue = {
  entente_up: {
    kind: "gauge",
    of: "system",
    labels: [],
    help: "1 when the database answered this scrape, else 0.",
  },
  entente_queues_up: {
    kind: "gauge",
    of: "system",
    labels: [],
    help: "1 when the queues answered this scrape, else 0.",
  },
  entente_consuming: {
    kind: "gauge",
    of: "system",
    labels: ["part"],
    help: "0 when work waits for a stage or a projection and nothing was done about it for 120 s, else 1: what /healthz says.",
  },
  entente_articles: {
    kind: "gauge",
    of: "system",
    labels: ["state"],
    help: "Articles by state; those that no longer count are under withdrawn and replaced.",
  },
  entente_refused: {
    kind: "gauge",
    of: "system",
    labels: ["stage", "code"],
    help: "What is refused now, by stage (intake for files that gave no article) and reason.",
  },
  entente_intake_paused: {
    kind: "gauge",
    of: "system",
    labels: [],
    help: "1 while an operator has paused intake, else 0.",
  },
  entente_queue_jobs: {
    kind: "gauge",
    of: "system",
    labels: ["stage", "state"],
    help: "Jobs by stage and state; absent while the queues do not answer.",
  },
  entente_unfinished_stages: {
    kind: "gauge",
    of: "system",
    labels: ["stage"],
    help: "Stages that were asked for and are not finished, stalled ones left out.",
  },
  entente_stalled_stages: {
    kind: "gauge",
    of: "system",
    labels: ["stage"],
    help: "Stages whose attempts are used up, waiting for an operator.",
  },
  entente_unfinished_oldest_seconds: {
    kind: "gauge",
    of: "system",
    labels: ["stage"],
    help: "Age of the oldest unfinished stage that is not stalled: how long work waits in the queues. 0 without one.",
  },
  entente_log_horizon: {
    kind: "gauge",
    of: "system",
    labels: [],
    help: "Highest position of the log up to which every entry is visible.",
  },
  entente_log_oldest_ticket_seconds: {
    kind: "gauge",
    of: "system",
    labels: [],
    help: "Age of the oldest append under way; 0 without one.",
  },
  entente_projection_position: {
    kind: "gauge",
    of: "system",
    labels: ["projection"],
    help: "Position that a projection has reached.",
  },
  entente_projection_lag_entries: {
    kind: "gauge",
    of: "system",
    labels: ["projection"],
    help: "Settled entries that a projection has not passed, counted up to 10,000.",
  },
  entente_projection_lag_seconds: {
    kind: "gauge",
    of: "system",
    labels: ["projection"],
    help: "Age of the oldest of these entries; 0 without one.",
  },
  entente_projection_held_entries: {
    kind: "gauge",
    of: "system",
    labels: ["projection"],
    help: "Entries that a projection could not apply, and those that wait behind them: shown to operators, and replayed by them.",
  },
  entente_files_total: {
    kind: "counter",
    of: "process",
    labels: ["outcome"],
    help: "Files that were taken in: accepted (new articles), known, or refused.",
  },
  entente_intake_waits: {
    kind: "gauge",
    of: "process",
    labels: ["reason"],
    help: "1 while the watcher waits: paused by an operator, for the backlog, or for trouble (the database or the folder is away).",
  },
  entente_stages_total: {
    kind: "counter",
    of: "process",
    labels: ["stage", "outcome"],
    help: "Stages that ended: done, refused, failed (and tried again) or stalled.",
  },
  entente_stage_seconds: {
    kind: "histogram",
    of: "process",
    labels: ["stage"],
    help: "How long a stage took, from taking its job to its commit, whatever its outcome.",
  },
  entente_refusals_total: {
    kind: "counter",
    of: "process",
    labels: ["stage", "code"],
    help: "Refusals by stage (intake for files that gave no article) and reason.",
  },
  entente_mentions_total: {
    kind: "counter",
    of: "process",
    labels: ["language"],
    help: "Mentions that were found by the coder, by the article's language.",
  },
  entente_entries_total: {
    kind: "counter",
    of: "process",
    labels: ["type"],
    help: "Entries that workers appended, by type: event.recorded are new events, event.reported further reports of known ones, event.merged two that became one.",
  },
  entente_requeued_jobs_total: {
    kind: "counter",
    of: "process",
    labels: [],
    help: "Jobs that the sweeper put back because an unfinished stage had none.",
  },
  entente_projected_entries_total: {
    kind: "counter",
    of: "process",
    labels: ["projection"],
    help: "Entries that projections applied.",
  },
} as const satisfies Record<string, MetricDefinition>;

export type MetricName = keyof typeof metricCatalogue;

/** The names of one kind of metric. */
export type MetricOf<Kind extends MetricDefinition["kind"]> = {
  [Name in MetricName]: (typeof metricCatalogue)[Name] extends { kind: Kind } ? Name : never;
}[MetricName];

/** The labels of a metric. */
export type LabelOf<Name extends MetricName> = (typeof metricCatalogue)[Name]["labels"][number];
