import type { FastifyInstance, FastifyRequest } from "fastify";
import { Problem } from "../problems.ts";
import type { Tell } from "../tell.ts";
import type { Allowance } from "./allowance.ts";
import { type Credentials, Crowded } from "./credentials.ts";
import { type Least, local, mayDo, type Who } from "./roles.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null on the paths that are open to anyone. */
    who: Who | null;
    /** Whether he is known by a session, which he can end. */
    signedIn: boolean;
  }
}

/** The cookie that holds a session. */
export const sessionCookie = "entente_session";
/** Its name where it travels by https only: a browser takes it from this very host alone. */
export const secureSessionCookie = `__Host-${sessionCookie}`;

/**
 * Lets nobody in who is not known, and nobody where his role does not reach. A path that does not say to whom it is open,
 * also one that does not exist, is for those who are known.
 */
export function guard(
  server: FastifyInstance,
  { credentials, tries, tell }: { credentials: Credentials | null; tries: Allowance; tell: Tell },
): void {
  server.decorateRequest("who", null);
  server.decorateRequest("signedIn", false);
  server.addHook("onRequest", async (request, reply) => {
    const least = leastOf(request);
    if (least === "anyone") return;
    const found = credentials ? await identify(credentials, tries, request).catch(asProblem) : local;
    if (found instanceof Problem) return tell(request, reply, found);
    request.who = found;
    request.signedIn = credentials !== null && found !== null && request.headers.authorization === undefined;
    const problem = refusal(found, least);
    if (problem) return tell(request, reply, problem);
  });
}

/** Why somebody may not do what takes at least this role; null when he may. */
export function refusal(who: Who | null, least: Least): Problem | null {
  if (mayDo(who, least)) return null;
  if (!who)
    return new Problem(
      401,
      "say who you are: sign in, or send a token (Authorization: Bearer) or a name and secret (Basic)",
    );
  return new Problem(
    403,
    `this takes the role ${least}, and ${who.name} has the role ${who.role}, which does not allow it`,
  );
}

/** The value of one cookie; undefined when it was sent more than once, since then one of them is not ours. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const values = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/** Tells how long somebody has to wait who did something too often. */
export function tooMany(what: string, seconds: number): Problem {
  return new Problem(429, `too many ${what} from your address: try again in ${seconds} s`, {
    headers: { "retry-after": String(seconds) },
  });
}

function leastOf(request: FastifyRequest): Least {
  return (request.routeOptions.config as { may?: Least } | undefined)?.may ?? "viewer";
}

async function identify(
  credentials: Credentials,
  tries: Allowance,
  request: FastifyRequest,
): Promise<Who | Problem | null> {
  const { authorization, cookie } = request.headers;
  if (authorization === undefined) {
    const sealed = cookieOf(cookie, secureSessionCookie) ?? cookieOf(cookie, sessionCookie);
    return sealed === undefined ? null : credentials.bySession(sealed);
  }
  const wait = tries.take(request.ip);
  if (wait > 0) return tooMany("wrong tries", wait);
  const who = await byHeader(credentials, authorization);
  if (who) tries.giveBack(request.ip);
  return who ?? new Problem(401, "the token, or the name and secret, is wrong");
}

async function byHeader(credentials: Credentials, header: string): Promise<Who | null> {
  const [, scheme = "", value = ""] = /^(\S+) +(\S+)$/.exec(header) ?? [];
  if (scheme.toLowerCase() === "bearer") return credentials.byToken(value);
  if (scheme.toLowerCase() !== "basic" || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return null;
  const pair = Buffer.from(value, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon < 0 ? null : credentials.bySecret(pair.slice(0, colon), pair.slice(colon + 1));
}

function asProblem(error: unknown): Problem {
  if (error instanceof Crowded)
    return new Problem(429, "too many are signing in just now: try again in a moment", {
      headers: { "retry-after": "1" },
    });
  throw error;
}
