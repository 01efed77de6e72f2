import { existsSync } from "node:fs";
import type { App } from "../app.ts";
import { refusalCodes, UsageError } from "../core/errors.ts";
import { type Stage, stages } from "../core/stages.ts";
import { type Retried, retryArticle } from "../corrections/retry-article.ts";
import { enqueue } from "../producers/enqueue.ts";
import { type Ingested, ingestFiles } from "../producers/ingest-paths.ts";
import { type ArticleAnswer, articles as articlesProjection } from "../projections/articles/projection.ts";
import { filesOnDisk, lookAgain } from "../store/files.ts";
import { defineCommand, jsonOption, workSettings } from "./define.ts";
import { finishHere } from "./finish-here.ts";
import { Progress } from "./progress.ts";
import { type Chosen, choose, wantedOf } from "./retry-choice.ts";
import { shownPath } from "./shown-path.ts";
import { operator, plain, print, say, withApp } from "./terminal.ts";

/** Starts again what stalled or was refused, and waits until it is known what became of it. */
export const retry = defineCommand({
  name: "retry",
  summary: "start articles again that stalled or were refused, and wait for what becomes of them",
  args: [
    [
      "[article...]",
      "id (8 characters or more), path or file name of an article, or of a file that was refused",
      "files",
    ],
  ],
  options: [
    { flags: "--all", help: "everything that stalled" },
    { flags: "--refused <code>", help: "everything that is refused for this reason", choices: refusalCodes },
    { flags: "--stage <stage>", help: "only what stopped at this stage", choices: stages },
    { flags: "--limit <n>", help: "with --all or --refused: at most so many of each", fallback: "10000" },
    { flags: "--no-wait", help: "end once everything is started again" },
    jsonOption,
  ],
  settings: true,
  example: "entente retry --refused coding-timeout",
  manual: {
    group: "care",
    about:
      "Starts articles again whose stage stalled or that were refused, for when the cause is gone: a limit was raised, a database is back, a newer release can read them. Who asked is noted in the log. It works on them in this process too, beside a running start or a fleet if there is one, waits, and tells what became of each. A limit that was raised must have been raised for everybody who works: whoever is first takes the article. Files that were refused before they became articles are taken in from where they lie; one that is not on this machine is looked at again by whoever watches its folder.",
    reads: workSettings,
    output:
      "with --json one object a stage or file: article, file, stage, after (stalled or refused) and, unless --no-wait, state, code, detail, mentions (see docs/formats.md). The summary goes to standard error.",
    refuses: "something stalled or was refused again, or could not be started",
    examples: [
      ["entente retry --all", "everything that stalled"],
      ["entente retry --refused too-large --no-wait", "leave the work to those who work"],
      ["entente retry 3f9a2c1b --stage code", "one article, if it stopped at this stage"],
    ],
    seeAlso: ["status", "articles", "docs/operating.md"],
  },
  async run(input) {
    const wanted = wantedOf(input);
    return withApp(input, async (app) => {
      const chosen = await choose(app, wanted);
      if (chosen.articles.length + chosen.files.length === 0) {
        say("there is nothing to start again");
        return 0;
      }
      const started = await startAgain(app, chosen, wanted.stage);
      const { articles, files, elsewhere, failures } = started;
      if (articles.length + files.length + elsewhere.length === 0) throw new UsageError(failures.join("; "));
      for (const failure of failures) say(`– ${failure}`);
      for (const path of elsewhere)
        say(`– ${plain(path)}  is not on this machine: whoever watches its folder looks at it again`);
      const waits = input.options.wait !== false;
      const results = waits ? await waitForResults(app, started) : startedOnly(started);
      for (const result of results) if (input.options.json) await print(JSON.stringify(result));
      if (waits) tellResults(results, app.config.inbox);
      else say(`${results.length} started again`);
      return failures.length > 0 || results.some(({ state }) => state === "refused" || state === "stalled") ? 1 : 0;
    });
  },
});

/** What was started again, and why some of what was chosen was not. */
interface Started {
  readonly articles: readonly Retried[];
  readonly files: readonly Ingested[];
  /** Files that are not on this machine. */
  readonly elsewhere: readonly string[];
  readonly failures: readonly string[];
}

/** What became of one stage of an article, or of one file; without `state` nobody waited for it. */
interface Result {
  readonly article: string | null;
  readonly file: string | null;
  readonly stage: Stage | "intake";
  readonly after: "stalled" | "refused";
  readonly state?: string | undefined;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly mentions?: number | undefined;
}

async function startAgain(app: App, chosen: Chosen, stage: Stage | undefined): Promise<Started> {
  const { queues, ...intake } = await app.intake();
  const who = operator();
  const articles: Retried[] = [];
  const failures: string[] = [];
  const progress = new Progress("starting", chosen.articles.length);
  for (const article of chosen.articles) {
    try {
      articles.push(...(await retryArticle(intake.db, { article, stage, who, meta: intake.meta })));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
    progress.advance();
  }
  progress.end();
  await enqueue(queues, articles);

  const wrongStage = stage === undefined ? [] : chosen.files;
  failures.push(...wrongStage.map((path) => `${plain(path)} was refused before it had any stage, not at ${stage}`));
  const asked = chosen.files.filter((path) => !wrongStage.includes(path));
  const open = await filesOnDisk(intake.db, asked);
  const elsewhere = open.filter((path) => !existsSync(path));
  // members that were refused are refused anew, not as known
  await lookAgain(intake.db, [...elsewhere, ...asked.filter((path) => !open.includes(path))]);
  const here = open.filter((path) => !elsewhere.includes(path));
  const files: Ingested[] = [];
  const asking = { ...intake, queues, meta: { ...intake.meta, who } };
  for await (const one of ingestFiles(asking, here, app.config)) files.push(one);
  return { articles, files, elsewhere, failures };
}

function startedOnly({ articles, files }: Started): Result[] {
  return [
    ...articles.map(({ article, stage, after }): Result => ({ article, file: null, stage, after })),
    ...files.map((one) => ({ ...fileResult(one), article: articleOf(one) })),
  ];
}

async function waitForResults(app: App, started: Started): Promise<Result[]> {
  const ids = [
    ...started.articles.map(({ article }) => article),
    ...started.files.flatMap((one) => articleOf(one) ?? []),
  ];
  const progress = new Progress("coding", ids.length);
  await finishHere(app, ids, (remaining) => progress.set(ids.length - Math.min(remaining, ids.length)));
  progress.end();
  const found = await articlesProjection.queries.byIds(app.db("entente_server"), ids);
  const known = new Map(found.map((article) => [article.article, article]));
  return startedOnly(started).map((result) => ({ ...result, ...outcomeOf(known.get(result.article ?? "")) }));
}

function articleOf({ received }: Ingested): string | null {
  return received.status === "refused" ? null : received.article;
}

function fileResult({ path, received }: Ingested): Result {
  const basic = { article: null, file: path, stage: "intake", after: "refused" } as const;
  return received.status === "refused"
    ? { ...basic, state: "refused", code: received.code, detail: received.detail, mentions: 0 }
    : basic;
}

function outcomeOf(article: ArticleAnswer | undefined): Partial<Result> {
  if (!article) return {};
  const { files, state, refusal, mentions } = article;
  return { file: files[0] ?? null, state, code: refusal?.code, detail: refusal?.detail, mentions };
}

function tellResults(results: readonly Result[], inbox: string): void {
  for (const { article, file, stage, state, code, detail } of results) {
    const name = file ? shownPath(file, inbox) : (article ?? "").slice(0, 12);
    if (state === "refused") say(`✗ ${name}  refused, ${code}: ${detail}`);
    if (state === "stalled") say(`! ${name}  stalled at ${stage}: ${detail}`);
  }
  const count = (wanted: string) => results.filter(({ state }) => state === wanted).length;
  const mentions = results.reduce((sum, { mentions = 0 }) => sum + mentions, 0);
  const parts = [
    `${results.length} started again`,
    `${count("recorded")} coded with ${mentions} mentions`,
    `${count("uncoded")} in languages without a pack`,
    `${count("refused")} refused`,
    `${count("stalled")} stalled`,
  ];
  say(parts.join(", "));
}
