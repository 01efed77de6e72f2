import type { ActorLexicon } from "../../actors/lexicon.ts";
import { agencies, countries, doubtful, groups, inflections, organisations, places } from "./names.ts";
import { actorWords, roleEndings, roles } from "./roles.ts";

/** Whom Russian texts name, and how. */
export const actors: ActorLexicon = {
  countries,
  organisations,
  groups,
  agencies,
  places,
  doubtful,
  inflections,
  roles,
  roleEndings,
  words: actorWords,
};
