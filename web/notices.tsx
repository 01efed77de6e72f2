import type { ComponentChildren, JSX } from "preact";
import { sayUnread } from "./address.ts";
import type { Answered } from "./answers.ts";

/** Shows an answer once it is there, and meanwhile that it is awaited or what went wrong. The last answer stays, dimmed, while the next is awaited. */
export function Answer<Told>({
  of: { answer, problem, waiting },
  children,
}: {
  of: Answered<Told>;
  children: (answer: Told) => ComponentChildren;
}): JSX.Element {
  if (problem) return <Problem detail={problem} />;
  if (answer === null) return <p class="aside waiting">{waiting ? "…" : ""}</p>;
  return (
    <div class={waiting ? "waiting" : undefined} aria-busy={waiting}>
      {children(answer)}
    </div>
  );
}

/** What is wrong, told at once to whoever listens rather than looks. */
export function Problem({ detail }: { detail: string }): JSX.Element {
  return (
    <p class="notice" role="alert">
      {detail}
    </p>
  );
}

/** Parameters of an address that a view does not have: what a typing error would otherwise leave out in silence. */
export function Unread({ query, known }: { query: URLSearchParams; known: readonly string[] }): JSX.Element | null {
  const unread = [...new Set(query.keys())].filter((name) => !known.includes(name));
  if (unread.length === 0) return null;
  return <Problem detail={sayUnread(unread, known)} />;
}

/** What was known at an earlier position, and the way to what is known now. */
export function AsOf({ asOf, now }: { asOf: string | null; now: string }): JSX.Element | null {
  if (!asOf) return null;
  return (
    <p class="notice">
      As it was known at <b>{/^\d+$/.test(asOf) ? `position ${Number(asOf).toLocaleString("en")} of the log` : asOf}</b>
      . <a href={now}>Show what is known now</a>
    </p>
  );
}
