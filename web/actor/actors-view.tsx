import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { goTo, hrefOf } from "../address.ts";
import { useTitle } from "../frame.tsx";
import { Answer, AsOf } from "../notices.tsx";
import { usePages } from "../pages.ts";
import { type ActorPage, ActorTable } from "./actor-table.tsx";
import { useRested } from "./find.ts";

/** Whoever takes part in events or is seen in articles, by how much is known of them; found by any name that articles use. */
export function ActorsView({ query }: { query: URLSearchParams }): JSX.Element {
  const [text, asOf] = [query.get("text") ?? "", query.get("as_of") ?? ""];
  const list = usePages<ActorPage>("/api/actors", { text, as_of: asOf });
  useTitle("Actors");
  return (
    <>
      <h1>Actors</h1>
      <AsOf asOf={asOf || null} now={hrefOf("/actors", { text })} />
      <p class="aside">Countries, organisations, and who belongs to them, as articles call them.</p>
      <Seek
        text={text}
        onSeek={(sought) => goTo(hrefOf("/actors", { text: sought, as_of: asOf }), { replacing: true })}
      />
      <Answer of={list}>
        {(pages) => (
          <ActorTable
            caption="Actors"
            actors={pages.flatMap(({ actors }) => actors)}
            linkTo={(code) => hrefOf(`/actors/${code}`, { as_of: asOf })}
          />
        )}
      </Answer>
      {list.more && (
        <button type="button" class="more" onClick={list.more}>
          More actors
        </button>
      )}
    </>
  );
}

/** A field that asks once its typing rests. */
function Seek({ text, onSeek }: { text: string; onSeek(text: string): void }): JSX.Element {
  const [typed, setTyped] = useState(text);
  const rested = useRested(typed.trim());
  // what was typed goes into the address, and an address that somebody went to into the field
  useEffect(() => {
    if (rested !== text) onSeek(rested);
  }, [rested]);
  useEffect(() => {
    if (rested !== text) setTyped(text);
  }, [text]);
  return (
    <label class="seek">
      find{" "}
      <input
        type="search"
        value={typed}
        maxLength={200}
        placeholder="a name in any script, or a code"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}
