import { feature } from "../syntax/types.ts";
import { type Constructions, type Role, roleOf, type Voice, voiceOf } from "./constructions.ts";
import type { EventIndex, VerbEntry } from "./lexicon.ts";
import { baseRelation, conjuncts, hasWord, isMarkedBy, type Marker, markerOf, type Node } from "./tree.ts";

/** A preposition's argument that has no role by itself; `marker` null where it has none. */
export interface Oblique {
  readonly marker: Marker | null;
  readonly node: Node;
}

/** A predicate's arguments by role, with those it shares with the verbs around it. */
export interface Clause {
  readonly verb: Node;
  readonly voice: Voice;
  readonly agents: readonly Node[];
  readonly patients: readonly Node[];
  readonly addressees: readonly Node[];
  readonly companions: readonly Node[];
  readonly contents: readonly Node[];
  readonly obliques: readonly Oblique[];
}

/** What is needed to read clauses of one language. */
export interface Grammar {
  readonly constructions: Constructions;
  readonly index: EventIndex;
}

const argumentRelations = new Set([
  "nsubj",
  "csubj",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "xcomp",
  "ccomp",
  "advcl",
  "dislocated",
  "vocative",
]);

/** The arguments of a verb (or adjective) in its voice, subjects of other verbs filled in where its own is left out. */
export function clauseOf(verb: Node, grammar: Grammar, voice = voiceOf(verb, grammar.constructions)): Clause {
  const lists: Record<Role, Node[]> = { agent: [], patient: [], addressee: [], companion: [], content: [] };
  const obliques: Oblique[] = [];
  let subject = false;
  for (const child of verb.children) {
    // a place or time put together with its preposition comes as an adverb
    const base = child.joined === null ? baseRelation(child) : "obl";
    if (!argumentRelations.has(base)) continue;
    const second = base === "nsubj" && subject && voice === "active";
    if (base === "nsubj" || base === "csubj") subject = true;
    if (second) {
      lists.patient.push(...conjuncts(child));
      continue;
    }
    const meant = isRelative(child) ? antecedentOf(verb) : child;
    if (meant === null) continue;
    if (isBarePronoun(child)) {
      const known = referentsOf(verb, grammar);
      if (known.length > 0)
        lists[roleOf(child, voice, grammar.constructions, grammar.index) ?? "patient"].push(...known);
      continue;
    }
    const role = roleOf(child, voice, grammar.constructions, grammar.index);
    if (role !== null) lists[role].push(...conjuncts(meant));
    else if (base === "obl" || base === "nmod" || base === "iobj" || base === "obj") {
      for (const node of conjuncts(meant))
        obliques.push({ marker: markerOf(node, grammar.index) ?? markerOf(child, grammar.index), node });
    } else if (base === "advcl" && isPurpose(child)) lists.content.push(child);
  }
  const modified = verb.relation.startsWith("acl") ? verb.head : null;
  if (modified !== null && subject && isGapped(verb, lists.patient)) lists.patient.push(modified);
  if (!subject) {
    const shared = understoodSubjects(verb, grammar, 0);
    (voice === "passive" ? lists.patient : lists.agent).push(...shared);
  }
  if (voice === "passive" && lists.agent.length === 0) lists.agent.push(...sharedAgents(verb, grammar));
  return {
    verb,
    voice,
    agents: lists.agent,
    patients: lists.patient,
    addressees: lists.addressee,
    companions: lists.companion,
    contents: lists.content,
    obliques,
  };
}

/** "were abducted and beaten by rebels": coordinated passives without a subject between them share who does it. */
function sharedAgents(verb: Node, { constructions, index }: Grammar): Node[] {
  const others = verb.children.filter(
    (child) =>
      child.relation === "conj" &&
      feature(child.word, "VerbForm") === "Part" &&
      !child.children.some((node) => baseRelation(node) === "nsubj"),
  );
  return others.flatMap(({ children }) =>
    children.filter((child) => roleOf(child, "passive", constructions, index) === "agent").flatMap(conjuncts),
  );
}

/** "the town that rebels seized": a relative clause with a subject of its own and nothing acted upon. */
function isGapped(verb: Node, patients: readonly Node[]): boolean {
  return verb.relation === "acl:relcl" && patients.length === 0 && !verb.children.some((child) => isRelative(child));
}

/** "it", "they": a pronoun of the third person that no mention has taken up. */
function isBarePronoun({ word, mention, relation }: Node): boolean {
  return (
    mention === null &&
    word.upos === "PRON" &&
    relation.startsWith("nsubj") &&
    feature(word, "Person") === "3" &&
    feature(word, "PronType") === undefined
  );
}

/** "Peru said that it would …": the subject of the clause above. */
function referentsOf(verb: Node, grammar: Grammar, depth = 1): Node[] {
  if (verb.head === null || !/^(?:ccomp|advcl|parataxis|conj|xcomp)/.test(verb.relation)) return [];
  return subjectsOf(nearestVerb(verb.head), grammar, depth).filter(({ mention }) => mention !== null);
}

/** "who", "which", "que", "который": a pronoun that stands for what its clause describes. */
export function isRelative({ word }: Node): boolean {
  const type = feature(word, "PronType");
  return type?.includes("Rel") === true && word.upos !== "ADV" && word.upos !== "SCONJ";
}

/** The noun that a verb's relative clause describes, or null. */
export function antecedentOf(verb: Node): Node | null {
  for (let at: Node | null = verb; at !== null; at = at.head) {
    if (at.relation.startsWith("acl")) return at.head;
    if (at.relation !== "conj" && at.relation !== "xcomp" && at.relation !== "ccomp") return null;
  }
  return null;
}

/** A clause of purpose: its verb in the infinitive, or after a word for what is not reached yet ("so that"). */
export function isAim(child: Node, { sets }: EventIndex): boolean {
  if (baseRelation(child) === "advcl" && isPurpose(child)) return true;
  return child.children.some(
    ({ relation, word }) => relation === "mark" && sets.unreached.has(word.lemma.toLowerCase()),
  );
}

/** An infinitive of purpose that some treebanks hang as an adverbial clause. */
function isPurpose({ word, children }: Node): boolean {
  return feature(word, "VerbForm") === "Inf" && !children.some((child) => baseRelation(child) === "nsubj");
}

/** Verbs whose subject also does what their infinitive says, even beside an object ("promised Peru to withdraw"). */
const subjectControl = new Set(["promise", "offer", "threaten", "vow", "agree", "refuse", "plan", "want"]);

/** Subjects that a verb without one of its own shares with the words around it. */
function understoodSubjects(verb: Node, grammar: Grammar, depth: number): Node[] {
  const { head } = verb;
  if (head === null || depth > 8) return [];
  const base = baseRelation(verb);
  if (verb.relation === "acl:relcl" || base === "acl") {
    if (feature(verb.word, "VerbForm") !== "Inf") return conjuncts(head);
    return [...possessorsOf(head), ...subjectsOf(nearestVerb(head), grammar, depth + 1)].slice(0, 3);
  }
  if (base === "conj") return isVerbal(head) ? subjectsOf(head, grammar, depth + 1) : [];
  if (base === "xcomp" || base === "ccomp" || base === "advcl" || base === "parataxis") {
    if (!isVerbal(head)) return subjectsOf(nearestVerb(head), grammar, depth + 1);
    if (base === "xcomp" || (base === "advcl" && isPurpose(verb))) {
      const controllers = controllersOf(head, grammar);
      if (controllers.length > 0) return controllers;
    }
    return subjectsOf(head, grammar, depth + 1);
  }
  return [];
}

/** "urged Peru to withdraw": the one urged is the one to act. */
function controllersOf(head: Node, grammar: Grammar): Node[] {
  const concepts = entriesFor(head, grammar.index);
  if (concepts.some(({ concept }) => subjectControl.has(concept))) return [];
  const voice = voiceOf(head, grammar.constructions);
  return head.children.flatMap((child) => {
    const role = roleOf(child, voice, grammar.constructions, grammar.index);
    return role === "patient" ||
      role === "addressee" ||
      (isAppealed(child, concepts, grammar.index) && child.mention !== null)
      ? conjuncts(child).filter(({ mention, nouns }) => mention !== null || nouns.length > 0)
      : [];
  });
}

/** "called on Peru to withdraw" */
function isAppealed(
  child: Node,
  entries: readonly { readonly preposition: string | null }[],
  index: EventIndex,
): boolean {
  if (baseRelation(child) !== "obl") return false;
  const marker = markerOf(child, index);
  return entries.some(({ preposition }) => preposition !== null && isMarkedBy(marker, preposition));
}

/** The grammatical subjects of a verb, its own or shared. */
function subjectsOf(verb: Node | null, grammar: Grammar, depth: number): Node[] {
  if (verb === null) return [];
  const own = verb.children.find((child) => baseRelation(child) === "nsubj");
  if (own === undefined) return understoodSubjects(verb, grammar, depth);
  const meant = isRelative(own) ? antecedentOf(verb) : own;
  if (isBarePronoun(own) && depth < 4) return referentsOf(verb, grammar, depth + 1);
  return meant === null ? [] : conjuncts(meant);
}

function possessorsOf(noun: Node): Node[] {
  return noun.children.filter(
    ({ relation, mention }) => mention !== null && /^(?:nmod|amod|compound|det)/.test(relation),
  );
}

function nearestVerb(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.head) if (isVerbal(at)) return at;
  return null;
}

/** Whether a node can be a predicate with arguments: a verb, or an adjective or noun with a copula. */
export function isVerbal(node: Node): boolean {
  return (
    node.word.upos === "VERB" || node.word.upos === "AUX" || node.children.some(({ relation }) => relation === "cop")
  );
}

/** What a pack lists for a verb: by its lemma, else by that of its form without reflexive ending. */
export function entriesFor({ word }: Node, { verbs, words }: EventIndex): readonly VerbEntry[] {
  const lemma = word.lemma.toLowerCase();
  const own = verbs.get(lemma);
  if (own !== undefined) return own;
  const ending = words.reflexiveEndings.find((end) => lemma.endsWith(end));
  return ending === undefined ? [] : (verbs.get(lemma.slice(0, -ending.length)) ?? []);
}

/** Whether a verb has this particle, reflexive or fixed adverb beside it. */
export function hasParticle(verb: Node, particle: string): boolean {
  return verb.children.some((child) => hasWord(child, particle));
}
