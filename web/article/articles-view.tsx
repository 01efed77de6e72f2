import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ArticleAnswer, RefusalAnswer } from "../../src/projections/articles/queries.ts";
import type { UploadRules } from "../../src/serve/page-answers.ts";
import { count, directionOf, languageTag, readable, sayDoubts, sayLanguage } from "../../src/serve/phrases.ts";
import { fileNameOf, titleOf } from "../../src/serve/titles.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Unread } from "../notices.tsx";
import { sayDate } from "../periods.ts";
import { AddArticles } from "./add-articles.tsx";

interface Status {
  readonly articles: Readonly<Record<string, number>>;
  readonly refusals: readonly RefusalAnswer[];
}

/** The articles, the latest received first, with what became of each, and what was refused. */
export function ArticlesView({ query }: { query: URLSearchParams }): JSX.Element {
  const state = query.get("state") ?? "";
  const asOf = query.get("as_of") ?? "";
  const status = useAnswer<Status>("/api/status");
  const list = useAnswer<{ articles: readonly ArticleAnswer[] }>(
    hrefOf("/api/articles", { state, as_of: asOf, limit: "200" }),
  );
  const mayAdd = useAnswer<UploadRules>("/api/uploads").answer?.open ?? false;
  useTitle("Articles");
  return (
    <>
      <h1>Articles</h1>
      <Unread query={query} known={["state", "as_of"]} />
      <AsOf asOf={asOf || null} now={hrefOf("/articles", { state })} />
      <Answer of={status}>{({ articles }) => <States counts={articles} state={state} />}</Answer>
      {mayAdd && status.answer && <Adding open={Object.keys(status.answer.articles).length === 0} />}
      <Answer of={list}>{({ articles }) => <List articles={articles} />}</Answer>
      <Answer of={status}>
        {({ refusals }) =>
          refusals.length > 0 && (!state || state === "refused") ? <Refusals refusals={refusals} /> : null
        }
      </Answer>
    </>
  );
}

/** The place to add articles, open at first where there are none; those that come do not close it. */
function Adding({ open }: { open: boolean }): JSX.Element {
  const [openAtFirst] = useState(open);
  return (
    <details class="fold" open={openAtFirst}>
      <summary>Add articles</summary>
      <AddArticles />
    </details>
  );
}

function States({ counts, state }: { counts: Status["articles"]; state: string }): JSX.Element {
  const total = Object.values(counts).reduce((all, number) => all + number, 0);
  return (
    <nav class="pairs" aria-label="States">
      <a href="/articles" aria-current={state === "" ? "true" : undefined}>
        all {total.toLocaleString("en")}
      </a>
      {Object.entries(counts)
        .filter(([name, number]) => number > 0 || name === state)
        .map(([name, number]) => (
          <a key={name} href={hrefOf("/articles", { state: name })} aria-current={name === state ? "true" : undefined}>
            {name} {number.toLocaleString("en")}
          </a>
        ))}
    </nav>
  );
}

function List({ articles }: { articles: readonly ArticleAnswer[] }): JSX.Element {
  if (articles.length === 0) return <p class="aside">No articles.</p>;
  return (
    <>
      <ol class="rows">
        {articles.map((article) => (
          <li key={article.article} class={article.live ? undefined : "gone"}>
            <Row article={article} />
          </li>
        ))}
      </ol>
      {articles.length === 200 && <p class="aside">The newest 200.</p>}
    </>
  );
}

function Row({ article }: { article: ArticleAnswer }): JSX.Element {
  const name = fileNameOf(article);
  return (
    <>
      <span class="what">
        <a href={`/articles/${article.article}`}>
          <bdi lang={languageTag(article.language)} dir={directionOf(article.language)}>
            {titleOf(article)}
          </bdi>
        </a>
        <small>
          {name && article.title && (
            <>
              <bdi class="path">{readable(name)}</bdi> ·{" "}
            </>
          )}
          {article.published ? sayDate(article.published) : "no date"} · {sayLanguage(article.language)} ·{" "}
          {count(article.mentions, "mention")}
        </small>
        {article.doubts.length > 0 && <small class="doubt">{sayDoubts(article.doubts)}</small>}
        {article.refusal && (
          <small class="refusal">
            {article.refusal.code}: {article.refusal.detail}
          </small>
        )}
      </span>
      <span class="how">
        <span class={`status ${article.state}`}>{article.state}</span>
        <small>{article.withdrawn ? "withdrawn" : article.replacedBy ? "replaced" : ""}</small>
      </span>
    </>
  );
}

function Refusals({ refusals }: { refusals: readonly RefusalAnswer[] }): JSX.Element {
  return (
    <section>
      <h2>Refused</h2>
      <p class="aside">What could not be taken in, and why. The files are left where they are.</p>
      <ol class="rows">
        {refusals.map((refusal) => (
          <li key={`${refusal.at} ${refusal.article ?? ""} ${refusal.file ?? ""}`}>
            <Refusal refusal={refusal} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Refusal({ refusal }: { refusal: RefusalAnswer }): JSX.Element {
  const name = refusal.file ?? (refusal.article ? `article ${refusal.article.slice(0, 12)}` : "standard input");
  const shown = <bdi class="path">{readable(name)}</bdi>;
  return (
    <>
      <span class="what">
        {refusal.article ? <a href={`/articles/${refusal.article}`}>{shown}</a> : shown}
        <small class="refusal">
          {refusal.code}: {refusal.detail}
        </small>
      </span>
      <span class="how">
        <span class="status refused">{refusal.stage}</span>
        <small>
          <time datetime={refusal.at}>{refusal.at.slice(0, 16).replace("T", " ")}</time>
        </small>
      </span>
    </>
  );
}
