import { feature } from "../../syntax/types.ts";
import type { EventIndex } from "../lexicon.ts";
import { ancestors, baseRelation, isMarked, markerOf, nominalTags } from "../tree.ts";
import { agentKinds, type GrowingNode as Growing, hang, isAct, isRightBehind } from "./growing.ts";

/** "held talks with Peru to discuss fishing": whom a preposition of company marks is no subject of the aim. */
export function liftCompanions(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const aim = node.head as Growing | null;
    const verb = aim?.head as Growing | null | undefined;
    if (!aim || !verb || node.relation !== "nsubj" || feature(aim.word, "VerbForm") !== "Inf") continue;
    const preposition = (aim.children as Growing[]).findLast(
      ({ at, word }) => at < node.at && word.upos === "ADP" && index.sets.together.has(word.lemma.toLowerCase()),
    );
    if (preposition === undefined) continue;
    hang(preposition, node);
    preposition.relation = "case";
    hang(node, verb);
    node.relation = "obl";
  }
}

/** "captured three towns west of the capital": a thing without preposition right behind a verb is what it acts upon, and no measure. */
export function liftObjects(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    if (!/^(?:obl|nmod):unmarked/.test(node.relation) || node.nouns.length === 0) continue;
    const verb = ancestors(node).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb === undefined || !index.verbs.has(verb.word.lemma.toLowerCase()) || !isRightBehind(node, verb, nodes))
      continue;
    if (verb.children.some(({ relation }) => relation.endsWith(":pass"))) continue;
    hang(node, verb);
    node.relation = "obj";
  }
}

/** "dieron muerte de varios impactos a un maestro": whom a personal preposition marks belongs to the verb. */
export function liftPersons(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const { mention } = node;
    if (
      mention === null ||
      mention.kind === "country" ||
      !agentKinds.has(mention.kind) ||
      !/^(?:nmod|obl)/.test(node.relation)
    )
      continue;
    const verb = isMarked(markerOf(node, index), index.sets.personal) ? verbOver(node) : undefined;
    if (verb === undefined || verb.children.some((child) => isMarked(markerOf(child, index), index.sets.personal)))
      continue;
    hang(node, verb);
    node.relation = "obj";
  }
}

/** A mention that a weak parse hung on a noun under a verb: its verb, unless a noun in between names an act. */
function verbOver(node: Growing): Growing | undefined {
  const noun = node.head;
  if (noun === null || node.mention === null || noun.mention !== null || !nominalTags.has(noun.word.upos))
    return undefined;
  const path = ancestors(node);
  const verb = path.find(({ word }) => word.upos === "VERB");
  if (verb === undefined || path.slice(0, path.indexOf(verb)).some(isAct)) return undefined;
  return verb as Growing;
}

/** "was killed by several shots by guerrillas": under a passive without agent an actor after "by" is the agent, whichever noun it hangs on. */
export function liftAgents(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const { agent } = index.sets;
    if (node.mention === null || !agentKinds.has(node.mention.kind) || baseRelation(node) !== "nmod") continue;
    const verb = isMarked(markerOf(node, index), agent) ? verbOver(node) : undefined;
    if (verb === undefined || !verb.children.some(({ relation }) => relation.endsWith(":pass"))) continue;
    if (verb.children.some((child) => isMarked(markerOf(child, index), agent))) continue;
    hang(node, verb);
    node.relation = "obl:agent";
  }
}

/** A noun without copula has no subject and no object: what a weak parse gave it belongs to the verb above ("in the strait a ship was seized"). */
export function liftArguments(nodes: readonly Growing[]): void {
  for (const node of nodes) {
    const noun = node.head as Growing | null;
    if (noun === null || !/^(?:nsubj|obj|obl:agent)/.test(node.relation) || !nominalTags.has(noun.word.upos)) continue;
    if (noun.head === null || noun.children.some(({ relation }) => relation === "cop" || relation === "aux")) continue;
    const verb = ancestors(noun).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb === undefined) continue;
    if (node.relation === "nsubj" && verb.children.some(({ relation }) => relation.startsWith("nsubj")))
      node.relation = "obj";
    hang(node, verb);
  }
}

/** "condemned the invasion of Kuwait by Iraq": an agent under an active verb, or under a noun in the genitive, belongs to the act that the noun before it names. */
export function hangAgents(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const noun =
      node.head !== null && isMarked(markerOf(node, index), index.sets.agent)
        ? actBefore(node, node.head as Growing)
        : undefined;
    if (noun === undefined) continue;
    hang(node, noun);
    node.relation = "nmod";
  }
}

function actBefore(node: Growing, head: Growing): Growing | undefined {
  if (
    baseRelation(node) === "nmod" &&
    head.head !== null &&
    !isAct(head) &&
    isAct(head.head) &&
    baseRelation(head) === "nmod"
  )
    return head.head as Growing;
  if (baseRelation(node) !== "obl" || head.children.some(({ relation }) => relation.endsWith(":pass")))
    return undefined;
  return head.children.findLast((child) => child.at > head.at && child.at < node.at && isAct(child)) as
    | Growing
    | undefined;
}
