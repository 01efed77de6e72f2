import type { Coded } from "./engine/code-text.ts";
import type { Draft } from "./engine/drafts.ts";
import type { Sentence } from "./engine/sentence.ts";
import type { Node } from "./engine/tree.ts";
import type { Actor, CodedEvent } from "./types.ts";

/** Draws for people how sentences were coded: the tree with its arcs, who was recognised, the acts that were seen, the events made of them. */
export function explain(coded: readonly Coded[]): string {
  return coded.map(explainSentence).join("\n\n");
}

function explainSentence({ sentence, drafts, events }: Coded): string {
  const quote = sentence.text.slice(sentence.span.start, sentence.span.end).replaceAll(/\s+/g, " ");
  return [
    `“${quote}”`,
    ...treeLines(sentence),
    ...sentence.times.map((time) => `  time   ${wordsOf(sentence, time.first, time.last)}`),
    ...(drafts.length === 0 ? ["  no act"] : drafts.map((draft) => `  act    ${draftLine(sentence, draft)}`)),
    ...(events.length === 0 ? ["  no event"] : events.flatMap(eventLines)),
  ].join("\n");
}

function wordsOf({ words }: Sentence, first: number, last: number): string {
  return words
    .slice(first, last)
    .map(({ form }) => form)
    .join(" ");
}

/** The tree, a word or mention a line, drawn by branches below the root in the order of the words. */
function treeLines(sentence: Sentence): string[] {
  const root = sentence.tree.nodes.find(({ head }) => head === null);
  return root === undefined ? [] : branch(sentence, root, "  ", "");
}

function branch(sentence: Sentence, node: Node, indent: string, fork: string): string[] {
  const children = node.children.filter(({ relation }) => relation !== "punct").sort((a, b) => a.at - b.at);
  const below = fork === "" ? indent : indent + (fork === "└─ " ? "   " : "│  ");
  return [
    `${indent}${fork}${nodeLine(sentence, node)}`,
    ...children.flatMap((child, at) => branch(sentence, child, below, at === children.length - 1 ? "└─ " : "├─ ")),
  ];
}

function nodeLine(sentence: Sentence, { first, last, relation, word, mention, nouns, joined }: Node): string {
  const who =
    mention === null ? "" : ` <${mention.kind}${mention.who.map(({ code, why }) => ` ${code} by ${why}`).join(",")}>`;
  const senses = nouns.length === 0 ? "" : ` {${[...new Set(nouns.map(({ concept }) => concept))].join(", ")}}`;
  // a time or place read as one stands for an adverb in the tree, whose lemma says nothing of it
  const same = joined !== null || word.lemma.toLowerCase() === wordsOf(sentence, first, last).toLowerCase();
  const lemma = same ? "" : ` (${word.lemma})`;
  return `${relation}: ${wordsOf(sentence, first, last)}${lemma} ${word.upos}${who}${senses}`;
}

function draftLine(
  sentence: Sentence,
  { act, content, sources, targets, joint, status, trigger, rules }: Draft,
): string {
  const side = (parties: Draft["sources"]) =>
    parties.map(({ mention }) => mention.who.map(({ code }) => code).join("+")).join("+") || "–";
  const about = content === null ? "" : ` of ${content.plover}`;
  return `${wordsOf(sentence, trigger.first, trigger.last)}: ${act.plover}${about} ${side(sources)} ${joint ? "with" : ">"} ${side(targets)}, ${status}; ${rules.join(", ")}`;
}

function eventLines(event: CodedEvent): string[] {
  const names = (actors: readonly Actor[]) => actors.map(({ code, name }) => `${code} “${name}”`).join(", ") || "–";
  const about = event.content === null ? "" : ` of ${event.content.plover}`;
  const date = event.date === null ? "no date" : `${event.date.date} (${event.date.precision}, ${event.date.basis})`;
  const figures = Object.entries(event.figures).map(([name, value]) => `${name} ${value}`);
  return [
    `  EVENT  ${event.plover}${event.mode === null ? "" : `/${event.mode}`}${about}, CAMEO ${event.cameo}: ${event.symmetric ? `${names(event.source)} together` : `${names(event.source)} > ${names(event.target)}`}`,
    `         ${[event.status, date, event.place === null ? "" : `in ${event.place.country}`, ...figures, `confidence ${event.confidence}`].filter(Boolean).join("; ")}`,
    `         why: ${event.why.join(", ")}`,
  ];
}
