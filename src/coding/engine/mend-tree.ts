import { feature } from "../syntax/types.ts";
import type { EventIndex } from "./lexicon.ts";
import { controlOf } from "./status.ts";
import {
  actSense,
  ancestors,
  baseRelation,
  hasWord,
  isMarked,
  markerOf,
  type Node,
  nominalTags,
  subtree,
} from "./tree.ts";

/** A node while its tree still grows. */
export type GrowingNode = { -readonly [Key in keyof Node]: Node[Key] } & { children: Node[] };

type Growing = GrowingNode;

/** Mends what parsers of small treebanks get wrong again and again, and what is known better from names and lexicon, in this order. */
export function mendTree(nodes: readonly GrowingNode[], index: EventIndex): void {
  for (const mend of [
    setLabelsApart,
    joinLists,
    liftHolders,
    hangParticles,
    hangRelatives,
    closeAttributes,
    liftReported,
    lowerReported,
    lowerSubjects,
    openSmallClauses,
    liftCompanions,
    liftObjects,
    agreeRelatives,
    nameSubjects,
    passSubjects,
    leadSubjects,
    singleSubjects,
    liftTimes,
    liftPersons,
    liftAgents,
    liftArguments,
    liftAttributes,
    hangAgents,
  ])
    mend(nodes, index);
}

/** "LIMA: The government ordered …", "Suez: Britain and France bomb Egypt": a place or topic before a colon does nothing itself. */
function setLabelsApart(nodes: readonly Growing[]): void {
  const colon = nodes.find(({ word }) => word.form === ":");
  if (colon === undefined || colon.at > longestLabel) return;
  for (const label of nodes.slice(0, colon.at)) {
    const verb = label.head as Growing | null;
    if (verb === null || verb.at < colon.at || !label.relation.startsWith("nsubj")) continue;
    if (verb.children.some(({ at, relation }) => at > colon.at && relation.startsWith("nsubj"))) label.relation = "dep";
  }
}

/** Nodes before a colon that may be a label. */
const longestLabel = 3;

/** "Peru, Chile and Brazil": names with nothing but commas and a conjunction between them are one list, whatever the parse made of it. */
function joinLists(nodes: readonly Growing[]): void {
  for (let at = 0; at < nodes.length; at += 1) {
    const list = listFrom(nodes, at);
    const [first] = list;
    if (first === undefined || list.length < 2) continue;
    const top = list.find(({ head }) => head === null || !list.includes(head as Growing)) ?? first;
    const { head, relation } = top;
    if (head !== null && list.some((member) => ancestors(head).includes(member))) continue;
    for (const member of list) if (member.head !== null) detach(member);
    first.head = head;
    first.relation = relation === "conj" && top !== first ? "dep" : relation;
    if (head !== null) (head as Growing).children.push(first);
    for (const member of list.slice(1)) {
      member.head = first;
      member.relation = "conj";
      first.children.push(member);
    }
    at = (list.at(-1)?.at ?? at) as number;
  }
}

const listKinds = new Set(["country", "people", "seat", "organisation", "role", "person"]);

/** The mentions of a list that begins at a node; empty where no conjunction stands before its last. */
function listFrom(nodes: readonly Growing[], at: number): Growing[] {
  const isMember = (node: Growing | undefined): node is Growing =>
    node?.mention != null && node.joined === null && listKinds.has(node.mention.kind);
  const list: Growing[] = [];
  let closed = 0;
  for (let next = at; isMember(nodes[next]); ) {
    list.push(nodes[next] as Growing);
    let after = next + 1;
    let conjunction = false;
    for (; after < next + 4; after += 1) {
      const { upos, form } = nodes[after]?.word ?? {};
      if (upos === "CCONJ") conjunction = true;
      else if (!(upos === "PUNCT" && form === ",") && upos !== "DET") break;
    }
    if (after === next + 1 || !isMember(nodes[after])) break;
    if (conjunction) closed = list.length + 1;
    next = after;
  }
  return list.slice(0, closed);
}

/** "the presidents of Peru, Alberto Fujimori, and of Ecuador, Jamil Mahuad": a later holder stands beside the office of several, not below it. */
function liftHolders(nodes: readonly Growing[]): void {
  for (const country of nodes) {
    const office = country.head as Growing | null;
    if (country.mention?.kind !== "country" || country.relation !== "conj" || office?.mention?.kind !== "role")
      continue;
    if (feature(office.word, "Number") !== "Plur" || !country.children.some(({ relation }) => relation === "case"))
      continue;
    const holders = (office.children as Growing[]).filter(({ mention }) => mention?.kind === "person");
    const [first, later] = [holders.find(({ at }) => at < country.at), holders.find(({ at }) => at > country.at)];
    if (first === undefined || later === undefined) continue;
    country.relation = "nmod";
    first.relation = "appos";
    later.relation = "conj";
  }
  for (const holder of nodes) {
    const office = holder.head?.head ?? null;
    if (holder.relation !== "conj" || holder.mention?.kind !== "person" || office?.mention?.kind !== "role") continue;
    if (!/^(?:appos|nmod)/.test(holder.head?.relation ?? "") || feature(office.word, "Number") !== "Plur") continue;
    hang(holder, office as Growing);
  }
}

/** ", which had invaded Kuwait": a clause whose first word is a relative pronoun describes the noun right before it, whatever the parse made of it. */
function hangRelatives(nodes: readonly Growing[]): void {
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

/** "rolled back tariffs", "broke off talks": a particle that the lexicon knows right behind its verb belongs to it. */
function hangParticles(nodes: readonly Growing[], index: EventIndex): void {
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

/** "Rebels attacked the town, officials said": before a report at the end stands a sentence, not a noun with a participle. */
function liftReported(nodes: readonly Growing[], index: EventIndex): void {
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

/** "the two exiled writers": a participle between a noun and the words that begin its phrase describes the noun and governs nothing. */
function closeAttributes(nodes: readonly Growing[]): void {
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

/** "The visit came as Peru announced it would withdraw": what follows a report right behind it is what is reported, not the main clause. */
function lowerReported(nodes: readonly Growing[], index: EventIndex): void {
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

/** "sank as Chile said …": whoever stands right before a clause without subject does what it says, and the word before introduces the clause. */
function lowerSubjects(nodes: readonly Growing[]): void {
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

/** "blocked the bridge spanning the river", "released two priests kidnapped in May": what is acted upon has an attribute, and is no clause. */
function openSmallClauses(nodes: readonly Growing[], index: EventIndex): void {
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

/** Whether a noun phrase begins right behind a verb that has nothing acted upon. */
function isRightBehind(noun: Growing, verb: Growing, nodes: readonly Growing[]): boolean {
  if (noun.at < verb.at || verb.children.some((child) => baseRelation(child) === "obj")) return false;
  const phrase = new Set<Node>(subtree(noun, (child) => child.at > noun.at));
  return nodes
    .slice(verb.at + 1, noun.at)
    .every((node) => phrase.has(node) || (node.head === verb && node.relation === "compound:prt"));
}

/** "held talks with Peru to discuss fishing": whom a preposition of company marks is no subject of the aim. */
function liftCompanions(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const aim = node.head as Growing | null;
    const verb = aim?.head as Growing | null | undefined;
    if (!aim || !verb || node.relation !== "nsubj" || feature(aim.word, "VerbForm") !== "Inf") continue;
    const preposition = (aim.children as Growing[]).findLast(
      ({ at, word }) => at < node.at && word.upos === "ADP" && index.sets.together.has(word.lemma.toLowerCase()),
    );
    if (preposition === undefined) continue;
    hang(preposition, node);
    preposition.relation = "case";
    hang(node, verb);
    node.relation = "obl";
  }
}

/** "captured three towns west of the capital": a thing without preposition right behind a verb is what it acts upon, and no measure. */
function liftObjects(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    if (!/^(?:obl|nmod):unmarked/.test(node.relation) || node.nouns.length === 0) continue;
    const verb = ancestors(node).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb === undefined || !index.verbs.has(verb.word.lemma.toLowerCase()) || !isRightBehind(node, verb, nodes))
      continue;
    if (verb.children.some(({ relation }) => relation.endsWith(":pass"))) continue;
    hang(node, verb);
    node.relation = "obj";
  }
}

function isRelativePronoun({ word, relation }: Node): boolean {
  return (
    word.upos === "PRON" &&
    /^(?:nsubj|obj|obl|mark)/.test(relation) &&
    feature(word, "PronType")?.includes("Rel") === true
  );
}

/**
 * "las tropas que invadieron Kuwait": where the parse took the pronoun for the object, but the verb agrees in number with
 * the noun described and not with what stands behind it, the pronoun is the subject.
 */
function agreeRelatives(nodes: readonly Growing[]): void {
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

/**
 * "Перу напало на Эквадор": a country that does not decline, first before a verb in the singular that has no subject, is its subject; so
 * is whoever stands before such a verb as if it completed it.
 */
function nameSubjects(nodes: readonly Growing[]): void {
  for (const verb of nodes) {
    if (verb.word.upos !== "VERB" || verb.children.some(({ relation }) => /subj|aux:pass/.test(relation))) continue;
    const before = (verb.children as Growing[]).find(
      ({ at, relation, mention, children, word }) =>
        at < verb.at &&
        relation === "xcomp" &&
        mention !== null &&
        word.upos !== "VERB" &&
        !children.some((child) => child.relation === "case"),
    );
    if (before !== undefined) before.relation = "nsubj";
    if (before !== undefined || feature(verb.word, "Number") !== "Sing") continue;
    const name = (verb.children as Growing[]).find(({ word }) => word.upos !== "PUNCT");
    if (name === undefined || name.at > verb.at || name.mention?.kind !== "country") continue;
    if (!/^i?obj/.test(name.relation) || name.children.some(({ relation }) => relation === "case")) continue;
    if (name.word.form.toLowerCase() === name.word.lemma.toLowerCase()) name.relation = "nsubj";
  }
}

/** "fue asesinado en Lima el alcalde": somebody without preposition behind a passive that has no subject is its subject. */
function passSubjects(nodes: readonly Growing[]): void {
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
function leadSubjects(nodes: readonly Growing[]): void {
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
function singleSubjects(nodes: readonly Growing[]): void {
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

/** Plural where it is written or a list; a name without number is one. */
function numberOf(node: Node): string {
  if (node.children.some(({ relation }) => relation === "conj")) return "Plur";
  return feature(node.word, "Number") ?? "Sing";
}

/** "signed a treaty on Monday that ends …": a time or place before the relative pronoun belongs to the verb above. */
function liftTimes(nodes: readonly Growing[]): void {
  for (const node of nodes) {
    const clause = node.head as Growing | null;
    if (clause === null || node.relation !== "advmod" || !clause.relation.startsWith("acl") || clause.head === null)
      continue;
    const pronoun = clause.children.find(({ word }) => feature(word, "PronType")?.includes("Rel"));
    if (pronoun === undefined || node.at > pronoun.at) continue;
    const verb = ancestors(clause).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb !== undefined) hang(node, verb);
  }
}

const agentKinds = new Set(["people", "organisation", "role", "person", "unknown", "country"]);

/** A mention that a weak parse hung on a noun under a verb: its verb, unless a noun in between names an act. */
function verbOver(node: Growing): Growing | undefined {
  const noun = node.head;
  if (noun === null || node.mention === null || noun.mention !== null || !nominalTags.has(noun.word.upos))
    return undefined;
  const path = ancestors(node);
  const verb = path.find(({ word }) => word.upos === "VERB");
  if (verb === undefined || path.slice(0, path.indexOf(verb)).some(isAct)) return undefined;
  return verb as Growing;
}

/** "was killed by several shots by guerrillas": under a passive without agent an actor after "by" is the agent, whichever noun it hangs on. */
function liftAgents(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const { agent } = index.sets;
    if (node.mention === null || !agentKinds.has(node.mention.kind) || baseRelation(node) !== "nmod") continue;
    const verb = isMarked(markerOf(node, index), agent) ? verbOver(node) : undefined;
    if (verb === undefined || !verb.children.some(({ relation }) => relation.endsWith(":pass"))) continue;
    if (verb.children.some((child) => isMarked(markerOf(child, index), agent))) continue;
    hang(node, verb);
    node.relation = "obl:agent";
  }
}

/** "dieron muerte de varios impactos a un maestro": whom a personal preposition marks belongs to the verb. */
function liftPersons(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const { mention } = node;
    if (
      mention === null ||
      mention.kind === "country" ||
      !agentKinds.has(mention.kind) ||
      !/^(?:nmod|obl)/.test(node.relation)
    )
      continue;
    const verb = isMarked(markerOf(node, index), index.sets.personal) ? verbOver(node) : undefined;
    if (verb === undefined || verb.children.some((child) => isMarked(markerOf(child, index), index.sets.personal)))
      continue;
    hang(node, verb);
    node.relation = "obj";
  }
}

/** A noun without copula has no subject and no object: what a weak parse gave it belongs to the verb above ("in the strait a ship was seized"). */
function liftArguments(nodes: readonly Growing[]): void {
  for (const node of nodes) {
    const noun = node.head as Growing | null;
    if (noun === null || !/^(?:nsubj|obj|obl:agent)/.test(node.relation) || !nominalTags.has(noun.word.upos)) continue;
    if (noun.head === null || noun.children.some(({ relation }) => relation === "cop" || relation === "aux")) continue;
    const verb = ancestors(noun).find(({ word }) => word.upos === "VERB") as Growing | undefined;
    if (verb === undefined) continue;
    if (node.relation === "nsubj" && verb.children.some(({ relation }) => relation.startsWith("nsubj")))
      node.relation = "obj";
    hang(node, verb);
  }
}

/** "sanctions of the Union against Burma", "withdrawal of troops from Lebanon": the attribute belongs to the act, not to the name or thing before it. */
function liftAttributes(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const named = node.head as Growing | null;
    const act = named?.head as Growing | null | undefined;
    if (
      named === null ||
      !act ||
      !/^(?:nmod|obl)/.test(node.relation) ||
      !/^(?:nmod|obl|compound|amod)/.test(named.relation)
    )
      continue;
    if (!isAct(act) || isAct(named)) continue;
    const marker = markerOf(node, index);
    const { towards, from, together } = index.sets;
    if (isMarked(marker, towards) || isMarked(marker, from) || isMarked(marker, together)) hang(node, act);
  }
}

function isAct(node: Node): boolean {
  return actSense(node) !== undefined;
}

function detach(node: Growing): void {
  const siblings = (node.head as Growing).children;
  siblings.splice(siblings.indexOf(node), 1);
}

function hang(node: Growing, head: Growing): void {
  detach(node);
  head.children.push(node);
  node.head = head;
}

/** "condemned the invasion of Kuwait by Iraq": an agent under an active verb, or under a noun in the genitive, belongs to the act that the noun before it names. */
function hangAgents(nodes: readonly Growing[], index: EventIndex): void {
  for (const node of nodes) {
    const noun =
      node.head !== null && isMarked(markerOf(node, index), index.sets.agent)
        ? actBefore(node, node.head as Growing)
        : undefined;
    if (noun === undefined) continue;
    hang(node, noun);
    node.relation = "nmod";
  }
}

function actBefore(node: Growing, head: Growing): Growing | undefined {
  if (
    baseRelation(node) === "nmod" &&
    head.head !== null &&
    !isAct(head) &&
    isAct(head.head) &&
    baseRelation(head) === "nmod"
  )
    return head.head as Growing;
  if (baseRelation(node) !== "obl" || head.children.some(({ relation }) => relation.endsWith(":pass")))
    return undefined;
  return head.children.findLast((child) => child.at > head.at && child.at < node.at && isAct(child)) as
    | Growing
    | undefined;
}
