import type { FastifyInstance } from "fastify";
import { SystemError } from "../core/errors.ts";
import { Problem, problemBody, problemType } from "./problems.ts";

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

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

/** Throws SystemError for an address that others can reach: nothing here asks who is there. */
export function requireLoopback(host: string): void {
  if (isLoopback(host)) return;
  throw new SystemError(
    `the server has no credentials configured and so only listens on this machine: ${host} is refused, use 127.0.0.1 (and a tunnel, such as ssh -L, to reach it from elsewhere)`,
  );
}

/**
 * Sets the headers that keep a browser from doing anything with what articles say, and turns away other sites: a page on
 * the web may send requests to this machine, and a name it owns may point here.
 */
export function protect(server: FastifyInstance): void {
  server.addHook("onRequest", async (request, reply) => {
    reply.headers({
      "content-security-policy": strict,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    const host = request.headers.host ?? "";
    const name = host.replace(/:\d+$/, "");
    // answered here: the dashboard would make an error of its own out of one that is thrown
    const refuse = (problem: Problem) =>
      reply
        .code(problem.status)
        .type(problemType)
        .send(JSON.stringify(problemBody(problem)));
    if (!isLoopback(name)) return refuse(new Problem(421, "this server answers to 127.0.0.1 and localhost only"));
    const { origin, "sec-fetch-site": site } = request.headers;
    const elsewhere =
      (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && !ownSites.has(String(site)));
    if (!safeMethods.has(request.method) && elsewhere) {
      return refuse(new Problem(403, "requests that change something are taken from this server's own pages only"));
    }
  });
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);
const ownSites: ReadonlySet<string> = new Set(["same-origin", "none"]);
