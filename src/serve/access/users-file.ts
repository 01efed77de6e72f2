import { readFile, stat } from "node:fs/promises";
import { SystemError } from "../../core/errors.ts";
import { type Role, roles } from "./roles.ts";
import { isHash } from "./secrets.ts";

/** Somebody who may sign in. `hash` is what `hashSecret` made of his secret. */
export interface User {
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
}

/** What the name of a user is made of; `token` and `local` stand in the log for those who have no name. */
export const userName = /^(?!(?:token|local)$)[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/;

/** The users as lines of a file: `NAME ROLE HASH`; what begins with # is a remark. */
export function formatUsers(users: Iterable<User>): string {
  const head = "# Who may sign in to Entente: name, role (viewer, analyst or operator), hash of the secret.\n";
  return head + [...users].map(({ name, role, hash }) => `${name} ${role} ${hash}\n`).join("");
}

/** Reads such lines. Throws SystemError that names the line, what was expected and what came, and shows no hash. */
export function parseUsers(text: string, path: string): ReadonlyMap<string, User> {
  const users = new Map<string, User>();
  for (const [i, line] of text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const wrong = (what: string) => new SystemError(`the users file ${path} cannot be used: line ${i + 1}: ${what}`);
    const parts = line.trim().split(/\s+/);
    const [name = "", role = "", hash = ""] = parts;
    if (parts.length !== 3) throw wrong(`expected NAME ROLE HASH, got ${parts.length} of them`);
    if (!userName.test(name))
      throw wrong("a name is up to 64 letters, digits, points, hyphens, _ and @, and neither token nor local");
    if (!isRole(role))
      throw wrong(`the role of ${name} must be one of ${roles.join(", ")}, not ${JSON.stringify(role)}`);
    if (!isHash(hash)) throw wrong(`the hash of ${name} is none that entente user makes ($scrypt$ln=…)`);
    if (users.has(name)) throw wrong(`there is a second ${name}`);
    users.set(name, Object.freeze({ name, role, hash }));
  }
  return users;
}

/** A users file as it was found, with what tells whether it has changed since. */
export interface UsersRead {
  readonly users: ReadonlyMap<string, User>;
  readonly stamp: string;
  /** What should be put right, though it can be used. */
  readonly warnings: readonly string[];
}

/** Reads a users file. Throws SystemError when it is not there, not readable, malformed, empty, or others may write to it. */
export async function readUsers(path: string): Promise<UsersRead> {
  const stamp = await stampOf(path);
  const { mode } = await stat(path);
  if (process.platform !== "win32" && mode & 0o022) {
    throw new SystemError(`the users file ${path} may be written by others than its owner: run chmod go-w ${path}`);
  }
  const users = parseUsers(await readFile(path, "utf8"), path);
  if (users.size === 0)
    throw new SystemError(`the users file ${path} names nobody: run entente user NAME --role operator`);
  const open = process.platform !== "win32" && (mode & 0o004) !== 0;
  return {
    users,
    stamp,
    warnings: open ? [`the users file ${path} can be read by everybody on this machine: run chmod o-r ${path}`] : [],
  };
}

/** Changes whenever the file does. Throws SystemError when it cannot be read. */
export async function stampOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Error("it is no file");
    const { mtimeMs, size, ino, mode } = found;
    return [mtimeMs, size, ino, mode].join();
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new SystemError(
      missing
        ? `there is no users file ${path}: make one with entente user NAME --role operator, or unset ENTENTE_USERS`
        : `the users file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
