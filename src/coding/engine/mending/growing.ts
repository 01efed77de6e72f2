import { feature } from "../../syntax/types.ts";
import { actSense, baseRelation, type Node, subtree } from "../tree.ts";

/** A node while its tree still grows. */
export type GrowingNode = { -readonly [Key in keyof Node]: Node[Key] } & { children: Node[] };

/** Hangs a node on another head. */
export function hang(node: GrowingNode, head: GrowingNode): void {
  detach(node);
  head.children.push(node);
  node.head = head;
}

/** Takes a node from its head, for one that gets another. */
export function detach(node: GrowingNode): void {
  const siblings = (node.head as GrowingNode).children;
  siblings.splice(siblings.indexOf(node), 1);
}

/** Mentions of somebody who can do something, as against a place or an adjective. */
export const agentKinds = new Set(["people", "organisation", "role", "person", "unknown", "country"]);

/** Whether a noun names an act. */
export function isAct(node: Node): boolean {
  return actSense(node) !== undefined;
}

/** Whether a node stands in a relative clause for what the clause describes. */
export function isRelativePronoun({ word, relation }: Node): boolean {
  return (
    word.upos === "PRON" &&
    /^(?:nsubj|obj|obl|mark)/.test(relation) &&
    feature(word, "PronType")?.includes("Rel") === true
  );
}

/** Whether a noun phrase begins right behind a verb that has nothing acted upon. */
export function isRightBehind(noun: GrowingNode, verb: GrowingNode, nodes: readonly GrowingNode[]): boolean {
  if (noun.at < verb.at || verb.children.some((child) => baseRelation(child) === "obj")) return false;
  const phrase = new Set<Node>(subtree(noun, (child) => child.at > noun.at));
  return nodes
    .slice(verb.at + 1, noun.at)
    .every((node) => phrase.has(node) || (node.head === verb && node.relation === "compound:prt"));
}
