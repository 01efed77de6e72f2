import type { JSX } from "preact";
import type { ActorSeen } from "../../src/projections/actors/projection.ts";
import { labelOf } from "../../src/serve/names.ts";
import { count, readable } from "../../src/serve/phrases.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Answer } from "../notices.tsx";
import { sayDays, sayPeriod } from "../periods.ts";
import { type ActorPage, ActorTable, Names } from "./actor-table.tsx";

/** What is known of an actor besides its acts: what articles call it, since when, who belongs to it, and which persons. */
export function KnownActor({ code, asOf }: { code: string; asOf: string }): JSX.Element {
  const told = useAnswer<ActorPage>(hrefOf("/api/actors", { under: code, limit: "100", as_of: asOf }));
  return (
    <Answer of={told}>
      {({ actors, next }) => (
        <>
          <Facts actor={actors.find((actor) => actor.code === code)} />
          <Persons actors={actors} />
          {actors.some((actor) => actor.code !== code) && (
            <>
              <h2>Who belongs to it</h2>
              <ActorTable
                caption={`Who belongs to ${labelOf(code)}`}
                actors={actors.filter((actor) => actor.code !== code)}
                linkTo={(other) => hrefOf(`/actors/${other}`, { as_of: asOf })}
              />
              {next && <p class="aside">The {count(actors.length, "actor")} with the most events.</p>}
            </>
          )}
        </>
      )}
    </Answer>
  );
}

function Facts({ actor }: { actor: ActorSeen | undefined }): JSX.Element | null {
  if (!actor) return null;
  const { events, articles, first, last } = actor;
  const names = actor.names.filter(({ person }) => !person);
  return (
    <dl class="facts">
      {names.length > 0 && (
        <>
          <dt>Called</dt>
          <dd class="called">
            <Names names={names} />
          </dd>
        </>
      )}
      <dt>Seen in</dt>
      <dd>
        {count(events, "event")}
        {first && last && `, ${sayDays({ from: first, to: last })}`}; {count(articles, "article")}
      </dd>
    </dl>
  );
}

/** Those whom articles name as persons in one of the roles, the most often named first. */
function Persons({ actors }: { actors: readonly ActorSeen[] }): JSX.Element | null {
  const persons = actors
    .flatMap(({ code, names }) => names.filter(({ person }) => person).map((name) => ({ ...name, code })))
    .sort((one, other) => other.articles - one.articles);
  if (persons.length === 0) return null;
  return (
    <>
      <h2>Persons</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label="Persons">
        <table>
          <thead>
            <tr>
              <th scope="col">called</th>
              <th scope="col">seen as</th>
              <th scope="col" class="number">
                articles
              </th>
              <th scope="col">published</th>
            </tr>
          </thead>
          <tbody>
            {persons.map(({ name, code, articles, from, to }) => (
              <tr key={`${code} ${name}`}>
                <th scope="row">
                  <bdi>{readable(name)}</bdi>
                </th>
                <td>{labelOf(code)}</td>
                <td class="number">{articles.toLocaleString("en")}</td>
                <td>{from && to ? (from === to ? sayPeriod(from) : `${sayPeriod(from)} to ${sayPeriod(to)}`) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
