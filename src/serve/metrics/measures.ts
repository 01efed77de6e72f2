import { type RefusalCode, refusalCodes } from "../../core/errors.ts";
import { type Stage, stages } from "../../core/stages.ts";
import type { NewEntry } from "../../log/entries/define.ts";
import type { MetricRegistry } from "./registry.ts";

/** A stage that ended, and how. */
export interface StageEnd {
  readonly stage: Stage;
  readonly outcome: "done" | "refused" | "failed" | "stalled";
  readonly seconds: number;
  readonly entries: readonly NewEntry[];
  readonly refusal: RefusalCode | null;
}

export const fileOutcomes = ["accepted", "known", "refused"] as const;
export const waitReasons = ["paused", "backlog", "trouble"] as const;
export type WaitReason = (typeof waitReasons)[number];

/** What the parts of a process tell of what they do, for its metrics. Each part begins at 0, so that a first one is seen. */
export interface Measures {
  watching(): {
    file(outcome: (typeof fileOutcomes)[number], refusal: RefusalCode | null): void;
    /** What intake waits for now; null while it goes on. */
    waits(reason: WaitReason | null): void;
  };
  working(): { ended(end: StageEnd): void; requeued(jobs: number): void };
  projecting(projections: readonly string[]): { applied(projection: string, entries: number): void };
}

/** Measures over a registry. */
export function openMeasures(registry: MetricRegistry): Measures {
  const refusals = registry.counter("entente_refusals_total");
  return {
    watching: () => measureWatching(registry, refusals),
    working: () => measureWorking(registry, refusals),
    projecting(projections) {
      const applied = registry.counter("entente_projected_entries_total");
      for (const projection of projections) applied.inc({ projection }, 0);
      return { applied: (projection, entries) => applied.inc({ projection }, entries) };
    },
  };
}

type Refusals = ReturnType<MetricRegistry["counter"]>;

function measureWatching(registry: MetricRegistry, refusals: Refusals): ReturnType<Measures["watching"]> {
  const files = registry.counter("entente_files_total");
  const waiting = registry.gauge("entente_intake_waits");
  const waits = (reason: WaitReason | null) => {
    for (const one of waitReasons) waiting.set({ reason: one }, one === reason ? 1 : 0);
  };
  for (const outcome of fileOutcomes) files.inc({ outcome }, 0);
  beginAtZero(refusals, ["intake"]);
  waits(null);
  return {
    file(outcome, refusal) {
      files.inc({ outcome });
      if (refusal) refusals.inc({ stage: "intake", code: refusal });
    },
    waits,
  };
}

function measureWorking(registry: MetricRegistry, refusals: Refusals): ReturnType<Measures["working"]> {
  const ended = registry.counter("entente_stages_total");
  const took = registry.histogram("entente_stage_seconds");
  const mentions = registry.counter("entente_mentions_total");
  const entries = registry.counter("entente_entries_total");
  const requeued = registry.counter("entente_requeued_jobs_total");
  for (const stage of stages) {
    for (const outcome of ["done", "refused", "failed", "stalled"]) ended.inc({ stage, outcome }, 0);
  }
  beginAtZero(refusals, stages);
  return {
    ended(end) {
      const { stage, outcome, seconds, refusal } = end;
      ended.inc({ stage, outcome });
      took.observe({ stage }, seconds);
      if (refusal) refusals.inc({ stage, code: refusal });
      for (const { type, data } of end.entries) {
        entries.inc({ type });
        if (type === "article.coded") {
          const { language, mentions: found } = data as { language: string; mentions: readonly unknown[] };
          mentions.inc({ language }, found.length);
        }
      }
    },
    requeued: (jobs) => requeued.inc(jobs),
  };
}

function beginAtZero(refusals: Refusals, of: readonly string[]): void {
  for (const stage of of) for (const code of refusalCodes) refusals.inc({ stage, code }, 0);
}
