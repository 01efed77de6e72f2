import type { Actor, CodedEvent, Coding } from "../coding/types.ts";
import { uuidOf } from "../core/ids.ts";
import type { Span } from "../core/spans.ts";
import { articleCoded } from "../log/entries/article-coded.ts";
import { articleUncoded } from "../log/entries/article-uncoded.ts";
import type { LoggedMention } from "../log/entries/shapes.ts";
import { readText } from "../store/articles.ts";
import { defineWorker } from "./define.ts";
import { type History, historyOf } from "./history.ts";

type Read = NonNullable<History["read"]>;

/** Text → mentions, each passage by the coder of its own language. What the log keeps of them has spans in place of words. */
export const codeArticle = defineWorker({
  stage: "code",
  async work({ article }, { db, coder }) {
    const { read } = await historyOf(db, article);
    if (!read) throw new Error(`article ${article} is to be coded and was never read`);
    const { textHash, language, published } = read;
    const parts = partsByLanguage(read).filter(({ code }) => coder.speaks(code));
    const [first] = parts;
    if (first === undefined) {
      return { next: null, settle: async () => [articleUncoded.of({ article, language: language.code })] };
    }
    const { body } = await readText(db, article, textHash);
    const date = published?.precision === "day" ? { date: published.date } : {};
    const codings: Coding[] = [];
    for (const { code, others } of parts) {
      codings.push(await coder.code({ text: blanked(body, others), lang: code, ...date }));
    }
    const mentions = inOrder(codings.map(({ events }) => events)).map((event, n) =>
      mentionOf(event, uuidOf("mention", article, textHash, placeOf(event, n))),
    );
    return {
      next: "record",
      settle: async () => [
        articleCoded.of({
          article,
          textHash,
          language: codings[0]?.lang ?? first.code,
          release: { ...coder.release },
          mentions,
          unresolved: codings.flatMap(({ unresolved }) => unresolved).map(({ start, end }) => ({ start, end })),
        }),
      ],
    };
  },
});

interface Part {
  readonly code: string;
  /** The stretches of the text in other languages. */
  readonly others: readonly Span[];
}

/** Each language of an article, its own first, with what is in others. */
function partsByLanguage({ language, passages, characters }: Read): readonly Part[] {
  const codes = new Set([language.code, ...passages.map((passage) => passage.language.code)]);
  return [...codes].map((code) => ({
    code,
    others: stretches(passages, language.code, characters).filter((stretch) => stretch.code !== code),
  }));
}

/** The whole text from passage to passage, each stretch with its language. */
function stretches(passages: Read["passages"], own: string, length: number): readonly (Span & { code: string })[] {
  const all: (Span & { code: string })[] = [];
  let at = 0;
  for (const { start, end, language } of passages) {
    all.push({ start: at, end: start, code: own }, { start, end, code: language.code });
    at = end;
  }
  return [...all, { start: at, end: length, code: own }];
}

/** The text with some stretches blank, so that all offsets stay what they are. */
function blanked(text: string, stretches: readonly Span[]): string {
  return stretches.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, " ") + left.slice(end),
    text,
  );
}

/** One list in the order of the text; a single language's stays as it came. */
function inOrder(lists: readonly (readonly CodedEvent[])[]): readonly CodedEvent[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.evidence.start - b.evidence.start);
}

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
