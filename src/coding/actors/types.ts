/**
 * Whom a mention stands for. `code` as in CAMEO (country first, then role, `VENGOV`; an organisation's own, `IGOUNO`, `EUR`;
 * a role without a known country `---COP`); `name` as it is to be shown; `why` names the lexicon entry, registry entry or place in
 * the text that says so.
 */
export interface Known {
  readonly code: string;
  readonly name: string;
  readonly person: boolean;
  readonly why: string;
}

/**
 * What kind of words a mention is made of. `country` a state by name; `adjective` an adjective of a country that no office or group
 * has taken up ("Russian gas"); `people` a people ("the Russians"); `seat` a capital or seat of power; `organisation`; `agency` a news
 * agency or newspaper, which is quoted rather than acts; `role` an office or group by its noun, with or without name and country;
 * `person` a name alone; `pronoun`; `place` a town or region that never acts; `unknown` a name that nothing is known of.
 */
export type ActorKind =
  | "country"
  | "adjective"
  | "people"
  | "seat"
  | "organisation"
  | "agency"
  | "role"
  | "person"
  | "pronoun"
  | "place"
  | "unknown";

/**
 * Words `first` to `last` (exclusive) of a sentence that name one actor, or several with one noun ("the presidents of Peru and
 * Ecuador", "both leaders"). `head` is the word that carries number and case: it stands for the whole in the tree. Mentions of a
 * sentence do not overlap and come in order. `who` is empty for `unknown` and for what cannot be resolved.
 */
export interface ActorMention {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: ActorKind;
  readonly who: readonly Known[];
  /** It refers back to what the text has named before: "he", "both sides", "the president". */
  readonly anaphor: boolean;
}
