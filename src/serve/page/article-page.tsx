import type { JSX } from "preact";
import type { ArticleAnswer } from "../../projections/articles/queries.ts";
import type { EventAnswer, MentionAnswer } from "../../projections/events/queries.ts";
import type { SourceText } from "../texts.ts";
import { titleOf } from "./articles-page.tsx";
import { EventLine } from "./events.tsx";
import { type Marks, marksOf } from "./marks.ts";
import { sayDate } from "./periods.ts";
import { count, languageTag, readable, sayBasis, sayLanguage } from "./phrases.ts";

/** Everything that the page about one article shows; `text` is null when it was never read or was erased. */
export interface ArticleView {
  readonly article: ArticleAnswer;
  readonly text: SourceText | null;
  readonly events: readonly EventAnswer[];
}

/** The most characters of an article that are shown. */
export const mostCharacters = 200_000;

/** One article as it was read, its coded sentences marked with the numbers of the events that they became. */
export function ArticlePage({ view: { article, text, events } }: { view: ArticleView }): JSX.Element {
  const lang = languageTag(text?.language ?? article.language);
  const coded = events
    .map((event) => ({ event, own: event.mentions.filter((mention) => mention.article === article.article) }))
    .sort((one, other) => firstOf(one.own) - firstOf(other.own));
  const mentions = coded.flatMap(({ own }, index) => own.map((mention) => ({ ...mention, note: index + 1 })));
  return (
    <article class="source">
      <h1 lang={lang} dir="auto">
        {titleOf(article)}
      </h1>
      <dl class="facts">
        <dt>Published</dt>
        <dd>
          {article.published
            ? `${sayDate(article.published)}${article.published.time ? `, ${article.published.time}` : ""} (${sayBasis(article.published.basis)})`
            : "no date in the text"}
        </dd>
        <dt>Language</dt>
        <dd>{sayLanguage(article.language)}</dd>
        <dt>State</dt>
        <dd>{stateOf(article)}</dd>
        <dt>Files</dt>
        <dd class="path">
          {article.files.length > 0 ? article.files.map((file) => <bdi key={file}>{readable(file)}</bdi>) : "–"}
        </dd>
        <dt>Article</dt>
        <dd class="path">
          {article.article} (<a href={`/api/articles/${article.article}`}>JSON</a>,{" "}
          <a href={`/operations/articles/${article.article}`}>jobs and log entries</a>)
        </dd>
      </dl>
      {text ? (
        <Text text={text} mentions={mentions} lang={lang} />
      ) : (
        <p class="notice">There is no text: it could not be read, or it was erased.</p>
      )}
      {coded.length > 0 && (
        <section>
          <h2>
            {count(mentions.length, "mention")} of {count(coded.length, "event")}
          </h2>
          <ol class="events coded">
            {coded.map(({ event }, index) => (
              <li key={event.id} id={`event-${index + 1}`} class="event flat">
                <EventLine event={event} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function firstOf(mentions: readonly MentionAnswer[]): number {
  return Math.min(...mentions.map(({ start }) => start));
}

function stateOf({ state, withdrawn, replacedBy, refusal, mentions }: ArticleAnswer): JSX.Element {
  return (
    <>
      <span class={`status ${state}`}>{state}</span> {count(mentions, "mention")}
      {withdrawn && ", withdrawn"}
      {replacedBy && (
        <>
          , replaced by <a href={`/articles/${replacedBy}`}>a later text of the same file</a>
        </>
      )}
      {refusal && ` – ${refusal.stage}: ${refusal.code}, ${refusal.detail}`}
    </>
  );
}

function Text({
  text,
  mentions,
  lang,
}: {
  text: SourceText;
  mentions: readonly (MentionAnswer & { readonly note: number })[];
  lang: string | undefined;
}) {
  const shown = readable(text.body.slice(0, mostCharacters));
  return (
    <>
      <div class="text" lang={lang}>
        {marksOf(shown, mentions).map((paragraph) => (
          <p key={paragraph[0]?.start} dir="auto">
            {paragraph.map((piece) => (
              <Piece key={piece.start} piece={piece} />
            ))}
          </p>
        ))}
      </div>
      {shown.length < text.body.length && (
        <p class="aside">
          The first {mostCharacters.toLocaleString("en")} of {text.body.length.toLocaleString("en")} characters.
        </p>
      )}
    </>
  );
}

function Piece({ piece }: { piece: Marks }): JSX.Element {
  const words = piece.trigger ? <mark>{piece.text}</mark> : piece.text;
  const inside = piece.coded ? <span class="sentence">{words}</span> : words;
  return (
    <>
      {piece.opens && <span id={`at-${piece.start}`} class="anchor" />}
      {inside}
      {piece.notes.map((note) => (
        <a key={note} class="note" href={`#event-${note}`} aria-label={`event ${note}`}>
          {note}
        </a>
      ))}
    </>
  );
}
