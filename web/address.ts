import { useEffect, useState } from "preact/hooks";
import { listed } from "../src/serve/phrases.ts";

/** Where the page is: everything that a view shows follows from it, so that a link reproduces the view. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without its `#`. */
  readonly hash: string;
}

/** The page's own paths; what else this server answers (the API, the queues' dashboard) is left to the browser. */
const own = /^\/(?:$|(?:articles|actors|events)(?:\/|$))/;

const moved = new EventTarget();

/** The address, kept up with links that are followed, the back button and `goTo`. */
export function useAddress(): Address {
  const [address, setAddress] = useState(here);
  useEffect(() => {
    const look = () => setAddress(here());
    moved.addEventListener("moved", look);
    window.addEventListener("popstate", look);
    document.addEventListener("click", follow);
    return () => {
      moved.removeEventListener("moved", look);
      window.removeEventListener("popstate", look);
      document.removeEventListener("click", follow);
    };
  }, []);
  return address;
}

/** Goes to another address of the page. `replacing`: the back button skips the one that is left. */
export function goTo(href: string, { replacing = false }: { replacing?: boolean } = {}): void {
  if (new URL(href, location.href).href === location.href) return;
  if (replacing) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  moved.dispatchEvent(new Event("moved"));
}

/** An address with the parameters that have a value. */
export function hrefOf(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const filled = Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path;
}

/** That parameters of an address are not known, and which are. */
export function sayUnread(unread: readonly string[], known: readonly string[]): string {
  const names = listed(unread.map((name) => `“${name}”`));
  return `The address has ${names}, which this page does not know and leaves out; it knows ${listed(known)}.`;
}

function here(): Address {
  return {
    path: location.pathname.replace(/(.)\/$/, "$1"),
    query: new URLSearchParams(location.search),
    hash: location.hash.slice(1),
  };
}

function follow(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest("a") : null;
  if (!link || click.defaultPrevented || click.button !== 0) return;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  if (link.target || link.hasAttribute("download") || link.origin !== location.origin || !own.test(link.pathname))
    return;
  // a place on this page is the browser's to find
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  click.preventDefault();
  goTo(link.href);
  window.scrollTo(0, 0);
}
