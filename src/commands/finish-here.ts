import type { App } from "../app.ts";
import { pause } from "../core/clock.ts";
import { horizon } from "../log/read.ts";
import { unfinishedOf } from "../store/stages.ts";

/**
 * Works, in this process too, until the given articles have no unfinished stage and the projections hold everything that
 * was in the log by then. Tells how many stages remain. Beside a running `start` both work, and the log makes sure that nothing is done twice.
 */
export async function finishHere(
  app: App,
  articles: readonly string[],
  onRemaining: (remaining: number) => void = () => undefined,
): Promise<void> {
  const db = app.db("entente_writer");
  const projector = await app.project();
  let remaining = await unfinishedOf(db, articles);
  // what was known already needs no workers
  if (remaining > 0) await app.work(() => undefined);
  for (; remaining > 0; remaining = await unfinishedOf(db, articles)) {
    onRemaining(remaining);
    await pause(50);
  }
  onRemaining(0);
  const end = await horizon(db);
  projector.nudge();
  await projector.reached(end);
}
