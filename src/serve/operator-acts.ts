import { z } from "zod";
import { UsageError } from "../core/errors.ts";
import { stages } from "../core/stages.ts";
import { type Retried, retryArticle } from "../corrections/retry-article.ts";
import { enqueue } from "../producers/enqueue.ts";
import { articles } from "../projections/articles/projection.ts";
import { replayHeld } from "../projections/held.ts";
import { projections } from "../projections/index.ts";
import { intake } from "../projections/intake/projection.ts";
import { lookAgain } from "../store/files.ts";
import { pauseIntake, resumeIntake } from "../store/intake-state.ts";
import { articleId, fileId, operator, reason } from "./operator.ts";
import { Problem } from "./problems.ts";
import { defineRoute, type Needs, none } from "./route.ts";
import { fileAt } from "./trace.ts";

/* What an operator does: each a form of the operator's pages, and each ends on one of them. */

/** Articles that one press of a button starts again; each is an append of its own. */
const mostRetried = 500;

export const pause = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/pause",
  summary: "Pauses intake on every host.",
  params: none,
  query: none,
  body: z.strictObject({ reason: z.string().max(500).optional() }),
  result: null,
  async answer({ writer }, { body, who }, reply) {
    await pauseIntake(writer, { who: who.name, reason: body.reason?.trim() || null });
    return reply.redirect("/operations?done=paused", 303);
  },
});

export const resume = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/resume",
  summary: "Lets intake go on.",
  params: none,
  query: none,
  body: none,
  result: null,
  async answer({ writer }, _asked, reply) {
    await resumeIntake(writer);
    return reply.redirect("/operations?done=resumed", 303);
  },
});

export const retry = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/retry",
  summary: "Starts one article again where it stopped, one file, or everything that stopped for a reason.",
  params: none,
  query: none,
  body: z.strictObject({
    article: articleId.optional(),
    file: fileId.optional(),
    code: reason.optional(),
    stage: z.enum([...stages, "intake"]).optional(),
  }),
  result: null,
  async answer(needs, { body: { article, file, code, stage }, who }, reply) {
    if (article !== undefined) {
      await retryAll(needs, [article], who.name);
      return reply.redirect(`/operations/articles/${article}`, 303);
    }
    if (file !== undefined) {
      const found = await fileAt(needs.db, file);
      if (!found) throw new Problem(404, `There is no file ${file}.`);
      await lookAgain(needs.writer, [found.path]);
      return reply.redirect("/operations?done=lookedAgain&number=1", 303);
    }
    if (code === undefined || stage === undefined) {
      throw new Problem(400, "say what to start again: an article, a file, or a code with its stage");
    }
    const { number, left } = await retryReason(needs, { code, stage }, who.name);
    const done = stage === "intake" ? "lookedAgain" : "retried";
    return reply.redirect(`/operations?done=${done}&number=${number}&left=${left}`, 303);
  },
});

export const replay = defineRoute({
  ...operator,
  method: "POST",
  path: "/operations/replay",
  summary: "Tries the entries again that a projection holds.",
  params: none,
  query: none,
  body: z.strictObject({ projection: z.enum(projections.map(({ name }) => name)) }),
  result: null,
  async answer({ projector }, { body }, reply) {
    const projection = projections.find(({ name }) => name === body.projection);
    if (!projection) throw new Problem(404, `There is no projection ${body.projection}.`);
    const { applied, held } = await replayHeld(projector, projection);
    return reply.redirect(`/operations?done=replayed&number=${applied}&left=${held}`, 303);
  },
});

async function retryReason(
  needs: Needs,
  { code, stage }: { code: string; stage: string },
  who: string,
): Promise<{ number: number; left: number }> {
  const there = (await intake.queries.reasons(needs.db)).find((one) => one.code === code && one.stage === stage);
  if (stage === "intake") {
    const refused = await articles.queries.refusals(needs.db, mostRetried, { code });
    const paths = refused.flatMap(({ article, file }) => (article === null && file !== null ? [file] : []));
    await lookAgain(needs.writer, paths);
    return { number: paths.length, left: Math.max(0, (there?.number ?? 0) - paths.length) };
  }
  const wanted = await intake.queries.list(needs.db, {
    state: code === "stalled" ? "stalled" : "refused",
    stage: stages.find((one) => one === stage),
    code,
    limit: mostRetried,
  });
  const number = await retryAll(
    needs,
    wanted.map(({ article }) => article),
    who,
  );
  return { number, left: Math.max(0, (there?.number ?? 0) - number) };
}

/** Starts articles again; returns how many. One that went on by itself meanwhile needs nothing, unless it is the only one. */
async function retryAll({ writer, queues, release }: Needs, wanted: readonly string[], who: string): Promise<number> {
  const started: Retried[] = [];
  for (const article of wanted) {
    try {
      started.push(...(await retryArticle(writer, { article, who, meta: { release } })));
    } catch (error) {
      if (!(error instanceof UsageError) || wanted.length === 1) throw error;
    }
  }
  await enqueue(queues, started);
  return new Set(started.map(({ article }) => article)).size;
}
