import type { Affiliation } from "../actors/registry.ts";
import type { Control, LanguagePack, NameEntry, NounFrame, RoleEntry, VerbFrame } from "../languages/pack.ts";
import { type Token, wordsOf } from "./tokens.ts";

/** What one form of a verb can be. */
export interface VerbForm {
  readonly lemma: string;
  readonly kind: "base" | "third" | "past" | "participle" | "gerund";
}

interface Phrase<Entry> {
  readonly words: readonly string[];
  readonly entry: Entry;
  readonly lower: boolean;
}

/** Phrases by their first word, longest first. */
export type Phrases<Entry> = ReadonlyMap<string, readonly Phrase<Entry>[]>;

/** A pack made ready for look-up. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly names: Phrases<NameEntry>;
  readonly roles: Phrases<RoleEntry>;
  readonly persons: ReadonlyMap<string, readonly Affiliation[]>;
  readonly doubtful: ReadonlySet<string>;
  /** The first name of each country. */
  readonly countryNames: ReadonlyMap<string, string>;
  readonly forms: ReadonlyMap<string, readonly VerbForm[]>;
  readonly frames: ReadonlyMap<string, readonly VerbFrame[]>;
  readonly controls: ReadonlyMap<string, Control>;
  readonly nouns: ReadonlyMap<string, readonly NounFrame[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sets: Readonly<Record<WordClass, ReadonlySet<string>>>;
}

export type WordClass =
  | "determiners"
  | "prepositions"
  | "conjunctions"
  | "subordinators"
  | "conditionals"
  | "relatives"
  | "negations"
  | "adverbs"
  | "personPronouns"
  | "otherPronouns"
  | "possessives"
  | "groupModifiers"
  | "groupTitles"
  | "receiving"
  | "reporting"
  | "plannedAdjectives"
  | "counterpart"
  | "governments"
  | "formers"
  | "honorifics"
  | "nameParticles"
  | "among"
  | "headTitles"
  | "occasions"
  | "quantities"
  | "announcing"
  | "where"
  | "whenWords"
  | "roleModifiers"
  | "plannedWords"
  | "be"
  | "have"
  | "do"
  | "future"
  | "possible"
  | "conditional"
  | "other";

/** Builds the look-up tables of a pack and of the registry's names. */
export function lexiconOf(pack: LanguagePack, registry: readonly Affiliation[]): Lexicon {
  const {
    auxiliaries,
    groups: _groups,
    groupNouns: _groupNouns,
    sources: _sources,
    sentenceStarters: _starters,
    genitive: _of,
    adverbEnding: _ly,
    verbEnding: _ed,
    ownNouns: _own,
    article: _the,
    origin: _from,
    agent: _by,
    ...words
  } = pack.words;
  const lists = { ...words, ...auxiliaries, roleModifiers: pack.roleModifiers, plannedWords: pack.plannedWords };
  return {
    pack,
    names: phrases(pack.names.flatMap((entry) => entry.names.map((name) => [name, entry] as const))),
    roles: phrases(pack.roles.map((entry) => [entry.phrase, entry] as const)),
    persons: personsOf(registry),
    countryNames: new Map(
      pack.names.filter(({ kind }) => kind === "country").map(({ code, names }) => [code, names[0] ?? code]),
    ),
    doubtful: new Set(pack.doubtfulNames.map((name) => wordsOf(name).join(" "))),
    forms: formsOf(pack),
    frames: grouped(pack.verbFrames, (frame) => frame.verb),
    controls: new Map(Object.entries(pack.controls)),
    nouns: grouped(pack.nounFrames, (frame) => frame.noun),
    classes: new Map(Object.entries(pack.nounClasses).map(([name, list]) => [name, new Set(list)])),
    sets: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, new Set(list)]),
    ) as unknown as Lexicon["sets"],
  };
}

/** The longest phrase that stands at a token, with the number of its tokens. Names need a capital in the text where they have one. */
export function phraseAt<Entry>(
  table: Phrases<Entry>,
  tokens: readonly Token[],
  at: number,
): { entry: Entry; length: number } | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const { words, entry, lower } of table.get(first.norm) ?? []) {
    if (!lower && !words.some((_, index) => tokens[at + index]?.capital)) continue;
    if (!lower && !first.capital && words.length === 1) continue;
    if (words.every((word, index) => tokens[at + index]?.norm === word)) return { entry, length: words.length };
  }
  return null;
}

/** The lemma of a noun, for nouns the pack knows; else the word itself. */
export function singular(pack: LanguagePack, word: string): string {
  return pack.plurals[word] ?? word;
}

function phrases<Entry>(pairs: readonly (readonly [string, Entry])[]): Phrases<Entry> {
  const table = new Map<string, Phrase<Entry>[]>();
  for (const [phrase, entry] of pairs) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const list = table.get(first) ?? [];
    list.push({ words, entry, lower: phrase === phrase.toLowerCase() });
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function personsOf(registry: readonly Affiliation[]): ReadonlyMap<string, readonly Affiliation[]> {
  return grouped(
    registry.flatMap((known) => {
      const words = wordsOf(known.name);
      const keys = known.surname ? [words.join(" "), words.at(-1) ?? ""] : [words.join(" ")];
      return [...new Set(keys)].map((key) => ({ key, known }));
    }),
    ({ key }) => key,
    ({ known }) => known,
  );
}

function formsOf(pack: LanguagePack): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form]);
  for (const [lemma, verb] of Object.entries(pack.verbs)) {
    add(verb.base, { lemma, kind: "base" });
    add(verb.third, { lemma, kind: "third" });
    add(verb.gerund, { lemma, kind: "gerund" });
    for (const word of verb.past) add(word, { lemma, kind: "past" });
    for (const word of verb.participle) add(word, { lemma, kind: "participle" });
  }
  return forms;
}

function grouped<Item, Value = Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueIn: (item: Item) => Value = (item) => item as unknown as Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(valueIn(item));
    groups.set(keyOf(item), group);
  }
  return groups;
}
