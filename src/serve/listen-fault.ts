import { SystemError } from "../core/errors.ts";

/** Why an address cannot be listened on, and what to do; null for an error that says nothing of that. */
export function listenFault(error: unknown, { host, port }: { host: string; port: number }): SystemError | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const elsewhere = "set ENTENTE_HOST to one of its own, 127.0.0.1 for this machine alone or 0.0.0.0 for all of them";
  const faults: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} on ${host} is taken: stop the program that uses it, or choose another with --port (0 takes any free one)`,
    EACCES: `port ${port} on ${host} is one that this user may not listen on: choose one above 1023 with --port`,
    EPERM: `port ${port} on ${host} is one that this user may not listen on: choose another with --port`,
    EADDRNOTAVAIL: `${host} is no address of this machine: ${elsewhere}`,
    EAFNOSUPPORT: `this machine has no addresses of the kind of ${host}: ${elsewhere}`,
    EINVAL: `${host} is no address that can be listened on: ${elsewhere}`,
    ENOTFOUND: `there is no host ${host}: set ENTENTE_HOST to an address of this machine, such as 127.0.0.1`,
    EAI_AGAIN: `the host name ${host} cannot be resolved now: set ENTENTE_HOST to an address of this machine`,
  };
  const fault = faults[code];
  return fault === undefined ? null : new SystemError(fault, { cause: error });
}
