import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { ArticleAnswer } from "../../src/projections/articles/queries.ts";
import type { Evidence } from "../../src/projections/events/evidence.ts";
import type { EventAnswer } from "../../src/projections/events/queries.ts";
import type { ArticleText as Told } from "../../src/serve/page-answers.ts";
import {
  count,
  directionOf,
  languageTag,
  readable,
  sayBasis,
  sayDoubts,
  sayLanguage,
} from "../../src/serve/phrases.ts";
import { titleOf } from "../../src/serve/titles.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { EventLine } from "../event/event-line.tsx";
import { Why } from "../event/quotation.tsx";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Unread } from "../notices.tsx";
import { sayDate } from "../periods.ts";
import { useMay } from "../session.ts";
import { ArticleText, type Noted } from "./article-text.tsx";
import { Original } from "./original.tsx";

/** One article as it was read, its coded sentences marked with the numbers of the events that they became. */
export function ArticleView({ id, hash, query }: { id: string; hash: string; query: URLSearchParams }): JSX.Element {
  const asOf = query.get("as_of") ?? "";
  const told = useAnswer<Told>(hrefOf(`/api/articles/${encodeURIComponent(id)}/text`, { as_of: asOf }));
  useTitle(told.answer ? titleOf(told.answer.article) : "Article");
  const isThere = told.answer !== null;
  // the browser looked for the place before there was a text
  useEffect(() => {
    if (isThere && hash) document.getElementById(hash)?.scrollIntoView({ block: "center" });
  }, [isThere, hash]);
  return (
    <>
      <Unread query={query} known={["as_of", "original"]} />
      <AsOf asOf={asOf || null} now={`/articles/${id}`} />
      <Answer of={told}>
        {(reading) => <Source reading={reading} asOf={asOf} hash={hash} beside={query.get("original") === "yes"} />}
      </Answer>
    </>
  );
}

function Source({
  reading,
  asOf,
  hash,
  beside,
}: {
  reading: Told;
  asOf: string;
  hash: string;
  beside: boolean;
}): JSX.Element {
  const { article, text, mentions, events } = reading;
  const language = text?.language ?? article.language;
  const coded = codedOf(mentions, events);
  const noted = coded.flatMap(({ own }, index) => own.map((mention): Noted => ({ ...mention, note: index + 1 })));
  return (
    <article class="source">
      <h1 lang={languageTag(language)} dir={directionOf(language)}>
        {titleOf(article)}
      </h1>
      <Facts article={article} text={text} />
      {text ? (
        <>
          <p class="aside">
            <a href={hrefOf(`/articles/${article.article}`, { as_of: asOf, original: beside ? "" : "yes" })}>
              {beside ? "The text alone" : "Beside what it was read from"}
            </a>
          </p>
          <div class={beside ? "beside" : ""}>
            <ArticleText text={text} mentions={noted} language={language} at={hash} />
            {beside && <Original article={article.article} language={language} />}
          </div>
        </>
      ) : (
        <p class="notice">
          There is no text: it could not be read, or it was erased.{" "}
          <a href={`/api/articles/${article.article}/original`}>The file itself</a>
        </p>
      )}
      {coded.length > 0 && (
        <section>
          <h2>
            {count(noted.length, "mention")} of {count(coded.length, "event")}
          </h2>
          <ol class="events coded">
            {coded.map(({ event, own }, index) => (
              <li key={event.id} id={`event-${index + 1}`}>
                <a class="event flat" href={hrefOf(`/events/${event.id}`, { as_of: asOf })}>
                  <EventLine event={event} />
                </a>
                {own.map((mention) => (
                  <Why key={mention.mention} mention={mention} />
                ))}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

/** The events of an article in the order in which it tells of them, each with its sentences there. */
function codedOf(
  mentions: readonly Evidence[],
  events: readonly EventAnswer[],
): { event: EventAnswer; own: Evidence[] }[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const coded = new Map<string, { event: EventAnswer; own: Evidence[] }>();
  for (const mention of mentions) {
    const event = byId.get(mention.event);
    if (!event) continue;
    const known = coded.get(event.id) ?? { event, own: [] };
    known.own.push(mention);
    coded.set(event.id, known);
  }
  return [...coded.values()];
}

function Facts({ article, text }: { article: ArticleAnswer; text: Told["text"] }): JSX.Element {
  const { published } = article;
  const isOperator = useMay("operator");
  const byline = (text?.byline ?? []).map(readable).join(", ");
  return (
    <dl class="facts">
      <dt>Published</dt>
      <dd>
        {published
          ? `${sayDate(published)}${published.time ? `, ${published.time}` : ""} (${sayBasis(published.basis)})`
          : "no date in the text"}
      </dd>
      {byline && (
        <>
          <dt>By</dt>
          <dd>
            <bdi>{byline}</bdi>
          </dd>
        </>
      )}
      {text?.publisher && (
        <>
          <dt>Publisher</dt>
          <dd>
            <bdi>{readable(text.publisher)}</bdi>
          </dd>
        </>
      )}
      <dt>Language</dt>
      <dd>{sayLanguage(article.language)}</dd>
      {article.doubts.length > 0 && (
        <>
          <dt>Reading</dt>
          <dd>{sayDoubts(article.doubts)}</dd>
        </>
      )}
      <dt>State</dt>
      <dd>
        <State article={article} />
      </dd>
      <dt>Files</dt>
      <dd class="path">
        {article.files.length > 0 ? article.files.map((file) => <bdi key={file}>{readable(file)}</bdi>) : "–"}
      </dd>
      <dt>Article</dt>
      <dd class="path">
        {article.article} (<a href={`/api/articles/${article.article}`}>JSON</a>
        {isOperator && (
          <>
            , <a href={`/operations/articles/${article.article}`}>jobs and log entries</a>
          </>
        )}
        )
      </dd>
    </dl>
  );
}

function State({
  article: { state, withdrawn, replacedBy, refusal, mentions },
}: {
  article: ArticleAnswer;
}): JSX.Element {
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
