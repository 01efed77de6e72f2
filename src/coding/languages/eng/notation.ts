import type { ContextName } from "../../ontology/contexts.ts";
import type { PloverType } from "../../ontology/plover.ts";
import type { FrameAct, NounFrame, Slot, VerbFrame } from "../pack.ts";

/**
 * Reads a verb frame written as `impose [sanction] on|against @ : SANCTION/discontinue 163 #economic`.
 * `@` an actor, `[class|class]` a noun of a class, `*` any noun phrase, `TO` an infinitive, `ING` a gerund, `+off` a particle;
 * prepositions stand before their argument, parentheses mark what may be absent, `&` at the end marks a joint act, `!`
 * one that is whole without a target.
 */
export function verbFrame(line: string): VerbFrame {
  const [pattern = "", meaning = ""] = line.split(" : ");
  const [verb = "", ...rest] = pattern.trim().split(" ");
  return {
    id: idOf(pattern),
    verb,
    slots: slotsOf(rest),
    act: actOf(meaning),
    joint: meaning.includes("&"),
    whole: meaning.includes("!"),
  };
}

/**
 * Reads a noun frame written as `invasion of=target by : ASSAULT #military`, `visit to=target : CONSULT/visit`,
 * `talks & : CONSULT`: `p=target` the prepositions of the target, `of=source|target`, `?` the target may be absent.
 */
export function nounFrame(line: string): NounFrame {
  const [pattern = "", meaning = ""] = line.split(" : ");
  const [noun = "", ...rest] = pattern.trim().split(" ");
  const of = rest.includes("of=source") ? "source" : rest.includes("of=target") ? "target" : "none";
  const to = rest.flatMap((word) =>
    word.endsWith("=target") && word !== "of=target" ? word.slice(0, -7).split("|") : [],
  );
  return {
    id: idOf(`noun ${pattern}`),
    noun,
    to,
    of,
    act: actOf(meaning),
    joint: rest.includes("&"),
    targetOptional: rest.includes("?"),
  };
}

function idOf(pattern: string): string {
  return `eng:${pattern.trim().replaceAll(/[^a-z|[\]@*+=&?]+/gi, "-")}`;
}

function slotsOf(words: readonly string[]): Slot[] {
  const slots: Slot[] = [];
  let prepositions: string[] = [];
  let optional = false;
  for (const raw of words) {
    if (raw.startsWith("(")) optional = true;
    const word = raw.replaceAll(/[()]/g, "");
    const slot = slotOf(word);
    if (slot === null) prepositions = word.split("|");
    else {
      slots.push({ ...slot, prepositions, optional });
      prepositions = [];
    }
    if (raw.endsWith(")")) optional = false;
  }
  return slots;
}

function slotOf(word: string): Pick<Slot, "kind" | "classes"> | null {
  if (word === "@") return { kind: "actor", classes: [] };
  if (word === "*") return { kind: "any", classes: [] };
  if (word === "TO") return { kind: "to", classes: [] };
  if (word === "ING") return { kind: "ing", classes: [] };
  if (word.startsWith("+")) return { kind: "word", classes: word.slice(1).split("|") };
  if (word.startsWith("[")) return { kind: "noun", classes: word.slice(1, -1).split("|") };
  return null;
}

function actOf(meaning: string): FrameAct {
  const words = meaning.trim().split(" ");
  const [plover = "", mode = null] = (words[0] ?? "").split("/");
  return {
    plover: plover as PloverType,
    mode,
    cameo: words.find((word) => /^\d+$/.test(word)) ?? null,
    context: words.filter((word) => word.startsWith("#")).map((word) => word.slice(1) as ContextName),
  };
}
