import { createServer } from "node:net";
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
