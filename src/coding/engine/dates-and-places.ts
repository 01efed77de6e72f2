import type { TimeExpression } from "../dates/find-times.ts";
import { feature } from "../syntax/types.ts";
import type { CodedEvent } from "../types.ts";
import { isVerbal } from "./clause.ts";
import type { Draft } from "./drafts.ts";
import type { Sentence } from "./sentence.ts";
import { belongsElsewhere } from "./times-of-nouns.ts";
import { actSense, ancestors, isAuxiliary, isMarked, markerOf, type Node } from "./tree.ts";

type When = Pick<CodedEvent, "date" | "open">;

const unknown: When = { date: null, open: null };
/** Beyond this distance in the tree a time or place says nothing of an act. */
const reach = 9;

/** The date that the sentence ties to an act; with none, the day of publication for what is told as news. */
export function whenOf(sentence: Sentence, draft: Draft): When {
  const { status } = draft;
  if (status === "denied" || status === "hypothetical") return unknown;
  const { published, yearHint } = sentence;
  const forward = status === "planned" && !isPast(draft.predicate);
  const resolve = (time: TimeExpression) => time.resolve(published, forward ? "forward" : "back", yearHint);
  const best = nearestTime(sentence, draft, resolve);
  if (best !== null) {
    const { date, open } = resolve(best);
    if (date !== null || open !== null) return { date, open: date === null ? open : null };
    const before = best.same
      ? (sentence.times.findLast(({ last }) => last <= best.first) ?? sentence.earlier)
      : undefined;
    if (before !== undefined && resolve(before).date?.precision === "day") return resolve(before);
    // "in recent years": some day, but none that is known
    if (best.vague || best.same) return unknown;
  }
  if (published === undefined || status === "planned" || isBackground(draft)) return unknown;
  return { date: { date: published, precision: "day", basis: "publication" }, open: null };
}

type Resolve = (time: TimeExpression) => When;

function nearestTime({ times, tree, grammar }: Sentence, draft: Draft, resolve: Resolve): TimeExpression | null {
  let best: { cost: number; time: TimeExpression } | null = null;
  for (const time of times) {
    const node = topOf(tree.nodeOf.slice(time.first, time.last));
    if (node === null || belongsElsewhere({ node, time, when: resolve(time) }, draft, tree, grammar.index)) continue;
    const cost = Math.min(costBetween(node, draft.predicate), costBetween(node, draft.trigger));
    if (cost <= reach && (best === null || cost < best.cost)) best = { cost, time };
  }
  return best?.time ?? null;
}

/** Of the nodes of a stretch, the one that hangs outside it. */
function topOf(nodes: readonly (Node | undefined)[]): Node | null {
  return nodes.find((node) => node !== undefined && (node.head === null || !nodes.includes(node.head))) ?? null;
}

/** Steps in the tree between a time or place and an act; another clause in between weighs more. */
function costBetween(time: Node, act: Node): number {
  const above = [time, ...ancestors(time)];
  const actAbove = [act, ...ancestors(act)];
  const meeting = above.find((node) => actAbove.includes(node));
  if (meeting === undefined) return Number.POSITIVE_INFINITY;
  const up = above.slice(1, above.indexOf(meeting));
  const down = actAbove.slice(0, actAbove.indexOf(meeting));
  const inOther = up.filter((node) => node !== act && (isVerbal(node) || actSense(node) !== undefined)).length;
  const ofVerbAbove = down.filter((node) => isVerbal(node)).length;
  const inSubclause = up.some(({ relation }) => relation === "acl:relcl") ? 10 : 0;
  return up.length + down.length + 4 * inOther + (meeting === act ? 0 : 2 * ofVerbAbove) + inSubclause;
}

/** A finite verb in the past tense, by itself or its auxiliary: what it says is over, whatever it is about. */
function isPast({ word, children }: Node): boolean {
  const verbs = [word, ...children.filter(isAuxiliary).map((child) => child.word)];
  return verbs.some(
    (verb) =>
      feature(verb, "VerbForm") === "Fin" && feature(verb, "Tense") === "Past" && feature(verb, "Mood") !== "Cnd",
  );
}

/** "had attacked", "había atacado": told as older than the news, unless it is what somebody reports. */
function isPluperfect({ word, children, relation }: Node): boolean {
  if (relation === "ccomp" || feature(word, "VerbForm") !== "Part") return false;
  return children.some((child) => isAuxiliary(child) && /^(?:Past|Imp)$/.test(feature(child.word, "Tense") ?? ""));
}

/** Told as what went before: a relative clause, a subordinate one, a noun in passing. */
function isBackground({ predicate, construction }: Draft): boolean {
  if (isPluperfect(predicate)) return true;
  if (construction === "nominal") return !["nsubj", "nsubj:pass", "root", "obj"].includes(predicate.relation);
  return (
    predicate.relation === "acl:relcl" ||
    (predicate.relation === "advcl" && predicate.children.some(({ relation }) => relation === "mark"))
  );
}

/** Whether no other verb stands between a place and an act. */
function isInClause(place: Node, { predicate, trigger }: Draft): boolean {
  const acts = new Set([predicate, trigger, ...ancestors(predicate), ...ancestors(trigger)]);
  for (const node of ancestors(place)) {
    if (acts.has(node)) return Math.min(costBetween(place, predicate), costBetween(place, trigger)) <= reach;
    if (isVerbal(node)) return false;
  }
  return false;
}

const placeKinds = new Set(["country", "seat", "place"]);

/**
 * The country, and the town where one is named, that the sentence says it happened in: the nearest after the act, else before it, else
 * the address that it ends with.
 */
export function placeOf({ tree, grammar, words }: Sentence, draft: Draft): CodedEvent["place"] {
  const { where } = grammar.index.sets;
  const used = new Set([...draft.sources, ...draft.targets].map(({ mention }) => mention));
  const visit = draft.act.mode === "visit" || draft.content?.mode === "visit";
  const at = draft.trigger.first;
  const places = tree.nodes.filter((node) => {
    const { mention } = node;
    if (mention === null || mention.who.length !== 1 || !placeKinds.has(mention.kind)) return false;
    if (used.has(mention) && !visit && mention.kind !== "place" && !draft.placeOnly) return false;
    return isMarked(markerOf(node, grammar.index), where) && isInClause(node, draft);
  });
  if (places.length === 0) places.push(...tree.nodes.filter((node) => isAddress(node, words)));
  const distance = (node: Node) => (node.first >= at ? node.first - at : 2 * (at - node.first));
  const nearest = places.sort((a, b) => distance(a) - distance(b))[0];
  const known = nearest?.mention?.who[0];
  if (nearest === undefined || known === undefined || !/^[A-Z]{3}/.test(known.code)) return null;
  return { country: known.code.slice(0, 3), name: nearest.mention?.kind === "country" ? null : known.name };
}

/** ", Tolima, Planadas": a town or region between commas, or after the last one, that is part of no phrase. */
function isAddress({ mention, first, last }: Node, words: Sentence["words"]): boolean {
  if (mention?.kind !== "place" || mention.who.length !== 1 || words[first - 1]?.form !== ",") return false;
  const after = words[last]?.form;
  return after === undefined || after === "," || after === ".";
}
