import { codePassages } from "../coders/code-passages.ts";
import type { Actor, CodedEvent } from "../coding/types.ts";
import { uuidOf } from "../core/ids.ts";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { LoggedMention } from "../log/entries/shapes.ts";
import { readText } from "../store/articles.ts";
import { defineWorker } from "./define.ts";
import { historyOf } from "./history.ts";

/** Text → mentions, each passage by the coder of its own language. What the log keeps of them has spans in place of words. */
export const codeArticle = defineWorker({
  stage: "code",
  async work({ article }, { db, coder }) {
    const { read } = await historyOf(db, article);
    if (!read) throw new Error(`article ${article} is to be coded and was never read`);
    const { textHash, language, published, passages } = read;
    const { body } = await readText(db, article, textHash);
    const date = published?.precision === "day" ? { date: published.date } : {};
    const coding = await codePassages({ text: body, lang: language.code, passages, ...date }, coder);
    if (coding === null) {
      return { next: null, settle: async () => [articleUncoded.of({ article, language: language.code })] };
    }
    const mentions = coding.events.map((event, n) =>
      mentionOf(event, uuidOf("mention", article, textHash, placeOf(event, n))),
    );
    return {
      next: "record",
      settle: async () => [
        articleCoded.of({
          article,
          textHash,
          language: coding.lang,
          release: { ...coder.release },
          mentions,
          unresolved: coding.unresolved.map(({ start, end }) => ({ start, end })),
        }),
      ],
    };
  },
});

/** What tells a mention from the others of its text; the number only where all else is equal to the coder. */
function placeOf({ trigger, plover, source, target }: CodedEvent, n: number): string {
  const codes = [...source, ...target].map(({ code }) => code).join("+");
  return [trigger.start, trigger.end, plover, codes, n].join("/");
}

function mentionOf(event: CodedEvent, id: string): LoggedMention {
  const { evidence, place, context, why, source, target, attributed, content, date, open, figures, trigger, ...plain } =
    event;
  return {
    ...plain,
    id,
    context: [...context],
    content: content && { ...content },
    source: source.map(spanOf),
    target: target.map(spanOf),
    attributed: attributed.map(spanOf),
    date: date && { ...date },
    open: open && { ...open },
    place: place?.country ?? null,
    figures: { ...figures },
    trigger: { ...trigger },
    evidence: { start: evidence.start, end: evidence.end },
    why: [...why],
  };
}

function spanOf({ code, person, start, end }: Actor) {
  return { code, person, start, end };
}
