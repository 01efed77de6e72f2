import { sha256 } from "../core/ids.ts";
import { append } from "../log/append.ts";
import { articleReplaced } from "../log/entries/article-replaced.ts";
import { lockArticles } from "../store/articles.ts";
import { holdArticle, isHeld, type Within } from "../store/files.ts";
import { goneMembers } from "../store/openings.ts";
import { askFor } from "../store/stages.ts";
import { enqueue } from "./enqueue.ts";
import type { Intake } from "./receive.ts";

/** Members in one transaction. */
const goneAtOnce = 100;

/** Members of a container that no opening before `within` has left: each that no other path holds no longer counts. */
export async function replaceGone(intake: Intake, within: Within): Promise<void> {
  for (;;) {
    const asked = await intake.db.transaction().execute(async (tx) => {
      const gone = await goneMembers(tx, within, goneAtOnce);
      if (gone.length === 0) return null;
      await lockArticles(tx, [...new Set(gone.map(({ article }) => article))]);
      for (const { file } of gone) await holdArticle(tx, file, null);
      const entries = [];
      const tasks = [];
      for (const article of new Set(gone.map((one) => one.article))) {
        if (await isHeld(tx, article)) continue;
        const file = gone.find((one) => one.article === article)?.file ?? within.container;
        entries.push(articleReplaced.of({ article, by: null, file }));
        tasks.push(await askFor(tx, article, "record"));
      }
      const key = `gone/${sha256(gone.map(({ file, changes }) => `${file}/${changes}`).join())}`;
      if (entries.length > 0) await append(tx, { key, entries, meta: intake.meta });
      return tasks;
    });
    if (asked === null) return;
    await enqueue(intake.queues, asked);
  }
}
