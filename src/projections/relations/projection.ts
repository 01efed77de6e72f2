import { eventMerged } from "../../log/entries/event-merged.ts";
import { eventRecorded } from "../../log/entries/event-recorded.ts";
import { eventReported } from "../../log/entries/event-reported.ts";
import { eventUnreported } from "../../log/entries/event-unreported.ts";
import { eventWithdrawn } from "../../log/entries/event-withdrawn.ts";
import { defineProjection, when } from "../define.ts";
import { writeKnown } from "../known.ts";
import { changeIndexNames } from "../tally.ts";
import { contributionsOf } from "./contributions.ts";
import { queries } from "./queries.ts";
import { summaries } from "./summary.ts";
import { type ContributionRow, name, type RelationsTables, tables, version } from "./tables.ts";
import { views } from "./views.ts";

const eventTypes = [eventRecorded, eventReported, eventUnreported, eventMerged, eventWithdrawn] as const;

export type { Bucket, Dyad, DyadFilter } from "./queries.ts";

/** All that is known between two parties over time, as counts by kind of act. */
export const relations = defineProjection<RelationsTables, typeof queries & typeof summaries>({
  name,
  version,
  tables,
  queryIndexes: ["contribution_dyad", ...changeIndexNames("contribution")],
  views,
  handlers: [
    when<RelationsTables, typeof eventTypes>(eventTypes, async (entries, context) =>
      writeKnown<ContributionRow>(context, "contribution", {
        openings: entries.flatMap(({ position, data }) =>
          "state" in data ? contributionsOf(data.event, data.state).map((row) => ({ position, row })) : [],
        ),
        // whatever is said of an event ends what it contributed before
        closings: entries.map(({ position, data }) => ({ position, of: { event_id: data.event } })),
      }),
    ),
  ],
  queries: { ...queries, ...summaries },
});
