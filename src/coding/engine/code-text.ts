import type { Span } from "../../core/spans.ts";
import { noteTogether } from "../actors/groups.ts";
import { newMemory } from "../actors/memory.ts";
import type { ActorMention, Known } from "../actors/types.ts";
import { findTimes, type TimeExpression } from "../dates/find-times.ts";
import type { Word } from "../syntax/types.ts";
import type { CodedEvent, Unresolved } from "../types.ts";
import type { Grammar } from "./clause.ts";
import { codePredicates } from "./code-predicates.ts";
import type { Draft } from "./drafts.ts";
import { growTree } from "./grow-tree.ts";
import type { Language } from "./language.ts";
import { makeEvents } from "./make-event.ts";
import { readWords } from "./read-words.ts";
import type { Sentence } from "./sentence.ts";
import { baseRelation, type Node } from "./tree.ts";

/** One sentence with its acts before and after they are events. */
export interface Coded {
  readonly sentence: Sentence;
  readonly drafts: readonly Draft[];
  readonly events: readonly CodedEvent[];
  readonly unresolved: readonly Unresolved[];
}

/** What a text is coded with besides its words; `given` are spans that are actors whatever the names say. */
export interface TextContext {
  readonly language: Language;
  readonly published: string | undefined;
  readonly given: readonly Span[];
}

/** Codes a text sentence by sentence, in order, with one memory. Sentences in which nobody is named or nothing done are not parsed. */
export function codeText(text: string, { language, published, given }: TextContext): Coded[] {
  const memory = newMemory();
  const told = new Map<string, Pick<CodedEvent, "date" | "open" | "place">>();
  const seen = new Set<string>();
  const coded: Coded[] = [];
  let yearHint: number | undefined;
  let earlier: TimeExpression | undefined;
  for (const span of language.syntax.sentences(text)) {
    const quote = text.slice(span.start, span.end);
    if (seen.has(quote)) continue;
    seen.add(quote);
    memory.sentence += 1;
    const inside = given.filter((actor) => actor.start < span.end && actor.end > span.start);
    const { words, mentions } = readWords(text, span, language, { memory, date: published, given: inside });
    const mayAct = words.some((word) => isTrigger(word, language.grammar));
    const times = mayAct || published === undefined ? findTimes(words, language.calendar) : [];
    yearHint = times.find(({ year }) => year !== undefined)?.year ?? yearHint;
    const named =
      mentions.some(({ who }) => who.length > 0) ||
      words.some(({ lemma }) => language.grammar.index.newsWords.has(lemma.toLowerCase()));
    if (inside.length === 0 && (!mayAct || !named)) continue;
    const kept = mentions.filter(
      (mention) =>
        !isInTime(mention, times) &&
        (mention.kind !== "unknown" ||
          (!times.some((time) => time.first < mention.last && mention.first < time.last) &&
            !namesAct(words[mention.head], language.grammar))),
    );
    const tree = growTree({ words, mentions: kept, times }, language.syntax, language.grammar.index);
    const sentence: Sentence = {
      text,
      span,
      words,
      mentions: kept,
      times,
      tree,
      grammar: language.grammar,
      earlier,
      published,
      yearHint,
    };
    earlier = times.findLast(({ vague, same }) => !vague && !same) ?? earlier;
    const drafts = codePredicates(tree, language.grammar, inside.length > 0);
    const events = distinct(makeEvents(sentence, drafts)).map((event) => datedBefore(event, told));
    for (const { source, target, symmetric } of events)
      noteTogether(memory, knownIn([...source, ...target], sentence), symmetric ? "joint" : "directed");
    coded.push({ sentence, drafts, events, unresolved: unknownActors(sentence, drafts) });
    memory.subject = subjectOf(sentence) ?? memory.subject;
  }
  return coded;
}

/** "au cours des dernières années": words of a time that look like an office or group ("cours") are none. */
function isInTime({ kind, first, last }: ActorMention, times: readonly TimeExpression[]): boolean {
  return kind === "role" && times.some((time) => time.first <= first && last < time.last);
}

/** "the Cooperation Agreement": capitals make no actor of what an act is done with. */
function namesAct(head: Word | undefined, { index }: Grammar): boolean {
  return index.nouns.get(head?.lemma.toLowerCase() ?? "")?.some(({ act }) => act !== null) === true;
}

const triggerTags = new Set(["VERB", "ADJ", "AUX", "NOUN", "PROPN"]);

function isTrigger({ lemma, form, upos }: Word, { index }: Grammar): boolean {
  if (!triggerTags.has(upos)) return false;
  const key = lemma.toLowerCase();
  if (upos === "NOUN" || upos === "PROPN") {
    const senses = index.nouns.get(key) ?? index.nouns.get(form.toLowerCase());
    return senses?.some(({ act }) => act !== null) === true || index.phrases.has(key);
  }
  return index.verbs.has(key);
}

/**
 * One claim a sentence: the same act between the same actors is coded once, and not again without its target ("fired at the crowd,
 * wounding ten"); what is left is as sure as the surer of the two.
 */
function distinct(events: readonly CodedEvent[]): CodedEvent[] {
  const seen = new Set<string>();
  const sameDoers = (event: CodedEvent, other: CodedEvent) =>
    other.plover === event.plover && codesOf(other.source).join() === codesOf(event.source).join();
  const tells = (other: CodedEvent, event: CodedEvent) =>
    event.target.length === 0 && !event.symmetric && other.target.length > 0 && sameDoers(event, other);
  const surest = events.map((event) => {
    const untold = events.filter((other) => tells(event, other) && other.status === event.status);
    return { ...event, confidence: Math.max(event.confidence, ...untold.map(({ confidence }) => confidence)) };
  });
  return surest.filter((event) => {
    if (events.some((other) => tells(other, event)) || isRepeatedProtest(event, surest)) return false;
    const key = [
      event.plover,
      event.content?.plover ?? "",
      ...codesOf(event.source),
      ">",
      ...codesOf(event.target),
    ].join(" ");
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/**
 * A protest with nobody named beside another one tells the same ("on hunger strike in protest at …"), and so does one that only a country
 * is named with beside a group of that country; of several the first is kept.
 */
function isRepeatedProtest(event: CodedEvent, events: readonly CodedEvent[]): boolean {
  if (event.plover !== "PROTEST") return false;
  const bare = event.source.every(({ code }) => /^(?!---)...$/.test(code));
  if (!bare) return false;
  const others = events.filter((other) => other !== event && other.plover === "PROTEST");
  if (event.source.length === 0)
    return others.some((other) => other.source.length > 0 || events.indexOf(other) < events.indexOf(event));
  const groups = others.flatMap(({ source }) => codesOf(source)).filter((code) => code.length > 3);
  return codesOf(event.source).every((country) => groups.some((code) => code.startsWith(country)));
}

function codesOf(actors: CodedEvent["source"]): string[] {
  return actors.map(({ code }) => code);
}

/**
 * An act that the text has dated keeps that date when the same act between the same actors is told again without one: the day of
 * publication is not when "the agreement" was signed.
 */
function datedBefore(event: CodedEvent, told: Map<string, Pick<CodedEvent, "date" | "open" | "place">>): CodedEvent {
  if (event.status === "denied" || event.status === "hypothetical") return event;
  const sides = (list: CodedEvent["source"]) =>
    codesOf(list)
      .map((code) => code.slice(0, 3))
      .sort()
      .join("+");
  const key = `${event.plover} ${event.mode} ${event.content?.plover} ${event.cameo} ${event.status} ${sides(event.source)}>${sides(event.target)}`;
  const known = told.get(key);
  const own = event.open !== null || (event.date !== null && event.date.basis !== "publication");
  if (own) told.set(key, { date: event.date, open: event.open, place: event.place });
  const elsewhere = known?.place && event.place && JSON.stringify(known.place) !== JSON.stringify(event.place);
  if (own || known === undefined || elsewhere) return event;
  return { ...event, date: known.date, open: known.open, why: [...event.why, "date:told-before"] };
}

/** Unknown names that are an argument of a coded act. */
function unknownActors({ text, words }: Sentence, drafts: readonly Draft[]): Unresolved[] {
  const acting = new Set(
    drafts.flatMap(({ predicate }) =>
      predicate.children.filter(
        (child) => child.mention?.kind === "unknown" && /^(?:nsubj|obj|obl)/.test(child.relation),
      ),
    ),
  );
  return [...acting].flatMap(({ first, last }) => {
    const start = words[first]?.start ?? 0;
    const end = words[last - 1]?.end ?? start;
    return end > start ? [{ name: text.slice(start, end).replaceAll(/\s+/g, " "), start, end }] : [];
  });
}

/** Actors of an event as the text's memory knows them. */
function knownIn(actors: CodedEvent["source"], { mentions }: Sentence): Known[] {
  const known = mentions.flatMap(({ who }) => who);
  return actors.flatMap(({ code, name }) => known.find((other) => other.code === code && other.name === name) ?? []);
}

/** The person that is the subject of a sentence's main verb: whom a later "he" means. */
function subjectOf({ tree }: Sentence): ActorMention["who"][number] | null {
  const root = tree.nodes.find(({ head }) => head === null);
  const subject = root?.children.find((child: Node) => baseRelation(child) === "nsubj");
  const [known] = subject?.mention?.who ?? [];
  return known?.person === true && subject?.mention?.anaphor === false ? known : null;
}
