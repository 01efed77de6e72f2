import { createHmac, randomBytes, scryptSync } from "node:crypto";
import { now } from "../../core/clock.ts";
import { SystemError } from "../../core/errors.ts";
import type { Who } from "./roles.ts";
import { hashOfNothing, isSecret, longestSecret, sameText } from "./secrets.ts";
import { isSealed, readSession, sealSession } from "./sessions.ts";
import { readUsers, stampOf, type User } from "./users-file.ts";

/** Who may come in, as it was configured. */
export interface CredentialSettings {
  /** A bearer token with the role operator. */
  readonly token: string | null;
  /** Path of a users file. */
  readonly usersFile: string | null;
  readonly sessionHours: number;
}

/** What tells who is asking. */
export interface Credentials {
  /** Whether there is a users file, so that names can be given. */
  readonly named: boolean;
  /** Whether there is a token. */
  readonly tokened: boolean;
  byToken(token: string): Promise<Who | null>;
  /** A user's name and secret; with the name left empty the secret is the token. */
  bySecret(name: string, secret: string): Promise<Who | null>;
  bySession(sealed: string): Promise<Who | null>;
  /** A session for who has shown a secret, and how long it lasts. */
  startSession(who: Who): Promise<{ sealed: string; seconds: number }>;
}

/** The name under which the token's holder stands in the log. */
const tokenName = "token";
const tokenForm = /^[\x21-\x7e]{24,512}$/;
/** Secrets that are being checked at once; each takes 32 MiB for a moment. */
const mostChecks = 8;

/** Too many secrets are being checked just now. */
export class Crowded extends Error {
  override readonly name = "Crowded";
}

/**
 * Opens what is configured, or null when nothing is. Throws SystemError for a token that can be guessed or sent nowhere, and
 * for a users file that cannot be used. The file is read again when it has changed.
 */
export async function openCredentials(
  { token, usersFile, sessionHours }: CredentialSettings,
  warn: (line: string) => void,
): Promise<Credentials | null> {
  if (token === null && usersFile === null) return null;
  if (token !== null && !tokenForm.test(token)) {
    throw new SystemError(
      `ENTENTE_TOKEN must be 24 to 512 visible ASCII characters without spaces, got ${token.length}: make one with openssl rand -hex 32`,
    );
  }
  const users = usersFile === null ? async () => new Map<string, User>() : await followUsers(usersFile, warn);
  const key = sessionKey(token);
  const check = secretChecker();
  const find = async (name: string): Promise<{ who: Who; bound: string } | null> => {
    if (name === tokenName) return token === null ? null : { who: { name, role: "operator" }, bound: tokenName };
    const user = (await users()).get(name);
    return user ? { who: { name, role: user.role }, bound: user.hash } : null;
  };
  const byToken = async (given: string) =>
    token !== null && sameText(given, token) ? ((await find(tokenName))?.who ?? null) : null;
  return {
    named: usersFile !== null,
    tokened: token !== null,
    byToken,
    async bySecret(name, secret) {
      if (name === "") return byToken(secret);
      const found = name === tokenName ? null : await find(name);
      return (await check(secret, found?.bound)) ? (found?.who ?? null) : null;
    },
    async bySession(sealed) {
      const session = readSession(sealed, now().getTime() / 1000);
      const found = session && (await find(session.name));
      return session && found && isSealed(session, key, found.bound) ? found.who : null;
    },
    async startSession({ name }) {
      const found = await find(name);
      if (!found) throw new Error(`${name} is not known any more`);
      const seconds = sessionHours * 3600;
      const until = Math.floor(now().getTime() / 1000) + seconds;
      return { sealed: sealSession({ name, until }, key, found.bound), seconds };
    },
  };
}

/** Servers with one token take one another's sessions; slow, since whoever has a session could else guess the token by it. */
function sessionKey(token: string | null): Buffer {
  return token === null ? randomBytes(32) : scryptSync(token, "entente session", 32, { N: 2 ** 15, maxmem: 2 ** 26 });
}

/**
 * Checks secrets against hashes; for an unknown user (no hash) as slowly as for a known one. A secret that was right is known
 * again at once, by a digest that means nothing outside this process. Throws Crowded when too many are being checked.
 */
function secretChecker(): (secret: string, hash: string | undefined) => Promise<boolean> {
  const nobody = hashOfNothing();
  const digestKey = randomBytes(32);
  const known = new Map<string, string>();
  let checking = 0;
  return async (secret, hash) => {
    if (secret.length > longestSecret) return false;
    const digest = createHmac("sha256", digestKey).update(secret).digest("hex");
    const before = hash === undefined ? undefined : known.get(hash);
    if (before !== undefined && sameText(before, digest)) return true;
    if (checking >= mostChecks) throw new Crowded("too many secrets are being checked");
    checking++;
    try {
      const right = await isSecret(secret, hash ?? nobody);
      if (right && hash !== undefined) known.set(hash, digest);
      return right && hash !== undefined;
    } finally {
      checking--;
    }
  };
}

/** The users as the file has them, looked at again at most once a second; a file that went bad is told once, and the last good one holds. */
async function followUsers(
  path: string,
  warn: (line: string) => void,
): Promise<() => Promise<ReadonlyMap<string, User>>> {
  const first = await readUsers(path);
  first.warnings.forEach(warn);
  let { users, stamp } = first;
  let looked = now().getTime();
  return async () => {
    if (now().getTime() - looked < 1000) return users;
    looked = now().getTime();
    const present = await stampOf(path).catch(() => "gone");
    if (present === stamp) return users;
    stamp = present;
    try {
      const read = await readUsers(path);
      read.warnings.forEach(warn);
      users = read.users;
    } catch (error) {
      warn(`${error instanceof Error ? error.message : String(error)}; who could sign in before still can`);
    }
    return users;
  };
}
