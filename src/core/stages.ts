/** The stages an article passes, in order; each has one queue. */
export const stages = ["read", "code", "record"] as const;
export type Stage = (typeof stages)[number];
