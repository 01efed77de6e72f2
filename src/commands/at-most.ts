/** What was asked for with one more than may be shown: the first of them, and the line that says that there are more. */
export interface AtMost<Row> {
  readonly shown: readonly Row[];
  readonly more: string | null;
}

/** Takes as many as `limit` of what was found; `which` are those, such as "the newest". */
export function atMost<Row>(found: readonly Row[], limit: number, which: string): AtMost<Row> {
  const more = found.length > limit ? `${which} ${limit}; --limit for more` : null;
  return { shown: found.slice(0, limit), more };
}
