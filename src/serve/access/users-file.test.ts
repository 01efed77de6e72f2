import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatUsers, parseUsers, readUsers } from "./users-file.ts";

const hash = `$scrypt$ln=15,r=8,p=3$c2FsdHNhbHRzYWx0c2FsdA$${"A".repeat(43)}`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-users-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("what is written is read again", () => {
  const users = [
    { name: "ana", role: "analyst", hash },
    { name: "otto@desk", role: "operator", hash },
  ] as const;
  expect([...parseUsers(formatUsers(users), "users").values()]).toEqual(users);
});

test.each([
  ["ana analyst", "line 2: expected NAME ROLE HASH, got 2 of them"],
  ["ana boss HASH", 'line 2: the role of ana must be one of viewer, analyst, operator, not "boss"'],
  ["ana viewer secret-in-plain-text", "line 2: the hash of ana is none that entente user makes"],
  ["../ana viewer HASH", "line 2: a name is up to 64 letters"],
  ["token operator HASH", "neither token nor local"],
  ["ana viewer HASH\nana operator HASH", "line 3: there is a second ana"],
])("%j is refused: %s", (lines, message) => {
  const text = `# users\r\n${lines.replaceAll("HASH", hash)}`;
  expect(() => parseUsers(text, "/etc/users")).toThrow(`the users file /etc/users cannot be used: `);
  expect(() => parseUsers(text, "/etc/users")).toThrow(message);
});

test("an error shows nothing of a secret", () => {
  expect(() => parseUsers("ana viewer my-real-password", "users")).not.toThrow(/my-real-password/);
});

test("a file that others can write is refused, one that others can read is warned about", async () => {
  const path = join(folder, "users");
  await writeFile(path, `ana viewer ${hash}\n`, { mode: 0o600 });
  expect((await readUsers(path)).warnings).toEqual([]);
  await chmod(path, 0o644);
  expect((await readUsers(path)).warnings).toEqual([expect.stringContaining(`chmod o-r ${path}`)]);
  await chmod(path, 0o660);
  await expect(readUsers(path)).rejects.toThrow(`chmod go-w ${path}`);
});

test("a file that is not there, is a folder or names nobody is refused with what to do", async () => {
  await expect(readUsers(join(folder, "none"))).rejects.toThrow(/there is no users file .*entente user NAME/);
  await expect(readUsers(folder)).rejects.toThrow(/users file/);
  const path = join(folder, "empty");
  await writeFile(path, "# nobody\n", { mode: 0o600 });
  await expect(readUsers(path)).rejects.toThrow(/names nobody/);
});
