import type { Span } from "../../core/spans.ts";
import type { FrameAct } from "../languages/pack.ts";
import { goldsteinOf } from "../ontology/acts.ts";
import { ploverFacts } from "../ontology/plover.ts";
import type { Actor, CodedEvent } from "../types.ts";
import { codedAct } from "./acts.ts";
import { blankSentence, codeText, type Sentence, type TextContext } from "./code-text.ts";

type Given = readonly [Span | null, Span | null];

const anyTalk: FrameAct = { plover: "CONSULT", mode: null, cameo: "040", context: [] };

/**
 * The one event between two given actors: the best that rules find there, else the act its words suggest, else a guess with little
 * confidence. A joint act stays `symmetric`, with its actors where they were given.
 */
export function codeGiven(text: string, actors: Given, context: TextContext): CodedEvent {
  const inside = ([...actors].filter((span) => span !== null) as Span[]).filter(
    ({ start, end }) => start >= 0 && end > start && end <= text.length,
  );
  const { sentences, found } = codeText(text, { ...context, forced: inside });
  const relevant = sentences.findIndex(({ span }) =>
    inside.some((actor) => actor.start < span.end && actor.end > span.start),
  );
  const sentence = sentences[Math.max(0, relevant)] ?? blankSentence(text, context);
  const events = found.flatMap((part) => part.events);
  const best = [...events].sort((a, b) => overlap(b, actors) - overlap(a, actors) || b.confidence - a.confidence)[0];
  const event = best !== undefined && (overlap(best, actors) > 0 || inside.length === 0) ? best : guess(sentence);
  const [source, target] = actors.map((span) => (span === null ? [] : actorAt(sentences, text, span)));
  const both = source?.length === 1 && target?.length === 1;
  return { ...event, source: source ?? [], target: target ?? [], symmetric: event.symmetric && both };
}

function overlap(event: CodedEvent, [source, target]: Given): number {
  const meets = (list: readonly Actor[], span: Span | null) =>
    span !== null && list.some((actor) => actor.start < span.end && actor.end > span.start);
  const others = event.symmetric ? event.source : event.target;
  const straight = (meets(event.source, source) ? 2 : 0) + (meets(others, target) ? 2 : 0);
  const crossed = (meets(event.target, source) ? 1 : 0) + (meets(event.source, target) ? 1 : 0);
  return Math.max(straight, crossed);
}

function actorAt(sentences: readonly Sentence[], text: string, span: Span): Actor[] {
  for (const { mentions, tokens } of sentences) {
    for (const { first, last, who } of mentions) {
      const start = tokens[first]?.start ?? -1;
      const end = tokens[last - 1]?.end ?? -1;
      const [known] = who;
      if (known !== undefined && start < span.end && end > span.start)
        return [{ code: known.code, name: text.slice(span.start, span.end), person: known.person, ...span }];
    }
  }
  return [{ code: "---", name: text.slice(span.start, span.end), person: false, ...span }];
}

/** The act of the first word that has a frame at all, whoever its arguments are. */
function guess({ chunks, lexicon, tokens, span, text, published }: Sentence): CodedEvent {
  const frames = chunks.map((chunk) =>
    chunk.kind === "verb"
      ? lexicon.frames.get(chunk.lemma)?.[0]
      : chunk.kind === "noun"
        ? lexicon.nouns.get(chunk.noun)?.[0]
        : undefined,
  );
  const at = frames.findIndex((frame) => frame !== undefined);
  const act = codedAct(frames[at]?.act ?? anyTalk, null, "done");
  const chunk = chunks[at];
  const trigger = {
    start: tokens[chunk?.first ?? 0]?.start ?? span.start,
    end: tokens[(chunk?.last ?? 1) - 1]?.end ?? span.end,
  };
  return {
    plover: act.plover,
    mode: act.mode,
    context: act.context,
    content: act.content,
    cameo: act.cameo,
    quad: ploverFacts[act.plover].quad,
    goldstein: goldsteinOf(act.cameo),
    source: [],
    target: [],
    symmetric: frames[at]?.joint ?? false,
    status: act.status,
    attributed: [],
    date: published === undefined ? null : { date: published, precision: "day", basis: "publication" },
    open: null,
    place: null,
    figures: {},
    confidence: at === -1 ? 0.05 : 0.2,
    trigger,
    evidence: { ...span, quote: text.slice(span.start, span.end) },
    why: [at === -1 ? "guess:nothing-known" : "guess:first-known-word"],
  };
}
