import type { Status } from "../types.ts";
import { countriesIn, isArmed, sourcePartiesOf, unique } from "./agents.ts";
import { type Clause, clauseOf, isVerbal } from "./clause.ts";
import { asPerformed, type Construction, type Draft } from "./drafts.ts";
import type { Carried, EventIndex, LexicalAct, NounSense, VerbEntry } from "./lexicon.ts";
import { finish, verbalStatus } from "./outcome.ts";
import { nounParticipants, type Party, partiesOf } from "./participants.ts";
import { ownStatus, statusOf } from "./status.ts";
import { targetsOf } from "./targets.ts";
import { actSense, isMarked, type Node } from "./tree.ts";
import type { Work } from "./work.ts";

/** "held talks", "talks took place": the act is the noun's, its participants those of both. */
export function carry(
  how: Carried,
  noun: Node | undefined,
  clause: Clause,
  entry: VerbEntry,
  work: Work,
): Draft | undefined {
  const { index } = work.grammar;
  const known = noun === undefined ? undefined : actSense(noun);
  if (noun === undefined || !known?.act) return undefined;
  const sense = senseByDoers(noun, known, index);
  if (!sense.act) return undefined;
  const own = nounParticipants(noun, sense, index);
  const agents = clause.agents.filter((node) => node !== noun).flatMap((node) => sourcePartiesOf(node, work));
  const companions = clause.companions.flatMap((node) => partiesOf(node, index));
  const around = targetsOf(
    sense.act,
    clause.patients.filter((node) => node !== noun),
    clause,
    work,
  );
  const status = carriedStatus(how, noun, clause.verb, work);
  work.taken.add(noun);
  const inner = nounContent(noun, sense.act, work);
  const base = {
    act: sense.act,
    content: inner === null ? null : { plover: inner.act.plover, mode: inner.act.mode },
    status,
    trigger: noun,
    predicate: clause.verb,
    construction: clause.voice,
    rules: [`verb:${entry.concept}/${entry.lemma}`, `noun:${sense.concept}/${noun.word.lemma.toLowerCase()}`],
    placeOnly: own.targets.length === 0 && around.placeOnly,
  };
  if (sense.act.joint) {
    const beside = clause.obliques
      .filter(({ marker }) => isMarked(marker, index.sets.together))
      .flatMap(({ node }) => partiesOf(node, index));
    const together = unique([
      ...agents,
      ...own.sources,
      ...own.together,
      ...companions,
      ...beside,
      ...around.parties.filter(({ affiliated }) => !affiliated),
    ]);
    if (countriesIn(together) > 1)
      return finish({ ...base, sources: together, targets: [], joint: true }, clause, work);
  }
  const sources = agents.length > 0 ? agents : own.sources.length > 0 ? own.sources : own.together;
  const targets =
    own.targets.length > 0
      ? own.targets
      : companions.length > 0
        ? companions
        : agents.length > 0 && own.sources.length > 0
          ? own.sources
          : around.parties.length > 0 || inner === null
            ? around.parties
            : inner.targets.length > 0
              ? inner.targets
              : inner.sources;
  return finish({ ...base, sources, targets, joint: false }, clause, work);
}

function carriedStatus(how: Carried, noun: Node, verb: Node, { grammar: { index } }: Work): Status {
  const outer = statusOf(verb, index);
  const inner = ownStatus(noun, index);
  if (inner === "denied") return "denied";
  if (outer !== "occurred") return outer;
  if (inner !== "occurred") return inner;
  return how === "ongoing" ? "ongoing" : how === "planned" ? "planned" : "occurred";
}

/** What a promise, demand, refusal or threat put as a noun is about. */
function nounContent(noun: Node, { plover }: LexicalAct, work: Work): Draft | null {
  if (verbalStatus[plover] === undefined) return null;
  for (const child of noun.children) {
    if (
      /^(?:acl|ccomp|xcomp)/.test(child.relation) &&
      isVerbal(child) &&
      (!work.taken.has(child) || work.inner.has(child))
    )
      return work.readClause(child);
  }
  for (const child of noun.children) {
    const sense = child.mention === null && /^(?:nmod|obl|compound)/.test(child.relation) ? actSense(child) : undefined;
    if (sense?.act) return nounDraft(child, sense, sense.act, work);
  }
  return null;
}

/** A noun that names an act, with what its own phrase says of it. */
export function nounDraft(noun: Node, sense: NounSense, act: LexicalAct, work: Work): Draft {
  const { sources, targets, together } = nounParticipants(noun, sense, work.grammar.index);
  const joint = act.joint && countriesIn([...sources, ...together]) > 1;
  work.taken.add(noun);
  const inner = nounContent(noun, act, work);
  const about =
    targets.length > 0 ? targets : inner === null ? [] : inner.targets.length > 0 ? inner.targets : inner.sources;
  return {
    act,
    content: inner === null ? null : { plover: inner.act.plover, mode: inner.act.mode },
    sources: joint || sources.length === 0 ? unique([...sources, ...together]) : sources,
    targets: joint ? [] : about.length > 0 ? about : sources.length > 0 ? together : [],
    joint,
    status: statusOf(noun, work.grammar.index),
    trigger: noun,
    predicate: noun,
    construction: "nominal" as Construction,
    rules: [`noun:${sense.concept}/${noun.word.lemma.toLowerCase()}`],
    placeOnly: false,
  };
}

/** A noun that names an act and is governed by no verb that says more of it. */
export function codeNounAlone(noun: Node, first: NounSense, work: Work): Draft[] {
  const sense = senseByDoers(noun, first, work.grammar.index);
  if (sense.act === null) return [];
  const draft = nounDraft(noun, sense, sense.act, work);
  const crowd = sense.act.plover === "PROTEST" && draft.sources.length === 0 ? agentsOver(noun, work) : [];
  const named = draft.sources.length + draft.targets.length + crowd.length;
  const real = draft.status === "occurred" || draft.status === "ongoing";
  if (named === 0 && !(sense.act.plover === "PROTEST" && sense.act.whole && real)) return [];
  const about = verbalStatus[draft.act.plover];
  const status = about !== undefined && (real || draft.status === "planned") ? about : draft.status;
  return [asPerformed({ ...draft, status, sources: crowd.length > 0 ? crowd : draft.sources }, false)];
}

/** A mobilisation of workers is a protest, one of soldiers is none: armed men give a noun its other sense, if it has one. */
function senseByDoers(noun: Node, sense: NounSense, index: EventIndex): NounSense {
  if (sense.act?.plover !== "PROTEST" || noun.nouns.length < 2) return sense;
  const { sources } = nounParticipants(noun, sense, index);
  const armed = sources.length > 0 && sources.every(isArmed);
  return (armed && noun.nouns.find(({ act }) => act !== null && act.plover !== "PROTEST")) || sense;
}

/** "burned tyres in protest": who does what a noun in passing says. */
function agentsOver(noun: Node, work: Work): Party[] {
  if (noun.head === null || !noun.relation.startsWith("obl") || !isVerbal(noun.head)) return [];
  return clauseOf(noun.head, work.grammar).agents.flatMap((node) => partiesOf(node, work.grammar.index));
}
