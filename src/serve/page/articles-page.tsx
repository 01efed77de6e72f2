import type { JSX } from "preact";
import type { ArticleAnswer, RefusalAnswer } from "../../projections/articles/queries.ts";
import { sayDate } from "./periods.ts";
import { count, languageTag, readable, sayLanguage } from "./phrases.ts";

/** Everything that the list of articles shows. */
export interface ArticlesView {
  /** Only articles in this state; null for all. */
  readonly state: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly articles: readonly ArticleAnswer[];
  readonly refusals: readonly RefusalAnswer[];
}

/** The articles, newest first, with what became of each, and what was refused. */
export function ArticlesPage({ view: { state, counts, articles, refusals } }: { view: ArticlesView }): JSX.Element {
  const total = Object.values(counts).reduce((all, number) => all + number, 0);
  return (
    <>
      <h1>Articles</h1>
      <nav class="pairs" aria-label="States">
        <a href="/articles" aria-current={state === null ? "true" : undefined}>
          all {total.toLocaleString("en")}
        </a>
        {Object.entries(counts)
          .filter(([name, number]) => number > 0 || name === state)
          .map(([name, number]) => (
            <a key={name} href={`/articles?state=${name}`} aria-current={name === state ? "true" : undefined}>
              {name} {number.toLocaleString("en")}
            </a>
          ))}
      </nav>
      {articles.length === 0 ? <p class="aside">No articles.</p> : null}
      {articles.length > 0 && (
        <ol class="rows">
          {articles.map((article) => (
            <li key={article.article} class={article.live ? undefined : "gone"}>
              <ArticleRow article={article} />
            </li>
          ))}
        </ol>
      )}
      {articles.length < total && state === null && (
        <p class="aside">The newest {articles.length.toLocaleString("en")}.</p>
      )}
      {refusals.length > 0 && (
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
      )}
    </>
  );
}

/** What an article is called: its title, or the name of its file, or the beginning of its id. */
export function titleOf(article: Pick<ArticleAnswer, "article" | "files" | "title">): string {
  return readable(article.title || fileName(article) || `Article ${article.article.slice(0, 12)}`);
}

function fileName({ files }: Pick<ArticleAnswer, "files">): string | null {
  return files[0]?.split(/[\\/]/).at(-1) || null;
}

function ArticleRow({ article }: { article: ArticleAnswer }): JSX.Element {
  const name = fileName(article);
  return (
    <>
      <span class="what">
        <a href={`/articles/${article.article}`} lang={languageTag(article.language)}>
          <bdi>{titleOf(article)}</bdi>
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

function Refusal({ refusal }: { refusal: RefusalAnswer }): JSX.Element {
  const name = readable(
    refusal.file ?? (refusal.article ? `article ${refusal.article.slice(0, 12)}` : "standard input"),
  );
  return (
    <>
      <span class="what">
        {refusal.article ? (
          <a href={`/articles/${refusal.article}`}>
            <bdi class="path">{name}</bdi>
          </a>
        ) : (
          <bdi class="path">{name}</bdi>
        )}
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
