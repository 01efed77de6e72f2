import { type ContextName, contexts } from "../ontology/contexts.ts";
import { type PloverType, ploverTypes } from "../ontology/plover.ts";
import { controls, nounConcepts, thingConcepts, verbConcepts } from "./concepts.ts";
import type { EventLexicon, StatusWords } from "./lexicon-types.ts";

/** An act that a word stands for, with what its signs in `concepts.ts` say. */
export interface LexicalAct {
  readonly plover: PloverType;
  readonly mode: string | null;
  /** The type of what a verbal act is about, where the words alone say it. */
  readonly about: PloverType | null;
  readonly cameo: string | null;
  readonly context: readonly ContextName[];
  readonly joint: boolean;
  readonly whole: boolean;
  readonly needsTarget: boolean;
  readonly reversed: boolean;
  readonly placeIsTarget: boolean;
  readonly official: boolean;
  readonly verbal: boolean;
  /** Violence against persons: deliberate whoever does it, or only where the sentence names a weapon. */
  readonly violence: "deliberate" | "armed" | null;
}

/** How the act of a noun stands under a verb that carries it. */
export type Carried = "plain" | "begun" | "ongoing" | "planned";

/** Agents that make another act of the same words: governments protest in words, armed men block roads by force, crowds burn cars in riots. */
export type AgentKind = (typeof agentKinds)[number];
const agentKinds = ["official", "armed", "crowd"] as const;

/** One line of a verb's concept: what it asks of the words acted upon, and what it then is. */
export interface Sense {
  readonly concept: string;
  readonly patient: "any" | "none" | "actor" | "event" | "place" | ReadonlySet<string>;
  /** Classes of which the one who does it must be; null where anybody may. */
  readonly agent: ReadonlySet<string> | null;
  readonly content: boolean;
  /** Who alone does it so. */
  readonly agentKind: AgentKind | null;
  readonly act: LexicalAct | Carried | null;
}

/** A verb as a pack lists it; the more it asks for, the earlier it is tried. */
export interface VerbEntry {
  readonly lemma: string;
  readonly concept: string;
  readonly particle: string | null;
  readonly preposition: string | null;
  readonly object: string | null;
  /** The preposition before `object`, which is then no direct object. */
  readonly objectPreposition: string | null;
}

/** What a noun can be: an act, or a thing that verbs act upon. */
export interface NounSense {
  readonly concept: string;
  readonly act: LexicalAct | null;
  readonly of: "source" | "target" | "none";
  /** Never an event by itself, only with a verb. */
  readonly dependent: boolean;
}

/** A pack's event lexicon made ready to be asked. */
export interface EventIndex {
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>;
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>;
  /** First words of nouns of several words, with the rest and their senses. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly rest: readonly string[]; readonly senses: readonly NounSense[] }[]
  >;
  /** Lemmas of protest and of bombs: acts even where nobody is named. */
  readonly newsWords: ReadonlySet<string>;
  /** Forms that are nouns whatever stands around them: no verb of the pack has them. */
  readonly plainNouns: ReadonlySet<string>;
  readonly words: StatusWords;
  readonly sets: Readonly<
    Record<
      Exclude<keyof StatusWords, "figures" | "currencies" | "numbers" | "sources" | "markerVariants" | "timeAdverb">,
      ReadonlySet<string>
    >
  >;
  readonly markerVariants: ReadonlyMap<string, string>;
  /** Prepositions of several words, by their first. */
  readonly compoundPrepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly figures: ReadonlyMap<string, string>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Makes a pack's event lexicon ready. Throws an error that names the line where a concept, type or context does not exist. */
export function eventIndex(lexicon: EventLexicon): EventIndex {
  const nounSenses = sensesOfNouns();
  const nouns = new Map<string, NounSense[]>();
  const phrases = new Map<string, { rest: string[]; senses: NounSense[] }[]>();
  for (const [concept, words] of entriesOf(lexicon.nouns)) {
    const sense = nounSenses.get(concept);
    if (sense === undefined) throw new Error(`expected a concept of nouns, came "${concept}"`);
    for (const word of words) addNoun(word, sense, nouns, phrases);
  }
  const { words } = lexicon;
  const verbs = verbsOf(lexicon.verbs);
  return {
    verbs,
    newsWords: newsWordsOf(nouns, verbs),
    plainNouns: plainNounsOf(nouns, verbs),
    senses: verbSenses,
    nouns,
    phrases,
    words,
    sets: setsOf(words),
    compoundPrepositions: compoundsIn([words.towards, words.from, words.where, words.together, words.agent].flat()),
    markerVariants: inverted(words.markerVariants, (form) => form),
    figures: inverted(words.figures, (name) => name),
    currencies: inverted(words.currencies, (code) => code),
    numbers: inverted(words.numbers, Number),
  };
}

function newsWordsOf(
  nouns: ReadonlyMap<string, readonly NounSense[]>,
  verbs: ReadonlyMap<string, readonly VerbEntry[]>,
): Set<string> {
  const isNewsAct = (act: Sense["act"]) => act !== null && typeof act !== "string" && isNews(act);
  const isNewsEntry = ({ concept, object, preposition }: VerbEntry) =>
    object === null && preposition === null && verbSenses.get(concept)?.every(({ act }) => isNewsAct(act)) === true;
  return new Set([
    ...[...nouns].filter(([, senses]) => senses.some(({ act }) => isNewsAct(act))).map(([noun]) => noun),
    ...[...verbs].filter(([, entries]) => entries.some(isNewsEntry)).map(([verb]) => verb),
  ]);
}

/** Demonstrations, strikes and bombs are news though nobody is named. */
export function isNews({ plover, whole, violence }: LexicalAct): boolean {
  return whole && (plover === "PROTEST" || violence !== null);
}

function addNoun(
  word: string,
  sense: NounSense,
  nouns: Map<string, NounSense[]>,
  phrases: Map<string, { rest: string[]; senses: NounSense[] }[]>,
): void {
  const whole = !word.includes("_");
  if (whole) addTo(nouns, word, sense);
  if (whole && !word.includes("-")) return;
  // some treebanks keep a hyphenated word whole, others make it three
  const [first = "", ...rest] = whole ? word.split(/(-)/) : word.split("_");
  const known = phrases.get(first) ?? [];
  const same = known.find((phrase) => phrase.rest.join("_") === rest.join("_"));
  if (same) same.senses.push(sense);
  else known.push({ rest, senses: [sense] });
  phrases.set(first, known);
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** `concept: word word` lines as pairs; a line that does not fit says so. */
export function entriesOf(table: string): [string, string[]][] {
  return linesOf(table).map((line) => {
    const at = line.indexOf(":");
    if (at < 1) throw new Error(`expected "concept: words", came "${line}"`);
    return [
      line.slice(0, at).trim(),
      line
        .slice(at + 1)
        .split(/[\s,]+/)
        .filter((word) => word !== ""),
    ];
  });
}

function linesOf(table: string): string[] {
  return table
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/, "").trim())
    .filter((line) => line !== "");
}

function inverted<T>(table: string, keyed: (key: string) => T): Map<string, T> {
  return new Map(entriesOf(table).flatMap(([key, words]) => words.map((word): [string, T] => [word, keyed(key)])));
}

/** Nouns that no form of a listed verb looks like ("invasion", but not "menace" beside "menacer"). */
function plainNounsOf(
  nouns: ReadonlyMap<string, readonly NounSense[]>,
  verbs: ReadonlyMap<string, readonly VerbEntry[]>,
): Set<string> {
  const stem = (word: string) => word.replace(/(?:ing|ed|[ai]d[oa]|[aeio]r|re|[aeoéêáíó])$/u, "");
  const stems = new Set([...verbs.keys()].map(stem));
  return new Set([...nouns.keys()].filter((noun) => noun.length > 5 && !verbs.has(noun) && !stems.has(stem(noun))));
}

function compoundsIn(prepositions: readonly string[]): Map<string, (readonly string[])[]> {
  const compounds = new Map<string, (readonly string[])[]>();
  for (const preposition of prepositions) {
    const words = preposition.replace(/:\p{L}+$/u, "").split(" ");
    const [first = ""] = words;
    if (words.length > 1)
      compounds.set(
        first,
        [...(compounds.get(first) ?? []), words].sort((a, b) => b.length - a.length),
      );
  }
  return compounds;
}

function setsOf(words: StatusWords): EventIndex["sets"] {
  const lists = Object.entries(words).filter(([, list]) => Array.isArray(list)) as [string, readonly string[]][];
  return Object.fromEntries(lists.map(([name, list]) => [name, new Set(list)])) as unknown as EventIndex["sets"];
}

function verbsOf(table: string): Map<string, VerbEntry[]> {
  const verbs = new Map<string, VerbEntry[]>();
  for (const [concept, words] of entriesOf(table)) {
    if (!verbSenses.has(concept) && !controlSet.has(concept))
      throw new Error(`expected a concept of verbs, came "${concept}"`);
    for (const word of words) {
      const entry = verbEntry(word, concept);
      addTo(verbs, entry.lemma, entry);
    }
  }
  for (const list of verbs.values())
    if (list.length > 1) list.sort((a, b) => asksFor(b) - asksFor(a) || order(a.concept) - order(b.concept));
  return verbs;
}

/** Reads `lemma`, `lemma+particle`, `lemma~preposition`, `lemma=object`, `lemma=object~preposition` and `lemma~preposition=object`. */
function verbEntry(word: string, concept: string): VerbEntry {
  if (!/[+~=]/.test(word))
    return { lemma: word, concept, particle: null, preposition: null, object: null, objectPreposition: null };
  const part = (pattern: RegExp) => pattern.exec(word)?.[1]?.replaceAll("_", " ") ?? null;
  const objectPreposition = part(/~([^+~=]+)=/u);
  return {
    lemma: /^[^+~=]+/u.exec(word)?.[0] ?? word,
    concept,
    particle: part(/\+([^+~=]+)/u),
    preposition: objectPreposition === null ? part(/~([^+~=]+)/u) : null,
    object: part(/=([^+~=]+)/u),
    objectPreposition,
  };
}

function asksFor({ particle, preposition, object }: VerbEntry): number {
  return (object === null ? 0 : 4) + (particle === null ? 0 : 2) + (preposition === null ? 0 : 1);
}

function order(concept: string): number {
  return conceptOrder.get(concept) ?? Number.MAX_SAFE_INTEGER;
}

function sensesOfNouns(): Map<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const line of linesOf(nounConcepts)) {
    const [concept = "", meaning = ""] = line.split(" : ");
    const words = meaning.split(" ").filter((word) => word !== "");
    senses.set(concept.trim(), {
      concept: concept.trim(),
      act: words.some((word) => /^[A-Z]{3}/.test(word)) ? actOf(words, line) : null,
      of: words.includes("of=target") ? "target" : words.includes("of=none") ? "none" : "source",
      dependent: words.includes("-"),
    });
  }
  for (const concept of thingConcepts) {
    if (!senses.has(concept)) senses.set(concept, { concept, act: null, of: "source", dependent: true });
  }
  return senses;
}

function actOf(words: readonly string[], line: string): LexicalAct {
  const [name = ""] = words;
  const [typed = "", about = null] = name.split(":");
  const [plover = "", mode = null] = typed.split("/");
  const context = words.filter((word) => word.startsWith("#")).map((word) => word.slice(1));
  for (const type of about === null ? [plover] : [plover, about])
    if (!ploverTypes.includes(type as PloverType))
      throw new Error(`expected a PLOVER type, came "${type}" in "${line}"`);
  const odd = context.find((word) => !contexts.includes(word as ContextName));
  if (odd !== undefined) throw new Error(`expected a context, came "${odd}" in "${line}"`);
  return {
    plover: plover as PloverType,
    mode,
    about: about as PloverType | null,
    cameo: words.find((word) => /^\d+$/.test(word)) ?? null,
    context: context as ContextName[],
    joint: words.includes("&"),
    whole: words.includes("!"),
    needsTarget: words.includes("+"),
    reversed: words.includes("<"),
    placeIsTarget: words.includes("%"),
    official: words.includes("="),
    verbal: words.includes(">"),
    violence: words.includes("*") ? "deliberate" : words.includes("?") ? "armed" : null,
  };
}

const carried: Readonly<Record<string, Carried>> = {
  $: "plain",
  $begun: "begun",
  $ongoing: "ongoing",
  $planned: "planned",
};

/** Every sense of every concept of verbs, in the order of the table. */
export const verbSenses: ReadonlyMap<string, readonly Sense[]> = readVerbConcepts();
const conceptOrder: ReadonlyMap<string, number> = new Map([...verbSenses.keys()].map((concept, at) => [concept, at]));
/** The concepts of verbs that set the status of the clause they govern. */
export const controlSet: ReadonlySet<string> = new Set(controls);

function readVerbConcepts(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of linesOf(verbConcepts)) {
    const [pattern = "", meaning = ""] = line.split(/ :(?: |$)/);
    const [concept = "", ...tests] = pattern.trim().split(" ");
    const classes = tests.find((test) => test.startsWith("["));
    const doers = tests.find((test) => test.startsWith("("));
    const words = meaning.split(" ").filter((word) => word !== "");
    const patient =
      classes !== undefined
        ? new Set(classes.slice(1, -1).split("|"))
        : tests.includes("@")
          ? "actor"
          : tests.includes("$")
            ? "event"
            : tests.includes("^")
              ? "place"
              : tests.includes("~")
                ? "none"
                : "any";
    const [first = ""] = words;
    const act = words.length === 0 ? null : (carried[first] ?? actOf(words, line));
    const list = senses.get(concept) ?? [];
    const agent = doers === undefined ? null : new Set(doers.slice(1, -1).split("|"));
    const agentKind = agentKinds.find((kind) => tests.includes(`{${kind}}`)) ?? null;
    list.push({ concept, patient, agent, agentKind, content: tests.includes(">"), act });
    senses.set(concept, list);
  }
  return senses;
}
