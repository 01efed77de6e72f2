import type { JSX } from "preact";

/** What is wrong with a request for a page, and where to go from there. */
export function ProblemPage({ title, detail }: { title: string; detail: string }): JSX.Element {
  return (
    <section class="empty">
      <h1>{title}</h1>
      <p>{detail}</p>
      <p>
        <a href="/">To the relations</a>
      </p>
    </section>
  );
}
