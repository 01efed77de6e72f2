import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Dyad } from "../../src/projections/relations/queries.ts";
import { labelOf } from "../../src/serve/names.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf } from "../notices.tsx";
import { partiesOf } from "./partners.ts";
import { Shares } from "./shares.tsx";

/** How many dyads are asked for: those with the most events. */
export const mostDyads = "1000";

/** The countries and organisations, by how much is known of them. */
export function ActorsView({ query }: { query: URLSearchParams }): JSX.Element {
  const asOf = query.get("as_of") ?? "";
  const [sought, setSought] = useState("");
  const told = useAnswer<{ dyads: readonly Dyad[] }>(hrefOf("/api/dyads", { limit: mostDyads, as_of: asOf }));
  useTitle("Actors");
  return (
    <>
      <h1>Actors</h1>
      <AsOf asOf={asOf || null} now="/actors" />
      <p class="aside">Countries with all who belong to them, and organisations.</p>
      <label class="seek">
        find{" "}
        <input
          type="search"
          value={sought}
          placeholder="a name or a code"
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      <Answer of={told}>
        {({ dyads }) => (
          <Shares
            caption="Actors"
            shares={partiesOf(dyads).filter(({ code }) => matches(code, sought))}
            columns={["acts towards others", "acts by others"]}
            linkTo={(code) => hrefOf(`/actors/${code}`, { as_of: asOf })}
          />
        )}
      </Answer>
    </>
  );
}

function matches(code: string, sought: string): boolean {
  const words = sought.trim().toLowerCase();
  return code.toLowerCase().startsWith(words) || labelOf(code).toLowerCase().includes(words);
}
