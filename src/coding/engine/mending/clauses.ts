import { feature } from "../../syntax/types.ts";
import type { EventIndex } from "../lexicon.ts";
import { controlOf } from "../status.ts";
import { ancestors, baseRelation, hasWord, isMarked, markerOf, type Node, nominalTags } from "../tree.ts";
import { detach, type GrowingNode as Growing, hang, isRelativePronoun, isRightBehind } from "./growing.ts";

/** "rolled back tariffs", "broke off talks": a particle that the lexicon knows right behind its verb belongs to it. */
export function hangParticles(nodes: readonly Growing[], index: EventIndex): void {
  for (const verb of nodes) {
    const after = nodes[verb.at + 1];
    if (verb.word.upos !== "VERB" || after === undefined || after.head === verb || after.head === null) continue;
    if (after.children.length > 0 || after.relation === "case" || !/^AD[VP]$/.test(after.word.upos)) continue;
    const known = index.verbs.get(verb.word.lemma.toLowerCase()) ?? [];
    if (!known.some(({ particle }) => particle !== null && hasWord(after, particle))) continue;
    hang(after, verb);
    after.relation = "compound:prt";
  }
}

/** ", which had invaded Kuwait": a clause whose first word is a relative pronoun describes the noun right before it, whatever the parse made of it. */
export function hangRelatives(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    if (verb.head === null || !/^(?:parataxis|conj|advcl)/.test(verb.relation) || verb.word.upos !== "VERB") continue;
    const pronoun = verb.children.find((child) => child.at < verb.at && isRelativePronoun(child));
    if (
      pronoun === undefined ||
      verb.children.some((child) => child.at < pronoun.at && child.word.upos !== "PUNCT" && child.word.upos !== "ADP")
    )
      continue;
    const noun = nodes.slice(0, pronoun.at).findLast(({ word }) => word.upos !== "PUNCT" && word.upos !== "ADP");
    if (noun === undefined || !nominalTags.has(noun.word.upos) || ancestors(noun).includes(verb)) continue;
    hang(verb, noun);
    verb.relation = "acl:relcl";
  }
}

/** "the two exiled writers": a participle between a noun and the words that begin its phrase describes the noun and governs nothing. */
export function closeAttributes(nodes: readonly Growing[]): void {
  for (const noun of nodes) {
    const participle = noun.head as Growing | null;
    if (participle === null || participle.head === null || baseRelation(noun) !== "obj" || noun.at < participle.at)
      continue;
    if (
      participle.word.upos !== "VERB" ||
      !noun.children.some((child) => beginsPhrase(child) && child.at < participle.at)
    )
      continue;
    const { relation } = participle;
    hang(noun, participle.head as Growing);
    noun.relation = /^(?:ccomp|xcomp)/.test(relation) ? "obj" : relation;
    for (const child of participle.children as Growing[]) hang(child, noun);
    hang(participle, noun);
    participle.relation = "amod";
  }
}

function beginsPhrase({ relation }: Node): boolean {
  return relation === "det" || relation === "nummod" || relation === "nmod:poss";
}

/** "Rebels attacked the town, officials said": before a report at the end stands a sentence, not a noun with a participle. */
export function liftReported(nodes: readonly Growing[], index: EventIndex): void {
  for (const report of nodes) {
    const control = report.word.upos === "VERB" ? controlOf(report, index) : null;
    if (control !== "say" && control !== "announce") continue;
    if (report.children.some(({ relation, at }) => /^(?:ccomp|parataxis|advcl)/.test(relation) && at < report.at))
      continue;
    const named = (report.children as Growing[]).filter(
      ({ at, word, children }) =>
        at < report.at && nominalTags.has(word.upos) && !children.some(({ relation }) => relation === "case"),
    );
    const speaker = named.at(-1);
    const subject = named.find((child) => child !== speaker && participleIn(child, index) !== undefined);
    const verb = subject && participleIn(subject, index);
    if (speaker === undefined || subject === undefined || verb === undefined || verb.at > speaker.at) continue;
    if (!nodes.slice(verb.at, speaker.at).some(({ word }) => word.form === ",")) continue;
    hang(verb, report);
    verb.relation = "ccomp";
    hang(subject, verb);
    subject.relation = "nsubj";
    if (!/subj/.test(speaker.relation)) speaker.relation = "nsubj";
  }
}

/** A past participle or finite verb that a parse took for an attribute, with something acted upon or a complement but no agent. */
function participleIn(noun: Growing, index: EventIndex): Growing | undefined {
  return (noun.children as Growing[]).find(
    ({ at, word, relation, children }) =>
      relation === "acl" &&
      at > noun.at &&
      word.upos === "VERB" &&
      feature(word, "Tense") === "Past" &&
      children.some((child) => /^ob[jl]/.test(child.relation)) &&
      !children.some((child) => isMarked(markerOf(child, index), index.sets.agent)),
  );
}

/** "The visit came as Peru announced it would withdraw": what follows a report right behind it is what is reported, not the main clause. */
export function lowerReported(nodes: readonly Growing[], index: EventIndex): void {
  for (const report of nodes) {
    const control = report.word.upos === "VERB" ? controlOf(report, index) : null;
    if (control !== "say" && control !== "announce") continue;
    if (report.children.some(({ relation, at }) => /^(?:ccomp|obj)/.test(relation) || at > report.at)) continue;
    const subject = nodes[report.at + 1];
    const verb = subject?.head as Growing | null | undefined;
    if (!subject || !verb || subject.relation !== "nsubj" || verb.at < subject.at) continue;
    const path = [report, ...(ancestors(report) as Growing[])];
    const above = path[path.indexOf(verb) - 1];
    if (above === undefined || above.word.upos !== "VERB" || above.at > report.at) continue;
    if (verb.head !== null) detach(verb);
    detach(above);
    above.head = verb.head;
    above.relation = verb.relation;
    if (verb.head !== null) (verb.head as Growing).children.push(above);
    verb.head = report;
    verb.relation = "ccomp";
    report.children.push(verb);
    for (const child of (verb.children as Growing[]).filter(({ at }) => at < above.at)) hang(child, above);
  }
}

/** "blocked the bridge spanning the river", "released two priests kidnapped in May": what is acted upon has an attribute, and is no clause. */
export function openSmallClauses(nodes: readonly Growing[], index: EventIndex): void {
  for (const noun of nodes) {
    const participle = noun.head as Growing | null;
    const verb = participle?.head as Growing | null | undefined;
    if (!participle || !verb || baseRelation(noun) !== "nsubj" || !nominalTags.has(noun.word.upos)) continue;
    if (!/^[cx]comp/.test(participle.relation) || participle.word.upos !== "VERB" || verb.word.upos !== "VERB")
      continue;
    if (feature(participle.word, "VerbForm") === "Fin" || feature(participle.word, "VerbForm") === "Inf") continue;
    if (participle.children.some(({ relation }) => /^(?:aux|cop|mark)/.test(relation))) continue;
    if (!index.verbs.has(verb.word.lemma.toLowerCase()) || controlOf(verb, index) !== null) continue;
    if (!isRightBehind(noun, verb, nodes)) continue;
    hang(noun, verb);
    noun.relation = "obj";
    hang(participle, noun);
    participle.relation = "acl";
  }
}
