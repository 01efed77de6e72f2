import { buffer } from "node:stream/consumers";
import { SystemError, UsageError } from "../core/errors.ts";
import { type Ingested, ingestBytes, ingestFiles, listFiles } from "../producers/ingest-paths.ts";
import { articles as articlesProjection } from "../projections/articles/projection.ts";
import { pauseOf, sayPause } from "../store/intake-state.ts";
import { defineCommand, jsonOption, workSettings } from "./define.ts";
import { finishHere } from "./finish-here.ts";
import { Progress } from "./progress.ts";
import { plain, print, say, withApp } from "./terminal.ts";

/** Takes in files once and waits until they can be asked about. */
export const ingest = defineCommand({
  name: "ingest",
  summary: "take in files or folders once, and wait until they can be asked about",
  args: [["<path...>", "files, folders (with everything below), or - for standard input", "files"]],
  options: [jsonOption],
  settings: true,
  example: "entente ingest articles/",
  manual: {
    group: "once",
    about:
      "Takes in the files that are named, and those in the folders that are named, once. It works on them in this process, beside a running start if there is one, waits until the tables hold what they say, and tells what became of each. The same bytes again are the same article. Files stay where they are.",
    reads: workSettings,
    output:
      "with --json one object a file: file, article, new, state, code, detail, mentions; else nothing. The summary and what was refused go to standard error.",
    refuses: "a file was refused; the others were taken in",
    examples: [
      ["entente ingest - < article.txt", "an article from standard input"],
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
      const progress = new Progress("taking in", files.length + (bytes ? 1 : 0));
      const taken: Ingested[] = [];
      const note = (one: Ingested) => {
        taken.push(one);
        progress.advance();
      };
      for await (const one of ingestFiles(intake, files, app.config)) note(one);
      if (bytes) note(await ingestBytes(intake, bytes));

      const ids = [
        ...new Set(taken.flatMap(({ received }) => (received.status === "refused" ? [] : [received.article]))),
      ];
      progress.next("coding", ids.length);
      await finishHere(app, ids, (remaining) => progress.set(ids.length - Math.min(remaining, ids.length)));
      progress.end();

      const outcome = await articlesProjection.queries.byIds(app.db("entente_server"), ids);
      const stateOf = new Map(outcome.map((article) => [article.article, article]));
      const fates = { accepted: 0, known: 0, refused: 0 };
      for (const { path, received } of taken) {
        const article = received.status === "refused" ? null : stateOf.get(received.article);
        const refusal = received.status === "refused" ? received : article?.refusal;
        // what is refused is not said to be new as well
        fates[refusal ? "refused" : received.status] += 1;
        if (refusal) {
          say(`✗ ${plain(path ?? "-")}  refused, ${refusal.code}: ${refusal.detail}`);
        }
        const { code, detail } = refusal ?? {};
        const state = refusal ? "refused" : article?.state;
        const line = {
          file: path,
          article: article?.article ?? null,
          new: received.status === "accepted",
          state,
          code,
          detail,
        };
        if (input.options.json) await print(JSON.stringify({ ...line, mentions: article?.mentions ?? 0 }));
      }
      const count = (state: string) => outcome.filter((article) => article.state === state).length;
      const parts = [
        `${fates.accepted} new`,
        `${fates.known} known`,
        `${fates.refused} refused`,
        `${count("uncoded")} in languages without a pack`,
        `${count("recorded")} coded with ${outcome.reduce((sum, { mentions }) => sum + mentions, 0)} mentions`,
      ];
      if (count("stalled") > 0) parts.push(`${count("stalled")} stalled (see: entente status)`);
      say(parts.join(", "));
      return fates.refused > 0 ? 1 : 0;
    }),
});
