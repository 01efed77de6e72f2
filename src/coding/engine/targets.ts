import type { PloverType } from "../ontology/plover.ts";
import { feature } from "../syntax/types.ts";
import { attributesOf, type Fit } from "./acted-upon.ts";
import { type Clause, clauseOf, isAim, type Oblique } from "./clause.ts";
import type { EventIndex, LexicalAct } from "./lexicon.ts";
import { nounParticipants, ownersOf, type Party, partiesIn, partiesOf } from "./participants.ts";
import { actSense, isMarked, markerOf, type Node } from "./tree.ts";
import type { Work } from "./work.ts";

/** Whom an act is directed at, from the most to the least certain place in the clause. */
export function targetsOf(
  act: LexicalAct,
  patients: readonly Node[],
  clause: Clause,
  { grammar: { index } }: Work,
  moved?: Node,
): { parties: readonly Party[]; placeOnly: boolean } {
  const { sets } = index;
  const agents = new Set(clause.agents);
  const others = clause.obliques.filter(({ node }) => !agents.has(node));
  const direct = (nodes: readonly Node[]) =>
    nodes.flatMap((node) => countryBehind(partiesOf(node, index), node, index));
  const marked = (set: ReadonlySet<string>) =>
    others.filter(({ marker }) => isMarked(marker, set)).map(({ node }) => node);
  const things = [...patients, ...(moved === undefined ? [] : [moved]), ...others.map(({ node }) => node)].filter(
    (node) => node.mention === null || node === moved,
  );
  const attributes = things.flatMap((node) => [...attributesOf(node, index), ...participleArguments(node, index)]);
  const attributed = attributes
    .filter(({ marker }) => isMarked(marker, sets.towards) || isMarked(marker, sets.from))
    .map(({ node }) => node);
  // a preposition of both place and direction ("à") points at whoever is no place
  const towards = marked(sets.towards).filter(
    (node) =>
      !isMarked(markerOf(node, index), sets.where) ||
      act.placeIsTarget ||
      (!act.joint && node.mention !== null && node.mention.kind !== "seat" && node.mention.kind !== "place"),
  );
  const persons = (nodes: readonly Node[]) => (act.placeIsTarget ? nodes : withoutDestinations(nodes, clause, index));
  const lists: (() => readonly Party[])[] = [
    () => direct(persons(patients)),
    () => direct(clause.addressees),
    () => direct(persons(clause.patients.filter((node) => node !== moved))),
    () => direct(towards),
    () => direct(marked(sets.from)),
    () => direct(attributed).filter((party) => !act.whole || act.placeIsTarget || isOwner(party, index)),
    () => (act.mode === "withdraw" ? leftBehind([...things, ...attributes.map(({ node }) => node)], index) : []),
    () => (act.joint ? [] : direct(clause.companions)),
    () =>
      patients
        .filter(({ mention }) => mention === null)
        .flatMap((node) => ownersOf(node, index))
        .filter((party) => !act.whole || act.placeIsTarget || isOwner(party, index)),
    () => clause.addressees.flatMap((node) => partiesIn(node, index)),
    () => [...towards, ...marked(sets.from)].flatMap((node) => ownersOf(node, index)),
  ];
  for (const list of lists) {
    const parties = senders(list(), clause, index);
    if (parties.length > 0) return { parties, placeOnly: false };
  }
  const places = others.filter(({ marker }) => isMarked(marker, sets.where)).map(({ node }) => node);
  const there = placesIn(places, act);
  return { parties: there, placeOnly: !act.placeIsTarget && there.length > 0 };
}

/** "invited both to Brasilia": beside whom an act is directed at, a town after a preposition is where to. */
function withoutDestinations(
  patients: readonly Node[],
  { addressees, obliques }: Clause,
  index: EventIndex,
): readonly Node[] {
  const isTown = ({ mention }: Node) => mention?.kind === "seat" || mention?.kind === "place";
  const personal = obliques.filter(({ marker }) => isMarked(marker, index.sets.personal)).map(({ node }) => node);
  return patients.filter(
    (node) =>
      !isTown(node) ||
      node.relation === "conj" ||
      markerOf(node, index) === null ||
      ![...addressees, ...patients, ...personal].some(
        (other) => other.at < node.at && isSomebody(other) && !isTown(other),
      ),
  );
}

/** Somebody by name, office or number ("both"); no thing. */
function isSomebody({ mention, word }: Node): boolean {
  return mention !== null || word.upos !== "NOUN";
}

const grounds = new Set(["territory", "border", "base", "town", "crossing"]);

/** "withdrew its troops from the border with Peru": whose ground it is that somebody leaves. */
function leftBehind(things: readonly Node[], index: EventIndex): readonly Party[] {
  const { from, genitive } = index.sets;
  return things
    .filter((node) => node.mention === null && node.nouns.some(({ concept }) => grounds.has(concept)))
    .filter((node) => isMarked(markerOf(node, index), from) || isMarked(markerOf(node, index), genitive))
    .flatMap((node) => ownersOf(node, index));
}

/** "received ministers from the Peruvian government": an office without a country gives way to whom it is said to come from. */
function senders(parties: readonly Party[], { obliques }: Clause, index: EventIndex): readonly Party[] {
  if (parties.length === 0 || !parties.every(({ mention }) => mention.who.every(({ code }) => code === "---GOV")))
    return parties;
  const from = obliques
    .filter(
      ({ marker, node }) => isMarked(marker, index.sets.from) && parties.every((party) => party.node.at < node.at),
    )
    .flatMap(({ node }) => partiesOf(node, index))
    .filter(({ mention }) => mention.who.every(({ code }) => !code.startsWith("---")));
  return from.length > 0 ? from : parties;
}

/** "sanctions imposed on Peru": what the participle beside a noun says of it. */
function participleArguments(noun: Node, index: EventIndex): Oblique[] {
  return noun.children
    .filter(({ relation, word }) => relation === "acl" && feature(word, "VerbForm") === "Part")
    .flatMap((participle) => attributesOf(participle, index));
}

/** "the state of Unity in South Sudan": an office or group without a country gives way to the country named with it. */
function countryBehind(parties: readonly Party[], node: Node, index: EventIndex): readonly Party[] {
  if (parties.length === 0 || !parties.every(({ mention }) => mention.who.every(({ code }) => code === "---GOV")))
    return parties;
  const owners = ownersOf(node, index).filter(({ mention }) => mention.kind === "country");
  return owners.length > 0 ? owners : parties;
}

/** An owner, rather than the place where a thing is ("roads into Quito", "a curfew in the capital"). */
export function isOwner({ node, mention }: Party, index: EventIndex): boolean {
  return mention.kind !== "place" && mention.kind !== "seat" && !isMarked(markerOf(node, index), index.sets.where);
}

/** Material acts done in a country are done to it, if nobody else is named; visits go there. */
const placedTypes: ReadonlySet<PloverType> = new Set(["ASSAULT", "AID", "MOBILIZE"]);

function placesIn(nodes: readonly Node[], act: LexicalAct): Party[] {
  if (!act.placeIsTarget && !placedTypes.has(act.plover)) return [];
  return nodes.flatMap((node) =>
    node.mention !== null && node.mention.who.length > 0 && /^(?:country|seat|place)$/.test(node.mention.kind)
      ? [{ mention: node.mention, node, affiliated: true }]
      : [],
  );
}

/** "The withdrawal of troops from Lebanon ends …": whom a noun that acts was directed at. */
export function targetsOfNoun(node: Node, { grammar: { index } }: Work): readonly Party[] {
  const sense = node.mention === null ? actSense(node) : undefined;
  return sense === undefined ? [] : nounParticipants(node, sense, index).targets;
}

/** "travelled to Lima to meet his counterpart": an aim is no act yet; whom it concerns may be whom the act is directed at. */
export function takeAims({ verb }: Clause, work: Work): readonly Party[] {
  const aims = verb.children.filter((child) => isAim(child, work.grammar.index));
  return aims.flatMap((aim) => {
    work.taken.add(aim);
    const { companions, patients } = clauseOf(aim, work.grammar);
    const concerned = [...companions, ...patients];
    const named = concerned.flatMap((node) => partiesOf(node, work.grammar.index));
    return named.length > 0 ? named : concerned.flatMap((node) => ownersOf(node, work.grammar.index));
  });
}

const movable = new Set([
  "troops",
  "police",
  "weapon",
  "ship",
  "aircraft",
  "vehicle",
  "goods",
  "energy",
  "money",
  "aid",
  "doctor",
  "rescuer",
  "inspector",
  "observer",
  "peacekeeper",
  "staff",
  "diplomat",
  "delegation",
  "ambassador",
]);

/** Troops sent, tanks supplied, inspectors let in: what is moved is not whom the act is directed at, unless it is another country's. */
export function isMoved(node: Node, agents: readonly Party[], index: EventIndex): boolean {
  const { nouns, mention } = node;
  const ownersIn = mention === null ? ownersOf(node, index) : [];
  if (!nouns.some(({ concept }) => movable.has(concept))) return false;
  const own = new Set(agents.flatMap((party) => party.mention.who.map(({ code }) => code.slice(0, 3))));
  if (mention === null)
    return !ownersIn.some((party) => party.mention.who.some(({ code }) => !own.has(code.slice(0, 3))));
  return mention.who.every(({ code }) => code.startsWith("---") || own.has(code.slice(0, 3)));
}

export function blamedIn(patient: Node | undefined, work: Work): readonly Party[] {
  const sense = patient === undefined ? undefined : actSense(patient);
  if (patient === undefined || sense === undefined) return [];
  work.taken.add(patient);
  const { sources, together, targets } = nounParticipants(patient, sense, work.grammar.index);
  return sources.length > 0 ? sources : together.length > 0 ? together : targets;
}

/** "condemned the attack by X": the one condemned is the one who did it. */
export function conflictsWithNoun(act: LexicalAct, patient: Node | undefined): boolean {
  return (
    (act.plover === "ACCUSE" || act.plover === "SUPPORT") && patient !== undefined && actSense(patient) !== undefined
  );
}

/** "signed the treaty between Peru and Ecuador": those tied by the thing acted upon. */
export function patientsTogether(
  patients: readonly Node[],
  fit: Fit,
  { grammar: { index } }: Work,
): readonly Party[] | null {
  const noun = fit.patient;
  if (noun === undefined || noun.mention !== null) return null;
  const attributes = attributesOf(noun, index).filter(({ marker }) => isMarked(marker, index.sets.together));
  const parties = attributes
    .flatMap(({ node }) => [node, ...node.children.filter(({ relation }) => relation === "conj")])
    .flatMap((node) => partiesOf(node, index));
  return parties.length > 0 ? parties : patients.every((node) => partiesOf(node, index).length === 0) ? [] : null;
}
