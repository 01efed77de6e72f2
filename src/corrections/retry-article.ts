import type { Kysely } from "kysely";
import { UsageError } from "../core/errors.ts";
import type { Stage } from "../core/stages.ts";
import { append } from "../log/append.ts";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleRead } from "../log/entries/article-read.ts";
import { articleRefused } from "../log/entries/article-refused.ts";
import { articleRetried } from "../log/entries/article-retried.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { Entry } from "../log/entries/define.ts";
import { readStream } from "../log/read.ts";
import { sqlStateOf, sqlStates } from "../log/sql-states.ts";
import { askFor, stalledTasks, type Task } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";

/** Which article to start again; with `stage`, only if it stopped there. */
export interface Retrial {
  readonly article: string;
  readonly stage?: Stage | undefined;
  readonly who: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** A stage that was started again, to be enqueued, and what had become of it before. */
export interface Retried extends Task {
  readonly after: "stalled" | "refused";
}

const changed = (article: string) =>
  new UsageError(`article ${article} changed while it was to be started again: look at it, then ask again`);

/**
 * Starts an article again where it stalled or was refused. Appended at once, at the version that the decision was made on. The
 * turn that is drawn makes an append's key that nobody used, so that the same release may try again as well as a newer one.
 * Throws UsageError when the article is unknown, did not stop (at that stage), or changes at this very moment.
 */
export async function retryArticle(
  db: Kysely<StoreTables>,
  { article, stage, who, meta }: Retrial,
): Promise<readonly Retried[]> {
  const stream = `article/${article}`;
  const entries = await readStream(db, stream);
  const version = entries.at(-1)?.version;
  if (version === undefined) throw new UsageError(`no article ${article}`);
  const stopped = await stopsOf(db, article, entries);
  if (stopped.length === 0) throw new UsageError(`article ${article} is neither stalled nor refused`);
  const wanted = stopped.filter((stop) => stage === undefined || stop.stage === stage);
  if (wanted.length === 0) {
    const where = stopped.map((stop) => `${stop.after} at ${stop.stage}`).join(" and ");
    throw new UsageError(`article ${article} is ${where}, not at ${stage}`);
  }
  try {
    return await db.transaction().execute(async (tx) => {
      const retried: Retried[] = [];
      for (const stop of wanted) retried.push({ ...(await askFor(tx, article, stop.stage)), after: stop.after });
      const { repeated } = await append(tx, {
        key: `${stream}/retried/${version}`,
        entries: wanted.map((stop) => articleRetried.of({ article, ...stop })),
        meta: { ...meta, who },
        expected: { [stream]: version },
      });
      // somebody else's asking stands; this one must not take its place
      if (repeated) throw changed(article);
      return retried;
    });
  } catch (error) {
    const state = sqlStateOf(error);
    throw state === sqlStates.versionConflict || state === sqlStates.otherPayload ? changed(article) : error;
  }
}

type Stop = Pick<Retried, "stage" | "after">;

/** Where an article stopped: the stages that stalled, and the one that refused it. */
async function stopsOf(db: Kysely<StoreTables>, article: string, entries: readonly Entry[]): Promise<Stop[]> {
  const stalled = await stalledTasks(db, { article, limit: 10 });
  const refusedAt = refusingStage(entries);
  return [
    ...stalled.map(({ stage }): Stop => ({ stage, after: "stalled" })),
    ...(refusedAt === null ? [] : [{ stage: refusedAt, after: "refused" } as const]),
  ];
}

/** The stage whose refusal still stands: nothing was read or coded since, and nobody has started it again. */
function refusingStage(entries: readonly Entry[]): Stage | null {
  const overcome: readonly string[] = [articleRead, articleCoded, articleUncoded, articleRetried].map(
    ({ type }) => type,
  );
  let refusing: Stage | null = null;
  for (const { type, data } of entries) {
    if (type === articleRefused.type) refusing = articleRefused.data.parse(data).stage;
    else if (overcome.includes(type)) refusing = null;
  }
  return refusing;
}
