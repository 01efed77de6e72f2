import type { Grammar } from "./clause.ts";
import type { Draft } from "./drafts.ts";
import type { Node } from "./tree.ts";

/** What is found in one sentence so far. */
export interface Work {
  readonly grammar: Grammar;
  /** Nodes that a found act has used up. */
  readonly taken: Set<Node>;
  /** What clauses below verbal acts came to; null while they are being read. */
  readonly inner: Map<Node, Draft | null>;
  readonly lenient: boolean;
  /** Reads a clause as what another act is about; null where it is no act. */
  readonly readClause: (verb: Node) => Draft | null;
}

/** The act that a verbal act is about. */
export interface Inner {
  readonly node: Node;
  readonly draft: Draft | null;
}
