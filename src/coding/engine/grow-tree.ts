import type { ActorMention } from "../actors/types.ts";
import type { TimeExpression } from "../dates/find-times.ts";
import { feature, type Syntax, type Word } from "../syntax/types.ts";
import type { EventIndex, NounSense } from "./lexicon.ts";
import type { GrowingNode as Growing } from "./mending/growing.ts";
import { mendTree } from "./mending/mend-tree.ts";
import { isMarked, type Node, nominalTags, type Tree } from "./tree.ts";

/** What is put together in one node before parsing. */
export interface Parts {
  readonly words: readonly Word[];
  readonly mentions: readonly ActorMention[];
  readonly times: readonly TimeExpression[];
}

/**
 * Puts the words of each mention, time and compound preposition together, parses what is left, and looks up the nouns: a parser of small
 * treebanks knows "yesterday" and "against" better than "in the night to Tuesday" and "in respect of". Adjectives of countries stay
 * words of their own, since they hang on what they describe.
 */
export function growTree({ words, mentions, times }: Parts, syntax: Syntax, index: EventIndex): Tree {
  const spans = spansOf(
    words,
    [...joinedMentions(mentions, words, index), ...timesBeside(times, mentions, words, index)],
    index,
  );
  const heads = spans.map(({ head }) => head);
  const arcs = syntax.parse(heads);
  const nodes: Growing[] = spans.map(({ mention, first, last, head, joined }, at) => ({
    mention,
    joined,
    first,
    last,
    at,
    word: head,
    head: null,
    relation: arcs[at]?.relation ?? "dep",
    children: [],
    nouns: [],
  }));
  const nodeOf: Node[] = [];
  for (const node of nodes) {
    for (let word = node.first; word < node.last; word += 1) nodeOf[word] = node;
    const head = nodes[arcs[node.at]?.head ?? -1];
    if (head === undefined) continue;
    node.head = head;
    head.children.push(node);
  }
  for (const node of nodes)
    node.nouns = node.mention === null ? nounsOf(node, index) : thingsIn(words.slice(node.first, node.last), index);
  // "a March 14 call": a month is no march
  for (const { first, last } of times) for (const node of nodeOf.slice(first, last)) (node as Growing).nouns = [];
  markPhrases(nodes, index);
  mendTree(nodes, index);
  return { nodes, words, nodeOf, genitive: index.sets.genitive };
}

/** A mention with the preposition that makes it a place ("in Geneva"). */
interface Placed extends ActorMention {
  readonly preposition: number;
}

type Stretch = ActorMention | Placed | TimeExpression;

/** Towns and seats of power after a preposition of place, and who is quoted ("according to TASS"): beside the clause, like a time. */
function joinedMentions(
  mentions: readonly ActorMention[],
  words: readonly Word[],
  { sets, markerVariants, words: { sources } }: EventIndex,
): Stretch[] {
  return mentions.map((mention) => {
    const quoted = sourceBefore(mention.first, words, sources);
    if (quoted !== null) return { ...mention, preposition: quoted };
    const before = words[mention.first - 1];
    if ((mention.kind !== "place" && mention.kind !== "seat") || before?.upos !== "ADP") return mention;
    const lemma = before.lemma.toLowerCase();
    const marker = {
      word: markerVariants.get(lemma) ?? lemma,
      grammaticalCase: feature(words[mention.head] as Word, "Case"),
    };
    return isMarked(marker, sets.where) && !isMarked(marker, sets.towards)
      ? { ...mention, preposition: mention.first - 1 }
      : mention;
  });
}

/** Where the phrase begins that makes a name the source of a report, or null; a determiner may stand between. */
function sourceBefore(at: number, words: readonly Word[], sources: readonly string[]): number | null {
  const end = words[at - 1]?.upos === "DET" ? at - 1 : at;
  for (const phrase of sources) {
    const parts = phrase.split(" ");
    const start = end - parts.length;
    if (start >= 0 && parts.every((part, ahead) => words[start + ahead]?.form.toLowerCase() === part)) return start;
  }
  return null;
}

/** Times that overlap no mention and describe no noun ("the 1998 treaty"). */
function timesBeside(
  times: readonly TimeExpression[],
  mentions: readonly ActorMention[],
  words: readonly Word[],
  index: EventIndex,
): TimeExpression[] {
  return times.filter(({ first, last }) => {
    if (mentions.some((mention) => mention.first < last && first < mention.last)) return false;
    const before = words[first - 1]?.upos;
    const behindNoun = before === "NOUN" || before === "PROPN";
    // "the Protocol of 1942", "las elecciones presidenciales de 2023"
    if (words[first]?.upos === "ADP" && index.sets.genitive.has(words[first]?.lemma.toLowerCase() ?? ""))
      if (behindNoun || before === "ADJ") return false;
    // "выборы 2024 года"
    if (behindNoun && /^\d{4}$/.test(words[first]?.form ?? "")) return false;
    const inside = words[first]?.upos !== "ADP" && words[first]?.upos !== "ADV";
    return !inside || (words[first - 1]?.upos !== "DET" && words[last]?.upos !== "NOUN");
  });
}

interface Spanned {
  readonly first: number;
  readonly last: number;
  readonly mention: ActorMention | null;
  /** What the parser sees in its place. */
  readonly head: Word;
  readonly joined: Word | null;
}

function spansOf(words: readonly Word[], stretches: readonly Stretch[], index: EventIndex): Spanned[] {
  const spans: Spanned[] = [];
  let next = 0;
  const fill = (until: number) => {
    while (next < until) {
      const modifier = hyphenatedAt(words, next, until);
      if (modifier !== null) {
        spans.push({ first: next, last: next + modifier.length, mention: null, joined: null, head: modifier.word });
        next += modifier.length;
        continue;
      }
      const length = compoundAt(words, next, until, index);
      const head = words[next] as Word;
      const lemma = words
        .slice(next, next + length)
        .map(({ form }) => form.toLowerCase())
        .join(" ");
      spans.push({
        first: next,
        last: next + length,
        mention: null,
        joined: null,
        head: length === 1 ? head : { ...head, lemma, upos: "ADP", feats: "" },
      });
      next += length;
    }
  };
  for (const stretch of [...stretches].sort((a, b) => a.first - b.first)) {
    const start = "preposition" in stretch ? stretch.preposition : stretch.first;
    if (start < next || stretch.last <= next) continue;
    fill(start);
    const mention = "who" in stretch ? stretch : null;
    const joined = "preposition" in stretch ? (words[start] as Word) : null;
    const first = words[start] as Word;
    const { timeAdverb } = index.words;
    const adverb = { ...first, form: timeAdverb, lemma: timeAdverb, upos: "ADV", feats: "" } as const;
    spans.push({
      first: start,
      last: stretch.last,
      mention,
      joined,
      head: mention === null || joined !== null ? adverb : (words[mention.head] as Word),
    });
    next = stretch.last;
  }
  fill(words.length);
  return spans;
}

/** "long-standing sanctions", "three-day visit": words tied by hyphens before a noun are one adjective to a parser that knows few such. */
function hyphenatedAt(words: readonly Word[], at: number, until: number): { word: Word; length: number } | null {
  const touches = (left: number) => words[left]?.end === words[left + 1]?.start;
  let last = at;
  while (last + 2 < until && words[last + 1]?.form === "-" && touches(last) && touches(last + 1)) last += 2;
  const first = words[at];
  const end = words[last];
  if (last === at || first === undefined || end === undefined) return null;
  const after = words[last + 1]?.upos;
  if (after !== "NOUN" && after !== "PROPN" && after !== "ADJ") return null;
  const form = words
    .slice(at, last + 1)
    .map((word) => word.form)
    .join("");
  return {
    word: { ...first, form, end: end.end, lemma: form.toLowerCase(), upos: "ADJ", feats: "" },
    length: last + 1 - at,
  };
}

/** How many words make a compound preposition here; 1 for none. */
function compoundAt(words: readonly Word[], at: number, until: number, { compoundPrepositions }: EventIndex): number {
  const compounds = compoundPrepositions.get(words[at]?.form.toLowerCase() ?? "");
  const found = compounds?.find(
    (parts) =>
      at + parts.length <= until && parts.every((part, ahead) => words[at + ahead]?.form.toLowerCase() === part),
  );
  return found?.length ?? 1;
}

function nounsOf({ word }: Node, index: EventIndex): readonly NounSense[] {
  if (!nominalTags.has(word.upos)) return [];
  const lemma = word.lemma.toLowerCase();
  return index.nouns.get(lemma) ?? index.nouns.get(word.form.toLowerCase()) ?? [];
}

/** What the words of a mention are to a verb ("Peruvian troops" are troops); a mention is never an act. */
function thingsIn(words: readonly Word[], index: EventIndex): readonly NounSense[] {
  return words
    .flatMap(({ lemma, upos }) => (nominalTags.has(upos) ? (index.nouns.get(lemma.toLowerCase()) ?? []) : []))
    .filter(({ act }) => act === null);
}

/** Nouns of several words ("cease fire", "alto el fuego"): the word of the phrase that hangs outside it has their senses. */
function markPhrases(nodes: Growing[], index: EventIndex): void {
  nodes.forEach((node, at) => {
    const phrases = index.phrases.get(node.word.lemma.toLowerCase()) ?? index.phrases.get(node.word.form.toLowerCase());
    const found = phrases?.find(({ rest }) =>
      rest.every((word, ahead) => {
        const other = nodes[at + ahead + 1]?.word;
        return other?.form.toLowerCase() === word || other?.lemma.toLowerCase() === word;
      }),
    );
    if (found === undefined) return;
    const parts = nodes.slice(at, at + found.rest.length + 1);
    const top = parts.find((part) => part.head === null || !parts.includes(part.head as Growing)) ?? node;
    for (const part of parts) part.nouns = part === top ? found.senses : [];
  });
}
