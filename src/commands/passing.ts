import { basename } from "node:path";
import type { Kysely } from "kysely";
import type { Say } from "../app.ts";
import { articleRecorded } from "../log/entries/article-recorded.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { Received } from "../producers/receive.ts";
import { namesOf } from "../store/files.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Happening } from "../workers/run.ts";
import { plain } from "./terminal.ts";

/** Tells a person of each article as it passes: one line when it is through, refused, or cannot be coded. */
export function showPassing(db: Kysely<StoreTables>, say: Say) {
  const nameOf = async (article: string) => {
    const [path] = await namesOf(db, article).catch(() => []);
    return path ? plain(basename(path)) : article.slice(0, 12);
  };
  return {
    received(path: string, received: Received): void {
      if (received.status === "refused")
        say(`✗ ${plain(basename(path))}  refused, ${received.code}: ${received.detail}`);
    },
    happened(happening: Happening): void {
      void tell(happening, nameOf, say);
    },
  };
}

async function tell(happening: Happening, nameOf: (article: string) => Promise<string>, say: Say): Promise<void> {
  const name = await nameOf(happening.task.article);
  if (happening.kind === "refused") {
    say(`✗ ${name}  refused, ${happening.refusal.code}: ${happening.refusal.detail}`);
  } else if (happening.kind === "failed") {
    const then = happening.stalled
      ? "given up; it waits for an operator"
      : `try ${happening.attempts}, will be tried again`;
    say(`! ${name}  ${happening.task.stage} failed (${then}): ${happening.error.message}`);
  } else {
    for (const entry of happening.entries) {
      if (entry.type === articleUncoded.type) say(`– ${name}  kept, not coded: no pack for its language yet`);
      if (entry.type === articleRecorded.type)
        say(`✓ ${name}  ${count((entry.data as { mentions: number }).mentions, "mention")}`);
    }
  }
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
