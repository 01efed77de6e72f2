import type { ContextName } from "../ontology/contexts.ts";
import type { PloverType } from "../ontology/plover.ts";

/** Countries, organisations or groups under the names they have in one language, each with what the name can stand for. */
export interface NameEntry {
  readonly id: string;
  readonly code: string;
  readonly names: readonly string[];
  /** `country` a state; `adjective` its adjective; `people` its people; `seat` a capital that stands for the government; `place` never acts. */
  readonly kind: "country" | "adjective" | "people" | "seat" | "place" | "organisation" | "opaque";
}

/**
 * A word or phrase for an office or a group of people. `role` is the CAMEO role block; `*` takes the role of the noun before it
 * ("rebel commander"), or `alone` when nothing stands before it. `title` may stand before a name; `speaker` may name one person.
 */
export interface RoleEntry {
  readonly phrase: string;
  readonly role: string;
  readonly alone: string | null;
  readonly title: boolean;
  readonly person: boolean;
}

/** The act that a frame stands for; `cameo` only where it is finer than what type, mode and content give. */
export interface FrameAct {
  readonly plover: PloverType;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly context: readonly ContextName[];
}

/**
 * One argument of a frame, in the order of an active clause. `actor` a target; `noun` a noun of one of the named classes; `any` any noun
 * phrase; `to` an infinitive, `ing` a gerund, that says what the act is about; `word` a particle.
 * `prepositions` is empty for a direct object.
 */
export interface Slot {
  readonly kind: "actor" | "noun" | "any" | "to" | "ing" | "word";
  readonly prepositions: readonly string[];
  readonly classes: readonly string[];
  readonly optional: boolean;
}

/**
 * A verb with the arguments that make it an act. `joint`: several subjects, or subject and companion, do it together;
 * `whole`: it says enough without anybody it is directed at.
 */
export interface VerbFrame {
  readonly id: string;
  readonly verb: string;
  readonly slots: readonly Slot[];
  readonly act: FrameAct;
  readonly joint: boolean;
  readonly whole: boolean;
}

/**
 * A noun that names an act ("the invasion of X by Y"). `to` are the prepositions of its target, `of` says what "of X" is;
 * `joint`: done together by those after "between", "of" or "with".
 */
export interface NounFrame {
  readonly id: string;
  readonly noun: string;
  readonly to: readonly string[];
  readonly of: "source" | "target" | "none";
  readonly act: FrameAct;
  readonly joint: boolean;
  readonly targetOptional: boolean;
}

/** What a verb that governs another one says of it: "is to", "plans to", "continues to", "denied that". */
export type Control = "planned" | "ongoing" | "begun" | "denied" | "wished";

/** How a verb looks in its forms. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: string;
}

/** Closed classes of words that the engine asks for by name. */
export interface FunctionWords {
  readonly determiners: readonly string[];
  readonly prepositions: readonly string[];
  readonly conjunctions: readonly string[];
  readonly subordinators: readonly string[];
  readonly conditionals: readonly string[];
  readonly relatives: readonly string[];
  readonly negations: readonly string[];
  readonly adverbs: readonly string[];
  readonly auxiliaries: Readonly<
    Record<"be" | "have" | "do" | "future" | "possible" | "conditional" | "other", readonly string[]>
  >;
  readonly personPronouns: readonly string[];
  readonly otherPronouns: readonly string[];
  readonly possessives: readonly string[];
  /** What stands before a noun that refers back to several actors ("both", "the two"), with their number. */
  readonly groups: Readonly<Record<string, number>>;
  /** The nouns that then refer back ("countries"), with what they mean. */
  readonly groupNouns: Readonly<Record<string, "country" | "government" | "side" | "leader" | "minister">>;
  /** Words that may stand between the two ("neighbouring"). */
  readonly groupModifiers: readonly string[];
  /** Those of the nouns that refer back with the article alone ("the presidents"). */
  readonly groupTitles: readonly string[];
  /** Prepositions of whoever something is done to or for ("aid to", "a warning to"). */
  readonly receiving: readonly string[];
  readonly reporting: readonly string[];
  readonly sources: readonly string[];
  readonly sentenceStarters: readonly string[];
  readonly plannedAdjectives: readonly string[];
  readonly counterpart: readonly string[];
  readonly governments: readonly string[];
  readonly formers: readonly string[];
  readonly honorifics: readonly string[];
  readonly nameParticles: readonly string[];
  /** The definite article. */
  readonly article: string;
  /** Prepositions of an occasion at which the sentence's act takes place ("at a meeting"). */
  readonly occasions: readonly string[];
  /** Offices of those who lead a country. */
  readonly headTitles: readonly string[];
  /** The ending of adverbs, and that of past forms of verbs the pack does not know. */
  readonly adverbEnding: string;
  readonly verbEnding: string;
  /** Nouns that with a possessive mean the country or government of the person named last ("his country"), with the role block. */
  readonly ownNouns: Readonly<Record<string, string>>;
  /** The preposition of an owner ("of"). */
  readonly genitive: string;
  /** Nouns that only count what follows them: "thousands of", "tonnes of". */
  readonly quantities: readonly string[];
  /** Where an offer or a demand comes from ("from"). */
  readonly origin: string;
  /** Verbs by which a government makes its own act known. */
  readonly announcing: readonly string[];
  /** The preposition of the agent of a passive ("by"). */
  readonly agent: string;
  /** Prepositions of those who do something together ("between", "with"). */
  readonly among: readonly string[];
  /** Conjunctions that tie a clause to the time right before them ("on Monday, when"). */
  readonly whenWords: readonly string[];
  /** Prepositions after which a name says where ("in", "at"). */
  readonly where: readonly string[];
}

/** Words for days and spans of time. */
export interface Calendar {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly days: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, "day" | "week" | "month" | "year">>;
  readonly steps: Readonly<Record<string, number>>;
  readonly ago: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}

/** Everything the engine knows of one language: data only. Adding a language adds such a value and no line of engine. */
export interface LanguagePack {
  readonly code: string;
  readonly shortCode: string;
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly titlesWithDot: readonly string[];
  readonly names: readonly NameEntry[];
  readonly doubtfulNames: readonly string[];
  readonly roles: readonly RoleEntry[];
  readonly roleModifiers: readonly string[];
  readonly verbs: Readonly<Record<string, VerbForms>>;
  readonly verbFrames: readonly VerbFrame[];
  readonly controls: Readonly<Record<string, Control>>;
  readonly plannedWords: readonly string[];
  readonly nounFrames: readonly NounFrame[];
  readonly nounClasses: Readonly<Record<string, readonly string[]>>;
  readonly plurals: Readonly<Record<string, string>>;
  readonly harmNouns: Readonly<Record<string, string>>;
  readonly words: FunctionWords;
  readonly calendar: Calendar;
}
