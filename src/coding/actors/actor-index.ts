import { fold, piecesOf } from "./fold.ts";
import { type FormTable, formTable, type Written } from "./form-table.ts";
import { citationOf, endingIndex, endingOf, phrasesOf } from "./inflect.ts";
import type { ActorLexicon, ActorWords, Endings } from "./lexicon.ts";
import {
  isLatin,
  type NameEndings,
  type NameWays,
  nameEndingsOf,
  type PersonIndex,
  personIndex,
} from "./person-index.ts";
import type { Affiliation } from "./registry.ts";

/** What a name can be. `prefix` is the first half of a joined adjective ("Sino-"). */
export type NameKind = "country" | "adjective" | "people" | "seat" | "organisation" | "agency" | "place" | "prefix";

/** One name of the lexicon. `code` is that of its country, organisation or group. */
export interface NameEntry {
  readonly code: string;
  readonly kind: NameKind;
  readonly citation: string;
  readonly id: string;
  /** Whether it has other forms than this one: then its case tells. */
  readonly inflected: boolean;
  /** It is also a common word or a first name. */
  readonly doubtful: boolean;
  /** In text of capitals alone it is a common word ("US"). */
  readonly wordLike: boolean;
}

export type RoleKind = "title" | "envoy" | "group" | "field" | "quality";

/** One office or group. `weak` ones give way to the role of what they lead; role "=" is that of the person named last. */
export interface RoleEntry {
  readonly role: string;
  readonly weak: boolean;
  readonly kind: RoleKind;
  readonly citation: string;
}

export type GroupKind = "country" | "government" | "side" | "leader" | "minister";

/** The closed classes of words that are plain lists. */
export type WordClass = Exclude<
  {
    [Name in keyof ActorWords]: ActorWords[Name] extends string ? Name : never;
  }[keyof ActorWords],
  "own" | "together" | "togetherNouns" | "contractions" | "adjectivePrefixes" | "nameEndings" | "heads"
>;

/** A language's actor lexicon and the registry's persons, made ready for look-up. Shared by all texts and never changed. */
export interface ActorIndex {
  readonly names: FormTable<NameEntry>;
  readonly roles: FormTable<RoleEntry>;
  /** Dated affiliations by folded name, and by surname where that is enough. */
  readonly persons: PersonIndex;
  /** Those in government by the first or last word of their name alone, which is enough after a title ("President Bush"). */
  readonly surnames: PersonIndex;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly sets: Readonly<Record<WordClass, ReadonlySet<string>>>;
  /** The classes of a word as bits of `classBit`. */
  readonly classes: ReadonlyMap<string, number>;
  readonly heads: ReadonlySet<string>;
  readonly own: ReadonlyMap<string, string>;
  readonly together: readonly { readonly words: readonly string[]; readonly size: number }[];
  readonly togetherNouns: ReadonlyMap<string, GroupKind>;
  readonly contractions: ReadonlyMap<string, readonly string[]>;
  readonly nameEndings: NameEndings;
  readonly headFirst: boolean;
  readonly bareGenitive: boolean;
}

const classNames = [
  "determiners",
  "definite",
  "genitive",
  "posted",
  "possessive",
  "conjunctions",
  "formers",
  "formerPrefixes",
  "honorifics",
  "particles",
  "notNames",
  "wordLike",
  "sidePrefixes",
  "leading",
  "modifiers",
  "pronouns",
  "possessives",
  "togetherModifiers",
  "calledAfter",
  "alsoAdjectives",
  "receiving",
  "where",
] as const satisfies readonly WordClass[];

/** The bit that stands for a class of words, and one for words that begin a reference to several actors ("both"). */
export const classBit: Readonly<Record<WordClass | "togetherStart", number>> = {
  ...(Object.fromEntries(classNames.map((name, order) => [name, 1 << order])) as Record<WordClass, number>),
  togetherStart: 1 << classNames.length,
};

/** Builds the look-up tables of one language. */
export function actorIndex(lexicon: ActorLexicon, registry: readonly Affiliation[]): ActorIndex {
  const { words } = lexicon;
  const contractions = contractionsOf(words.contractions);
  /** A word as it comes out of a text: folded, and a contraction as the words it is made of. */
  const inText = (word: string) => piecesOf(word, contractions).join("-");
  const sets = Object.fromEntries(
    classNames.map((name) => [name, new Set(words[name].split(/\s+/).map(inText))]),
  ) as unknown as ActorIndex["sets"];
  const together = togetherOf(words.together, inText);
  const nameEndings = nameEndingsOf(words.nameEndings);
  const countryNames = new Map<string, string>();
  for (const [code = "", names = ""] of rowsOf(lexicon.countries))
    if (!countryNames.has(code)) countryNames.set(code, cited(names.split(";")[0] ?? code));
  const classes = new Map<string, number>();
  const addClass = (word: string, bit: number) => classes.set(word, (classes.get(word) ?? 0) | bit);
  for (const name of classNames) for (const word of sets[name]) if (word !== "") addClass(word, classBit[name]);
  for (const { words: phrase } of together) addClass(phrase[0] ?? "", classBit.togetherStart);
  const ways: NameWays = {
    latin: isLatin(lexicon.countries.slice(lexicon.countries.indexOf("|"))),
    contractions,
    nameEndings,
    particles: sets.particles,
  };
  const governing = registry
    .filter(({ person, code }) => person && /^[A-Z]{3}GOV$/.test(code))
    .flatMap((known) => {
      const parts = known.name.split(/\s+/);
      return [...new Set([parts.at(-1), parts[0]])].map((name = known.name) => ({ ...known, name }));
    });
  return {
    names: namesOf(lexicon, contractions),
    roles: rolesOf(lexicon, contractions, sets),
    persons: personIndex(registry, ways),
    surnames: personIndex(governing, ways),
    countryNames,
    sets,
    classes,
    heads: new Set(words.heads.split(";").map((phrase) => phrase.trim())),
    own: new Map(
      rowsOf(words.own).flatMap(([role = "", phrases = ""]) => phrases.split(";").map((word) => [inText(word), role])),
    ),
    together,
    togetherNouns: new Map(
      rowsOf(words.togetherNouns).flatMap(([kind = "", nouns = ""]) =>
        nouns.split(";").map((noun) => [inText(noun), kind as GroupKind]),
      ),
    ),
    contractions,
    nameEndings,
    headFirst: words.headFirst,
    bareGenitive: words.bareGenitive,
  };
}

function togetherOf(table: string, inText: (word: string) => string): ActorIndex["together"] {
  return rowsOf(table).flatMap(([size = "", phrases = ""]) =>
    phrases.split(";").map((phrase) => ({ words: phrase.split(" ").map(inText), size: Number(size) })),
  );
}

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => line.trim().split("|"));
}

function cited(name: string): string {
  return name.replace(/\[.*/, "").trim();
}

function contractionsOf(list: string): ReadonlyMap<string, readonly string[]> {
  const pairs = list.split(";").filter((pair) => pair.includes("="));
  return new Map(
    pairs.map((pair) => {
      const [short = "", long = ""] = pair.trim().split("=");
      return [fold(short), long.split(" ").map(fold)];
    }),
  );
}

function namesOf(lexicon: ActorLexicon, contractions: ReadonlyMap<string, readonly string[]>): FormTable<NameEntry> {
  const { inflections, words } = lexicon;
  const doubtful = new Set(lexicon.doubtful.split(";").map((name) => fold(cited(name))));
  const wordLike = new Set(words.wordLike.split(" "));
  const written: Written[] = [];
  const groups: NameGroup[] = [];
  const addAll = (code: string, kind: NameKind, list: string | undefined, endings: Endings) => {
    if (list === undefined || list === "") return;
    const group = { code, kind };
    for (const name of list.split(";")) {
      const text = name.trim();
      if (text === "") continue;
      written.push({ text, endings, fixedFrom: nothing });
      groups.push(group);
    }
  };
  for (const [code = "", names, adjectives, people, seats] of rowsOf(lexicon.countries)) {
    addAll(code, "country", names, inflections.names);
    addAll(code, "adjective", adjectives, inflections.adjectives);
    addAll(code, "people", people, inflections.people);
    addAll(code, "seat", seats, inflections.names);
  }
  for (const [code = "", names] of rowsOf(lexicon.organisations))
    addAll(code, "organisation", names, inflections.names);
  for (const [code = "", names] of rowsOf(lexicon.groups)) addAll(code, "organisation", names, inflections.names);
  for (const [code = "", names] of rowsOf(lexicon.agencies)) addAll(code, "agency", names, inflections.names);
  for (const [code = "", names] of rowsOf(lexicon.places)) addAll(code, "place", names, inflections.names);
  for (const [code = "", names] of rowsOf(words.adjectivePrefixes)) addAll(code, "prefix", names, noEndings);
  return formTable(written, contractions, (number) => {
    const { text, endings } = written[number] as Written;
    const { code, kind } = groups[number] as NameGroup;
    const citation = citationOf(text);
    const key = fold(citation);
    return {
      code,
      kind,
      citation,
      id: `${kind}/${code}/${citation}`,
      inflected: words.bareGenitive && hasForms(text, endings),
      doubtful: doubtful.has(key),
      wordLike: wordLike.has(key),
    };
  });
}

/** What names of one cell of a table have in common. */
interface NameGroup {
  readonly code: string;
  readonly kind: NameKind;
}

const nothing: ReadonlySet<string> = new Set();

/** Whether a word of a name has other forms, or the whole other spellings. */
function hasForms(name: string, endings: Endings): boolean {
  const phrases = phrasesOf(name, endings, nothing);
  const index = endingIndex(endings);
  return (
    phrases.length > 1 ||
    phrases.flat().some((word) => word.endings !== null && endingOf(word.word.toLowerCase(), index).others.length > 0)
  );
}

const noEndings: Endings = {};

function rolesOf(
  { roles, roleEndings }: ActorLexicon,
  contractions: ReadonlyMap<string, readonly string[]>,
  sets: ActorIndex["sets"],
): FormTable<RoleEntry> {
  const written: Written[] = [];
  const entries: RoleEntry[] = [];
  const fixedFrom = new Set([...sets.genitive, ...sets.where, ...sets.receiving, ...contractions.keys()]);
  for (const [block = "", kind = "", phrases = ""] of rowsOf(roles)) {
    for (const phrase of phrases.split(";")) {
      const text = phrase.trim();
      if (text === "") continue;
      written.push({ text, endings: kind === "field" ? noEndings : roleEndings, fixedFrom });
      const role = block.replace("*", "");
      entries.push({ role, weak: block.startsWith("*"), kind: kind as RoleKind, citation: citationOf(text) });
    }
  }
  return formTable(written, contractions, (number) => entries[number] as RoleEntry);
}
