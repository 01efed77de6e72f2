import { grouped } from "../core/grouped.ts";
import type { Queues } from "../queue/queues.ts";
import type { Task } from "../store/stages.ts";

/** Enqueues what was asked for. A queue is only a hint: when it is away, the sweeper enqueues later. */
export async function enqueue(queues: Queues, tasks: readonly Task[]): Promise<void> {
  for (const [stage, asked] of grouped(tasks, (task) => task.stage)) {
    try {
      await queues.add(
        stage,
        asked.map(({ article, turn }) => ({ article, turn })),
      );
    } catch {
      return;
    }
  }
}
