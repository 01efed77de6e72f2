import { feature } from "../syntax/types.ts";
import { areDoers } from "./agents.ts";
import { type Clause, hasParticle, isVerbal, type Oblique } from "./clause.ts";
import { nounDraft } from "./code-nouns.ts";
import type { EventIndex, Sense, VerbEntry } from "./lexicon.ts";
import { onlyCounts, partiesOf } from "./participants.ts";
import { isConditional } from "./status.ts";
import { actSense, baseRelation, conjuncts, isMarkedBy, markerOf, type Node } from "./tree.ts";
import type { Inner, Work } from "./work.ts";

/** What is acted upon, and the noun that makes an expression with the verb, if its entry has one. */
export interface Acted {
  readonly patients: readonly Node[];
  readonly object: Node | undefined;
}

/** What a verb entry says is acted upon; null where the verb lacks what the entry asks for. */
export function patientsFor(entry: VerbEntry, clause: Clause, { grammar: { index } }: Work): Acted | null {
  if (entry.particle !== null && !hasParticle(clause.verb, entry.particle)) return null;
  const object = entry.object === null ? undefined : objectFor(entry, clause, index);
  if (entry.object !== null && object === undefined) return null;
  const patients = clause.patients.filter((node) => node !== object);
  const { preposition } = entry;
  if (preposition === null) return { patients, object };
  const others = [...clause.companions, ...clause.addressees, ...clause.patients].map((node) => ({
    marker: markerOf(node, index),
    node,
  }));
  const marked = [...clause.obliques, ...others, ...(object === undefined ? [] : attributesOf(object, index))]
    .filter(({ marker, node }) => isMarkedBy(marker, preposition) && node !== object)
    .map(({ node }) => node);
  const governed = clause.verb.children.filter(
    (child) => /^(?:advcl|xcomp)/.test(child.relation) && hasMark(child, preposition),
  );
  return marked.length + governed.length === 0
    ? null
    : { patients: [...new Set([...marked, ...governed, ...patients])], object };
}

/** The noun that makes an expression with the verb ("take hostage", "take into custody"). */
function objectFor({ object, objectPreposition }: VerbEntry, clause: Clause, index: EventIndex): Node | undefined {
  const bare = [
    ...clause.patients,
    ...clause.addressees,
    ...clause.companions,
    ...clause.obliques.map(({ node }) => node),
  ];
  const candidates =
    objectPreposition === null
      ? bare
      : [clause.verb, ...clause.patients]
          .flatMap(({ children }) => children)
          .filter((child) => isMarkedBy(markerOf(child, index), objectPreposition));
  return candidates.find(({ word }) => word.lemma.toLowerCase() === object || word.form.toLowerCase() === object);
}

function hasMark(node: Node, mark: string): boolean {
  return node.children.some(
    (child) => /^(?:mark|case)/.test(child.relation) && child.word.lemma.toLowerCase() === mark,
  );
}

export function attributesOf(noun: Node, index: EventIndex): Oblique[] {
  return noun.children
    .filter(({ relation }) => /^(?:nmod|obl)/.test(relation))
    .map((node) => ({ marker: markerOf(node, index), node }));
}

/** What of the verb's arguments satisfies a sense. */
export interface Fit {
  readonly patient: Node | undefined;
  readonly content: Inner | null;
}

export function fitOf(sense: Sense, { patients, object }: Acted, clause: Clause, work: Work): Fit | null {
  const { agent, agentKind } = sense;
  const isOf = (node: Node, test: ReadonlySet<string>) => isOfClass(node, test) || containedConcept(node, test, work);
  if (agent !== null && !clause.agents.some((node) => isOf(node, agent))) return null;
  if (agentKind !== null && !areDoers(agentKind, clause, work)) return null;
  if (sense.content) {
    const { patient: asked } = sense;
    if (typeof asked === "object" && !patients.some((node) => isOfClass(node, asked))) return null;
    const content = contentOf(patients, clause, work);
    return content === null ? null : { patient: undefined, content };
  }
  const { patient: test } = sense;
  if (test === "any") return { patient: patients[0], content: null };
  if (test === "none") {
    const told = clause.verb.children.some((child) => baseRelation(child) === "ccomp");
    return patients.length === 0 && !told ? { patient: undefined, content: null } : null;
  }
  if (test === "place")
    return patients.some(({ joined }) => joined !== null) ? { patient: undefined, content: null } : null;
  if (test === "actor") {
    const patient = patients.find(
      (node) => partiesOf(node, work.grammar.index).length > 0 || node.mention?.kind === "unknown",
    );
    return patient === undefined ? null : { patient, content: null };
  }
  if (test === "event") {
    const around = handing.has(sense.concept) ? [] : [...clause.agents, ...clause.companions];
    const patient = [...patients, ...around].find((node) => actSense(node) !== undefined);
    return patient === undefined ? null : { patient, content: null };
  }
  const subjects = !permissive.has(sense.concept)
    ? []
    : clause.contents.flatMap(({ children }) => children.filter((child) => baseRelation(child) === "nsubj"));
  const things = [...patients, ...(object === undefined ? [] : [object]), ...subjects];
  const patient = things.find((node) => isOf(node, test));
  return patient === undefined ? null : { patient, content: null };
}

/** "gave support", but not "the treaty gives …": who hands over is not what is handed over. */
const handing: ReadonlySet<string> = new Set(["give", "announce"]);

/** "allowed inspectors to enter", "permitió que entraran inspectores": what is allowed may stand in the clause below. */
const permissive: ReadonlySet<string> = new Set(["allow", "admit"]);

/** The classes `protest` and `attack` take every noun of their type ("a march", "an ambush"). */
function isOfClass({ nouns }: Node, test: ReadonlySet<string>): boolean {
  return nouns.some(
    ({ concept, act }) =>
      test.has(concept) ||
      (act?.plover === "PROTEST" && test.has("protest")) ||
      (act?.plover === "ASSAULT" && test.has("attack")),
  );
}

/** "dozens of tanks", "shipments of wheat": what is counted or held decides. */
function containedConcept(node: Node, test: ReadonlySet<string>, { grammar: { index } }: Work): boolean {
  if (!onlyCounts(node, index)) return false;
  return node.children.some(
    (child) => /^(?:nmod|compound)/.test(child.relation) && child.nouns.some(({ concept }) => test.has(concept)),
  );
}

/** What a verbal act is about: a clause it governs, or a noun that names an act. */
function contentOf(patients: readonly Node[], clause: Clause, work: Work): Inner | null {
  const clauses = [...clause.contents, ...patients.filter(isVerbal), ...patients.flatMap(infinitivesOf)];
  for (const node of clauses) {
    if ((work.taken.has(node) && !work.inner.has(node)) || isConditional(node, work.grammar.index)) continue;
    const draft = work.readClause(node);
    // "agreed to withdraw and to trade": all of it is agreed, none has happened
    for (const other of conjuncts(node).slice(1)) work.taken.add(other);
    return { node, draft };
  }
  const things = [...patients, ...clause.obliques.map(({ node }) => node)];
  for (const node of things) {
    const sense = node.mention === null ? actSense(node) : undefined;
    if (sense?.act) return { node, draft: nounDraft(node, sense, sense.act, work) };
  }
  return null;
}

/** "readiness to sign", "a promise to withdraw": what a noun is about. */
function infinitivesOf(noun: Node): Node[] {
  return noun.mention === null
    ? noun.children.filter(({ relation, word }) => relation === "acl" && feature(word, "VerbForm") === "Inf")
    : [];
}
