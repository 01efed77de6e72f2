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

/**
 * "Sanctions were lifted, the ministry announced", "was suspended from the African Union", "were killed in an attack by rebels": who does
 * what a passive leaves open.
 */
export function absentAgents({ mode, plover }: LexicalAct, { verb, obliques }: Clause, { grammar }: Work): Party[] {
  const { index } = grammar;
  for (const { node } of plover === "ASSAULT" ? obliques : []) {
    const sense = actSense(node);
    const doers = sense?.act?.plover === plover ? nounParticipants(node, sense, index).sources : [];
    if (doers.length > 0) return [...doers];
  }
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
  if (kind === "crowd" && !agents.every(isPlural)) return false;
  const parties = agents.flatMap((node) => sourcePartiesOf(node, work));
  return parties.length > 0 && parties.every(doers[kind]);
}

const doers: Readonly<Record<AgentKind, (party: Party) => boolean>> = {
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
  "state",
]);

/** "Six people were killed in a crash": harm that nobody did. */
export function isMishap({ agents, obliques }: Clause): boolean {
  return agents.length === 0 && obliques.some(({ node }) => node.nouns.some(({ concept }) => concept === "accident"));
}

/** "The virus killed six people", "the law requires …": an agent that names nobody, nothing of anybody's and no weapon. */
export function isDoneByThings({ plover }: LexicalAct, { agents }: Clause, parties: readonly Party[]): boolean {
  if (agents.length === 0 || parties.length > 0) return false;
  // "the treaty provides for …": no paper helps
  if (plover === "AID" && agents.every(isPaper)) return true;
  return agents.every(
    ({ mention, word, nouns }) =>
      mention === null &&
      word.upos === "NOUN" &&
      !nouns.some(({ act, concept }) => act !== null || usedThings.has(concept)),
  );
}

function isPaper({ mention, nouns }: Node): boolean {
  return mention === null && nouns.some(({ concept }) => concept === "agreement" || concept === "protocol");
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
