import type { CodedEvent, Content, Unresolved } from "../types.ts";
import { codedAct, type View } from "./acts.ts";
import { makeEvent } from "./assemble.ts";
import type { VerbChunk } from "./chunks.ts";
import { isConditional, type Subject, subjectOf } from "./clauses.ts";
import type { Sentence } from "./code-text.ts";
import { bestMatch, isPassive, type Match } from "./frames.ts";
import type { Known } from "./memory.ts";

/** The acts that a sentence's verbs tell. `taken` are chunks that no noun may turn into an act of its own. */
export interface VerbActs {
  readonly events: readonly CodedEvent[];
  readonly unresolved: readonly Unresolved[];
  readonly taken: ReadonlySet<number>;
  readonly subject: Known | null;
}

const noSubject: Subject = { chunks: [], actors: [] };

/** Codes every verb of a sentence that has a frame and, if it is active, somebody known who does it. */
export function codeVerbs(sentence: Sentence): VerbActs {
  const { chunks, lexicon } = sentence;
  const events: CodedEvent[] = [];
  const unresolved: Unresolved[] = [];
  const taken = new Set<number>();
  let firstPerson: Known | null = null;
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== "verb") return;
    const subject = subjectOf(chunks, at, lexicon);
    const [leading] = subject.actors;
    if (leading?.mention.who.length === 1 && leading.mention.who[0]?.person) firstPerson ??= leading.mention.who[0];
    if (lexicon.controls.has(chunk.lemma)) shade(at, sentence, taken);
    if (taken.has(at) || !speaks(chunk, at, sentence)) return;
    const match = bestMatch(chunks, at, subject, lexicon);
    if (match === null) return;
    if (match.content !== null) taken.add(match.content);
    for (const used of match.used) taken.add(used);
    const coded = codeMatch(sentence, at, chunk, subject, match);
    if (coded !== null) events.push(coded);
    else unresolved.push(...unknownSubjects(sentence, subject, chunk));
    if (/^(?:REQUEST|REJECT|THREATEN|AGREE|ACCUSE)$/.test(match.frame.act.plover)) shade(at, sentence, taken);
  });
  return { events, unresolved, taken, subject: firstPerson };
}

/** What a verb of saying, wishing or denying governs is not an act that happened: its nouns are not coded. */
function shade(verb: number, { chunks }: Sentence, taken: Set<number>): void {
  for (let at = verb + 1; at < chunks.length; at += 1) {
    const here = chunks[at];
    if (
      here?.kind === "stop" ||
      (here?.kind === "verb" && here.tense !== "infinitive" && here.tense !== "gerund" && here.tense !== "participle")
    )
      return;
    if (here?.kind === "noun") taken.add(at);
  }
}

/** Whether a verb form claims something: no bare purpose ("to discuss"), no gerund inside a phrase ("for firing"). */
function speaks(chunk: VerbChunk, at: number, { chunks }: Sentence): boolean {
  if (chunk.control === "wished") return false;
  if (chunk.tense === "infinitive") return chunk.control !== null;
  if (chunk.tense === "gerund") return chunk.control !== null || chunks[at - 1]?.kind === "comma";
  return true;
}

function codeMatch(
  sentence: Sentence,
  at: number,
  chunk: VerbChunk,
  subject: Subject,
  match: Match,
): CodedEvent | null {
  const passive = isPassive(chunk);
  const named = passive ? (match.agents ?? []) : subject.actors;
  const sources = named.length === 0 && chunk.passive ? announcersIn(sentence) : named;
  if (sources.length === 0 && (!passive || chunk.tense === "participle")) return null;
  const about = contentOf(sentence, match);
  const verbal = match.frame.slots.some((slot) => (slot.kind === "to" || slot.kind === "ing") && !slot.optional);
  const targets = match.targets.length > 0 || !verbal ? match.targets : about.targets;
  const view = viewOf(chunk, at, sentence);
  const act = codedAct(match.frame.act, about.content, view);
  if (
    chunk.tense === "gerund" &&
    chunk.control === null &&
    !targets.some(({ mention }) => mention.who.some(hasCountry))
  )
    return null;
  return makeEvent(sentence, {
    act,
    sources,
    targets,
    joint: match.frame.joint,
    whole: match.frame.whole,
    at,
    trigger: { first: chunk.trigger, last: chunk.trigger + 1 },
    construction: passive ? "passive" : "active",
    rule: match.frame.id,
    background: chunk.pluperfect,
    forward: view === "planned",
  });
}

/** Whoever announces what is told in the passive does it: "the curfew was lifted, the ministry announced". */
function announcersIn({ chunks, lexicon }: Sentence): Subject["actors"] {
  return chunks.flatMap((chunk, at) =>
    chunk.kind === "verb" && !chunk.passive && lexicon.sets.announcing.has(chunk.lemma)
      ? subjectOf(chunks, at, lexicon).actors
      : [],
  );
}

function hasCountry({ code }: Known): boolean {
  return !code.startsWith("---") || code === "---";
}

function contentOf(
  { chunks, lexicon }: Sentence,
  match: Match,
): { content: Content | null; targets: Match["targets"] } {
  if (match.content === null) return { content: null, targets: [] };
  const embedded = bestMatch(chunks, match.content, noSubject, lexicon);
  if (embedded === null || match.frame.act.plover === "ACCUSE") return { content: null, targets: [] };
  const { plover, mode } = embedded.frame.act;
  return { content: { plover, mode }, targets: embedded.targets };
}

function viewOf(chunk: VerbChunk, at: number, sentence: Sentence): View {
  const { chunks } = sentence;
  const governor = chunk.governor === null ? undefined : chunks[chunk.governor];
  const above = governor?.kind === "verb" ? governor : null;
  if (isConditional(chunks, at)) return "hypothetical";
  if (chunk.negated && (chunk.tense === "future" || (chunk.tense === "conditional" && isReported(at, sentence))))
    return "refused";
  if (chunk.negated || chunk.control === "denied" || isDenied(at, chunks) || (above?.negated && chunk.control !== null))
    return "denied";
  const reported = chunk.tense === "conditional" && isReported(at, sentence);
  const tense = reported
    ? "future"
    : above !== null && chunk.control !== null && chunk.control !== "planned"
      ? above.tense
      : chunk.tense;
  if (tense === "possible" || tense === "conditional") return "hypothetical";
  if (tense === "future" || chunk.planned || chunk.control === "planned") return "planned";
  return chunk.progressive || chunk.control === "ongoing" ? "ongoing" : "done";
}

/** "said that it would …": what would be is what will be, told afterwards. */
function isReported(at: number, { chunks, lexicon }: Sentence): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 7); before -= 1) {
    const here = chunks[before];
    if (here?.kind === "verb") return lexicon.sets.reporting.has(here.lemma);
    if (here?.kind === "stop" || here?.kind === "condition") return false;
  }
  return false;
}

/** "denied that it had …": the clause right under a verb of denying. */
function isDenied(at: number, chunks: Sentence["chunks"]): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 5); before -= 1) {
    const here = chunks[before];
    if (here?.kind === "verb") return here.lemma === "deny" && !here.negated;
    if (here?.kind === "stop" || here?.kind === "comma") return false;
  }
  return false;
}

/** Names that act and are not known. */
function unknownSubjects(
  { mentions, tokens, text, chunks }: Sentence,
  subject: Subject,
  chunk: VerbChunk,
): Unresolved[] {
  if (isPassive(chunk)) return [];
  return subject.chunks.flatMap((at) => {
    const noun = chunks[at];
    const unknown = mentions.find(
      (found) =>
        found.kind === "unknown" && noun !== undefined && found.last === noun.last && found.first >= noun.first,
    );
    const first = unknown && tokens[unknown.first];
    const last = unknown && tokens[unknown.last - 1];
    return first && last ? [{ name: text.slice(first.start, last.end), start: first.start, end: last.end }] : [];
  });
}
