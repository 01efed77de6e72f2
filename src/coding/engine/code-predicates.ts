import type { PloverType } from "../ontology/plover.ts";
import { type Acted, type Fit, fitOf, patientsFor } from "./acted-upon.ts";
import { absentAgents, countriesIn, isDoneByThings, isMishap, sourcePartiesOf } from "./agents.ts";
import { type Clause, clauseOf, entriesFor, type Grammar, isAim, isVerbal } from "./clause.ts";
import { carry, codeNounAlone } from "./code-nouns.ts";
import type { Draft } from "./drafts.ts";
import { controlSet, type LexicalAct, type Sense, type VerbEntry } from "./lexicon.ts";
import { finish } from "./outcome.ts";
import { nounParticipants, type Party, partiesOf } from "./participants.ts";
import { controlOf, statusOf } from "./status.ts";
import {
  blamedIn,
  conflictsWithNoun,
  isMoved,
  isOwner,
  patientsTogether,
  takeAims,
  targetsOf,
  targetsOfNoun,
} from "./targets.ts";
import { actSense, baseRelation, hasWord, isAuxiliary, type Node, type Tree } from "./tree.ts";
import { codeSaying, performVerbal } from "./verbal-acts.ts";
import type { Work } from "./work.ts";

/**
 * Finds the acts of a sentence: verbs from the root down, then nouns that name acts by themselves. `lenient` also takes the usual act of
 * a verb whose object is of no known class, and nouns that are acts only with a verb: for a best guess between given actors.
 */
export function codePredicates(tree: Tree, grammar: Grammar, lenient = false): Draft[] {
  const work: Work = {
    grammar,
    taken: new Set(),
    inner: new Map(),
    lenient,
    readClause: (verb) => codeInner(verb, work),
  };
  const drafts: Draft[] = [];
  for (const node of fromTheTop(tree)) {
    if (work.taken.has(node) || node.mention !== null || !isCandidate(node)) continue;
    drafts.push(...codeVerb(node, work));
  }
  for (const node of tree.nodes) {
    if (work.taken.has(node) || node.mention !== null) continue;
    const sense = node.nouns.find(({ act, dependent }) => act !== null && (lenient || !dependent));
    if (sense === undefined) continue;
    const alone = codeNounAlone(node, sense, work);
    const told = (draft: Draft) =>
      draft.sources.length === 0 && drafts.some(({ act }) => act.plover === draft.act.plover);
    drafts.push(...alone.filter((draft) => !told(draft)));
  }
  return drafts;
}

function fromTheTop({ nodes }: Tree): Node[] {
  const order = nodes.filter(({ head }) => head === null);
  for (let at = 0; at < order.length; at += 1) order.push(...(order[at]?.children ?? []));
  return order;
}

/** A verb, a word that may govern a clause, or a noun that stands like a verb ("would boycott"); no mere attribute ("defending champion"). */
function isCandidate({ word, relation, children }: Node): boolean {
  if (relation === "amod" && !children.some((child) => /^(?:nsubj|obj|obl)/.test(child.relation))) return false;
  if (word.upos === "VERB" || word.upos === "ADJ" || word.upos === "AUX") return true;
  return (
    word.upos === "NOUN" &&
    children.some(
      (node) => isAuxiliary(node) || (node.relation === "nsubj" && !children.some((child) => child.relation === "cop")),
    )
  );
}

/** Codes a verb with its arguments; several drafts where it announces the acts of others. */
function codeVerb(verb: Node, work: Work): Draft[] {
  const { index } = work.grammar;
  const entries = entriesFor(verb, index);
  if (entries.length === 0) return [];
  const plain = clauseOf(verb, work.grammar);
  // an act that needs somebody it is directed at and finds nobody gives way to other senses
  let aimless: Draft | undefined;
  for (const entry of entries) {
    // a reflexive verb has its subject as agent, whatever auxiliary it goes with ("se sont engagés")
    const reflexive = entry.particle !== null && plain.voice !== "active" && isReflexive(verb, entry.particle);
    const clause = reflexive ? clauseOf(verb, work.grammar, "active") : plain;
    const acted = patientsFor(entry, clause, work);
    if (acted === null) continue;
    // "tried to attack": a control that asks for its own preposition is what the verb means here
    if (entry.preposition !== null && controlSet.has(entry.concept) && !index.senses.has(entry.concept)) return [];
    if (entry.concept === "say" || entry.concept === "announce") {
      const demands = codeSaying(clause, work);
      if (demands.length > 0 || entry.concept === "say") return demands;
    }
    for (const sense of index.senses.get(entry.concept) ?? []) {
      const fit = fitOf(sense, acted, clause, work);
      if (fit === null) continue;
      const joint = sense.act !== null && typeof sense.act !== "string" && sense.act.joint;
      if (sense.act === null) return [];
      const draft =
        typeof sense.act === "string"
          ? carry(sense.act, fit.patient, clause, entry, work)
          : perform(sense, sense.act, entry, joint ? withoutPlaces(acted) : acted, fit, clause, work);
      if (draft === undefined) continue;
      if (draft.act.needsTarget && draft.targets.length === 0 && !draft.joint) {
        aimless ??= draft;
        // who does it has settled what it is
        if (sense.agentKind !== null) break;
        continue;
      }
      work.taken.add(verb);
      if (acted.object !== undefined) work.taken.add(acted.object);
      return [draft];
    }
  }
  if (aimless !== undefined) return [aimless];
  return work.lenient ? usualAct(entries, plain, work) : [];
}

/** "agreed in Geneva": where several do something together is none of them. */
function withoutPlaces(acted: Acted): Acted {
  return { ...acted, patients: acted.patients.filter(({ joined }) => joined === null) };
}

function isReflexive(verb: Node, particle: string): boolean {
  return verb.children.some((child) => child.word.upos === "PRON" && hasWord(child, particle));
}

/** The act that a verb makes with most objects, though its own is of no class that the verb's concept asks for. */
function usualAct(entries: readonly VerbEntry[], clause: Clause, work: Work): Draft[] {
  for (const entry of entries) {
    const acted = patientsFor(entry, clause, work);
    const sense = work.grammar.index.senses
      .get(entry.concept)
      ?.find(
        ({ act, agent, agentKind }) =>
          agent === null && agentKind === null && act !== null && typeof act !== "string" && !act.verbal,
      );
    if (acted === null || sense === undefined || sense.act === null || typeof sense.act === "string") continue;
    const act = { ...sense.act, about: null };
    const draft = perform(sense, act, entry, acted, { patient: undefined, content: null }, clause, work);
    if (draft !== undefined) return [{ ...draft, rules: [...draft.rules, "guess:usual-act"] }];
  }
  return [];
}

function codeInner(node: Node, work: Work): Draft | null {
  const known = work.inner.get(node);
  if (known !== undefined) return known;
  work.inner.set(node, null);
  const draft = readInner(node, work);
  work.inner.set(node, draft);
  return draft;
}

function readInner(node: Node, work: Work): Draft | null {
  const [draft] = codeVerb(node, work);
  if (draft !== undefined) return draft;
  const control = controlOf(node, work.grammar.index);
  const deeper =
    control === null ? undefined : node.children.find(({ relation }) => relation === "xcomp" || relation === "ccomp");
  work.taken.add(node);
  return deeper === undefined ? null : codeInner(deeper, work);
}

/** The draft of a verb that performs an act, verbal or not. */
function perform(
  sense: Sense,
  act: LexicalAct,
  entry: VerbEntry,
  { patients, object }: Acted,
  fit: Fit,
  clause: Clause,
  work: Work,
): Draft | undefined {
  const { index } = work.grammar;
  const agents = clause.agents.flatMap((node) => sourcePartiesOf(node, work));
  const companions = clause.companions.flatMap((node) => partiesOf(node, index));
  // "was murdered with (por) a knife": only an instrument or a manner; and whoever protests is people
  const byPersons =
    (act.violence === "deliberate" && clause.voice === "passive") ||
    (act.plover === "PROTEST" && entry.object === null && clause.agents.every(({ nouns }) => nouns.length === 0));
  const byNobody =
    (!byPersons && isDoneByThings(act, clause, agents)) || (act.plover === "ASSAULT" && isMishap(clause));
  if (!work.lenient && byNobody) return undefined;
  const things = object === undefined || object.mention !== null ? patients : [...patients, object];
  const moved =
    typeof sense.patient === "object" &&
    fit.patient !== undefined &&
    isMoved(fit.patient, agents, index) &&
    (!harming.has(act.plover) || fit.patient.nouns.some(({ concept }) => concept === "weapon"));
  const acted = moved ? things.filter((node) => node !== fit.patient) : things;
  const found = targetsOf(act, acted, clause, work, moved ? fit.patient : undefined);
  let targets = found.parties;
  let sources: readonly Party[] =
    agents.length > 0 || clause.agents.length > 0 ? agents : absentAgents(act, clause, work);
  if (targets.length === 0) targets = clause.agents.flatMap((node) => targetsOfNoun(node, work));
  const deed = fit.patient === undefined ? undefined : actSense(fit.patient);
  if (fit.patient !== undefined && deed !== undefined && !reactive.has(act.plover)) {
    const own = nounParticipants(fit.patient, deed, index);
    if (sources.length === 0) sources = own.sources.length > 0 ? own.sources : own.together;
    if (own.targets.length > 0) targets = own.targets;
    else if (own.sources.length > 0 && clause.agents.length === 0) targets = [];
  }
  if (act.reversed) [sources, targets] = [targets.filter((party) => isOwner(party, index)), agents];
  const base = {
    act,
    content: act.about === null ? null : { plover: act.about, mode: null },
    sources,
    targets,
    joint: false,
    status: statusOf(clause.verb, index),
    trigger: clause.verb,
    predicate: clause.verb,
    construction: clause.voice,
    rules: [ruleOf(entry, sense)],
    placeOnly: found.placeOnly,
  };
  if (act.verbal) return performVerbal(base, fit.content, entry, clause, work);
  if (fit.patient !== undefined && typeof sense.patient === "object") {
    for (const node of [fit.patient, ...fit.patient.children.filter(({ relation }) => relation === "acl")])
      work.taken.add(node);
  }
  if (aboutOthersActs.has(act.plover)) takeReasons(clause, work);
  else if (punishing.has(act.plover)) takeGrounds(clause, work);
  if (targets.length === 0) targets = takeAims(clause, work);
  else takeAims(clause, work);
  if (conflictsWithNoun(act, fit.patient)) {
    const blamed = blamedIn(fit.patient, work);
    if (blamed.length > 0) targets = blamed;
  }
  const together = act.joint ? [...sources, ...companions, ...(patientsTogether(patients, fit, work) ?? targets)] : [];
  if (act.joint && countriesIn(together) > 1)
    return finish({ ...base, sources: together, targets: [], joint: true }, clause, work);
  return finish({ ...base, targets: act.joint && targets.length === 0 ? companions : targets }, clause, work);
}

/** Types whose verbs move nothing but weapons: troops that are attacked are whom it is done to, whoever they belong to. */
const harming: ReadonlySet<PloverType> = new Set(["ASSAULT", "COERCE"]);

/** Types that react to what another has done: the noun they act upon is the other's act. */
const reactive: ReadonlySet<PloverType> = new Set(["ACCUSE", "SUPPORT", "REJECT", "REQUEST", "AGREE", "THREATEN"]);

/** Types that are about what others have done: their reasons and aims are no acts of their own. */
const aboutOthersActs: ReadonlySet<PloverType> = new Set(["ACCUSE", "SUPPORT", "CONCEDE", "PROTEST"]);

/** "accused Peru of violating …", "marched to demand …": what is alleged, praised or asked for in protest. */
function takeReasons({ verb, contents, obliques }: Clause, work: Work): void {
  const clauses = verb.children.filter((child) => baseRelation(child) === "advcl" || baseRelation(child) === "ccomp");
  const nouns = obliques.map(({ node }) => node).filter((node) => actSense(node) !== undefined);
  for (const node of [...contents, ...clauses, ...nouns]) if (!isTold(node)) work.taken.add(node);
}

/** Types that answer what somebody is said to have done. */
const punishing: ReadonlySet<PloverType> = new Set(["COERCE", "SANCTION"]);

/** "was arrested for collaborating with Peru": what somebody is punished for is no act told. */
function takeGrounds({ verb }: Clause, { grammar: { index }, taken }: Work): void {
  for (const child of verb.children) {
    const mark = child.children.find(({ relation }) => relation === "mark");
    if (
      baseRelation(child) === "advcl" &&
      mark &&
      index.sets.towards.has(mark.word.lemma.toLowerCase()) &&
      !isAim(child, index)
    )
      taken.add(child);
  }
}

/** A clause with a subject of its own tells something else: "condemned X, while Y attacked Z". */
function isTold(node: Node): boolean {
  return (
    isVerbal(node) &&
    node.children.some((child) => baseRelation(child) === "nsubj") &&
    node.children.some((child) => baseRelation(child) === "mark")
  );
}

function ruleOf(entry: VerbEntry, { concept, patient }: Sense): string {
  const word = [
    entry.lemma,
    entry.particle && `+${entry.particle}`,
    entry.preposition && `~${entry.preposition}`,
    entry.object && `=${entry.object}`,
  ]
    .filter(Boolean)
    .join("");
  const about = typeof patient === "string" ? "" : `[${[...patient].join("|")}]`;
  return `verb:${concept}${about}/${word}`;
}
