import type { JSX } from "preact";
import { partyOf } from "../../src/projections/parties.ts";
import type { Dyad } from "../../src/projections/relations/queries.ts";
import { codeFrom, labelOf } from "../../src/serve/names.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { EventPages } from "../event/event-pages.tsx";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf, Problem } from "../notices.tsx";
import { KnownActor } from "./known-actor.tsx";
import { partnersOf } from "./partners.ts";
import { Shares } from "./shares.tsx";

/** One actor: what is known of it, whom it deals with, and its events. `code` may also be an English name. */
export function ActorView({ code: typed, query }: { code: string; query: URLSearchParams }): JSX.Element {
  const code = codeFrom(typed);
  useTitle(code ? labelOf(code) : "Actor");
  if (!code) {
    return (
      <>
        <h1>Actor</h1>
        <Problem detail={`No actor is known as “${typed}”.`} />
      </>
    );
  }
  return <Actor code={code} asOf={query.get("as_of") ?? ""} />;
}

function Actor({ code, asOf }: { code: string; asOf: string }): JSX.Element {
  const party = partyOf(code) ?? code;
  const told = useAnswer<{ dyads: readonly Dyad[] }>(hrefOf("/api/dyads", { a: party, limit: "200", as_of: asOf }));
  const asked = { a: code, as_of: asOf };
  return (
    <>
      <h1>
        {labelOf(code)} <abbr title={labelOf(code)}>{code}</abbr>
      </h1>
      <AsOf asOf={asOf || null} now={`/actors/${code}`} />
      <KnownActor code={code} asOf={asOf} />
      <h2>Relations</h2>
      {party !== code && (
        <p class="aside">
          Relations are told between countries and organisations: here those of{" "}
          <a href={hrefOf(`/actors/${party}`, { as_of: asOf })}>{labelOf(party)}</a>.
        </p>
      )}
      <Answer of={told}>
        {({ dyads }) => (
          <Shares
            caption={`Relations of ${labelOf(party)}`}
            shares={partnersOf(party, dyads).slice(0, 30)}
            columns={[`acts of ${labelOf(party)}`, "acts of the other"]}
            linkTo={(other) => hrefOf("/", { a: code, b: other, as_of: asOf })}
          />
        )}
      </Answer>
      <div class="over">
        <h2>Events</h2>
        <a href={hrefOf("/api/events.csv", asked)} download>
          CSV
        </a>
      </div>
      <EventPages key={asOf} asked={asked} by="month" />
    </>
  );
}
