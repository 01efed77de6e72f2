import { isIP } from "node:net";
import type { FastifyInstance } from "fastify";
import { SystemError } from "../core/errors.ts";
import { openAllowance } from "./access/allowance.ts";
import { tooMany } from "./access/guard.ts";
import type { Limits } from "./limits.ts";
import { Problem } from "./problems.ts";
import type { Tell } from "./tell.ts";

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What the head of every answer says. */
export const headers: Readonly<Record<string, string>> = {
  "content-security-policy": strict,
  "x-content-type-options": "nosniff",
  // not "no-referrer": with that a browser sends its own forms with "Origin: null", as those of a stranger are
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** For the queues' dashboard, which brings its own script and writes styles into its elements. */
export const dashboardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Whether only this machine can reach an address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Where a server is to be reached. */
export interface Place {
  /** The address that it listens on. */
  readonly host: string;
  /** The address that browsers come to, where that is another: `https://entente.example.org`. */
  readonly publicUrl: string | null;
  /** Further names that it answers to, without ports. */
  readonly names: readonly string[];
}

/** Throws SystemError for a server that others could reach and that would not ask them who they are. */
export function requireCredentials({ host, publicUrl, names }: Place, configured: boolean): void {
  const reached = [host, ...(publicUrl === null ? [] : [new URL(publicUrl).hostname]), ...names];
  const exposed = reached.find((name) => !isLoopback(name));
  if (exposed === undefined || configured) return;
  throw new SystemError(
    `${exposed} can be reached by others, and no credentials are configured: set ENTENTE_TOKEN or ENTENTE_USERS, or listen on 127.0.0.1 (and use a tunnel, such as ssh -L, to reach it from elsewhere)`,
  );
}

/** Lets a request without Host come as far as `protect`, which tells what is missing; Node would answer it without a word. */
export const withoutHost = { requireHostHeader: false } as const;

/**
 * Sets the headers that keep a browser from doing anything with what articles say, and turns away other sites: a page on
 * the web may send requests to this machine, and a name it owns may point here.
 */
export function protect(server: FastifyInstance, place: Place, tell: Tell): void {
  const isOurs = hostCheck(place);
  // else Node would answer by itself, without a word
  server.server.on("checkExpectation", (request, response) => server.server.emit("request", request, response));
  server.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    const twice = decisive.find((name) => fieldsNamed(request.raw.rawHeaders, name) > 1);
    if (twice) return tell(request, reply, new Problem(400, `a request has ${twice} once at most`));
    if (request.headers.host === undefined && request.raw.httpVersion !== "1.0")
      return tell(request, reply, new Problem(400, "expected the header field Host, which every request has"));
    if (request.headers.expect !== undefined && !/^100-continue$/i.test(request.headers.expect))
      return tell(request, reply, new Problem(417, "the one expectation that is met here is 100-continue"));
    const host = request.headers.host ?? "";
    if (!isOurs(host)) {
      const known = "127.0.0.1, localhost, and the names in ENTENTE_PUBLIC_URL and ENTENTE_HOSTS";
      return tell(request, reply, new Problem(421, `this server answers to ${known} only`));
    }
    const { origin, "sec-fetch-site": site } = request.headers;
    const elsewhere =
      (origin !== undefined && !isOwnOrigin(origin, host, place)) ||
      (site !== undefined && !ownSites.has(String(site)));
    if (!safeMethods.has(request.method) && elsewhere) {
      const problem = new Problem(403, "requests that change something are taken from this server's own pages only");
      return tell(request, reply, problem);
    }
  });
}

/** What a load balancer asks, as often as it likes, and for everybody. */
const uncounted: ReadonlySet<string | undefined> = new Set(["/healthz", "/readyz"]);

/** Answers so many requests a minute to one address, whatever they are; whether the server is well is not counted. */
export function limitRequests(server: FastifyInstance, { requestsPerMinute: most }: Limits, tell: Tell): void {
  const requests = openAllowance({ most, windowSeconds: 60 });
  server.addHook("onRequest", async (request, reply) => {
    if (uncounted.has(request.routeOptions.url)) return;
    const wait = requests.take(request.ip);
    if (wait > 0) return tell(request, reply, tooMany("requests", wait));
  });
}

/**
 * Whether the Host of a request is a name of ours. An address in digits is none that another site can make a name for, so
 * a server that others can reach answers to all of its own.
 */
function hostCheck({ host, publicUrl, names }: Place): (header: string) => boolean {
  const known = new Set([host, ...names].map((name) => name.toLowerCase()));
  if (publicUrl !== null) known.add(new URL(publicUrl).hostname);
  return (header) => {
    const name = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(:\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    const inDigits = isIP(name.replace(/^\[|\]$/g, "")) !== 0;
    return isLoopback(name) || known.has(name) || (inDigits && !isLoopback(host));
  };
}

/** Whether a request was made by a page of this server: by http or, behind a proxy, by https. */
function isOwnOrigin(origin: string, host: string, { publicUrl }: Place): boolean {
  const own = publicUrl === null ? null : new URL(publicUrl);
  if (own && origin === own.origin) return true;
  // what comes to the public name comes as the public address says
  if (own && hostOf(`${own.protocol}//${host}`) === own.host) return false;
  return ["http:", "https:"].some(
    (scheme) => hostOf(`${scheme}//${host}`) !== null && origin === originOf(scheme, host),
  );
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

function originOf(scheme: string, host: string): string {
  return new URL(`${scheme}//${host}`).origin;
}

/** What is decided by these; a proxy may have taken another of two for the one that counts. */
const decisive = ["host", "authorization", "origin", "sec-fetch-site"];

function fieldsNamed(rawHeaders: readonly string[], wanted: string): number {
  return rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === wanted).length;
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
const ownSites: ReadonlySet<string> = new Set(["same-origin", "none"]);
