import type { Kysely } from "kysely";
import { errorFields, type Logger } from "../core/logger.ts";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleReceived } from "../log/entries/article-received.ts";
import { articleRecorded } from "../log/entries/article-recorded.ts";
import { articleRefused } from "../log/entries/article-refused.ts";
import { articleReplaced } from "../log/entries/article-replaced.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import { articleWithdrawn } from "../log/entries/article-withdrawn.ts";
import type { NewEntry } from "../log/entries/define.ts";
import { readStream } from "../log/read.ts";
import type { Received } from "../producers/receive.ts";
import { jobId } from "../queue/jobs.ts";
import { fileIdOf, namesOf } from "../store/files.ts";
import type { StoreTables } from "../store/tables.ts";
import type { Happening } from "../workers/run.ts";
import { shownPath } from "./shown-path.ts";

/** Who is told of files and articles as they pass. */
export interface Passing {
  received(path: string, received: Received): void;
  happened(happening: Happening): void;
}

/** Tells of each file and article as it passes, in the form that the logger has. `inbox` is the folder that is watched. */
export function tellPassing(logger: Logger, db: Kysely<StoreTables>, inbox: string): Passing {
  return logger.form === "json" ? logPassing(logger) : showPassing(db, inbox, logger.info);
}

/** A line for each stage that ended and each file that was looked at, with the ids by which both are found. */
function logPassing(logger: Logger): Passing {
  return {
    received(path, received) {
      const { status: outcome } = received;
      const file = fileIdOf(path);
      if (received.status !== "refused") logger.info("file taken in", { file, article: received.article, outcome });
      else {
        const { code, detail } = received;
        logger.warn("file refused", { file, stage: "intake", outcome, code, detail });
      }
    },
    happened(happening) {
      const { task, seconds } = happening;
      const ids = { article: task.article, stage: task.stage, job: jobId(task), seconds: Number(seconds.toFixed(4)) };
      if (happening.kind === "done") {
        const entries = [...new Set(happening.entries.map(({ type }) => type))];
        logger.info("stage done", { ...ids, outcome: "done", entries, mentions: mentionsIn(happening.entries) });
      } else if (happening.kind === "refused") {
        const { code, detail } = happening.refusal;
        logger.warn("article refused", { ...ids, outcome: "refused", code, detail });
      } else {
        const { attempts, stalled, error } = happening;
        const outcome = stalled ? "stalled" : "failed";
        logger[stalled ? "error" : "warn"](stalled ? "stage given up" : "stage failed", {
          ...ids,
          outcome,
          attempts,
          ...errorFields(error),
        });
      }
    },
  };
}

/** Mentions that a stage found, or that count since; undefined for a stage that is not about them. */
function mentionsIn(entries: readonly NewEntry[]): number | undefined {
  for (const { type, data } of entries) {
    if (type === articleCoded.type) return (data as { mentions: readonly unknown[] }).mentions.length;
    if (type === articleRecorded.type) return (data as { mentions: number }).mentions;
  }
  return undefined;
}

/** Tells a person of each article as it passes: one line when it is through, refused, or cannot be coded. */
function showPassing(db: Kysely<StoreTables>, inbox: string, say: (line: string) => void): Passing {
  const nameOf = async (article: string) => {
    const [path] = await namesOf(db, article).catch(() => []);
    return path ? shownPath(path, inbox) : article.slice(0, 12);
  };
  return {
    received(path: string, received: Received): void {
      if (received.status === "refused")
        say(`✗ ${shownPath(path, inbox)}  refused, ${received.code}: ${received.detail}`);
    },
    happened(happening: Happening): void {
      // most stages say nothing, and need no name looked up
      const isSilent = ({ type }: NewEntry) => type !== articleUncoded.type && type !== articleRecorded.type;
      if (happening.kind === "done" && happening.entries.every(isSilent)) return;
      void tell(happening, { nameOf, goneOf: (article) => goneOf(db, article).catch(() => null), say });
    },
  };
}

interface Telling {
  readonly nameOf: (article: string) => Promise<string>;
  readonly goneOf: (article: string) => Promise<string | null>;
  readonly say: (line: string) => void;
}

async function tell(happening: Happening, { nameOf, goneOf, say }: Telling): Promise<void> {
  const name = await nameOf(happening.task.article);
  if (happening.kind === "refused") {
    say(`✗ ${name}  refused, ${happening.refusal.code}: ${happening.refusal.detail}`);
  } else if (happening.kind === "failed") {
    const tried = happening.attempts > 0 ? `try ${happening.attempts}, ` : "";
    const then = happening.stalled ? "given up; it waits for an operator" : `${tried}will be tried again`;
    say(`! ${name}  ${happening.task.stage} failed (${then}): ${happening.error.message}`);
  } else {
    for (const entry of happening.entries) {
      if (entry.type === articleUncoded.type) say(`– ${name}  kept, not coded: no pack for its language yet`);
      if (entry.type === articleRecorded.type) {
        const { mentions } = entry.data as { mentions: number };
        const gone = mentions === 0 ? await goneOf(happening.task.article) : null;
        say(gone ? `– ${name}  ${gone}` : `✓ ${name}  ${count(mentions, "mention")}`);
      }
    }
  }
}

/** Why an article's mentions do not count, if so: recorded anew without them, it would look like one in which nothing was found. */
async function goneOf(db: Kysely<StoreTables>, article: string): Promise<string | null> {
  const said = await readStream(db, `article/${article}`);
  const last = (wanted: string) => said.findLastIndex(({ type }) => type === wanted);
  if (last(articleWithdrawn.type) >= 0) return "withdrawn: its mentions no longer count";
  if (last(articleReplaced.type) > last(articleReceived.type)) return "replaced: its mentions no longer count";
  const refusal = said[last(articleRefused.type)];
  if (refusal === undefined || last(articleCoded.type) >= 0) return null;
  const { code, detail } = articleRefused.data.parse(refusal.data);
  return `known already, and refused, ${code}: ${detail}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
