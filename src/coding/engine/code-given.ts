import type { Span } from "../../core/spans.ts";
import { goldsteinOf } from "../ontology/acts.ts";
import { ploverFacts } from "../ontology/plover.ts";
import type { Actor, CodedEvent } from "../types.ts";
import { type Coded, codeText, type TextContext } from "./code-text.ts";
import type { Draft } from "./drafts.ts";
import { draftEvent } from "./make-event.ts";
import type { Party } from "./participants.ts";
import type { Sentence } from "./sentence.ts";
import { ancestors, type Node } from "./tree.ts";

type Given = readonly [Span | null, Span | null];

/**
 * The one event between two given actors: of all acts of their sentence the one whose participants they are, else the one whose
 * words are nearest to them in the tree, else a guess with little confidence. A joint act stays `symmetric`.
 */
export function codeGiven(text: string, actors: Given, context: Omit<TextContext, "given">): CodedEvent {
  const inside = actors.filter(
    (span) => span !== null && span.start >= 0 && span.end > span.start && span.end <= text.length,
  ) as Span[];
  const coded = codeText(text, { ...context, given: inside });
  const here = coded.filter(({ sentence }) =>
    inside.every((actor) => actor.start < sentence.span.end && actor.end > sentence.span.start),
  );
  const pool = here.length > 0 ? here : coded;
  let best: { rank: number; event: CodedEvent } | null = null;
  for (const { sentence, drafts } of pool) {
    for (const draft of drafts) {
      const rank = rankOf(draft, sentence, actors);
      if (best === null || rank > best.rank) best = { rank, event: draftEvent(sentence, draft) };
    }
  }
  const event = best?.event ?? guess(text, pool[0]);
  const [source, target] = actors.map((span) => (span === null ? [] : [actorAt(coded, text, span)]));
  const both = source?.length === 1 && target?.length === 1;
  return { ...event, source: source ?? [], target: target ?? [], symmetric: event.symmetric && both };
}

/** How well an act fits the two: as its participants; else by how near it stands to them in the tree. */
function rankOf(draft: Draft, sentence: Sentence, [source, target]: Given): number {
  const meets = (parties: readonly Party[], span: Span | null) =>
    span !== null && parties.some(({ mention }) => overlaps(sentence, mention, span));
  const others = draft.joint ? draft.sources : draft.targets;
  const straight = (meets(draft.sources, source) ? 3 : 0) + (meets(others, target) ? 3 : 0);
  const crossed = (meets(draft.targets, source) ? 1 : 0) + (meets(draft.sources, target) ? 1 : 0);
  const near = [source, target].reduce((sum, span) => sum + (span === null ? 0 : nearness(draft, sentence, span)), 0);
  const weight =
    (draft.construction === "nominal" ? -0.5 : 0) +
    (draft.rules.includes("guess:usual-act") ? -1.5 : 0) +
    (/^acl/.test(draft.predicate.relation) ? -1.5 : 0);
  return Math.max(straight, crossed) + near + weight;
}

function overlaps({ words }: Sentence, { first, last }: { first: number; last: number }, span: Span): boolean {
  return (words[first]?.start ?? 0) < span.end && (words[last - 1]?.end ?? 0) > span.start;
}

/** 1 for an act right above a span, less with each step in the tree. */
function nearness({ trigger, predicate }: Draft, { tree, words }: Sentence, span: Span): number {
  const at = words.findIndex((word) => word.end > span.start);
  const node = tree.nodeOf[at];
  if (node === undefined) return 0;
  return 1 / (1 + Math.min(stepsBetween(node, trigger), stepsBetween(node, predicate)));
}

function stepsBetween(a: Node, b: Node): number {
  const above = [a, ...ancestors(a)];
  const other = [b, ...ancestors(b)];
  const meeting = above.findIndex((node) => other.includes(node));
  return meeting === -1 ? 99 : meeting + other.indexOf(above[meeting] as Node);
}

function actorAt(coded: readonly Coded[], text: string, span: Span): Actor {
  const name = text.slice(span.start, span.end);
  for (const { sentence } of coded) {
    const mention = sentence.mentions.find((found) => found.who.length > 0 && overlaps(sentence, found, span));
    const [known] = mention?.who ?? [];
    if (known !== undefined) return { code: known.code, name, person: known.person, ...span };
  }
  return { code: "---", name, person: false, ...span };
}

/** Nothing in the sentence names an act: they have to do with each other, and no more is known. */
function guess(text: string, coded: Coded | undefined): CodedEvent {
  const span = coded?.sentence.span ?? { start: 0, end: text.length };
  return {
    plover: "CONSULT",
    mode: null,
    context: [],
    content: null,
    cameo: "040",
    quad: ploverFacts.CONSULT.quad,
    goldstein: goldsteinOf("040"),
    source: [],
    target: [],
    symmetric: false,
    status: "occurred",
    attributed: [],
    date: null,
    open: null,
    place: null,
    figures: {},
    confidence: 0.05,
    trigger: span,
    evidence: { ...span, quote: text.slice(span.start, span.end) },
    why: ["guess:nothing-known"],
  };
}
