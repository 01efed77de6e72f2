import type { EventIndex } from "../lexicon.ts";
import { hangAgents, liftAgents, liftArguments, liftCompanions, liftObjects, liftPersons } from "./arguments.ts";
import { hangParticiples, liftAttributes, liftTimes, raiseTitles } from "./attributes.ts";
import {
  closeAttributes,
  hangParticles,
  hangRelatives,
  liftReported,
  lowerReported,
  openSmallClauses,
} from "./clauses.ts";
import type { GrowingNode } from "./growing.ts";
import { joinLists, liftHolders, setLabelsApart } from "./lists.ts";
import { agreeRelatives, leadSubjects, lowerSubjects, nameSubjects, passSubjects, singleSubjects } from "./subjects.ts";

/** Mends what parsers of small treebanks get wrong again and again, and what is known better from names and lexicon, in this order. */
export function mendTree(nodes: readonly GrowingNode[], index: EventIndex): void {
  for (const mend of [
    setLabelsApart,
    joinLists,
    liftHolders,
    hangParticles,
    hangRelatives,
    hangParticiples,
    raiseTitles,
    closeAttributes,
    liftReported,
    lowerReported,
    lowerSubjects,
    openSmallClauses,
    liftCompanions,
    liftObjects,
    agreeRelatives,
    nameSubjects,
    passSubjects,
    leadSubjects,
    singleSubjects,
    liftTimes,
    liftPersons,
    liftAgents,
    liftArguments,
    liftAttributes,
    hangAgents,
  ])
    mend(nodes, index);
}
