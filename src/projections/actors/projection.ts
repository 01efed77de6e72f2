import { defineProjection } from "../define.ts";
import { changeIndexNames } from "../tally.ts";
import { handlers } from "./handlers.ts";
import { queries } from "./queries.ts";
import { type ActorsTables, name, tables, version } from "./tables.ts";
import { views } from "./views.ts";

export type { ActorCursor, ActorSeen, NameSeen, PersonSeen, RoleSeen } from "./queries.ts";

/** Who is seen in events and articles, by which names, and in which roles when. */
export const actors = defineProjection<ActorsTables, typeof queries>({
  name,
  version,
  tables,
  queryIndexes: [
    "participation_first",
    "participation_last",
    "observation_name",
    "observation_person",
    ...changeIndexNames("participation"),
    ...changeIndexNames("observation"),
  ],
  views,
  handlers,
  queries,
});
