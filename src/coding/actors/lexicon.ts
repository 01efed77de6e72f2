/** Endings a word can have in text, by the ending of its citation form (the longest key wins, "" is the default). */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** The endings of a pack's names of countries and organisations, of its adjectives and of its words for peoples. */
export interface Inflections {
  readonly names: Endings;
  readonly adjectives: Endings;
  readonly people: Endings;
}

/**
 * Offices and groups: lines `ROLE|kind|phrases`, phrases divided by ";". `ROLE` is the CAMEO block; with a leading `*` it gives way to
 * the role of what it leads ("rebel commander"), empty for nouns that have none of their own ("members of"); `=` is that of the person
 * named last ("counterpart"). Kinds: `title` one person, may stand before a name; `envoy` a title that is sent ("ambassador to");
 * `group` people or an institution; `field` the area of an office ("foreign affairs"); `quality` an adjective that says whose
 * ("military"). Words in brackets, and those from the first genitive preposition on, keep their form; the others take endings.
 */
export type RoleTable = string;

/** Closed classes that tie names and offices together. Lists are divided by spaces; those of phrases by ";". */
export interface ActorWords {
  readonly determiners: string;
  /** Those determiners that point to someone known. */
  readonly definite: string;
  /** Prepositions of an owner: "of", "for". */
  readonly genitive: string;
  /** Prepositions of where an envoy is sent. */
  readonly posted: string;
  /** Endings of a possessor: "'s". */
  readonly possessive: string;
  readonly conjunctions: string;
  readonly formers: string;
  /** What makes a former office when joined to it: "ex". */
  readonly formerPrefixes: string;
  readonly honorifics: string;
  /** Small words inside persons' names: "de", "al", "von". */
  readonly particles: string;
  /** Capitalised words that are no names: days, months, languages. */
  readonly notNames: string;
  /** Names of short form that in text of capitals alone are common words: "US", "WHO". */
  readonly wordLike: string;
  /** Words before an adjective of a country that make it somebody else's: "pro", "anti". */
  readonly sidePrefixes: string;
  /** Words joined to a country that make it the actor: "led". */
  readonly leading: string;
  /** Adjectives and nouns that may stand between a country and an office. */
  readonly modifiers: string;
  /** Pronouns of one person, subject and object. */
  readonly pronouns: string;
  readonly possessives: string;
  /** Nouns that with a possessive mean the country or government of the person named last: lines `ROLE|phrases`. */
  readonly own: string;
  /** What stands before a noun that refers back to several actors: lines `number|phrases`. */
  readonly together: string;
  /** The nouns that then refer back: lines `country|phrases`, `government|`, `side|`, `leader|`, `minister|`. */
  readonly togetherNouns: string;
  readonly togetherModifiers: string;
  /** Titles of one word that beside a noun are adjectives: "general", "major". */
  readonly alsoAdjectives: string;
  /** Nouns of places that are called after somebody: what follows them names no actor ("calle Colombia"). */
  readonly calledAfter: string;
  /** Prepositions of whoever something is done to or for. */
  readonly receiving: string;
  /** Prepositions after which a name says where. */
  readonly where: string;
  /** Offices of those who lead a country, as phrases of the role table. */
  readonly heads: string;
  /** Words that are two: "del" for "de el"; `short=long` divided by ";". */
  readonly contractions: string;
  /** First halves of joined adjectives: lines `CODE|Sino;Chino`. */
  readonly adjectivePrefixes: string;
  /** Case endings that persons' names may lose, longest first. */
  readonly nameEndings: string;
  /** Where the head of an office stands: "police chief", or "jefe policial". */
  readonly headFirst: boolean;
  /** Whether an owner may follow its office in the genitive without preposition. */
  readonly bareGenitive: boolean;
}

/** Everything that names actors in one language. Tables are lines of text; what the columns mean stands with each. */
export interface ActorLexicon {
  /** `CODE|names|adjectives|people|capitals and seats of power`; explicit forms in brackets after a name. */
  readonly countries: string;
  /** Organisations of states and others: `CODE|names`. */
  readonly organisations: string;
  /** Armed groups, parties, companies: `CODE|names`. */
  readonly groups: string;
  /** News agencies and newspapers: `CODE|names`. */
  readonly agencies: string;
  /** Towns and regions that only say where: `CODE|names`. */
  readonly places: string;
  /** Names that are also common words or first names, divided by ";". */
  readonly doubtful: string;
  readonly inflections: Inflections;
  readonly roles: RoleTable;
  readonly roleEndings: Endings;
  readonly words: ActorWords;
}
