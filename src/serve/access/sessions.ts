import { createHmac } from "node:crypto";
import { sameText } from "./secrets.ts";

/** What a session says: whose it is, and until when (seconds since 1970). */
export interface Session {
  readonly name: string;
  readonly until: number;
}

/**
 * Writes a session so that only who has the key could have written it. `bound` is what it shall not outlive: the hash of
 * the user's secret, so that a new secret ends the sessions that the old one began.
 */
export function sealSession({ name, until }: Session, key: Buffer, bound: string): string {
  return `${Buffer.from(name, "utf8").toString("base64url")}.${until}.${macOf({ name, until }, key, bound)}`;
}

/** What a sealed session says of itself, which `isSealed` has yet to confirm; null when it is over or none. */
export function readSession(sealed: string, seconds: number): (Session & { readonly mac: string }) | null {
  const [, encoded = "", until = "", mac = ""] = /^([\w-]{1,100})\.(\d{1,12})\.([\w-]{43})$/.exec(sealed) ?? [];
  if (Number(until) <= seconds) return null;
  return { name: Buffer.from(encoded, "base64url").toString("utf8"), until: Number(until), mac };
}

/** Whether a session was sealed with this key and bound to this. */
export function isSealed(session: Session & { readonly mac: string }, key: Buffer, bound: string): boolean {
  return sameText(session.mac, macOf(session, key, bound));
}

function macOf({ name, until }: Session, key: Buffer, bound: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify(["session", name, until, bound]))
    .digest("base64url");
}
