import type { ActorLexicon } from "../actors/lexicon.ts";
import type { Calendar } from "../dates/calendar.ts";
import type { EventLexicon } from "../engine/lexicon-types.ts";
import type { TextRules } from "../syntax/text-rules.ts";

/** Everything the coder knows of one language besides its weights: data only. Adding a language adds such a value and no line of engine. */
export interface LanguagePack {
  /** ISO 639-3. */
  readonly code: string;
  /** ISO 639-1. */
  readonly shortCode: string;
  readonly name: string;
  /** Where sentences and words end. */
  readonly text: TextRules;
  /** Names of countries, organisations and groups, offices and roles, and the words that tie them together. */
  readonly actors: ActorLexicon;
  /** Words for days and spans of time. */
  readonly calendar: Calendar;
  /** Verbs and nouns that make acts, the constructions that give them their roles, and the words that set their status. */
  readonly events: EventLexicon;
}
