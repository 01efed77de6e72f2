import { type Kysely, sql } from "kysely";
import { type Stage, stages } from "../core/stages.ts";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleRead } from "../log/entries/article-read.ts";
import { articleRecorded } from "../log/entries/article-recorded.ts";
import { articleRefused } from "../log/entries/article-refused.ts";
import { articleStalled } from "../log/entries/article-stalled.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { AnyProjection } from "../projections/define.ts";
import { projections } from "../projections/index.ts";
import { fillingVersions } from "../projections/schema.ts";
import { sayPausedQueues } from "../queue/paused-queues.ts";
import type { Queues } from "../queue/queues.ts";
import { projectedPosition } from "./progress.ts";

const schemas = projections.map(({ schema }) => schema);

/** What is wrong, a line each; none when all is well. */
export type Complaints = readonly string[];

/** How long work may wait in seconds while nothing is done about it, before the pipeline no longer counts as alive. */
export const patience = 120;

/** A stage or a projection, and whether it does its work. */
export interface Consumption {
  readonly part: string;
  readonly kind: "stage" | "projection";
  readonly consumes: boolean;
}

/** The entries by which a stage ends without having refused or given up its article. */
const endings: Readonly<Record<Stage, readonly string[]>> = {
  read: [articleRead.type],
  code: [articleCoded.type, articleUncoded.type],
  record: [articleRecorded.type],
};

/**
 * Whether each stage and each projection consumes: false where something has waited for it longer than `patience` seconds
 * and it has finished nothing at all within that time. Idle is well. Throws when the database does not answer.
 */
export async function consumption(db: Kysely<unknown>, patience: number): Promise<Consumption[]> {
  const ends = stages.flatMap((stage) => endings[stage].map((type) => sql`(${stage}, ${type})`));
  const { rows } = await sql<Consumption>`
    with long_ago as (select clock_timestamp() - make_interval(secs => ${patience}) as moment),
         then_ as (select coalesce((select m.position from log.moments m, long_ago where m.settled_at <= long_ago.moment
                                    order by m.settled_at desc limit 1), 0) as position),
         lately as (select distinct coalesce(ends.stage, e.data ->> 'stage') as stage
                    from log.entries e cross join then_ cross join long_ago
                    left join (values ${sql.join(ends)}) ends (stage, type) on ends.type = e.type
                    where e.position > then_.position and e.recorded_at > long_ago.moment
                      and (ends.stage is not null or e.type in (${articleRefused.type}, ${articleStalled.type})))
    select s.stage as part, 'stage' as kind,
           s.stage in (select stage from lately)
           or not exists (select from intake.stages u, long_ago
                          where u.stage = s.stage and not u.stalled and u.asked_at < long_ago.moment) as consumes
    from unnest(${[...stages]}::text[]) s (stage)
    union all
    select c.name, 'projection', c.moved_at >= long_ago.moment or not exists (
             select from log.entries e where e.position > c.position and e.recorded_at < long_ago.moment)
    from projection.checkpoints c, long_ago where c.name || '_v' || c.version = any(${schemas})
  `.execute(db);
  return rows;
}

/**
 * The stages and projections that do not consume, in words. `queues` are asked only when a stage does not, and may be away.
 */
export async function aliveness(
  db: Kysely<unknown>,
  patience: number,
  queues?: Pick<Queues, "counts">,
): Promise<Complaints> {
  const idle = (await consumption(db, patience)).filter(({ consumes }) => !consumes);
  const stuck = (kind: Consumption["kind"]) => idle.filter((one) => one.kind === kind).map(({ part }) => part);
  const [ofStages, ofProjections] = [stuck("stage").join(", "), stuck("projection").join(", ")];
  const paused = ofStages && queues ? await queues.counts().then(sayPausedQueues, () => []) : [];
  return [
    ...paused,
    ...(ofStages
      ? [
          `work waits for ${ofStages} and none was finished within ${patience} s${paused.length > 0 ? "" : ": is a worker running?"}`,
        ]
      : []),
    ...(ofProjections
      ? [`entries wait for ${ofProjections} and none was projected within ${patience} s: is a projector running?`]
      : []),
  ];
}

/**
 * Whether questions can be answered: the database is migrated, and the projections of this release are prepared. A new version
 * that has not read as far as the one before it would answer with a part of what is known: until then it is not ready.
 */
export async function readiness(
  db: Kysely<unknown>,
  catalogue: readonly AnyProjection[] = projections,
): Promise<Complaints> {
  const schemas = catalogue.map(({ schema }) => schema);
  const { rows } = await sql<{ migrated: boolean; prepared: string[] }>`
    select to_regclass('log.entries') is not null and to_regclass('projection.checkpoints') is not null as migrated,
           array(select nspname::text from pg_namespace where nspname = any(${schemas})) as prepared
  `.execute(db);
  if (!rows[0]?.migrated) return ["the database is not migrated: run entente migrate"];
  const missing = catalogue.filter(({ schema }) => !rows[0]?.prepared.includes(schema)).map(({ name }) => name);
  if (missing.length > 0) return [`the projections ${missing.join(", ")} are not prepared: run entente project`];
  if ((await projectedPosition(db)) === null) return ["a projection has read nothing yet: run entente project"];
  return (await fillingVersions(db, catalogue)).map(
    ({ name, version, position, end }) =>
      `version ${version} of ${name} still fills: it has read up to position ${position} of ${end}`,
  );
}
