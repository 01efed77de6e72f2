import type { CodedEvent } from "../types.ts";
import { codedAct, type View } from "./acts.ts";
import { makeEvent } from "./assemble.ts";
import type { Sentence } from "./code-text.ts";
import { type Nominal, nominalAt } from "./nominals.ts";

/** Codes the acts that a sentence names by nouns, except those that a verb has taken already. */
export function codeNominals(sentence: Sentence, taken: ReadonlySet<number>): CodedEvent[] {
  const { chunks, lexicon } = sentence;
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "noun" || taken.has(at)) return [];
    const nominal = nominalAt(chunks, at, lexicon);
    if (nominal === null) return [];
    const view = viewOf(sentence, at, nominal);
    const coded = makeEvent(sentence, {
      act: codedAct(nominal.frame.act, null, view),
      sources: nominal.sources,
      targets: nominal.targets,
      joint: nominal.frame.joint,
      whole: false,
      at,
      trigger: { first: chunk.last - 1, last: chunk.last },
      construction: "nominal",
      rule: nominal.frame.id,
      background: true,
      forward: view === "planned",
    });
    return coded === null ? [] : [coded];
  });
}

/** How a noun presents its act: by its adjective, by the verb it is subject of, by an announcement earlier in the text. */
function viewOf(sentence: Sentence, at: number, nominal: Nominal): View {
  const { chunks, memory } = sentence;
  const noun = chunks[at];
  if (noun?.kind === "noun" && noun.negated) return "denied";
  const verb = verbAfter(sentence, Math.max(at, ...nominal.used));
  if (nominal.indefinite && (verb?.tense === "conditional" || verb?.tense === "possible")) return "hypothetical";
  if (nominal.planned || verb?.tense === "future") return "planned";
  return memory.plannedVisits.has(visitKey(nominal)) ? "planned" : "done";
}

function verbAfter({ chunks }: Sentence, from: number) {
  for (let at = from + 1; at < from + 6; at += 1) {
    const here = chunks[at];
    if (here?.kind === "verb") return here;
    if (here === undefined || here.kind === "stop" || here.kind === "relative" || here.kind === "subordinator")
      return null;
  }
  return null;
}

function visitKey({ frame, sources, targets }: Nominal): string {
  if (frame.act.mode !== "visit") return "";
  const countryOf = (list: Nominal["sources"]) => list[0]?.mention.who[0]?.code.slice(0, 3) ?? "";
  return `${countryOf(sources)}>${countryOf(targets)}`;
}
