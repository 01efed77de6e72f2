import type { NounFrame } from "../languages/pack.ts";
import type { Chunk } from "./chunks.ts";
import { type Argument, actorsIn, listFrom, subjectOf } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";

/** An act that is named by a noun: "the withdrawal of Israeli troops from Lebanon". */
export interface Nominal {
  readonly frame: NounFrame;
  readonly sources: readonly Argument[];
  readonly targets: readonly Argument[];
  readonly used: readonly number[];
  readonly planned: boolean;
  readonly indefinite: boolean;
}

/** The act that the noun phrase at `at` names, with its participants, or null. */
export function nominalAt(chunks: readonly Chunk[], at: number, lexicon: Lexicon): Nominal | null {
  const noun = chunks[at];
  if (noun?.kind !== "noun" || noun.head !== null) return null;
  for (const frame of lexicon.nouns.get(noun.noun) ?? lexicon.nouns.get(noun.words.at(-1) ?? "") ?? []) {
    const found = frame.joint ? together(frame, chunks, at, lexicon) : directed(frame, chunks, at, lexicon);
    if (found === null) continue;
    const planned = noun.words.some((word) => lexicon.sets.plannedAdjectives.has(word));
    return { ...found, frame, planned, indefinite: /^an?$/.test(noun.words[0] ?? "") };
  }
  return null;
}

type Participants = Pick<Nominal, "sources" | "targets" | "used">;

function directed(frame: NounFrame, chunks: readonly Chunk[], at: number, lexicon: Lexicon): Participants | null {
  const { genitive, agent } = lexicon.pack.words;
  const phrases = phrasesAfter(chunks, at);
  const of = phrases.find(({ word }) => word === genitive);
  const possessors = inside(chunks, at);
  const sources = [
    ...(possessors.length > 0 ? possessors : (phrases.find(({ word }) => word === agent)?.actors ?? [])),
    ...(frame.of === "source" ? (of?.actors ?? []) : []),
  ];
  const targets = [
    ...(frame.of === "target" ? (of?.actors ?? []) : []),
    ...(phrases.find(({ word, actors }) => frame.to.includes(word) && actors.length > 0)?.actors ?? []),
  ];
  const owner = chunks[at - 1]?.kind === "preposition" && frame.of !== "source" ? inside(chunks, at - 2) : [];
  const doers = sources.length > 0 ? sources : owner;
  if (doers.length === 0 || (targets.length === 0 && !frame.targetOptional)) return null;
  return { sources: doers, targets, used: [at, ...[...doers, ...targets].map(({ chunk }) => chunk)] };
}

function together(_frame: NounFrame, chunks: readonly Chunk[], at: number, lexicon: Lexicon): Participants | null {
  const phrases = phrasesAfter(chunks, at);
  const named = phrases.filter(({ word }) => lexicon.pack.words.among.includes(word)).flatMap(({ actors }) => actors);
  const sources = [...inside(chunks, at), ...named];
  const joint = codesOf(sources) > 1 ? sources : sources.length === 0 ? presentAt(chunks, at, lexicon) : [];
  return codesOf(joint) < 2 ? null : { sources: joint, targets: [], used: [at, ...sources.map(({ chunk }) => chunk)] };
}

/** Who takes part in "at a meeting in Lima, X and Y signed …": the several subjects of the sentence's verb. */
function presentAt(chunks: readonly Chunk[], at: number, lexicon: Lexicon): readonly Argument[] {
  const before = chunks[at - 1];
  if (before?.kind !== "preposition" || !lexicon.sets.occasions.has(before.word)) return [];
  for (let verb = 0; verb < chunks.length; verb += 1) {
    const here = chunks[verb];
    if (here?.kind !== "verb" || here.passive || here.negated || here.tense !== "past") continue;
    const { actors } = subjectOf(chunks, verb, lexicon);
    if (codesOf(actors) > 1) return actors;
  }
  return [];
}

function codesOf(list: readonly Argument[]): number {
  return new Set(list.flatMap(({ mention }) => mention.who.map((known) => known.code))).size;
}

function inside(chunks: readonly Chunk[], at: number): Argument[] {
  const noun = chunks[at];
  return noun?.kind === "noun" && noun.head === null ? actorsIn(noun, at) : [];
}

/** The prepositional phrases that follow a noun up to the next verb or comma. */
function phrasesAfter(chunks: readonly Chunk[], at: number): { word: string; actors: Argument[] }[] {
  const found: { word: string; actors: Argument[] }[] = [];
  for (let next = at + 1; next < at + 16; ) {
    const here = chunks[next];
    if (here?.kind === "time" || here?.kind === "adverb") {
      next += 1;
      continue;
    }
    const noun = chunks[next + 1];
    if (here?.kind !== "preposition" || noun?.kind !== "noun") return found;
    const members = noun.head === null ? [next + 1] : listFrom(chunks, next + 1);
    const actors = members.flatMap((member) => {
      const listed = chunks[member];
      return listed?.kind === "noun" ? actorsIn(listed, member) : [];
    });
    found.push({ word: here.word, actors });
    next = (members.at(-1) ?? next) + 1;
  }
  return found;
}
