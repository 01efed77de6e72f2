import type { Span } from "../../core/spans.ts";
import type { ActorMention } from "../actors/types.ts";
import type { TimeExpression } from "../dates/find-times.ts";
import type { Word } from "../syntax/types.ts";
import type { Grammar } from "./clause.ts";
import type { Tree } from "./tree.ts";

/** One parsed sentence with everything found in it before acts are looked for. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly mentions: readonly ActorMention[];
  readonly times: readonly TimeExpression[];
  readonly tree: Tree;
  readonly grammar: Grammar;
  /** The last time that the text has named before: what "the same day" goes back to. */
  readonly earlier: TimeExpression | undefined;
  /** The day of publication, where known. */
  readonly published: string | undefined;
  /** A year that the text itself has named: for days without a year in a text without a date. */
  readonly yearHint: number | undefined;
}
