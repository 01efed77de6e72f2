import type { TimeExpression } from "../dates/find-times.ts";
import type { PloverType } from "../ontology/plover.ts";
import type { CodedEvent } from "../types.ts";
import type { Draft } from "./drafts.ts";
import type { EventIndex } from "./lexicon.ts";
import { actSense, ancestors, isMarked, markerOf, type Node, nominalTags, type Tree } from "./tree.ts";

/** A time of a sentence: its node in the tree and what it comes to. */
interface Placed {
  readonly node: Node;
  readonly time: TimeExpression;
  readonly when: Pick<CodedEvent, "date" | "open">;
}

/** Whether a time dates a thing, a person or another act that the sentence names, and not this one. */
export function belongsElsewhere(placed: Placed, draft: Draft, tree: Tree, index: EventIndex): boolean {
  const { node, time } = placed;
  const own = (other: Node) => other === draft.trigger || other === draft.predicate;
  if (node.mention !== null || !isAdverb(node, time)) {
    const owners = ownersAbove(node);
    const [owner] = owners;
    return owner !== undefined && !owners.some(own) && !isOccasion(owner, placed, draft, index);
  }
  const path = pathTo(draft, node);
  if (path.some(({ relation }) => relation === "acl:relcl")) return true;
  if (isNewsDay(placed) || isSetApart(time, tree)) return false;
  // "the truce agreed in May": a participle tells of its noun
  if (path.some(({ relation }) => /^(?:acl|amod)/.test(relation))) return true;
  if (
    aboutOthers.has(draft.act.plover) &&
    path.some(({ relation, at }) => /^(?:ccomp|xcomp|advcl)/.test(relation) && at < node.at)
  )
    return true;
  return [...path, ...nounsBefore(time, tree)].some((noun) => !own(noun) && isOtherAct(noun, draft, index));
}

/** Put together before parsing, as what stands beside a clause. */
function isAdverb({ word, first, last }: Node, time: TimeExpression): boolean {
  return word.upos === "ADV" && first === time.first && last === time.last;
}

/** The nodes between a time and where it meets an act. */
function pathTo({ predicate, trigger }: Draft, time: Node): Node[] {
  const act = new Set([predicate, trigger, ...ancestors(predicate), ...ancestors(trigger)]);
  const above = ancestors(time);
  const meeting = above.findIndex((node) => act.has(node));
  return meeting === -1 ? above : above.slice(0, meeting);
}

/** The nouns that a time is part of the phrases of, from the inside, up to the first verb: "the winner of the 2023 election". */
function ownersAbove(time: Node): Node[] {
  const owners = time.mention === null ? [] : [time];
  for (let at = time; at.head !== null && isNominal(at.head) && !isArgument(at); at = at.head) owners.push(at.head);
  return owners;
}

function isNominal({ word, children }: Node): boolean {
  return nominalTags.has(word.upos) && !children.some(({ relation }) => relation === "cop");
}

/** Subjects and objects stand below nouns that are the predicate of their clause. */
function isArgument({ relation }: Node): boolean {
  return /^(?:nsubj|obj|advmod)/.test(relation);
}

/** "in a call on 4 May", "at Monday's summit": where an act takes place says when, if it tells more than the year. */
function isOccasion(owner: Node, { when: { date, open } }: Placed, { predicate }: Draft, index: EventIndex): boolean {
  const within =
    owner.head === predicate && owner.mention === null && isMarked(markerOf(owner, index), index.sets.where);
  return within && (open !== null || (date !== null && date.precision !== "year"));
}

/** A day that is told without its year ("on Monday", "on 3 May") is that of the news, whatever it stands behind. */
function isNewsDay({ when: { date, open } }: Placed): boolean {
  if (date !== null) return date.precision === "day" && date.basis !== "explicit";
  return open === null || open.weekday !== undefined || open.day !== undefined;
}

/** "…, in May 2019": behind a comma a time belongs to the whole clause. */
function isSetApart({ first }: TimeExpression, { words }: Tree): boolean {
  return words[first - 1]?.form === ",";
}

/** Types that are about what others have done. */
const aboutOthers: ReadonlySet<PloverType> = new Set(["ACCUSE", "SUPPORT", "REJECT", "COERCE", "SANCTION"]);

/** Types that react to the act their object names: "condemned the invasion". */
const reactive: ReadonlySet<PloverType> = new Set(["ACCUSE", "SUPPORT", "REJECT"]);

/** The nouns whose phrases end right before a time. */
function nounsBefore({ first }: TimeExpression, { nodeOf }: Tree): Node[] {
  const before = nodeOf[first - 1];
  return before === undefined ? [] : [before, ...ownersAbove(before)];
}

/** A noun that names another act, which this one is a reason of, a reaction to, or later than: "after the invasion in May 1990". */
function isOtherAct(noun: Node, { act, predicate }: Draft, index: EventIndex): boolean {
  const sense = noun.mention === null ? actSense(noun) : undefined;
  if (sense === undefined || sense.dependent || sense.act?.plover === act.plover) return false;
  if (noun.head !== predicate) return false;
  if (/^(?:obj|nsubj:pass)/.test(noun.relation)) return reactive.has(act.plover);
  return noun.relation.startsWith("obl") && !isMarked(markerOf(noun, index), index.sets.where);
}
