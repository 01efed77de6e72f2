import type { ArticleAnswer } from "../../projections/articles/queries.ts";
import { readable } from "./phrases.ts";

/** What an article is called: its title, or the name of its file, or the beginning of its id. */
export function titleOf(article: Pick<ArticleAnswer, "article" | "files" | "title">): string {
  return readable(article.title || fileNameOf(article) || `Article ${article.article.slice(0, 12)}`);
}

/** The name of an article's first file without its folders. */
export function fileNameOf({ files }: Pick<ArticleAnswer, "files">): string | null {
  return files[0]?.split(/[\\/]/).at(-1) || null;
}
