import type { JSX } from "preact";
import type { Dyad } from "../../src/projections/relations/queries.ts";
import { hrefOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { useTitle } from "../frame.tsx";
export function ActorsView({ query }: { query: URLSearchParams }): JSX.Element {
  void query;
  void hrefOf;
  void useAnswer<{ dyads: Dyad[] }>("/api/dyads?limit=400");
  useTitle("Actors");
  return <h1>Actors</h1>;
}
