import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { createServer } from "node:net";
import type { Config } from "../config.ts";
import { SystemError } from "../core/errors.ts";
import { nearestThere } from "../db/embedded/places.ts";
import { listenFault } from "../serve/listen-fault.ts";

/** An address and a port to listen on. */
type Door = Pick<Config, "host" | "port">;

/** Throws SystemError when the page's address cannot be listened on, before a database is made that nobody could look at. */
export async function requirePort(door: Door): Promise<void> {
  const error = await tryPort(door);
  if (error) throw listenFault(error, door) ?? error;
}

/** What stands in the way of listening there; null when nothing does. */
export function tryPort({ host, port }: Door): Promise<Error | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** Throws SystemError when the watched folder cannot be read, is none, or is missing and cannot be made. */
export async function requireInbox({ inbox }: Pick<Config, "inbox">): Promise<void> {
  const found = await nearestThere(inbox);
  if (!(await stat(found)).isDirectory())
    throw new SystemError(
      `the inbox ${inbox} is no folder: a file stands at ${found}; move it away, or name another folder with --inbox`,
    );
  const needed = found === inbox ? constants.R_OK | constants.X_OK : constants.W_OK | constants.X_OK;
  await access(found, needed).catch(({ code }: NodeJS.ErrnoException) => {
    const [cannot, who] = found === inbox ? ["read", "read it"] : ["made", `write to ${found}`];
    throw new SystemError(
      `the inbox ${inbox} cannot be ${cannot} (${code}): let this user ${who}, or name another folder with --inbox`,
    );
  });
}
