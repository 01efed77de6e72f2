import type { PloverType } from "../ontology/plover.ts";
import type { Content } from "../types.ts";
import { countriesIn, unique } from "./agents.ts";
import { type Clause, clauseOf, isVerbal } from "./clause.ts";
import { conflicts, type Draft, plainAct } from "./drafts.ts";
import type { VerbEntry } from "./lexicon.ts";
import { finish } from "./outcome.ts";
import { ownersOf, type Party, partiesOf } from "./participants.ts";
import { isAuxiliary, type Node } from "./tree.ts";
import type { Inner, Work } from "./work.ts";

type Base = Omit<Draft, "content"> & { readonly content: Content | null };

/** A promise, demand, refusal or threat with what it is about. */
export function performVerbal(
  base: Base,
  inner: Inner | null,
  entry: VerbEntry,
  clause: Clause,
  work: Work,
): Draft | undefined {
  const { index } = work.grammar;
  if (inner !== null) work.taken.add(inner.node);
  const draft = inner?.draft ?? null;
  if (base.act.plover === "ACCUSE" && draft !== null && isOwn(draft, base.sources)) return draft;
  const about: Content | null = draft === null ? null : { plover: draft.act.plover, mode: draft.act.mode };
  const plover = verbalType(base.act.plover, about, draft, entry);
  if (plover === null) return undefined;
  if (plover === "THREATEN" && about === null && entry.concept === "warn") return undefined;
  const own = new Set(base.sources.map(({ node }) => node));
  const direct = base.targets.filter(({ affiliated }) => !affiliated);
  const others = (parties: readonly Party[]) => parties.filter(({ node }) => !own.has(node));
  const innerTargets = draft === null ? [] : others(draft.targets);
  const innerSources = draft === null ? [] : others(draft.sources);
  const from = inner === null || draft !== null ? [] : others(ownersOf(inner.node, index));
  const asked =
    plover === "REQUEST" || plover === "ACCUSE"
      ? [direct, innerSources, innerTargets, base.targets]
      : [direct, innerTargets, innerSources, base.targets, from];
  const targets = asked.find((list) => list.length > 0) ?? [];
  const rallied = plover === "REQUEST" && about?.plover === "SANCTION" && innerTargets.length > 0;
  if (rallied)
    return finish(
      { ...base, act: { ...plainAct("ACCUSE", "disapprove"), cameo: "113", whole: true }, targets: innerTargets },
      clause,
      work,
    );
  const act = {
    ...base.act,
    plover,
    mode: plover === "ACCUSE" ? base.act.mode : null,
    whole: base.act.whole || plover !== "THREATEN",
  };
  const together = draft?.joint === true && plover === "AGREE" ? draft.sources : [];
  const companions = clause.companions.flatMap((node) => partiesOf(node, index));
  const participants =
    base.act.joint || together.length > 0 ? unique([...base.sources, ...companions, ...together]) : base.sources;
  const joint = (base.act.joint || together.length > 0) && countriesIn(participants) > 1;
  return finish(
    {
      ...base,
      act,
      content: about,
      sources: participants,
      targets: joint && (together.length > 0 || direct.length === 0) ? [] : targets,
      joint,
    },
    clause,
    work,
  );
}

/** "claimed that they had attacked": who tells of an own deed accuses nobody. */
function isOwn({ sources }: Draft, speakers: readonly Party[]): boolean {
  const told = new Set(speakers.map(({ node }) => node));
  return sources.length > 0 && sources.every(({ node }) => told.has(node));
}

/** What a verbal act is, given what it is about: a vow to attack is a threat; a warning of peace is nothing. */
function verbalType(
  plover: PloverType,
  about: Content | null,
  inner: Draft | null,
  { concept }: VerbEntry,
): PloverType | null {
  const conflict = about !== null && conflicts.has(about.plover);
  // to threaten with a lawsuit is a threat; to warn of one is not
  if (plover === "THREATEN" && concept === "threaten" && about?.plover === "ACCUSE") return plover;
  if (inner?.status === "denied")
    return plover === "THREATEN" ? null : plover === "AGREE" && conflict ? "CONCEDE" : plover;
  if (plover === "ACCUSE" && !conflict) return null;
  if (plover === "AGREE" && conflict) return "THREATEN";
  if (plover === "AGREE" && about?.plover === "REJECT") return "REJECT";
  if (plover === "THREATEN" && about !== null && !conflict && about.plover !== "REJECT")
    return about.plover === "RETREAT" ? "THREATEN" : null;
  return plover;
}

/** "said that Peru must withdraw" is a demand; other sayings are no acts. */
export function codeSaying(clause: Clause, work: Work): Draft[] {
  const { index } = work.grammar;
  const speakers = clause.agents.flatMap((node) => partiesOf(node, index));
  const content = clause.contents.flatMap((node) => obligationIn(node, work) ?? [])[0];
  if (content === undefined || speakers.length === 0 || work.taken.has(content)) return [];
  const inner = clauseOf(content, work.grammar);
  const [agents, patients] = [inner.agents, inner.patients].map((nodes) =>
    nodes.flatMap((node) => partiesOf(node, index)),
  );
  const obliged = agents !== undefined && agents.length > 0 ? agents : (patients ?? []);
  const own = new Set(speakers.map(({ node }) => node));
  const targets = obliged.filter(({ node }) => !own.has(node));
  if (targets.length === 0) return [];
  const draft = work.readClause(content);
  return [
    {
      act: { ...plainAct("REQUEST"), whole: true },
      content: draft === null ? null : { plover: draft.act.plover, mode: draft.act.mode },
      sources: speakers,
      targets,
      joint: false,
      status: "requested",
      trigger: clause.verb,
      predicate: clause.verb,
      construction: clause.voice,
      rules: ["verb:say+obligation"],
      placeOnly: false,
    },
  ];
}

/** The verb of what ought to be done: beside an auxiliary ("must withdraw") or under a verb of duty ("doit se retirer"). */
function obligationIn(verb: Node, { grammar: { index } }: Work): Node | undefined {
  const ought = ({ word }: Node) => index.sets.obligation.has(word.lemma.toLowerCase());
  if (ought(verb)) return verb.children.find(({ relation }) => relation === "xcomp" || relation === "csubj");
  return isVerbal(verb) && verb.children.some((child) => isAuxiliary(child) && ought(child)) ? verb : undefined;
}
