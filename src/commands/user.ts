import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { readConfig } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import { type Role, roles } from "../serve/access/roles.ts";
import { hashSecret, longestSecret, shortestSecret } from "../serve/access/secrets.ts";
import { formatUsers, parseUsers, type User, userName } from "../serve/access/users-file.ts";
import { defineCommand } from "./define.ts";
import { print, say } from "./terminal.ts";

/** Says who may sign in. */
export const user = defineCommand({
  name: "user",
  summary: "add somebody to the users file ENTENTE_USERS, or give him another role or secret",
  args: [["<name>", "the name to sign in with"]],
  options: [
    { flags: "--role <role>", help: "what he may do", choices: roles, fallback: "viewer" },
    { flags: "--generate", help: "make a secret and print it, instead of asking for one" },
    { flags: "--remove", help: "take him out of the file" },
  ],
  settings: false,
  example: "ENTENTE_USERS=users entente user ana --role analyst",
  manual: {
    group: "care",
    about:
      "Adds somebody to the users file that ENTENTE_USERS names, or gives him another role or secret. The file keeps hashes of secrets, never the secrets.",
    reads: ["ENTENTE_USERS"],
    output: "with --generate the secret, a line; else nothing.",
    refuses: null,
    examples: [["ENTENTE_USERS=users entente user ana --remove", "take somebody out"]],
    seeAlso: ["serve", "docs/api.md"],
  },
  async run({ args: [name = ""], options }) {
    const { usersFile } = readConfig();
    if (usersFile === null)
      throw new UsageError("ENTENTE_USERS must name the users file, which is made if it is not there");
    if (!userName.test(name)) {
      throw new UsageError(
        `a name is up to 64 letters, digits, points, hyphens, _ and @, and neither token nor local; got ${JSON.stringify(name)}`,
      );
    }
    const users = new Map(
      existsSync(usersFile) ? parseUsers(await readFile(usersFile, "utf8"), usersFile) : new Map<string, User>(),
    );
    if (options.remove) {
      if (!users.delete(name)) throw new UsageError(`there is no ${name} in ${usersFile}`);
    } else {
      const secret = options.generate ? randomBytes(18).toString("base64url") : await askSecret(name);
      users.set(name, { name, role: options.role as Role, hash: await hashSecret(secret) });
      if (options.generate) await print(secret);
    }
    await replaceFile(usersFile, formatUsers(users.values()));
    say(options.remove ? `${name} is removed` : `${name} may sign in as ${options.role}`);
    return 0;
  },
});

/** Asks for a secret without showing it; from a pipe takes the first line. */
async function askSecret(name: string): Promise<string> {
  const onTerminal = process.stdin.isTTY === true;
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (onTerminal) process.stderr.write(`secret for ${name} (${shortestSecret} characters or more): `);
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: onTerminal });
  const secret = await new Promise<string>((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(""));
  });
  lines.close();
  if (onTerminal) process.stderr.write("\n");
  if (secret.length < shortestSecret || secret.length > longestSecret) {
    throw new UsageError(
      `a secret has ${shortestSecret} to ${longestSecret} characters, this one has ${secret.length}; --generate makes one`,
    );
  }
  return secret;
}

/** Writes a file that its owner alone can read, so that whoever reads it meanwhile sees the old one or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, text, { mode: 0o600, flag: "wx" });
  await chmod(beside, 0o600);
  await rename(beside, path);
}
