import { feature } from "../../syntax/types.ts";
import { ancestors } from "../tree.ts";
import { detach, type GrowingNode as Growing, hang } from "./growing.ts";

/** "LIMA: The government ordered …", "Suez: Britain and France bomb Egypt": a place or topic before a colon does nothing itself. */
export function setLabelsApart(nodes: readonly Growing[]): void {
  const colon = nodes.find(({ word }) => word.form === ":");
  if (colon === undefined || colon.at > longestLabel) return;
  for (const label of nodes.slice(0, colon.at)) {
    const verb = label.head as Growing | null;
    if (verb === null || verb.at < colon.at || !label.relation.startsWith("nsubj")) continue;
    if (verb.children.some(({ at, relation }) => at > colon.at && relation.startsWith("nsubj"))) label.relation = "dep";
  }
}

/** Nodes before a colon that may be a label. */
const longestLabel = 3;

/** "Peru, Chile and Brazil": names with nothing but commas and a conjunction between them are one list, whatever the parse made of it. */
export function joinLists(nodes: readonly Growing[]): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const list = listFrom(nodes, at);
    const [first] = list;
    if (first === undefined || list.length < 2) continue;
    const top = list.find(({ head }) => head === null || !list.includes(head as Growing)) ?? first;
    const { head, relation } = top;
    if (head !== null && list.some((member) => ancestors(head).includes(member))) continue;
    for (const member of list) if (member.head !== null) detach(member);
    first.head = head;
    first.relation = relation === "conj" && top !== first ? "dep" : relation;
    if (head !== null) (head as Growing).children.push(first);
    for (const member of list.slice(1)) {
      member.head = first;
      member.relation = "conj";
      first.children.push(member);
    }
    at = (list.at(-1)?.at ?? at) as number;
  }
}

const listKinds = new Set(["country", "people", "seat", "organisation", "role", "person"]);

/** The mentions of a list that begins at a node; empty where no conjunction stands before its last. */
function listFrom(nodes: readonly Growing[], at: number): Growing[] {
  const isMember = (node: Growing | undefined): node is Growing =>
    node?.mention != null && node.joined === null && listKinds.has(node.mention.kind);
  const list: Growing[] = [];
  let closed = 0;
  for (let next = at; isMember(nodes[next]); ) {
    list.push(nodes[next] as Growing);
    let after = next + 1;
    let conjunction = false;
    for (; after < next + 4; after += 1) {
      const { upos, form } = nodes[after]?.word ?? {};
      if (upos === "CCONJ") conjunction = true;
      else if (!(upos === "PUNCT" && form === ",") && upos !== "DET") break;
    }
    if (after === next + 1 || !isMember(nodes[after])) break;
    if (conjunction) closed = list.length + 1;
    next = after;
  }
  return list.slice(0, closed);
}

/** "the presidents of Peru, Alberto Fujimori, and of Ecuador, Jamil Mahuad": a later holder stands beside the office of several, not below it. */
export function liftHolders(nodes: readonly Growing[]): void {
  for (const country of nodes) {
    const office = country.head as Growing | null;
    if (country.mention?.kind !== "country" || country.relation !== "conj" || office?.mention?.kind !== "role")
      continue;
    if (feature(office.word, "Number") !== "Plur" || !country.children.some(({ relation }) => relation === "case"))
      continue;
    const holders = (office.children as Growing[]).filter(({ mention }) => mention?.kind === "person");
    const [first, later] = [holders.find(({ at }) => at < country.at), holders.find(({ at }) => at > country.at)];
    if (first === undefined || later === undefined) continue;
    country.relation = "nmod";
    first.relation = "appos";
    later.relation = "conj";
  }
  for (const holder of nodes) {
    const office = holder.head?.head ?? null;
    if (holder.relation !== "conj" || holder.mention?.kind !== "person" || office?.mention?.kind !== "role") continue;
    if (!/^(?:appos|nmod)/.test(holder.head?.relation ?? "") || feature(office.word, "Number") !== "Plur") continue;
    hang(holder, office as Growing);
  }
}
