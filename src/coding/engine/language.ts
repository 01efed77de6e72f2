import type { ActorIndex } from "../actors/actor-index.ts";
import type { CalendarIndex } from "../dates/calendar-index.ts";
import type { Syntax } from "../syntax/types.ts";
import type { Grammar } from "./clause.ts";

/** One language made ready: its syntax, names, calendar and event lexicon. */
export interface Language {
  readonly code: string;
  readonly syntax: Syntax;
  readonly actors: ActorIndex;
  readonly calendar: CalendarIndex;
  readonly grammar: Grammar;
}
