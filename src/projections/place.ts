import type { AnyProjection } from "./define.ts";

/** Where a projection's rows are written, and the table of schema `projection` that says how far. */
export interface Place {
  readonly schema: string;
  readonly ledger: "checkpoints" | "rebuilds";
  /** Whether an entry may come again, over rows that stand: a rebuild begins with empty tables and takes each entry once. */
  readonly takesAgain: boolean;
}

/** The tables that are shown. */
export function shownPlace({ schema }: AnyProjection): Place {
  return { schema, ledger: "checkpoints", takesAgain: true };
}

/** The tables that a rebuild fills beside those that are shown. */
export function rebuildPlace({ schema }: AnyProjection): Place {
  return { schema: `${schema}_rebuild`, ledger: "rebuilds", takesAgain: false };
}
