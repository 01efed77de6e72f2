import type { JSX } from "preact";
import { ActorView } from "./actor/actor-view.tsx";
import { ActorsView } from "./actor/actors-view.tsx";
import { type Address, useAddress } from "./address.ts";
import { ArticleView } from "./article/article-view.tsx";
import { ArticlesView } from "./article/articles-view.tsx";
import { EventView } from "./event/event-view.tsx";
import { Frame } from "./frame.tsx";
import { useLive } from "./live.ts";
import { RelationView } from "./relation/relation-view.tsx";

/** The page: a frame, and the view that its address names. */
export function App(): JSX.Element {
  const address = useAddress();
  useLive(address.query.has("as_of"));
  return <Frame address={address}>{viewOf(address)}</Frame>;
}

function viewOf({ path, query, hash }: Address): JSX.Element {
  const [, section = "", id] = path.split("/").map(decodeURIComponent);
  if (section === "articles") {
    return id ? <ArticleView key={id} id={id} hash={hash} query={query} /> : <ArticlesView query={query} />;
  }
  if (section === "actors") return id ? <ActorView key={id} code={id} query={query} /> : <ActorsView query={query} />;
  if (section === "events" && id) return <EventView key={id} id={id} query={query} />;
  return <RelationView query={query} />;
}
