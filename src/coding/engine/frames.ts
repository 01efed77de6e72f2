import type { Slot, VerbFrame } from "../languages/pack.ts";
import type { Chunk, NounChunk, VerbChunk } from "./chunks.ts";
import { type Argument, actorsIn, hasOwnClause, listFrom, type Subject } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";

/** A verb frame with its arguments found. `used` are the noun phrases it takes; `content` the verb chunk that says what it is about. */
export interface Match {
  readonly frame: VerbFrame;
  readonly targets: readonly Argument[];
  readonly agents: readonly Argument[] | null;
  readonly content: number | null;
  readonly used: readonly number[];
  readonly weight: number;
}

/** The frame of a verb that takes most of what stands around it, or null. In the passive the first argument is the subject. */
export function bestMatch(chunks: readonly Chunk[], verb: number, subject: Subject, lexicon: Lexicon): Match | null {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb") return null;
  let best: Match | null = null;
  for (const frame of lexicon.frames.get(chunk.lemma) ?? []) {
    const match = isPassive(chunk)
      ? passive(frame, chunks, verb, subject, lexicon)
      : active(frame, chunks, verb, lexicon);
    if (match !== null && (best === null || match.weight > best.weight)) best = match;
  }
  return best;
}

/** Whether the verb's subject is what the act is done to. */
export function isPassive(chunk: VerbChunk): boolean {
  return chunk.passive || chunk.tense === "participle";
}

function active(frame: VerbFrame, chunks: readonly Chunk[], verb: number, lexicon: Lexicon): Match | null {
  const found = fill(frame.slots, chunks, verb + 1, lexicon);
  return found === null ? null : { frame, agents: null, ...found };
}

function passive(
  frame: VerbFrame,
  chunks: readonly Chunk[],
  verb: number,
  subject: Subject,
  lexicon: Lexicon,
): Match | null {
  const [first, ...rest] = frame.slots;
  if (
    first === undefined ||
    first.prepositions.length > 0 ||
    first.kind === "to" ||
    first.kind === "ing" ||
    first.kind === "word"
  ) {
    return null;
  }
  const nouns = subject.chunks.map((at) => chunks[at]).filter((chunk) => chunk?.kind === "noun");
  const classOf = first.kind === "noun";
  if (classOf && !nouns.some((noun) => inClasses(noun, first.classes, lexicon))) return null;
  if (first.kind === "actor" && subject.actors.length === 0) return null;
  const ownPhrases =
    classOf && rest.length > 0 ? fill(rest, chunks, (subject.chunks.at(-1) ?? verb) + 1, lexicon) : null;
  const after =
    (ownPhrases !== null && ownPhrases.targets.length > 0 ? ownPhrases : null) ?? fill(rest, chunks, verb + 1, lexicon);
  if (after === null) return null;
  const by = agentsAfter(chunks, verb + 1, lexicon.pack.words.agent);
  const bodies = after.targets.filter(({ mention }) => mention.kind === "organisation");
  const agents = by.length === 0 && first.kind === "actor" ? bodies : by;
  const own =
    first.kind === "actor"
      ? subject.actors
      : classOf
        ? subject.chunks.flatMap((at) => holdersOf(chunks, at, lexicon))
        : [];
  const targets =
    after.targets.length > 0 && first.kind !== "actor"
      ? after.targets
      : [...own, ...after.targets.filter(() => first.kind !== "actor")];
  return {
    frame,
    ...after,
    targets,
    agents,
    used: [...subject.chunks, ...after.used, ...agents.map(({ chunk }) => chunk)],
    weight: after.weight + 2,
  };
}

type Filled = Pick<Match, "targets" | "content" | "used" | "weight">;

/** Fills the slots of a frame in order with what follows the verb, inside its clause. */
function fill(slots: readonly Slot[], chunks: readonly Chunk[], from: number, lexicon: Lexicon): Filled | null {
  const targets: Argument[] = [];
  const used: number[] = [];
  let owners: Argument[] = [];
  let content: number | null = null;
  let weight = 1;
  let at = from;
  for (const slot of slots) {
    const place = slotAt(slot, chunks, at, lexicon);
    if (place === null) {
      if (slot.optional) continue;
      return null;
    }
    const noun = chunks[place];
    weight += slot.kind === "actor" ? 2 : slot.kind === "any" ? 0.5 : 1.5;
    at = place + 1;
    if (slot.kind === "to" || slot.kind === "ing") content = place;
    if (slot.kind === "actor" && noun?.kind === "noun") {
      const members = listFrom(chunks, place);
      targets.push(...members.flatMap((member) => targetsOf(chunks, member, lexicon)));
      at = (members.at(-1) ?? place) + 1;
      used.push(...members);
    }
    if (slot.kind === "noun" && noun?.kind === "noun") {
      used.push(place);
      owners = [...owners, ...holdersOf(chunks, place, lexicon).map((owner) => ({ ...owner, affiliated: true }))];
    }
  }
  return { targets: targets.length > 0 ? targets : owners, content, used, weight };
}

/** Where a slot is filled at or after `from`, or null. */
function slotAt(slot: Slot, chunks: readonly Chunk[], from: number, lexicon: Lexicon): number | null {
  if (slot.kind === "to" || slot.kind === "ing") return verbalAt(slot, chunks, from);
  for (let at = from, steps = 0; steps < 14; at += 1, steps += 1) {
    const here = chunks[at];
    if (here === undefined) return null;
    if (slot.kind === "word" && here.kind === "adverb" && slot.classes.includes(here.word)) return at;
    if (here.kind === "time" || here.kind === "adverb") continue;
    if (here.kind === "preposition") {
      if (slot.kind === "word") {
        if (slot.classes.includes(here.word)) return at;
        return null;
      }
      if (slot.prepositions.includes(here.word)) {
        const noun = skipLight(chunks, at + 1);
        if (fits(slot, chunks, noun, lexicon)) return noun;
        if (slot.prepositions.length > 0) continue;
      }
      if (slot.prepositions.length === 0) return null;
      continue;
    }
    if (here.kind === "noun") {
      if (slot.prepositions.length === 0) return fits(slot, chunks, at, lexicon) ? at : null;
      continue;
    }
    if (here.kind === "conjunction" && slot.prepositions.length > 0) continue;
    return null;
  }
  return null;
}

function skipLight(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === "adverb" || chunks[at]?.kind === "conjunction") at += 1;
  return at;
}

/** The infinitive or gerund that follows inside the clause. */
function verbalAt(slot: Slot, chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < from + 8; at += 1) {
    const here = chunks[at];
    if (here?.kind === "verb") return here.tense === (slot.kind === "to" ? "infinitive" : "gerund") ? at : null;
    if (
      here === undefined ||
      here.kind === "stop" ||
      here.kind === "subordinator" ||
      here.kind === "relative" ||
      here.kind === "comma"
    )
      return null;
  }
  return null;
}

function fits(slot: Slot, chunks: readonly Chunk[], at: number, lexicon: Lexicon): boolean {
  const noun = chunks[at];
  if (noun?.kind !== "noun") return false;
  if (slot.kind === "any") return true;
  if (slot.kind === "noun") return inClasses(noun, slot.classes, lexicon);
  return targetsOf(chunks, at, lexicon).length > 0;
}

function inClasses(noun: NounChunk, classes: readonly string[], lexicon: Lexicon): boolean {
  return classes.some((name) => lexicon.classes.get(name)?.has(noun.noun));
}

/** The actors a direct or prepositional object names; of a deed, whoever did it and never whom it was done to. */
function targetsOf(chunks: readonly Chunk[], at: number, lexicon: Lexicon): Argument[] {
  const noun = chunks[at];
  if (noun?.kind !== "noun") return [];
  if (noun.head !== null) return [{ chunk: at, mention: noun.head, affiliated: false }];
  return holdersOf(chunks, at, lexicon);
}

/** The actors a noun belongs to; "the invasion of X" is not a deed of X. */
function holdersOf(chunks: readonly Chunk[], at: number, lexicon: Lexicon): Argument[] {
  const noun = chunks[at];
  return ownersOf(chunks, at, lexicon, noun?.kind === "noun" && !lexicon.classes.get("deed")?.has(noun.noun));
}

/** The actors a noun belongs to: "Peru's offer", "a Peruvian offer", "an offer of Peru", "an attack by rebels". */
export function ownersOf(chunks: readonly Chunk[], at: number, { pack }: Lexicon, genitive: boolean): Argument[] {
  const noun = chunks[at];
  if (noun?.kind !== "noun") return [];
  const inside = actorsIn(noun, at);
  if (inside.length > 0) return inside;
  const link = chunks[at + 1];
  const owner = chunks[at + 2];
  if (link?.kind !== "preposition" || owner?.kind !== "noun") return [];
  const belongs =
    link.word === pack.words.agent ||
    (genitive && (link.word === pack.words.genitive || link.word === pack.words.origin));
  return belongs ? actorsIn(owner, at + 2) : [];
}

/** The agents of a passive: "by Peru and Ecuador". */
export function agentsAfter(chunks: readonly Chunk[], from: number, agent: string): Argument[] {
  for (let at = from; at < from + 16; at += 1) {
    const here = chunks[at];
    if (here === undefined || here.kind === "stop" || here.kind === "subordinator" || here.kind === "relative")
      return [];
    if (here.kind === "verb" && hasOwnClause(here)) return [];
    if (here.kind === "preposition" && here.word === agent) {
      const noun = chunks[at + 1];
      if (noun?.kind !== "noun") continue;
      if (noun.head === null && noun.modifiers.length === 0) {
        const owned = chunks[at + 3];
        return chunks[at + 2]?.kind === "preposition" && owned?.kind === "noun" ? actorsIn(owned, at + 3) : [];
      }
      if (noun.head === null) return actorsIn(noun, at + 1).slice(0, 1);
      return listFrom(chunks, at + 1).flatMap((member) => {
        const listed = chunks[member];
        return listed?.kind === "noun" && listed.head !== null
          ? [{ chunk: member, mention: listed.head, affiliated: false }]
          : [];
      });
    }
  }
  return [];
}
