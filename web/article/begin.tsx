import type { JSX } from "preact";
import { count } from "../../src/serve/phrases.ts";
import { useAnswer } from "../answers.ts";
import { Answer } from "../notices.tsx";
import { useMay } from "../session.ts";
import { AddArticles } from "./add-articles.tsx";
import { useUploads } from "./uploads.ts";

/** What somebody sees who has no relations yet: how to begin. */
export function Begin(): JSX.Element {
  const isAdding = useUploads().length > 0;
  const mayAdd = useMay("analyst");
  const status = useAnswer<{ articles: Readonly<Record<string, number>> }>("/api/status");
  return (
    <section class="empty">
      <Answer of={status}>
        {({ articles }) => {
          const known = Object.values(articles).reduce((all, number) => all + number, 0);
          if (isAdding) return <h1>Your articles</h1>;
          return known === 0 ? (
            <>
              <h1>No articles yet</h1>
              <p>
                {mayAdd
                  ? "Give Entente news articles: a moment later it shows"
                  : "Once somebody has given Entente news articles, which takes the role analyst, it shows"}{" "}
                who did what to whom, when, and the sentence that says so.
              </p>
            </>
          ) : (
            <>
              <h1>No relations yet</h1>
              <p>
                <a href="/articles">{count(known, "article")}</a> came in, and none of them told of something between
                two parties.
              </p>
            </>
          );
        }}
      </Answer>
      <AddArticles />
    </section>
  );
}
