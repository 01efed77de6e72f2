import { dayRange } from "../../core/dates.ts";
import type { EventState } from "../../log/entries/shapes.ts";
import type { Known } from "../known.ts";
import { directionsOf, partiesWithin, partyOf } from "../parties.ts";
import { statusGroup } from "./status-group.ts";
import type { ContributionRow } from "./tables.ts";

/**
 * What an event in this state contributes to relations: a row for each direction between different parties, and one for each
 * party within which it stands.
 */
export function contributionsOf(event: string, state: EventState): Omit<ContributionRow, keyof Known>[] {
  const sources = state.symmetric ? [...state.source, ...state.target] : state.source;
  const targets = state.symmetric ? sources : state.target;
  const within = partiesWithin(state).map((party) => ({ source: party, target: party, leading: true }));
  return [...directionsOf(state), ...within].map(({ source, target, leading }) => ({
    event_id: event,
    source,
    target,
    is_leading: leading,
    is_symmetric: state.symmetric,
    source_codes: sources.filter((code) => partyOf(code) === source),
    target_codes: targets.filter((code) => partyOf(code) === target),
    plover: state.plover,
    quad: state.quad,
    goldstein: state.goldstein,
    status: state.status,
    status_group: statusGroup[state.status],
    ...periodsOf(state.date),
    reports: state.reports,
  }));
}

/**
 * The periods that a date counts in: the day it names; the month that all its days lie in (of a week that reaches into the
 * next month nobody knows which). A year counts in neither.
 */
export function periodsOf(date: EventState["date"]): Pick<ContributionRow, "date_from" | "date_to" | "day" | "month"> {
  if (!date) return { date_from: null, date_to: null, day: null, month: null };
  const { from, to } = dayRange(date.date, date.precision);
  const within = from.slice(0, 7) === to.slice(0, 7);
  return {
    date_from: from,
    date_to: to,
    day: from === to ? from : null,
    month: within ? `${from.slice(0, 7)}-01` : null,
  };
}
