import { say } from "./terminal.ts";

/** What was asked for with one more than may be shown: the first of them, and whether there are more. */
export interface AtMost<Row> {
  readonly shown: readonly Row[];
  /** Tells the person, behind the list, that there are more. */
  sayMore(): void;
}

/** Takes as many as `limit` of what was found; `which` are those, such as "the newest". */
export function atMost<Row>(found: readonly Row[], limit: number, which: string): AtMost<Row> {
  return {
    shown: found.slice(0, limit),
    sayMore() {
      if (found.length > limit) say(`${which} ${limit}; --limit for more`);
    },
  };
}
