import { feature } from "../syntax/types.ts";
import { type Clause, clauseOf } from "./clause.ts";
import type { AgentKind, LexicalAct } from "./lexicon.ts";
import { nounParticipants, ownersOf, type Party, partiesOf } from "./participants.ts";
import { controlOf } from "./status.ts";
import { actSense, isMarked, type Node } from "./tree.ts";
import type { Work } from "./work.ts";

/** Sources: those named; else those whose troops, ships, weapons or papers do it. */
export function sourcePartiesOf(node: Node, { grammar: { index } }: Work): Party[] {
  const named = partiesOf(node, index);
  if (named.length > 0 || node.mention !== null) return named;
  const sense = actSense(node);
  if (sense !== undefined) {
    const { sources, together } = nounParticipants(node, sense, index);
    return [...sources, ...together].map((party) => ({ ...party, affiliated: true }));
  }
  return ownersOf(node, index);
}

/** "Sanctions were lifted, the ministry announced", "was suspended from the African Union": who does what a passive leaves open. */
export function absentAgents({ mode }: LexicalAct, { verb, obliques }: Clause, { grammar }: Work): Party[] {
  const { index } = grammar;
  if (mode === "expel") {
    const from = obliques
      .filter(({ marker }) => isMarked(marker, index.sets.from))
      .flatMap(({ node }) => partiesOf(node, index));
    const members = from.filter(({ mention }) => mention.kind === "organisation");
    if (members.length > 0) return members;
  }
  const around = [verb.head, ...verb.children].filter((node) => node !== null && controlOf(node, index) === "announce");
  const told = around.filter((node) =>
    node === verb.head
      ? /^(?:ccomp|parataxis)/.test(verb.relation)
      : /^(?:ccomp|parataxis|conj)/.test(node?.relation ?? ""),
  );
  return told
    .flatMap((node) => (node === null ? [] : clauseOf(node, grammar).agents))
    .flatMap((node) => partiesOf(node, index))
    .filter(isOfficial);
}

/** Whether all who do it are of a kind that makes another act of it. */
export function areDoers(kind: AgentKind, { agents }: Clause, work: Work): boolean {
  if (kind === "protester") return agents.length > 0 && agents.every(areProtesters);
  if (kind === "crowd" && !agents.every(isPlural)) return false;
  const parties = agents.flatMap((node) => sourcePartiesOf(node, work));
  return parties.length > 0 && parties.every(doers[kind]);
}

const doers: Readonly<Record<Exclude<AgentKind, "protester">, (party: Party) => boolean>> = {
  official: isOfficial,
  armed: isArmed,
  crowd: ({ mention }) =>
    mention.kind === "people" || mention.who.every(({ code }) => /^...(?:CVL|EDU|LAB|AGR|REF|OPP)/.test(code)),
};

/** Soldiers, police, rebels. */
export function isArmed({ mention }: Party): boolean {
  return mention.who.every(({ code }) => /^...(?:MIL|COP|REB|UAF|SEP|INS)/.test(code));
}

function isPlural({ word }: Node): boolean {
  return feature(word, "Number") === "Plur" || word.upos === "NUM";
}

/** Demonstrators, strikers, or so many of them. */
function areProtesters({ nouns, children }: Node): boolean {
  const are = (senses: Node["nouns"]) => senses.some(({ concept }) => concept === "protester");
  return are(nouns) || children.some((child) => /^(?:nmod|obl)/.test(child.relation) && are(child.nouns));
}

/** States, governments and armies. */
function isOfficial({ mention }: Party): boolean {
  return (
    mention.kind !== "people" &&
    mention.who.every(({ code }) => /^...(?:GOV|MIL)?$|^IGO|^EUR/.test(code) && !code.startsWith("---"))
  );
}

/** Things that stand for whoever uses them. */
const usedThings = new Set([
  "weapon",
  "explosive",
  "bomb",
  "ship",
  "aircraft",
  "vehicle",
  "troops",
  "police",
  "person",
  "teargas",
  "organisation",
  "parliament",
  "company",
]);

/** "The virus killed six people", "the law requires …": an agent that names nobody, nothing of anybody's and no weapon. */
export function isDoneByThings({ agents }: Clause, parties: readonly Party[]): boolean {
  if (agents.length === 0 || parties.length > 0) return false;
  return agents.every(
    ({ mention, word, nouns }) =>
      mention === null &&
      word.upos === "NOUN" &&
      !nouns.some(({ act, concept }) => act !== null || usedThings.has(concept)),
  );
}

export function countriesIn(parties: readonly Party[]): number {
  return new Set(
    parties.flatMap(({ mention }) => mention.who.map(({ code, name }) => (code.startsWith("---") ? name : code))),
  ).size;
}

export function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<Node>();
  return parties.filter(({ node }) => !seen.has(node) && seen.add(node) !== undefined);
}
