import { buffer } from "node:stream/consumers";
import type { App } from "../app.ts";
import { SystemError, UsageError } from "../core/errors.ts";
import { type Ingested, ingestBytes, ingestFiles, listFiles } from "../producers/ingest-paths.ts";
import { articles as articlesProjection } from "../projections/articles/projection.ts";
import { pauseOf, sayPause } from "../store/intake-state.ts";
import { defineCommand, jsonOption, workSettings } from "./define.ts";
import { finishHere } from "./finish-here.ts";
import { Progress } from "./progress.ts";
import { shownPath } from "./shown-path.ts";
import { plain, print, say, withApp } from "./terminal.ts";

/** Takes in files once and waits until they can be asked about. */
export const ingest = defineCommand({
  name: "ingest",
  summary: "take in files or folders once, and wait until they can be asked about",
  args: [["<path...>", "files, folders (with everything below), archives, or - for standard input", "files"]],
  options: [jsonOption],
  settings: true,
  example: "entente ingest articles/",
  manual: {
    group: "once",
    about:
      "Takes in the files that are named, and those in the folders that are named, once. It works on them in this process, beside a running start if there is one, waits until the tables hold what they say, and tells what became of each. An archive, mailbox, feed or other file that holds several articles is opened, and each is taken in as path/member. The same bytes again are the same article. Files stay where they are.",
    reads: workSettings,
    output:
      "with --json one object a file, or a member of one that holds several articles: file, article, new, state, code, detail, mentions; else nothing. The summary and what was refused go to standard error.",
    refuses: "a file was refused; the others were taken in",
    examples: [
      ["entente ingest - < article.txt", "an article from standard input"],
      ["entente ingest news.tar.gz", "each article in an archive"],
      ["entente ingest articles/ --json > outcome.jsonl", "what became of each file, for a program"],
    ],
    seeAlso: ["status", "retry", "read", "docs/formats.md"],
  },
  run: (input) =>
    withApp(input, async (app) => {
      const files = await listFiles(input.args.filter((path) => path !== "-"));
      const bytes = input.args.includes("-") ? await buffer(process.stdin) : null;
      if (files.length === 0 && !bytes) throw new UsageError(`no files in ${input.args.join(", ")}`);
      const intake = await app.intake();
      const pause = await pauseOf(intake.db);
      if (pause) throw new SystemError(`intake is ${plain(sayPause(pause))}: entente resume lets it go on`);
      const total = files.length + (bytes ? 1 : 0);
      const progress = new Progress("taking in", total);
      const summary = new Summary();
      let slice: Ingested[] = [];
      let taken = 0;
      const settle = async () => {
        await tellOutcomes(app, slice, { progress, summary, json: input.options.json === true });
        slice = [];
        progress.next("taking in", Math.max(total, taken), taken);
      };
      const taking = {
        ...app.config,
        onNotice: (path: string, notice: string) => say(`– ${shownPath(path, app.config.inbox)}  ${notice}`),
      };
      const everything = async function* () {
        yield* ingestFiles(intake, files, taking);
        if (bytes) yield* ingestBytes(intake, bytes, taking);
      };
      for await (const one of everything()) {
        slice.push(one);
        taken += 1;
        // how many members a file has is known at its end
        progress.set(taken, Math.max(total, taken));
        if (slice.length >= app.config.backlog) await settle();
      }
      await settle();
      progress.end();
      say(summary.words());
      return summary.refused > 0 ? 1 : 0;
    }),
});

/** What became of all that was taken in, in numbers. */
class Summary {
  accepted = 0;
  known = 0;
  refused = 0;
  uncoded = 0;
  recorded = 0;
  mentions = 0;
  stalled = 0;

  words(): string {
    const parts = [
      `${this.accepted} new`,
      `${this.known} known`,
      `${this.refused} refused`,
      `${this.uncoded} in languages without a pack`,
      `${this.recorded} coded with ${this.mentions} mentions`,
    ];
    if (this.stalled > 0) parts.push(`${this.stalled} stalled (see: entente status)`);
    return parts.join(", ");
  }
}

/** Waits until so many can be asked about, and tells of each what became of it: an archive may hold more than memory does. */
async function tellOutcomes(
  app: App,
  taken: readonly Ingested[],
  { progress, summary, json }: { progress: Progress; summary: Summary; json: boolean },
): Promise<void> {
  const ids = [...new Set(taken.flatMap(({ received }) => (received.status === "refused" ? [] : [received.article])))];
  progress.next("coding", ids.length);
  await finishHere(app, ids, (remaining) => progress.set(ids.length - Math.min(remaining, ids.length)));
  progress.end();
  const outcome = await articlesProjection.queries.byIds(app.db("entente_server"), ids);
  const stateOf = new Map(outcome.map((article) => [article.article, article]));
  for (const { path, received } of taken) {
    const article = received.status === "refused" ? null : stateOf.get(received.article);
    const refusal = received.status === "refused" ? received : article?.refusal;
    // what is refused is not said to be new as well
    summary[refusal ? "refused" : received.status] += 1;
    if (refusal)
      say(`✗ ${path === null ? "-" : shownPath(path, app.config.inbox)}  refused, ${refusal.code}: ${refusal.detail}`);
    const { code, detail } = refusal ?? {};
    const state = refusal ? "refused" : article?.state;
    const isNew = received.status === "accepted";
    const line = { file: path, article: article?.article ?? null, new: isNew, state, code, detail };
    if (json) await print(JSON.stringify({ ...line, mentions: article?.mentions ?? 0 }));
  }
  for (const { state, mentions } of outcome) {
    if (state !== "uncoded" && state !== "stalled" && state !== "recorded") continue;
    summary[state] += 1;
    if (state === "recorded") summary.mentions += mentions;
  }
}
