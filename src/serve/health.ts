import { type Kysely, sql } from "kysely";
import { projections } from "../projections/index.ts";
import { projectedPosition } from "./progress.ts";

const schemas = projections.map(({ schema }) => schema);

/** What is wrong, a line each; none when all is well. */
export type Complaints = readonly string[];

/**
 * Whether the pipeline consumes: the database answers, and where a stage or an entry has waited longer than
 * `patience` seconds, some stage or entry was finished within that time. Idle is alive. Throws when the database does not answer.
 */
export async function aliveness(db: Kysely<unknown>, patience: number): Promise<Complaints> {
  const { rows } = await sql<{ stages: boolean; projections: boolean }>`
    with long_ago as (select clock_timestamp() - make_interval(secs => ${patience}) as moment),
         then_ as (select coalesce((select m.position from log.moments m, long_ago where m.settled_at <= long_ago.moment
                                    order by m.settled_at desc limit 1), 0) as position)
    select
      exists (select from intake.stages u, long_ago where not u.stalled and u.asked_at < long_ago.moment)
      and not exists (select from log.entries e, then_, long_ago
                      where e.position > then_.position and e.recorded_at > long_ago.moment
                        and e.type like 'article.%' and e.type not in ('article.received', 'article.replaced', 'article.withdrawn', 'article.retried'))
        as stages,
      exists (select from projection.checkpoints c, long_ago
              where c.name || '_v' || c.version = any(${schemas}) and c.moved_at < long_ago.moment and exists (
                select from log.entries e where e.position > c.position and e.recorded_at < long_ago.moment))
        as projections
  `.execute(db);
  const stuck = rows[0];
  return [
    ...(stuck?.stages ? [`stages wait and none was finished within ${patience} s: is a worker running?`] : []),
    ...(stuck?.projections
      ? [`entries wait and none was projected within ${patience} s: is a projector running?`]
      : []),
  ];
}

/** Whether questions can be answered: the database is migrated, and the projections of this release are prepared. */
export async function readiness(db: Kysely<unknown>): Promise<Complaints> {
  const { rows } = await sql<{ migrated: boolean; prepared: string[] }>`
    select to_regclass('log.entries') is not null and to_regclass('projection.checkpoints') is not null as migrated,
           array(select nspname::text from pg_namespace where nspname = any(${schemas})) as prepared
  `.execute(db);
  if (!rows[0]?.migrated) return ["the database is not migrated: run entente migrate"];
  const missing = projections.filter(({ schema }) => !rows[0]?.prepared.includes(schema)).map(({ name }) => name);
  if (missing.length > 0) return [`the projections ${missing.join(", ")} are not prepared: run entente project`];
  return (await projectedPosition(db)) === null ? ["a projection has read nothing yet: run entente project"] : [];
}
