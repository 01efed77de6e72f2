import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";

/** What every page says of itself and of the state of the log. */
export interface Frame {
  readonly title: string;
  /** The part of the site that the page belongs to. */
  readonly here: "relations" | "articles" | null;
  /** Addresses of the stylesheet and the icon, which change with their content. */
  readonly stylesheet: string;
  readonly icon: string;
  /** The log position that the projections have reached; null when that is not known. */
  readonly position: number | null;
}

/** A whole HTML document. All text goes through Preact, which escapes it; there is no script and no style in it. */
export function renderPage(frame: Frame, body: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(<Document {...frame}>{body}</Document>)}`;
}

function Document({
  title,
  here,
  stylesheet,
  icon,
  position,
  children,
}: Frame & { children: ComponentChildren }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · Entente`}</title>
        <link rel="icon" type="image/svg+xml" href={icon} />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="top">
          <a class="brand" href="/">
            Entente
          </a>
          <nav class="sections" aria-label="Main">
            <a href="/" aria-current={here === "relations" ? "page" : undefined}>
              Relations
            </a>
            <a href="/actors">Actors</a>
            <a href="/articles" aria-current={here === "articles" ? "page" : undefined}>
              Articles
            </a>
            <a href="/queues/">Queues</a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="bottom">
          {position !== null && <span>As of position {position.toLocaleString("en")} of the log.</span>}
          <span>
            Status (<a href="/api/status">JSON</a>) · <a href="/metrics">Metrics</a>
          </span>
        </footer>
      </body>
    </html>
  );
}
