import { lchown, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const kept = 10;
const sizeOfOne = "8MB";

/** How the server writes its own log: by size, errors without the rows and statements that they are about. */
export const logSettings = {
  logging_collector: "on",
  log_directory: "../postgres-logs",
  log_filename: "postgres-%Y%m%d-%H%M%S.log",
  log_rotation_age: 0,
  log_rotation_size: sizeOfOne,
  log_file_mode: "0600",
  log_line_prefix: "%m [%p] %e ",
  log_min_messages: "warning",
  // an article's words must not get into files that nobody thinks of when the article has to be erased
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
  log_checkpoints: "off",
  log_timezone: "UTC",
} as const;

/** Makes the folder of the server's logs, for the user that the server runs as. */
export async function makeLogFolder(logs: string, owner?: { uid: number; gid: number }): Promise<void> {
  await mkdir(logs, { recursive: true, mode: 0o700 });
  if (owner && (await stat(logs)).uid !== owner.uid) await lchown(logs, owner.uid, owner.gid);
  await pruneLogs(logs);
}

/** Removes all but the newest logs: the server starts new ones by size, but never removes any. */
export async function pruneLogs(logs: string): Promise<void> {
  const files = (await readdir(logs)).filter((name) => name.startsWith("postgres-")).sort();
  for (const name of files.slice(0, -kept)) await rm(join(logs, name), { force: true });
}

/** The last lines that the server wrote since a moment (milliseconds since 1970). */
export async function lastLines(logs: string, since: number): Promise<string> {
  const files = (await readdir(logs)).filter((name) => name.startsWith("postgres-")).sort();
  const texts: string[] = [];
  for (const name of ["start.log", ...files]) {
    const path = join(logs, name);
    if ((await stat(path)).mtimeMs >= since - 1_000) texts.push(await readFile(path, "utf8"));
  }
  return texts.join("").trim().split("\n").slice(-12).join("\n");
}
