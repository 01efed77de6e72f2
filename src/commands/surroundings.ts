import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname } from "node:path";
import type { Config } from "../config.ts";
import { SystemError } from "../core/errors.ts";

/** Throws SystemError when the page's port is taken, before a database is made that nobody could look at. */
export async function requirePort({ host, port }: Pick<Config, "host" | "port">): Promise<void> {
  if (await portIsTaken({ host, port }))
    throw new SystemError(
      `port ${port} on ${host} is taken: stop the program that uses it, or choose another with --port (0 takes any free one)`,
    );
}

/** Whether another program listens there. What else may be wrong with an address is told when it is listened on in earnest. */
export function portIsTaken({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve("code" in error && error.code === "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

/** Throws SystemError when the watched folder cannot be read, or is missing and cannot be made. */
export async function requireInbox({ inbox }: Pick<Config, "inbox">): Promise<void> {
  const found = await nearestFolder(inbox);
  const needed = found === inbox ? constants.R_OK | constants.X_OK : constants.W_OK | constants.X_OK;
  await access(found, needed).catch(({ code }: NodeJS.ErrnoException) => {
    const [cannot, who] = found === inbox ? ["read", "read it"] : ["made", `write to ${found}`];
    throw new SystemError(
      `the inbox ${inbox} cannot be ${cannot} (${code}): let this user ${who}, or name another folder with --inbox`,
    );
  });
}

/** The path itself, or the nearest folder above it that is there. */
export async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found || dirname(path) === path ? path : nearestFolder(dirname(path));
}
