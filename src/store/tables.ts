import type { Generated } from "kysely";
import type { Stage } from "../core/stages.ts";

/** Rows of the schemas `store` and `intake`, as migrations 0003, 0004, 0008 and 0012 make them. */
export interface StoreTables {
  "store.articles": { article: string; size: number; forgotten_at: Date | null };
  "store.originals": { article: string; encoding: "br" | "identity"; bytes: Buffer };
  "store.texts": {
    article: string;
    text_hash: string;
    title: string | null;
    byline: string[];
    publisher: string | null;
    url: string | null;
    body: string;
    source: string | null;
  };
  "store.files": {
    file: string;
    path: string;
    article: string | null;
    size: number;
    modified: number;
    changes: Generated<number>;
    container: string | null;
    opening: Generated<number>;
  };
  "intake.stages": {
    article: string;
    stage: Stage;
    turn: Generated<string>;
    asked_at: Generated<Date>;
    enqueued_at: Date | null;
    attempts: Generated<number>;
    stalled: Generated<boolean>;
  };
  "intake.pauses": { one: Generated<boolean>; paused_at: Generated<Date>; who: string; reason: string | null };
}
