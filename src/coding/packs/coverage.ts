import type { Coded } from "../engine/code-text.ts";
import { controlSet, entriesOf, eventIndex, type VerbEntry, verbSenses } from "../engine/lexicon.ts";
import type { LanguagePack } from "../languages/pack.ts";

/** How often a rule made an act, and how often that act became an event. */
export interface RuleCount {
  readonly acts: number;
  readonly events: number;
}

/** How often one line of a pack was of use: a verb's entry, a noun that names an act, or a sense of a concept of verbs. */
export interface Coverage extends RuleCount {
  readonly kind: "verb" | "noun" | "sense";
  /** `concept/entry`, or `concept[classes]` of a sense. */
  readonly name: string;
}

/** Adds the rules that made the acts and events of coded sentences to a count. */
export function countRules(counts: Map<string, RuleCount>, coded: readonly Coded[]): void {
  const add = (rule: string, acts: number, events: number) => {
    const known = counts.get(rule) ?? { acts: 0, events: 0 };
    counts.set(rule, { acts: known.acts + acts, events: known.events + events });
  };
  for (const { drafts, events } of coded) {
    for (const rule of drafts.flatMap(({ rules }) => rules)) add(rule, 1, 0);
    for (const rule of events.flatMap(({ why }) => why)) add(rule, 0, 1);
  }
}

/**
 * What of a pack the counted rules used, the most used first within each kind, and so those that never fired last. Verbs that only set
 * the status of others and nouns of things are left out: they make no act.
 */
export function coverageOf({ events }: LanguagePack, counts: ReadonlyMap<string, RuleCount>): Coverage[] {
  const rules = [...counts].flatMap(([rule, count]) => {
    const [, kind, concept, classes, word] = /^(verb|noun):([^/[]+)(\[[^\]]*\])?\/(.+)$/u.exec(rule) ?? [];
    return concept === undefined || word === undefined
      ? []
      : [{ kind, concept, classes: classes ?? "", word, ...count }];
  });
  const sum = (kind: Coverage["kind"], name: string, fits: (rule: (typeof rules)[number]) => boolean): Coverage => {
    const used = rules.filter((rule) => rule.kind === (kind === "sense" ? "verb" : kind) && fits(rule));
    const total = (part: keyof RuleCount) => used.reduce((so, rule) => so + rule[part], 0);
    return { kind, name, acts: total("acts"), events: total("events") };
  };
  // the rule of a noun of several words names the one that the others hang on
  const nounOf = (concept: string, word: string) => {
    const parts = new Set(word.split("_"));
    return sum("noun", `${concept}/${word}`, (rule) => rule.concept === concept && parts.has(rule.word));
  };
  const index = eventIndex(events);
  const verbs = [...index.verbs.values()].flat().filter(({ concept }) => !controlSet.has(concept));
  const concepts = new Set(verbs.map(({ concept }) => concept));
  return [
    ...verbs.map((entry) =>
      sum(
        "verb",
        `${entry.concept}/${wordOf(entry)}`,
        (rule) => rule.concept === entry.concept && rule.word === wordOf(entry),
      ),
    ),
    ...entriesOf(events.nouns).flatMap(([concept, words]) =>
      words.filter((word) => namesAct(concept, word, index)).map((word) => nounOf(concept, word)),
    ),
    ...[...concepts].flatMap((concept) =>
      [...labelsOf(concept)].map((classes) =>
        sum("sense", concept + classes, (rule) => rule.concept === concept && rule.classes === classes),
      ),
    ),
  ].sort(byUse);
}

function byUse(a: Coverage, b: Coverage): number {
  const kinds = ["verb", "noun", "sense"];
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    b.events - a.events ||
    b.acts - a.acts ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** An entry as the rules of acts write it. */
function wordOf({ lemma, particle, preposition, object }: VerbEntry): string {
  return [lemma, particle && `+${particle}`, preposition && `~${preposition}`, object && `=${object}`]
    .filter(Boolean)
    .join("");
}

function namesAct(concept: string, word: string, { nouns, phrases }: ReturnType<typeof eventIndex>): boolean {
  const [first = ""] = word.split("_");
  const senses = word.includes("_")
    ? (phrases.get(first) ?? []).flatMap((phrase) => phrase.senses)
    : (nouns.get(word) ?? []);
  return senses.some((sense) => sense.concept === concept && sense.act !== null);
}

/** The classes that the senses of a concept ask for, as rules write them; "" for all that ask for no class. */
function labelsOf(concept: string): Set<string> {
  const senses = (verbSenses.get(concept) ?? []).filter(({ act }) => act !== null);
  return new Set(senses.map(({ patient }) => (typeof patient === "string" ? "" : `[${[...patient].join("|")}]`)));
}
