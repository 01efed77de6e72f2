import type { DatedBy, EventDateBasis, OpenDate } from "../core/dates.ts";
import type { Span } from "../core/spans.ts";
import type { PloverType } from "./ontology/plover.ts";

/** How an act stands to reality: a plan is not an event that happened. */
export const statuses = [
  "occurred",
  "ongoing",
  "planned",
  "requested",
  "refused",
  "threatened",
  "denied",
  "hypothetical",
] as const;
export type Status = (typeof statuses)[number];

/**
 * An actor where the text names it. `code` as in CAMEO: country (ISO 3166-1 alpha-3, with XKX, PSE, TWN), then role
 * (`VENGOV`), or an organisation's own (`IGOUNO`, `EUR`); a role without a known country is `---COP`.
 * `name` is how to show it (the words at the span, or the antecedent's for a pronoun); `person` says that it names a person.
 */
export interface Actor extends Span {
  readonly code: string;
  readonly name: string;
  readonly person: boolean;
}

export type EventDate = DatedBy<EventDateBasis>;

/** What a verbal act is about: "will visit" is AGREE with content CONSULT. */
export interface Content {
  readonly plover: PloverType;
  readonly mode: string | null;
}

/** A number the sentence gives for the event, such as `{ killed: 12 }`. */
export type Figures = Readonly<Record<string, number>>;

/**
 * One mention: one sentence's claim that an actor did something to another.
 * Symmetric events list all participants as source and leave `target` empty; given actors stay where they were given.
 */
export interface CodedEvent {
  readonly plover: PloverType;
  readonly mode: string | null;
  readonly context: readonly string[];
  readonly content: Content | null;
  readonly cameo: string;
  readonly quad: 1 | 2 | 3 | 4;
  readonly goldstein: number;
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly symmetric: boolean;
  readonly status: Status;
  /** Who is quoted for it ("according to TASS"). */
  readonly attributed: readonly Actor[];
  readonly date: EventDate | null;
  /** What the text says of the day where `date` is null: "on Wednesday" in an article without a date. */
  readonly open: OpenDate | null;
  readonly place: { readonly country: string; readonly name: string | null } | null;
  readonly figures: Figures;
  /** 0–1. */
  readonly confidence: number;
  readonly trigger: Span;
  /** The sentence; `quote` is its text, since others count characters otherwise than in UTF-16. */
  readonly evidence: Span & { readonly quote: string };
  /** The rule and the lexicon and actor entries that made it; never the article's words. */
  readonly why: readonly string[];
}

/** A name that acts and is not known. */
export interface Unresolved extends Span {
  readonly name: string;
}

/** One text to code. `lang` ISO 639-3 or 639-1; `date` the publication day `YYYY-MM-DD`; `actors` fixes source and target. */
export interface CodingInput {
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
  readonly actors?: readonly [Span | null, Span | null];
}

/** What was found in one text; `lang` is ISO 639-3. */
export interface Coding {
  readonly lang: string;
  readonly events: readonly CodedEvent[];
  readonly unresolved: readonly Unresolved[];
}

/** An ordered release number and the hash of engine, packs and ontology: an older release never supersedes a newer one. */
export interface Release {
  readonly number: number;
  readonly hash: string;
}

/** The coder as everything else sees it: a pure function of its input. Throws nothing for any text. */
export interface Coder {
  readonly release: Release;
  /** Whether there is a pack for this language (ISO 639-3 or 639-1). */
  speaks(lang: string): boolean;
  code(input: CodingInput): Coding;
}
