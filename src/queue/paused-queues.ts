import type { StageCounts } from "./queues.ts";

/** Which queues somebody has paused in the dashboard, in words. */
export function sayPausedQueues(queues: Readonly<Record<string, StageCounts>>): readonly string[] {
  const paused = Object.keys(queues).filter((stage) => queues[stage]?.paused);
  if (paused.length === 0) return [];
  const [names, which] = [paused.join(", "), paused.length === 1 ? "queue is" : "queues are"];
  return [
    `the ${which} paused in the dashboard: ${names}; nothing is taken from there until somebody resumes it under /queues`,
  ];
}
