import type { Received } from "../producers/receive.ts";

/** Whether this server takes articles in, and which. */
export interface UploadRules {
  readonly open: boolean;
  readonly maxBytes: number;
  /** What can be read, in words. */
  readonly formats: readonly string[];
  /** The folder that is watched besides; null when this process does not know it. */
  readonly inbox: string | null;
}

/** What became of one file at first. */
export type UploadAnswer = Received;
