import { feature } from "../../syntax/types.ts";
import type { EventIndex } from "../lexicon.ts";
import { ancestors, isMarked, markerOf } from "../tree.ts";
import { type GrowingNode as Growing, hang, isAct } from "./growing.ts";

/** "signed a treaty on Monday that ends …": a time or place before the relative pronoun belongs to the verb above. */
export function liftTimes(nodes: readonly Growing[]): void {
  for (const node of nodes) {
    const clause = node.head as Growing | null;
    if (clause === null || node.relation !== "advmod" || !clause.relation.startsWith("acl") || clause.head === null)
      continue;
    const pronoun = clause.children.find(({ word }) => feature(word, "PronType")?.includes("Rel"));
    if (pronoun === undefined || node.at > pronoun.at) continue;
    const verb = ancestors(clause).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb !== undefined) hang(node, verb);
  }
}

/** "sanctions of the Union against Burma", "withdrawal of troops from Lebanon": the attribute belongs to the act, not to the name or thing before it. */
export function liftAttributes(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const named = node.head as Growing | null;
    const act = named?.head as Growing | null | undefined;
    if (
      named === null ||
      !act ||
      !/^(?:nmod|obl)/.test(node.relation) ||
      !/^(?:nmod|obl|compound|amod)/.test(named.relation)
    )
      continue;
    if (!isAct(act) || isAct(named)) continue;
    const marker = markerOf(node, index);
    const { towards, from, together } = index.sets;
    if (isMarked(marker, towards) || isMarked(marker, from) || isMarked(marker, together)) hang(node, act);
  }
}
