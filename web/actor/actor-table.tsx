import type { JSX } from "preact";
import type { ActorSeen, NameSeen } from "../../src/projections/actors/projection.ts";
import { labelOf } from "../../src/serve/names.ts";
import { readable } from "../../src/serve/phrases.ts";
import { sayDays } from "../periods.ts";

/** What `/api/actors` answers. */
export interface ActorPage {
  readonly actors: readonly ActorSeen[];
  readonly next: string | null;
}

const namesShown = 3;

/** Actors by code, with what articles call them, how much is known of them, and from when to when. */
export function ActorTable({
  caption,
  actors,
  linkTo,
}: {
  caption: string;
  actors: readonly ActorSeen[];
  linkTo(code: string): string;
}): JSX.Element {
  if (actors.length === 0) return <p class="aside">None.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table class="actors">
        <thead>
          <tr>
            <th scope="col">actor</th>
            <th scope="col">called</th>
            <th scope="col" class="number">
              events
            </th>
            <th scope="col" class="number">
              articles
            </th>
            <th scope="col">from – to</th>
          </tr>
        </thead>
        <tbody>
          {actors.map(({ code, names, events, articles, first, last }) => (
            <tr key={code}>
              <th scope="row">
                <a href={linkTo(code)}>{labelOf(code)}</a> <abbr title={labelOf(code)}>{code}</abbr>
              </th>
              <td class="called">
                <Names names={names.slice(0, namesShown)} />
                {names.length > namesShown && " …"}
              </td>
              <td class="number">{events.toLocaleString("en")}</td>
              <td class="number">{articles.toLocaleString("en")}</td>
              <td>{first && last ? sayDays({ from: first, to: last }) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names as articles write them, in their own scripts. */
export function Names({ names }: { names: readonly NameSeen[] }): JSX.Element {
  return (
    <>
      {names.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <bdi>{readable(name)}</bdi>
        </span>
      ))}
    </>
  );
}
