import type { JSX } from "preact";
import type { Found } from "../trace.ts";
import { readable } from "./phrases.ts";
import { Search } from "./search.tsx";

/** Where something that was found is shown. */
export function placeOf(found: Found): string {
  if (found.kind === "entry") return `/operations/entries/${found.position}`;
  return `/operations/${{ article: "articles", file: "files", event: "events" }[found.kind]}/${found.id}`;
}

/** Everything that may have been meant. */
export function FoundPage({ typed, found }: { typed: string; found: readonly Found[] }): JSX.Element {
  return (
    <div class="operations">
      <h1>Find</h1>
      <Search typed={typed} />
      {found.length === 0 ? (
        <p class="notice">
          Nothing is known by <q>{readable(typed)}</q>: neither a file nor an article, an event, a job or a position.
        </p>
      ) : (
        <ol class="rows">
          {found.map((one) => (
            <li key={placeOf(one)}>
              <span class="what">
                <a href={placeOf(one)}>
                  <bdi class="path">{nameOf(one)}</bdi>
                </a>
              </span>
              <span class="how">
                <span class="status">{one.kind}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function nameOf(found: Found): string {
  if (found.kind === "entry") return `position ${found.position}`;
  if (found.kind === "event") return found.id;
  return readable(found.path ?? found.id);
}
