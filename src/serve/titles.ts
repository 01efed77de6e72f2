import type { ArticleAnswer } from "../projections/articles/queries.ts";
import { readable } from "./phrases.ts";

/** What an article is called: its title, or the name of its file, or the beginning of its id. */
export function titleOf(article: Pick<ArticleAnswer, "article" | "files" | "title">): string {
  return readable(article.title || fileNameOf(article) || `Article ${article.article.slice(0, 12)}`);
}

/** The name of an article's first file without the folders that lead to it; of a member of an archive with the archive. */
export function fileNameOf({ files }: Pick<ArticleAnswer, "files">): string | null {
  const parts = files[0]?.split(/[\\/]/) ?? [];
  // what looks like a file and has something below it is an archive
  const archive = parts.slice(0, -1).findIndex((part) => /[^.]\.[a-z]\w{1,6}$/i.test(part));
  return (archive < 0 ? parts.at(-1) : parts.slice(archive).join("/")) || null;
}
