import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { sections } from "../sections.ts";
import { SignOut } from "./sign-out.tsx";

/** What a document says of itself. */
export interface Frame {
  readonly title: string;
  /** The part of the site that the document belongs to; null where nothing else may be reached yet. */
  readonly here: (typeof sections)[number]["name"] | null;
  /** The name of who is signed in by a session; null where there is none to end. */
  readonly signedIn: string | null;
  /** Addresses of the stylesheet and the icon, which change with their content. */
  readonly stylesheet: string;
  readonly icon: string;
}

/** A whole HTML document. All text goes through Preact, which escapes it; there is no script and no style in it. */
export function renderPage(frame: Frame, body: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(<Document {...frame}>{body}</Document>)}`;
}

function Document({
  title,
  here,
  signedIn,
  stylesheet,
  icon,
  children,
}: Frame & { children: ComponentChildren }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="same-origin" />
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
          {here !== null && (
            <nav class="sections" aria-label="Main">
              {sections.map(({ name, href }) => (
                <a key={name} href={href} aria-current={name === here ? "page" : undefined}>
                  {name}
                </a>
              ))}
            </nav>
          )}
          {signedIn !== null && <SignOut name={signedIn} />}
        </header>
        <main id="main">{children}</main>
      </body>
    </html>
  );
}
