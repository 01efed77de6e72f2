/**
 * What one language knows of acts: its words for the concepts that all languages share (`concepts.ts`), the constructions that
 * give a predicate's words their roles, and the words that say how an act stands to reality. Data only.
 */
export interface EventLexicon {
  /**
   * Verbs: lines `concept: entry entry …`. An entry is a lemma; `lemma+word` with a particle, reflexive or fixed adverb beside it
   * ("turn+down", "retirar+se"); `lemma~in` whose argument after that preposition is what is acted upon ("call~on");
   * `lemma=noun` with that noun as its object or other bare argument ("take=hostage"); `lemma=noun~on` both, what is acted upon being
   * after the preposition ("launch=attack~on"); `lemma~into=noun` with that noun after the preposition, what is acted upon staying the
   * object ("take~into=custody"). A preposition may name the case it goes with ("в:Acc"). Of several that fit the one that asks for most is taken.
   * Adjectives and participles that govern a clause stand here too ("ready", "dispuesto").
   */
  readonly verbs: string;
  /** Nouns that name acts or things: lines `concept: lemma lemma …`; a word with `_` is several words ("cease_fire"). */
  readonly nouns: string;
  /** How relations, voice, markers and case give roles: lines in the notation of `constructions.ts`. */
  readonly constructions: string;
  readonly words: StatusWords;
}

/**
 * Closed classes of words that the engine asks for by name; all are lemmas unless said otherwise. A preposition may name the case it
 * goes with ("в:Acc"), or be several words ("in favour of").
 */
export interface StatusWords {
  /** Words that negate what they hang on, alone or two together ("no longer"). */
  readonly negations: readonly string[];
  /** Auxiliaries and verbs that put their infinitive into the future ("will", "ir", "aller", "быть"). */
  readonly future: readonly string[];
  /** Those that with an infinitive say what has been arranged ("is to meet", "ha de"). */
  readonly arranged: readonly string[];
  /** Those that only say what may or could be. */
  readonly possible: readonly string[];
  /** Those that say what would or should be. */
  readonly conditional: readonly string[];
  /** Auxiliaries of what ought to be done ("must", "should", "deber", "devoir", "должен"). */
  readonly obligation: readonly string[];
  /** Subordinators of conditions ("if", "unless"). */
  readonly conditions: readonly string[];
  /** Subordinators of what has not happened yet when the main act does ("before", "so that"). */
  readonly unreached: readonly string[];
  /** Adjectives and participles of a planned act ("planned", "próximo", "предстоящий"). */
  readonly plannedAdjectives: readonly string[];
  /** Adjectives that make an act unreal ("alleged" does not; "possible", "potential" do). */
  readonly possibleAdjectives: readonly string[];
  /** Adverbs of what runs on ("still", "currently"). */
  readonly ongoingAdverbs: readonly string[];
  /** Words that introduce who is quoted: "according to", "según", "selon", "по словам" (phrases of forms). */
  readonly sources: readonly string[];
  /** Prepositions of whom an act is directed at, from the most telling to the least. */
  readonly towards: readonly string[];
  /** Prepositions of where something comes from or is taken away from. */
  readonly from: readonly string[];
  /** Prepositions of a place ("in", "at"). */
  readonly where: readonly string[];
  /** Prepositions of those who do something together ("with", "between", "among"). */
  readonly together: readonly string[];
  /** Prepositions of the owner or of the object of a noun ("of", "de"). */
  readonly genitive: readonly string[];
  /** Prepositions of the one who does it ("by", "por", "par"). */
  readonly agent: readonly string[];
  /** Other forms of a preposition: lines `form: variant variant` ("в: во"). */
  readonly markerVariants: string;
  /** An adverb of time that the parser knows well ("yesterday"): it stands for every time expression in the tree. */
  readonly timeAdverb: string;
  /** Endings that make a verb reflexive, by which its other form is found ("ся", "сь"). */
  readonly reflexiveEndings: readonly string[];
  /** Prepositions that mark a person acted upon ("a"). */
  readonly personal: readonly string[];
  /** Nouns that only count people ("thousand", "dozen"). */
  readonly quantities: readonly string[];
  /** Nouns that only count or hold what follows them ("thousands", "group", "series"). */
  readonly containers: readonly string[];
  /** Lemmas of past participles and nouns for people killed, wounded, arrested, … : `killed: die kill dead …` lines. */
  readonly figures: string;
  /** Currency words with their ISO code: `USD: dollar dollars $` lines. */
  readonly currencies: string;
  /** Number words and multipliers: `1000: thousand thousands` lines. */
  readonly numbers: string;
}
