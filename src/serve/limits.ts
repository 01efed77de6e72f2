/** How much one server does for those who ask. */
export interface Limits {
  /** Of one address. */
  readonly requestsPerMinute: number;
  readonly bodyBytes: number;
  /** For receiving a request, and for answering it. */
  readonly requestSeconds: number;
  /** For one statement in the database. */
  readonly statementSeconds: number;
  /** Open at once, of everybody. */
  readonly streams: number;
  /** Open at once, of one address. */
  readonly streamsEach: number;
  /** After which a stream ends, and who follows it must say again who he is. */
  readonly streamMinutes: number;
}

/** The limits of a server for which nothing else is set. */
export const usualLimits: Limits = Object.freeze({
  requestsPerMinute: 3000,
  bodyBytes: 64 * 1024,
  requestSeconds: 30,
  statementSeconds: 20,
  streams: 100,
  streamsEach: 10,
  streamMinutes: 60,
});
