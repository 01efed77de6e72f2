import type { Span } from "../../core/spans.ts";
import type { CodedEvent, Unresolved } from "../types.ts";
import { type ActorContext, findMentions, type Mention } from "./actors.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { codeNominals } from "./code-nominals.ts";
import { codeVerbs } from "./code-verbs.ts";
import { findTimes, type TimeExpression } from "./dates.ts";
import { noteTogether } from "./groups.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Memory, newMemory } from "./memory.ts";
import type { SentenceSplitter } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";

/** One sentence with everything found in it before acts are looked for. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly chunks: readonly Chunk[];
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly published: string | undefined;
}

/** When and where a text has said that an act took place. */
type Told = Pick<CodedEvent, "date" | "open" | "place">;

/** What one sentence gives. */
export interface Found {
  readonly events: readonly CodedEvent[];
  readonly unresolved: readonly Unresolved[];
}

/** What a text is coded with besides its words. */
export interface TextContext {
  readonly lexicon: Lexicon;
  readonly split: SentenceSplitter;
  readonly date: string | undefined;
  readonly forced: readonly Span[];
}

/** Codes a text sentence by sentence, in order, with one memory. */
export function codeText(
  text: string,
  { lexicon, split, date, forced }: TextContext,
): { sentences: Sentence[]; found: Found[] } {
  const memory = newMemory();
  const sentences: Sentence[] = [];
  const dates = new Map<string, Told>();
  const found: Found[] = [];
  for (const span of split(text)) {
    memory.sentence += 1;
    const inside = forced.filter((actor) => actor.start < span.end && actor.end > span.start);
    const sentence = readSentence(text, span, { lexicon, memory, date, forced: inside });
    const verbs = codeVerbs(sentence);
    const nominals = codeNominals(sentence, verbs.taken);
    sentences.push(sentence);
    const events = distinct([...verbs.events, ...nominals]).map((event) => datedBefore(event, dates));
    found.push({ events, unresolved: verbs.unresolved });
    for (const { source, target, symmetric } of events)
      noteTogether(memory, [...source, ...target], symmetric ? "joint" : "directed");
    if (verbs.subject !== null) memory.subject = verbs.subject;
  }
  return { sentences, found };
}

/**
 * An act that the text has dated keeps that date when the same act between the same actors is told again without one: the day of
 * publication is not when "the agreement" was signed.
 */
function datedBefore(event: CodedEvent, dates: Map<string, Told>): CodedEvent {
  if (event.status === "denied" || event.status === "hypothetical") return event;
  const actorsOf = (list: CodedEvent["source"]) =>
    list
      .map(({ code }) => code.slice(0, 3))
      .sort()
      .join("+");
  const key = `${event.plover} ${event.mode} ${event.content?.plover} ${event.cameo} ${event.status} ${actorsOf(event.source)}>${actorsOf(event.target)}`;
  const known = dates.get(key);
  const own = event.open !== null || (event.date !== null && event.date.basis !== "publication");
  if (own) dates.set(key, { date: event.date, open: event.open, place: event.place });
  const elsewhere = known?.place && event.place && JSON.stringify(known.place) !== JSON.stringify(event.place);
  if (own || known === undefined || elsewhere) return event;
  return { ...event, date: known.date, open: known.open, why: [...event.why, "date:told-before"] };
}

/** A text in which there is no sentence, as if it were one. */
export function blankSentence(text: string, { lexicon, date }: TextContext): Sentence {
  return readSentence(text, { start: 0, end: text.length }, { lexicon, memory: newMemory(), date, forced: [] });
}

function readSentence(text: string, span: Span, context: ActorContext): Sentence {
  const { lexicon, memory, date } = context;
  const tokens = tokenise(text, span);
  const found = findMentions(tokens, context);
  const overlaps = (a: { first: number; last: number }) => (b: { first: number; last: number }) =>
    a.first < b.last && b.first < a.last;
  const named = found.filter(({ kind }) => kind !== "unknown");
  const times = findTimes(tokens, lexicon).filter((time) => !named.some(overlaps(time)));
  const mentions = found.filter((mention) => mention.kind !== "unknown" || !times.some(overlaps(mention)));
  return {
    text,
    span,
    tokens,
    mentions,
    times,
    chunks: chunksOf(tokens, mentions, times, lexicon),
    lexicon,
    memory,
    published: date,
  };
}

/** One claim a sentence: the same act between the same actors is coded once. */
function distinct(events: readonly CodedEvent[]): CodedEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const about = event.content?.plover ?? "";
    const key = [
      event.plover,
      about,
      ...event.source.map(({ code }) => code),
      ">",
      ...event.target.map(({ code }) => code),
    ].join(" ");
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
