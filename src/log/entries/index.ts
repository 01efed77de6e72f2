import { articleCoded } from "./article-coded.ts";
import { articleRead } from "./article-read.ts";
import { articleReceived } from "./article-received.ts";
import { articleRecorded } from "./article-recorded.ts";
import { articleRefused } from "./article-refused.ts";
import { articleReplaced } from "./article-replaced.ts";
import { articleRetried } from "./article-retried.ts";
import { articleStalled } from "./article-stalled.ts";
import { articleUncoded } from "./article-uncoded.ts";
import { articleWithdrawn } from "./article-withdrawn.ts";
import type { EntryDefinition } from "./define.ts";
import { eventMerged } from "./event-merged.ts";
import { eventRecorded } from "./event-recorded.ts";
import { eventReported } from "./event-reported.ts";
import { eventUnreported } from "./event-unreported.ts";
import { eventWithdrawn } from "./event-withdrawn.ts";
import { intakeOpened } from "./intake-opened.ts";
import { intakeRefused } from "./intake-refused.ts";

/** Every entry of an article's stream. */
export const articleEntries = [
  articleReceived,
  articleRead,
  articleCoded,
  articleUncoded,
  articleRecorded,
  articleRefused,
  articleStalled,
  articleRetried,
  articleReplaced,
  articleWithdrawn,
] as const;

/** Every type of entry that can stand in the log. */
export const entryDefinitions: readonly EntryDefinition[] = [
  ...articleEntries,
  intakeOpened,
  intakeRefused,
  eventRecorded,
  eventReported,
  eventUnreported,
  eventMerged,
  eventWithdrawn,
];
