import type { PloverType } from "../ontology/plover.ts";
import { feature } from "../syntax/types.ts";
import type { Status } from "../types.ts";
import type { Clause } from "./clause.ts";
import { asPerformed, type Draft, plainAct } from "./drafts.ts";
import { ownStatus } from "./status.ts";
import { isAuxiliary, type Node } from "./tree.ts";
import type { Work } from "./work.ts";

export const verbalStatus: Readonly<Partial<Record<PloverType, Status>>> = {
  AGREE: "planned",
  REQUEST: "requested",
  REJECT: "refused",
  THREATEN: "threatened",
};

/** Settles status and performed type. */
export function finish(draft: Draft, clause: Clause, work: Work): Draft {
  const { plover } = draft.act;
  const about = verbalStatus[plover];
  if (plover === "AGREE" && draft.status === "denied")
    return { ...draft, act: { ...plainAct("REJECT"), whole: true }, status: "refused" };
  if (about !== undefined) {
    const done = draft.status === "occurred" || draft.status === "ongoing" || draft.status === "planned";
    return { ...draft, status: done ? about : draft.status };
  }
  const refused = draft.status === "denied" && isRefusal(clause.verb, work);
  return asPerformed(draft, refused);
}

/** "will not meet": negated in the future, by the one who would do it. */
function isRefusal(verb: Node, { grammar: { index } }: Work): boolean {
  const { future } = index.sets;
  const ahead = (word: Node["word"]) =>
    future.has(word.lemma.toLowerCase()) || future.has(word.form.toLowerCase()) || feature(word, "Tense") === "Fut";
  const above = verb.relation === "xcomp" && verb.head !== null ? verb.head : null;
  if (above !== null && ahead(above.word) && ownStatus(above, index) === "denied") return true;
  const told =
    verb.relation === "ccomp" && verb.children.some(({ word }) => index.sets.conditional.has(word.lemma.toLowerCase()));
  const comes =
    told ||
    feature(verb.word, "Tense") === "Fut" ||
    verb.children.some((child) => isAuxiliary(child) && ahead(child.word));
  return comes && ownStatus(verb, index) === "denied";
}
