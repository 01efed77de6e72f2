/** What a check found. What is not as it should be says what to do: `warn` works for now, `bad` does not, or loses something. */
export type Finding =
  | { readonly verdict: "ok"; readonly says: string }
  | { readonly verdict: "warn" | "bad"; readonly says: string; readonly remedy: string };

/** One thing to look at. Whatever `look` throws counts as bad, in its own words. */
export interface Check<Subject> {
  readonly name: string;
  /** What is looked at, for the docs: a noun phrase. */
  readonly about: string;
  readonly look: (subject: Subject) => Finding | Promise<Finding>;
}

/** Declares a check. */
export function defineCheck<Subject>(check: Check<Subject>): Check<Subject> {
  return Object.freeze(check);
}

export const ok = (says: string): Finding => ({ verdict: "ok", says });
export const warn = (says: string, remedy: string): Finding => ({ verdict: "warn", says, remedy });
export const bad = (says: string, remedy: string): Finding => ({ verdict: "bad", says, remedy });
