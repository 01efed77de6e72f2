import { feature } from "../../syntax/types.ts";
import { type Node, nominalTags } from "../tree.ts";
import { agentKinds, type GrowingNode as Growing, hang, isRelativePronoun } from "./growing.ts";

/** "sank as Chile said …": whoever stands right before a clause without subject does what it says, and the word before introduces the clause. */
export function lowerSubjects(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    if (verb.relation !== "advcl" || verb.head === null || feature(verb.word, "VerbForm") !== "Fin") continue;
    if (verb.children.some(({ relation }) => /subj/.test(relation))) continue;
    const name = nodes[Math.min(verb.at, ...verb.children.map(({ at }) => at)) - 1];
    if (name?.mention == null || name.head !== verb.head || name.relation !== "obl" || name.at < verb.head.at) continue;
    const preposition = (name.children as Growing[]).find(({ relation }) => relation === "case");
    if (preposition === undefined || (feature(name.word, "Case") ?? "Nom") !== "Nom") continue;
    hang(preposition, verb);
    preposition.relation = "mark";
    hang(name, verb);
    name.relation = "nsubj";
  }
}

/**
 * "las tropas que invadieron Kuwait": where the parse took the pronoun for the object, but the verb agrees in number with
 * the noun described and not with what stands behind it, the pronoun is the subject.
 */
export function agreeRelatives(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    const number = feature(verb.word, "Number");
    if (number === undefined || verb.head === null || !verb.relation.startsWith("acl")) continue;
    const below = verb.children as Growing[];
    const pronoun = below.find((child) => child.relation === "obj" && isRelativePronoun(child));
    const behind = below.find((child) => child.relation === "nsubj" && child.at > verb.at);
    if (pronoun === undefined || behind === undefined) continue;
    if (numberOf(verb.head) !== number || numberOf(behind) === number) continue;
    pronoun.relation = "nsubj";
    behind.relation = "obj";
  }
}

/** Plural where it is written or a list; a name without number is one. */
function numberOf(node: Node): string {
  if (node.children.some(({ relation }) => relation === "conj")) return "Plur";
  return feature(node.word, "Number") ?? "Sing";
}

/**
 * "Перу напало на Эквадор": a country that does not decline, first before a verb in the singular that has no subject, is its subject; so
 * is whoever stands before such a verb as if it completed it.
 */
export function nameSubjects(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    if (verb.word.upos !== "VERB" || verb.children.some(({ relation }) => relation === "aux:pass")) continue;
    const told = (verb.children as Growing[]).filter(({ relation }) => /subj/.test(relation));
    // "Перу вывело войска": a subject that the verb does not agree with is what it acts upon
    const misread = told.length === 1 ? told.find((subject) => isObjectBehind(subject, verb)) : undefined;
    if (told.length > 0 && misread === undefined) continue;
    const before = (verb.children as Growing[]).find(
      ({ at, relation, mention, children, word }) =>
        at < verb.at &&
        relation === "xcomp" &&
        mention !== null &&
        word.upos !== "VERB" &&
        !children.some((child) => child.relation === "case"),
    );
    if (before !== undefined && misread === undefined) before.relation = "nsubj";
    if (before !== undefined || feature(verb.word, "Number") !== "Sing") continue;
    const name = (verb.children as Growing[]).find(({ word }) => word.upos !== "PUNCT");
    if (name === undefined || name.at > verb.at || name.mention?.kind !== "country") continue;
    if (!/^i?obj/.test(name.relation) || name.children.some(({ relation }) => relation === "case")) continue;
    if (name.word.form.toLowerCase() !== name.word.lemma.toLowerCase()) continue;
    name.relation = "nsubj";
    if (misread !== undefined) misread.relation = "obj";
  }
}

function isObjectBehind(subject: Growing, verb: Growing): boolean {
  if (subject.at < verb.at || subject.relation !== "nsubj" || feature(subject.word, "Number") !== "Plur") return false;
  return feature(verb.word, "Number") === "Sing" && /^(?:Nom|Acc)$/.test(feature(subject.word, "Case") ?? "");
}

/** "fue asesinado en Lima el alcalde": somebody without preposition behind a passive that has no subject is its subject. */
export function passSubjects(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    const below = verb.children as Growing[];
    if (!below.some(({ relation }) => relation === "aux:pass") || below.some(({ relation }) => /subj/.test(relation)))
      continue;
    const subject = below.find(
      ({ at, relation, mention, children }) =>
        at > verb.at &&
        /^obl(?::unmarked)?$/.test(relation) &&
        mention !== null &&
        agentKinds.has(mention.kind) &&
        !children.some((child) => child.relation === "case"),
    );
    if (subject !== undefined) subject.relation = "nsubj:pass";
  }
}

/** "Two miners, members of a cell, were arrested": whoever stands first without preposition is the subject, and the noun behind the comma describes him. */
export function leadSubjects(nodes: readonly Growing[]): void {
  for (const subject of nodes) {
    const verb = subject.head as Growing | null;
    if (verb === null || !subject.relation.startsWith("nsubj") || subject.at > verb.at) continue;
    if (subject.mention !== null || subject.nouns.length > 0 || !nominalTags.has(subject.word.upos)) continue;
    const first = verb.children.find(({ word }) => word.upos !== "PUNCT") as Growing | undefined;
    if (
      first?.mention == null ||
      !agentKinds.has(first.mention.kind) ||
      !/^(?:advcl|obl|dep|nmod)/.test(first.relation)
    )
      continue;
    if (first.children.some(({ relation }) => relation === "case" || relation === "mark")) continue;
    if (!nodes.slice(first.at, subject.at).some(({ word }) => word.form === ",")) continue;
    first.relation = subject.relation;
    hang(subject, first);
    subject.relation = "appos";
  }
}

/** "Hours before, both governments had …": of two subjects of one verb, that which is nobody is none. */
export function singleSubjects(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    const subjects = (verb.children as Growing[]).filter(({ relation }) => relation.startsWith("nsubj"));
    if (subjects.length < 2 || !subjects.some(isSomebody)) continue;
    for (const subject of subjects)
      if (subject.mention === null && subject.nouns.length === 0 && nominalTags.has(subject.word.upos))
        subject.relation = "obl";
  }
}

function isSomebody({ mention }: Node): boolean {
  return mention !== null && agentKinds.has(mention.kind);
}
