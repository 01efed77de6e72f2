import { Refused } from "../../core/errors.ts";

/** The refusal of a member that is larger than one article may be; `came` is null when nobody waited for its end. */
export function tooLarge(maxBytes: number, came: number | null): Refused {
  return new Refused("too-large", `expected at most ${maxBytes} bytes, came ${came ?? "more"} (ENTENTE_MAX_FILE_MB)`);
}

/**
 * The refusal that an error met while opening amounts to: of libraries, which throw all kinds for broken bytes. Null for what
 * is the system's fault, such as a disk that cannot be read.
 */
export function refusalOfOpening(error: unknown, container: string): Refused | null {
  if (error instanceof Refused) return error;
  if (!(error instanceof Error) || "syscall" in error) return null;
  const what = error.message.replace(/\s+/g, " ").slice(0, 120);
  return new Refused("damaged", `expected a whole ${container} file, but it is cut off or broken: ${what}`);
}
