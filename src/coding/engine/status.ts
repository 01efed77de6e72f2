import { feature } from "../syntax/types.ts";
import type { Status } from "../types.ts";
import { entriesFor, isVerbal } from "./clause.ts";
import type { EventIndex } from "./lexicon.ts";
import { baseRelation, hasWord, isAuxiliary, isMarkedBy, markerOf, type Node } from "./tree.ts";

/** How far down an outer verb's mood reaches: through complements, not through relative clauses. */
const complementRelations = new Set([
  "xcomp",
  "ccomp",
  "csubj",
  "obj",
  "nsubj",
  "obl",
  "nsubj:pass",
  "conj",
  "nmod",
  "advcl",
  "acl",
]);

/** What a predicate's own words and the verbs above it say of whether it happened. `own` leaves the verbs above out. */
export function statusOf(node: Node, index: EventIndex): Status {
  let status: Status = ownStatus(node, index);
  let below = node;
  for (let at = node.head, steps = 0; at !== null && steps < 12; at = at.head, steps += 1) {
    status = under(status, statusAbove(at, below, index));
    if (isConditional(below, index) || isUnreached(below, index)) status = under(status, "hypothetical");
    if (!complementRelations.has(below.relation) && !complementRelations.has(baseRelation(below))) break;
    if (below.relation === "acl:relcl") break;
    below = at;
  }
  return isConditional(below, index) || isUnreached(below, index) ? under(status, "hypothetical") : status;
}

/** "so that", "before": what has not happened yet when the main act does. */
function isUnreached({ children }: Node, { sets }: EventIndex): boolean {
  return children.some((child) => baseRelation(child) === "mark" && sets.unreached.has(child.word.lemma.toLowerCase()));
}

/** The stronger of what is said: unreal before denied before planned before ongoing. */
function under(inner: Status, outer: Status | null): Status {
  if (outer === null || outer === "occurred") return inner;
  if (inner === "hypothetical" || outer === "hypothetical") return "hypothetical";
  // a double denial is as good as never meant: negation agrees with negation in most languages
  if (outer === "denied") return "denied";
  return inner === "occurred" || inner === "ongoing" ? outer : inner;
}

/** What a predicate's own auxiliaries, tense, negation and adjectives say. */
export function ownStatus(node: Node, index: EventIndex): Status {
  const { sets } = index;
  const lemmas = node.children.flatMap((child) => auxiliaryChain(child));
  const has = (set: ReadonlySet<string>) =>
    lemmas.some(({ word }) => set.has(word.lemma.toLowerCase()) || set.has(word.form.toLowerCase()));
  if (has(sets.negations) || lemmas.some((word) => isNegatedTogether(word, sets.negations))) return "denied";
  if (node.word.upos === "NOUN") {
    if (has(sets.plannedAdjectives)) return "planned";
    if (has(sets.possibleAdjectives)) return "hypothetical";
    return "occurred";
  }
  const verbs = [node, ...lemmas.filter(({ word }) => word.upos === "AUX")];
  if (has(sets.possible) || has(sets.obligation)) return "hypothetical";
  const conditional = has(sets.conditional) || verbs.some(({ word }) => feature(word, "Mood") === "Cnd");
  if (conditional) return isReportedPlan(node, index) ? "planned" : "hypothetical";
  if (isFuture(node, verbs, index)) return "planned";
  if (isProgressive(node) || has(sets.ongoingAdverbs)) return isPast(verbs) ? "occurred" : "ongoing";
  return "occurred";
}

/** "no longer": two words that negate together. */
function isNegatedTogether({ at, word, children }: Node, negations: ReadonlySet<string>): boolean {
  return children.some((before) => before.at === at - 1 && negations.has(`${before.word.form} ${word.form}`));
}

/** Auxiliaries, adverbs, determiners and adjectives right at a predicate. */
function auxiliaryChain(child: Node): Node[] {
  return /^(?:aux|advmod|det|cc|amod|nummod|discourse|mark)/.test(child.relation) ? [child] : [];
}

/** "said it would withdraw": the future as told in the past, unless a condition goes with it. */
function isReportedPlan(node: Node, index: EventIndex): boolean {
  if (node.head === null || node.relation !== "ccomp" || node.children.some((child) => isConditional(child, index)))
    return false;
  const control = controlOf(node.head, index);
  return control === "say" || control === "announce";
}

function isFuture(node: Node, verbs: readonly Node[], { sets }: EventIndex): boolean {
  if (feature(node.word, "Tense") === "Fut" && feature(node.word, "VerbForm") !== "Part") return true;
  const infinitive = feature(node.word, "VerbForm") === "Inf";
  if (
    infinitive &&
    node.children.some(
      ({ relation, word }) => /^(?:aux|cop)/.test(relation) && sets.arranged.has(word.lemma.toLowerCase()),
    )
  )
    return true;
  return verbs.some((verb) => {
    if (verb === node) return false;
    if (feature(verb.word, "Tense") === "Fut") return true;
    const lemma = verb.word.lemma.toLowerCase();
    if (!sets.future.has(lemma) && !sets.future.has(verb.word.form.toLowerCase())) return false;
    return feature(verb.word, "Tense") !== "Past" && feature(verb.word, "Tense") !== "Imp";
  });
}

function isProgressive({ word, children }: Node): boolean {
  if (!children.some(isAuxiliary)) return false;
  const form = feature(word, "VerbForm");
  return form === "Ger" || (form === "Part" && feature(word, "Tense") === "Pres");
}

function isPast(verbs: readonly Node[]): boolean {
  return verbs.some(({ word }) => feature(word, "Tense") === "Past" && feature(word, "VerbForm") === "Fin");
}

/** Under a word for a condition or a question ("if", "whether"). */
export function isConditional({ children }: Node, { sets }: EventIndex): boolean {
  // "entre si" for "entre sí", where accents are left out
  const isPronoun = ({ first }: Node) =>
    children.some(({ last, word }) => last === first && sets.together.has(word.lemma.toLowerCase()));
  return children.some(
    (child) =>
      baseRelation(child) === "mark" && sets.conditions.has(child.word.lemma.toLowerCase()) && !isPronoun(child),
  );
}

/** What a verb above says of what it governs: "plans to", "denied that", "would cost". */
function statusAbove(head: Node, below: Node, index: EventIndex): Status | null {
  const base = baseRelation(below);
  if (base === "advcl") return isComplement(below) && denials.has(controlOf(head, index) ?? "") ? "denied" : null;
  if (base === "acl" || base === "nmod") return nounAbove(head);
  if (base === "conj") return sharedAuxiliary(head, below, index);
  const modal = head.word.lemma.toLowerCase();
  const unreal = [index.sets.possible, index.sets.conditional, index.sets.obligation].some((set) => set.has(modal));
  if (unreal && (base === "xcomp" || base === "csubj" || base === "ccomp")) return "hypothetical";
  if (!isVerbal(head) && head.word.upos !== "ADJ") return null;
  const own = ownStatus(head, index);
  const control = controlOf(head, index);
  if (control === "want") return "hypothetical";
  if (control === "plan") return own === "denied" ? "denied" : isOfPaper(head) ? "hypothetical" : "planned";
  if (control === "cease" || control === "deny" || control === "fail") return own === "denied" ? null : "denied";
  if (control === "continue") return "ongoing";
  if (index.sets.future.has(head.word.lemma.toLowerCase()) && base === "xcomp") return "planned";
  if (base === "ccomp")
    return control === "say" || control === "announce" ? null : own === "hypothetical" ? "hypothetical" : null;
  if (base === "nsubj" || base === "obj" || base === "obl") return own === "hypothetical" ? "hypothetical" : null;
  return own === "occurred" ? null : own;
}

/** "The treaty provides for …", "the law foresees …": what stands in a paper is nobody's plan. */
function isOfPaper({ children }: Node): boolean {
  return children.some(
    ({ relation, mention, nouns }) =>
      relation.startsWith("nsubj") && mention === null && nouns.some(({ concept }) => papers.has(concept)),
  );
}

const papers = new Set(["agreement", "protocol", "declaration", "settlement", "law", "resolution"]);

const denials = new Set(["deny", "cease", "fail"]);

/** "denied attacking": a clause without a word that introduces it, which some parses hang as adverbial. */
function isComplement({ word, children }: Node): boolean {
  return feature(word, "VerbForm") !== "Fin" && !children.some(({ relation }) => relation === "mark");
}

/** "plans for a visit", "the decision to withdraw" */
function nounAbove(head: Node): Status | null {
  const concepts = head.nouns.map(({ concept }) => concept);
  return concepts.some((concept) => concept === "plan" || concept === "readiness" || concept === "proposal")
    ? "planned"
    : null;
}

/** "will meet and sign": the second verb has the auxiliary of the first unless it has one of its own. */
function sharedAuxiliary(head: Node, below: Node, index: EventIndex): Status | null {
  const bare = !below.children.some((child) => isAuxiliary(child) || child.relation === "nsubj");
  const form = feature(below.word, "VerbForm");
  if (!bare || (form === "Fin" && feature(below.word, "Tense") !== undefined)) return null;
  const own = ownStatus(head, index);
  return own === "occurred" || own === "denied" ? null : own;
}

/** The controlling concept of a verb ("plan", "deny", "say"), or null. */
export function controlOf(verb: Node, index: EventIndex): string | null {
  const entries = entriesFor(verb, index);
  const fitting = entries.find(
    ({ concept, particle, preposition, object }) =>
      controlConcepts.has(concept) &&
      object === null &&
      (particle === null || verb.children.some((child) => hasWord(child, particle))) &&
      (preposition === null || verb.children.some((child) => isTiedBy(child, preposition, index))),
  );
  return fitting?.concept ?? null;
}

/** An argument after a preposition, or a clause with it as its mark ("dejar de protestar"). */
function isTiedBy(child: Node, preposition: string, index: EventIndex): boolean {
  return (
    isMarkedBy(markerOf(child, index), preposition) ||
    child.children.some((part) => part.relation === "mark" && hasWord(part, preposition))
  );
}

const controlConcepts = new Set([
  "plan",
  "begin",
  "continue",
  "cease",
  "deny",
  "want",
  "fail",
  "say",
  "announce",
  "manage",
]);
