import type { JSX } from "preact";
import { useTitle } from "../frame.tsx";
export function ActorView({ code, query }: { code: string; query: URLSearchParams }): JSX.Element {
  void query;
  useTitle("Actor");
  return <h1>{code}</h1>;
}
