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
