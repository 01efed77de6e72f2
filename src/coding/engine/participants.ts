import type { ActorMention } from "../actors/types.ts";
import { feature } from "../syntax/types.ts";
import { antecedentOf, isRelative } from "./clause.ts";
import type { EventIndex, NounSense } from "./lexicon.ts";
import { baseRelation, conjuncts, isMarked, markerOf, type Node } from "./tree.ts";

/** One who takes part in an act. `affiliated`: only named as the owner of what takes part ("Russian gas"). */
export interface Party {
  readonly mention: ActorMention;
  readonly node: Node;
  readonly affiliated: boolean;
}

const actingKinds = new Set(["country", "people", "seat", "organisation", "agency", "role", "person", "pronoun"]);

/** Whether a mention can do something or have it done to it. */
export function canAct(mention: ActorMention | null): mention is ActorMention {
  return mention !== null && mention.who.length > 0 && actingKinds.has(mention.kind);
}

/** Those that a noun phrase names: itself, what it stands for, what it only counts or holds ("thousands of Peruvians"). */
export function partiesOf(node: Node, index: EventIndex): Party[] {
  const mention: ActorMention | null = node.mention;
  if (mention?.kind === "unknown") return appositionOf(node, mention);
  if (canAct(mention)) return explained({ mention, node, affiliated: false }, appositionOf(node, mention));
  if (isRelative(node) && node.head !== null) {
    const meant = antecedentOf(node.head);
    if (meant !== null && meant !== node) return partiesOf(meant, index);
  }
  if (onlyCounts(node, index)) {
    return node.children
      .filter((child) => /^(?:nmod|obl|appos|flat)/.test(child.relation))
      .flatMap((child) => conjuncts(child))
      .flatMap((child) => partiesOf(child, index));
  }
  return [];
}

/** A word that only counts or holds what hangs on it: "dozens of", "80 of the", "some of its". */
export function onlyCounts({ word }: Node, index: EventIndex): boolean {
  return word.upos === "NUM" || word.upos === "DET" || index.sets.containers.has(word.lemma.toLowerCase());
}

/** "the mayor, a member of the PRI": one person, with the office that comes first and the country that the apposition tells. */
function explained(party: Party, appositions: readonly Party[]): Party[] {
  const [known] = party.mention.who;
  const [told] = appositions.flatMap(({ mention }) => mention.who);
  const isOne =
    known?.person === true && party.mention.who.length === 1 && /^(?!IGO|IMG|NGO|---)/.test(told?.code ?? "---");
  if (known === undefined || told === undefined || !isOne) return [party, ...appositions];
  const code = `${told.code.slice(0, 3)}${known.code.slice(3)}`;
  const name = told.person && known.code.length === 6 ? told.name : known.name;
  return [{ ...party, mention: { ...party.mention, who: [{ ...known, code, name, why: told.why }] } }];
}

/** What an apposition says of an office without a country or of an unknown name ("the president, Alberto Fujimori"). */
function appositionOf(node: Node, mention: ActorMention): Party[] {
  if (mention.who.some(({ code }) => !code.startsWith("---"))) return [];
  return node.children
    .filter(({ relation }) => relation === "appos" || relation.startsWith("flat"))
    .flatMap((child) =>
      canAct(child.mention) && child.mention.kind !== "country"
        ? [{ mention: child.mention, node: child, affiliated: false }]
        : [],
    );
}

const ownerRelations = /^(?:nmod|amod|compound|flat|appos|det|obl)/;

/** Those named inside a noun phrase: owners, adjectives of countries, places it belongs to. */
export function ownersOf(node: Node, index: EventIndex): Party[] {
  return node.children.flatMap((child): Party[] => {
    if (!ownerRelations.test(child.relation)) return [];
    return conjuncts(child).flatMap((part): Party[] => {
      const { mention } = part;
      if (mention !== null && mention.who.length > 0) return [{ mention, node: part, affiliated: true }];
      return ownersOf(part, index);
    });
  });
}

/** Parties that a noun phrase names, else those who own it. */
export function partiesIn(node: Node, index: EventIndex): Party[] {
  const named = partiesOf(node, index);
  const stateless = named.every(({ mention }) => mention.who.every(({ code }) => code.startsWith("---")));
  const owners = stateless ? ownersOf(node, index) : [];
  return owners.length > 0 ? owners : named;
}

/** Who does and who suffers an act that a noun names, as far as its own phrase says. */
export interface NounParticipants {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly together: readonly Party[];
}

/** Reads the owners, adjectives and prepositional attributes of a noun that names an act. */
export function nounParticipants(noun: Node, sense: NounSense, index: EventIndex): NounParticipants {
  const owners: Party[] = [];
  const genitives: Party[] = [];
  const agents: Party[] = [];
  const targets: Party[] = [];
  const together: Party[] = [];
  const places: Party[] = [];
  for (const child of noun.children) {
    if (!/^(?:nmod|amod|compound|obl|det|flat|nsubj)/.test(child.relation)) continue;
    const marker = markerOf(child, index);
    for (const part of conjuncts(child)) {
      const parties = partiesIn(part, index);
      const own =
        part.mention !== null && part.mention.who.length > 0 && parties.length === 0 ? [placeParty(part)] : parties;
      if (own.length === 0) continue;
      if (marker === null) {
        if (feature(part.word, "Case") === "Ins") agents.push(...own);
        else if (baseRelation(child) === "nmod" && feature(part.word, "Case") === "Gen") genitives.push(...own);
        else owners.push(...own);
      } else if (isMarked(marker, index.sets.genitive)) genitives.push(...own);
      else if (isMarked(marker, index.sets.together) && sense.act?.joint) together.push(...own);
      else if (isMarked(marker, index.sets.agent)) {
        // "protestas por la detención de un líder": a thing or deed after the preposition is the cause
        if (sense.act?.plover !== "PROTEST" || part.mention !== null) agents.push(...own);
      } else if (isMarked(marker, index.sets.where) && !isMarked(marker, index.sets.towards)) places.push(...own);
      else if (isMarked(marker, index.sets.towards) || isMarked(marker, index.sets.from)) targets.push(...own);
      else if (isMarked(marker, index.sets.where)) places.push(...own);
    }
  }
  if (sense.act?.joint) return { sources: [...agents, ...owners], targets, together: [...together, ...genitives] };
  // "the withdrawal of the Cuban troops of (from) Angola": of two countries in the genitive the later is where from
  const [first, ...later] = sense.concept === "withdrawal" && targets.length === 0 ? genitives : [];
  if (first !== undefined && later.length > 0) return { sources: [first], targets: later, together };
  const ofTarget =
    (sense.of === "target" ||
      (owners.length > 0 && genitives.length > 0) ||
      (agents.length > 0 && genitives.length > 0)) &&
    targets.length === 0;
  const sources = [...agents, ...(agents.length > 0 && ofTarget ? [] : owners), ...(ofTarget ? [] : genitives)];
  const hit = [...targets, ...(ofTarget ? genitives : []), ...(agents.length > 0 && ofTarget ? owners : [])];
  const goal = hit.length === 0 && (sense.act?.placeIsTarget || sense.concept === "visit") ? places : [];
  return { sources, targets: [...hit, ...goal], together };
}

function placeParty(node: Node): Party {
  return { mention: node.mention as ActorMention, node, affiliated: true };
}
