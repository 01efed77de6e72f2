/** Where sentences and words end in one language, as far as no treebank can teach it: data only. */
export interface TextRules {
  /** Abbreviations, written without their last dot, behind which a sentence never ends: titles before a name. */
  readonly titles: readonly string[];
  /** Abbreviations, written without their last dot, behind which a sentence ends only before one of `sentenceStarters`. */
  readonly abbreviations: readonly string[];
  /** Words, capitalised, that begin sentences and are no part of a name. */
  readonly sentenceStarters: readonly string[];
  /** Abbreviations with dots inside that are one word with their last dot ("U.S."). Flag `u`. */
  readonly dotted?: RegExp;
  /**
   * Given where the parts of a compound with hyphens, and the hyphens, are words of their own ("US-led": three words), as the
   * treebanks of the language have it: prefixes after which they are not, in small letters.
   */
  readonly hyphenPrefixes?: readonly string[];
  /** Words, in small letters, that hold an apostrophe or hyphen and yet are one. */
  readonly undivided: readonly string[];
  /**
   * How words written together come apart, tried in order: each group of the pattern is a word, what no group holds (a hyphen)
   * is dropped. Patterns are for whole words and have the flags `iu`. What is left is tried again, so that chains come apart.
   */
  readonly divisions: readonly RegExp[];
  /** Verbs with pronouns behind them and no mark between ("darle", "denunciándolo"). */
  readonly enclitics?: Enclitics;
  /** What letters, or pairs of them, may stand for in text that keeps no accents: "o" → "ó". */
  readonly accents?: Readonly<Record<string, string>>;
  /** Forms whose lemma no rule of endings gives: part of speech → lemma → its forms, with spaces between. */
  readonly irregular: Readonly<Record<string, LemmaForms>>;
  /** The same for forms that are derived: part of speech → the lemmas of which a form may begin with a letter, asked once a letter. */
  readonly derived?: Readonly<Record<string, (initial: string) => LemmaForms>>;
}

/** Lemma → its forms, with spaces between. */
export type LemmaForms = Readonly<Record<string, string>>;

/** Pronouns that are written onto the end of a verb. */
export interface Enclitics {
  /** The verb in group 1, the pronouns in group 2; flags `iu`. Words in small letters that the treebanks know as one word stay so. */
  readonly pattern: RegExp;
  /** One pronoun of those in group 2; flags `giu`. */
  readonly pronoun: RegExp;
  /** Accents that the pronouns brought and that go with them, by letter. */
  readonly unaccented: Readonly<Record<string, string>>;
}
