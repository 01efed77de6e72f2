import type { FastifyReply } from "fastify";
import { z } from "zod";
import { Crowded } from "./access/credentials.ts";
import { secureSessionCookie, sessionCookie, tooMany } from "./access/guard.ts";
import { roles } from "./access/roles.ts";
import { SignInPage, type SignInView } from "./page/sign-in-page.tsx";
import { html, page } from "./pages.tsx";
import { Problem } from "./problems.ts";
import { defineRoute, type Needs, none } from "./route.ts";

/** A path of this server, to go to after signing in: nothing that a browser takes for another host. */
const nextParameter = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/, "a path of this server")
  .catch("/");

export const signInPage = defineRoute({
  method: "GET",
  path: "/sign-in",
  may: "anyone",
  kind: "page",
  summary: "The page for signing in.",
  params: none,
  query: z.strictObject({ next: nextParameter.default("/") }),
  body: none,
  result: null,
  async answer(needs, { query: { next } }, reply) {
    return render(needs, reply, { next, trouble: null });
  },
});

export const signIn = defineRoute({
  method: "POST",
  path: "/sign-in",
  may: "anyone",
  kind: "page",
  summary: "Takes a name and a secret and gives the cookie of a session.",
  params: none,
  query: none,
  body: z.strictObject({
    name: z.string().max(64).default(""),
    secret: z.string().max(1024),
    next: nextParameter.default("/"),
  }),
  result: null,
  async answer(needs, { body: { name, secret, next }, address }, reply) {
    const { credentials, tries, secure } = needs.access;
    if (!credentials) return reply.redirect("/", 303);
    const wait = tries.take(address);
    if (wait > 0) throw tooMany("wrong tries", wait);
    const who = await credentials.bySecret(name.trim(), secret).catch((error: unknown) => {
      if (error instanceof Crowded) return undefined;
      throw error;
    });
    if (!who) {
      reply.code(who === null ? 401 : 429);
      const trouble =
        who === null ? "The name or the secret is wrong." : "Too many are signing in just now; try again.";
      return render(needs, reply, { next, trouble });
    }
    tries.giveBack(address);
    const { sealed, seconds } = await credentials.startSession(who);
    return reply.header("set-cookie", sessionHeader(sealed, seconds, secure)).redirect(next, 303);
  },
});

export const signOut = defineRoute({
  method: "POST",
  path: "/sign-out",
  may: "anyone",
  kind: "page",
  summary: "Takes the cookie of the session back.",
  params: none,
  query: none,
  body: none,
  result: null,
  async answer({ access: { secure } }, _asked, reply) {
    return reply.header("set-cookie", sessionHeader("", 0, secure)).redirect("/sign-in", 303);
  },
});

export const showSession = defineRoute({
  method: "GET",
  path: "/api/session",
  may: "viewer",
  kind: "json",
  summary: "Who asks, with which role, and whether he is signed in by a session (which POST /sign-out ends).",
  params: none,
  query: none,
  body: none,
  result: z.strictObject({ name: z.string(), role: z.enum(roles), signedIn: z.boolean() }),
  async answer(_needs, { who: { name, role }, signedIn }) {
    return { name, role, signedIn };
  },
});

/** The address of the page for signing in, which leads back to a path. */
export function signInAddress(next: string): string {
  return nextParameter.parse(next) === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}

function render(needs: Needs, reply: FastifyReply, view: Omit<SignInView, "named">): string {
  const { credentials } = needs.access;
  if (!credentials) throw new Problem(404, "nobody needs to sign in here");
  reply.header("cache-control", "no-store").type(html);
  const frame = { title: "Sign in", here: null, signedIn: null } as const;
  return page(needs, frame, <SignInPage view={{ ...view, named: credentials.named }} />);
}

function sessionHeader(value: string, seconds: number, secure: boolean): string {
  const name = secure ? secureSessionCookie : sessionCookie;
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
}
