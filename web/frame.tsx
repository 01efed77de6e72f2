import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { mayDo } from "../src/serve/access/roles.ts";
import { sections } from "../src/serve/sections.ts";
import type { Address } from "./address.ts";
import { useAnswer } from "./answers.ts";
import { useSession } from "./session.ts";

/** What stands around every view: where one is, and the state of the log. */
export function Frame({ address, children }: { address: Address; children: ComponentChildren }): JSX.Element {
  const section = address.path.split("/")[1] ?? "";
  const { answer: status } = useAnswer<{ log: { position: number | null; entries: number } }>("/api/status");
  const session = useSession();
  const open = sections.filter(({ may }) => may === "viewer" || mayDo(session, may));
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="top">
        <a class="brand" href="/">
          Entente
        </a>
        <nav class="sections" aria-label="Main">
          {open.map(({ name, href }) => (
            <a key={name} href={href} aria-current={href === `/${section}` ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {session?.signedIn && (
          <form class="sign-out" method="post" action="/sign-out">
            <bdi>{session.name}</bdi>{" "}
            <button type="submit" class="small">
              Sign out
            </button>
          </form>
        )}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">
        <span>
          {status?.log.position != null && `The log is at position ${status.log.position.toLocaleString("en")}.`}
        </span>
        <span>
          Status (<a href="/api/status">JSON</a>) · <a href="/metrics">Metrics</a>
        </span>
      </footer>
    </>
  );
}

/** Names the document, as tabs, bookmarks and prints show it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Entente`;
  }, [title]);
}
