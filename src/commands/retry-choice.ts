import type { App } from "../app.ts";
import { UsageError } from "../core/errors.ts";
import { type Stage, stages } from "../core/stages.ts";
import { articles as articlesProjection } from "../projections/articles/projection.ts";
import { findArticles, findRefusedFiles } from "../store/files.ts";
import { stalledTasks } from "../store/stages.ts";
import type { StoreTables } from "../store/tables.ts";
import type { CommandInput } from "./define.ts";
import { finishHere } from "./finish-here.ts";
import { wholeNumber } from "./option-values.ts";

/** What an operator asks to start again: articles and files by name, or everything of a kind. */
export interface Wanted {
  readonly named: readonly string[];
  readonly stalled: boolean;
  readonly refused: string | null;
  readonly stage: Stage | undefined;
  readonly limit: number;
}

/** Ids of articles, and paths that hold nothing that could be taken in. */
export interface Chosen {
  readonly articles: readonly string[];
  readonly files: readonly string[];
}

/** Reads what was typed. Throws UsageError unless it is either names or kinds. */
export function wantedOf({ args, options }: CommandInput): Wanted {
  const { all, refused, stage, limit } = options;
  const isBroad = all === true || refused !== undefined;
  if (isBroad === args.length > 0)
    throw new UsageError("retry expects articles or files by name, or else --all, --refused CODE or both");
  return {
    named: args,
    stalled: all === true,
    refused: refused === undefined ? null : String(refused),
    stage: stages.find((name) => name === stage),
    limit: wholeNumber(limit, "--limit"),
  };
}

/** Finds what is wanted. Throws UsageError for a name that nothing has, or more than one thing. */
export async function choose(app: App, wanted: Wanted): Promise<Chosen> {
  return wanted.named.length > 0 ? chooseNamed(app, wanted.named) : chooseKinds(app, wanted);
}

async function chooseNamed(app: App, named: readonly string[]): Promise<Chosen> {
  const db = app.db<StoreTables>("entente_writer");
  const articles = new Set<string>();
  const files = new Set<string>();
  for (const meant of named) {
    const known = await findArticles(db, meant);
    const isArticle = known.length > 0;
    const [one, another] = isArticle ? known : await findRefusedFiles(db, meant);
    if (!one) throw new UsageError(`nothing is called ${meant}: give an id (8 characters or more), path or file name`);
    if (another) throw new UsageError(`${meant} may be several ${isArticle ? "articles" : "files"}: give more of it`);
    (isArticle ? articles : files).add(one);
  }
  return { articles: [...articles], files: [...files] };
}

async function chooseKinds(app: App, { stalled, refused, stage, limit }: Wanted): Promise<Chosen> {
  const tasks = stalled ? await stalledTasks(app.db("entente_writer"), { stage, limit }) : [];
  if (refused === null) return { articles: [...new Set(tasks.map(({ article }) => article))], files: [] };
  // what was refused a moment ago counts, too
  await finishHere(app, []);
  const refusals = await articlesProjection.queries.refusals(app.db("entente_server"), limit, refused);
  const there = refusals.filter((refusal) => stage === undefined || refusal.stage === stage);
  return {
    articles: [...new Set([...tasks, ...there].flatMap(({ article }) => article ?? []))],
    files: there.flatMap(({ article, file }) => (article === null && file !== null ? [file] : [])),
  };
}
