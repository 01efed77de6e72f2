import { feature } from "../../syntax/types.ts";
import type { EventIndex } from "../lexicon.ts";
import { ancestors, isMarked, markerOf, type Node, nominalTags } from "../tree.ts";
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

/** "a landmark Partnership Agreement": of two nouns without a preposition between them the capitalised one that names an act is the head. */
export function raiseTitles(nodes: readonly Growing[]): void {
  for (const title of nodes) {
    const before = title.head as Growing | null;
    if (before === null || before.head === null || before.at > title.at || !isAct(title)) continue;
    if (!/^(?:nmod|appos|compound|flat|dep)/.test(title.relation) || title.children.some(isCase)) continue;
    if (!/^\p{Lu}/u.test(title.word.form) || !/^\p{Ll}/u.test(before.word.form)) continue;
    if (before.mention !== null || before.nouns.length > 0 || before.word.upos !== "NOUN") continue;
    if (feature(title.word, "Case") !== undefined || nodes.slice(before.at, title.at).some(isComma)) continue;
    const { head, relation } = before;
    hang(title, head as Growing);
    title.relation = relation;
    for (const child of before.children as Growing[]) hang(child, title);
    hang(before, title);
    before.relation = "compound";
  }
}

function isCase({ relation }: Node): boolean {
  return relation === "case";
}

function isComma({ word }: Node): boolean {
  return word.upos === "PUNCT";
}

/** "перемирия, заключенного в феврале": a participle in the case of the noun before it describes that noun. */
export function hangParticiples(nodes: readonly Growing[]): void {
  for (const participle of nodes) {
    const grammaticalCase = feature(participle.word, "Case");
    if (grammaticalCase === undefined || feature(participle.word, "VerbForm") !== "Part") continue;
    if (participle.head === null || !/^(?:conj|parataxis|advcl)/.test(participle.relation)) continue;
    if (participle.children.some(({ relation }) => /^(?:cc|aux|cop|nsubj)/.test(relation))) continue;
    const noun = nodes.slice(0, participle.at).findLast(({ word }) => word.upos !== "PUNCT");
    if (noun === undefined || !nominalTags.has(noun.word.upos) || ancestors(noun).includes(participle)) continue;
    if (feature(noun.word, "Case") !== grammaticalCase) continue;
    hang(participle, noun);
    participle.relation = "acl";
  }
}
