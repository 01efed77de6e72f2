import type { EventState } from "../../log/entries/shapes.ts";

/** What counting keeps apart: acts done, acts planned, acts denied, acts merely supposed. */
export const statusGroups = ["occurred", "planned", "denied", "hypothetical"] as const;
export type StatusGroup = (typeof statusGroups)[number];

/**
 * The group that an event's status is counted in. A request, a refusal and a threat are acts done in words, whatever becomes
 * of what they are about, so they count as occurred; a plan does not.
 */
export const statusGroup: Readonly<Record<EventState["status"], StatusGroup>> = {
  occurred: "occurred",
  ongoing: "occurred",
  requested: "occurred",
  refused: "occurred",
  threatened: "occurred",
  planned: "planned",
  denied: "denied",
  hypothetical: "hypothetical",
};

/** The statuses that are counted in a group; undefined for no group in particular. */
export function statusesOf(group: StatusGroup | undefined): EventState["status"][] | undefined {
  if (group === undefined) return undefined;
  return (Object.keys(statusGroup) as EventState["status"][]).filter((status) => statusGroup[status] === group);
}
