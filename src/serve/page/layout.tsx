import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";

/** What a document says of itself. */
export interface Frame {
  readonly title: string;
  /** Address of the stylesheet. */
  readonly stylesheet: string;
}

/** A whole HTML document. All text goes through Preact, which escapes it; there is no script and no style in it. */
export function renderPage(frame: Frame, body: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(<Document {...frame}>{body}</Document>)}`;
}

function Document({ title, stylesheet, children }: Frame & { children: ComponentChildren }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · Entente`}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <header class="top">
          <a class="brand" href="/">
            Entente
          </a>
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
