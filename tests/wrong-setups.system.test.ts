import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { freePort, run, type Workplace, workplace } from "./support/entente.ts";
import { debianPostgres, startPostgres, type TestPostgres } from "./support/postgres.ts";
import { redisIsHere, startRedis, type TestRedis } from "./support/redis.ts";

/** Shows one process a clock of its own; from Debian's package faketime. */
const faketime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
const isRequired = process.env.ENTENTE_REQUIRE?.split(",").includes("faketime");
if (isRequired && !existsSync(faketime)) throw new Error("ENTENTE_REQUIRE names faketime: apt-get install faketime");

// each starts many processes, one after another
vi.setConfig({ testTimeout: 600_000 });

const isRoot = process.getuid?.() === 0;
const processes = ["start", "migrate", "watch", "work", "project", "serve"];

let postgres: TestPostgres;
let place: Workplace;

beforeAll(async () => {
  postgres = await startPostgres({ bin: debianPostgres, password: "correct", settings: ["fsync=on"] });
  const { code, stderr } = await migrate();
  expect(code, stderr).toBe(0);
});
afterAll(() => postgres.stop());

beforeEach(async () => {
  place = await workplace();
});
afterEach(() => place.remove());

async function migrate() {
  const folder = await workplace({ DATABASE_URL: postgres.url });
  const finished = await run(folder, ["migrate"]);
  await folder.remove();
  return finished;
}

/** The same place with other settings. */
function given(env: Record<string, string>): Workplace {
  return { ...place, env: { ...place.env, ...env } };
}

interface Diagnosis {
  check: string;
  verdict: string;
  says: string;
  remedy?: string;
}

/** Runs a command in a wrong set-up: it must say so in one line, end with 3, and leave nothing behind. */
async function expectRefusal(at: Workplace, args: readonly string[], message: RegExp, as = {}): Promise<void> {
  const before = readdirSync(place.folder);
  const { code, stdout, stderr } = await run(at, args, "", as);
  expect([args, code, stdout], stderr).toEqual([args, 3, ""]);
  expect(stderr).toMatch(message);
  expect(stderr.trim().split("\n"), "one line").toHaveLength(1);
  expect(stderr).not.toMatch(/hunter2|correct/);
  expect(readdirSync(place.folder), "nothing is made").toEqual(before);
  expect(processesIn(place.folder)).toEqual([]);
  expect(await sessions()).toEqual([]);
}

/** What doctor says of a wrong set-up: the check is bad, with a remedy, and the exit code is 3. */
async function expectDiagnosis(at: Workplace, check: string, message: RegExp): Promise<void> {
  const { code, stdout, stderr } = await run(at, ["doctor", "--json"]);
  const lines = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Diagnosis);
  const found = lines.filter(({ verdict }) => verdict === "bad");
  expect(
    found.map((line) => line.check),
    stdout + stderr,
  ).toEqual([check]);
  expect(found[0]?.says).toMatch(message);
  expect(found[0]?.remedy).not.toBe("");
  expect(stdout).not.toMatch(/hunter2|correct/);
  expect(code).toBe(3);
}

function processesIn(folder: string): string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}

async function ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function sessions(): Promise<string[]> {
  // a backend needs a moment to go after its client has
  for (let tries = 0; ; tries++) {
    const rows = await ask<{ name: string }>(
      "select application_name as name from pg_stat_activity where application_name like 'entente%'",
    );
    if (rows.length === 0 || tries === 40) return rows.map(({ name }) => name);
    await ask("select pg_sleep(0.05)");
  }
}

describe("a database that cannot be used", () => {
  test("nobody has started it yet", async () => {
    const { code, stderr } = await run(place, ["status"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^entente: expected the tables that answer questions, came a database without them yet: run entente start/m,
    );
  });

  test.each(processes)("wrong password: %s", async (process) => {
    const at = given({ DATABASE_URL: postgres.url.replace("correct", "hunter2") });
    await expectRefusal(
      at,
      [process],
      /^entente: the database postgres at 127\.0\.0\.1:\d+ cannot be opened: the password of user entente is wrong$/m,
    );
  });

  test("wrong password, for doctor", async () => {
    await expectDiagnosis(
      given({ DATABASE_URL: postgres.url.replace("correct", "hunter2") }),
      "database",
      /the password of user entente is wrong/,
    );
  });

  test("nothing listens there", async () => {
    const at = given({ DATABASE_URL: `postgresql://entente:hunter2@127.0.0.1:${await freePort()}/entente` });
    for (const process of ["start", "work"])
      await expectRefusal(at, [process], /nothing answers at 127\.0\.0\.1:\d+; is the server running/);
    await expectDiagnosis(at, "database", /nothing answers/);
  });

  test("something else listens there, or no database is named", async () => {
    const other = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const elsewhere = given({ DATABASE_URL: `postgres://entente:hunter2@127.0.0.1:${port}/entente` });
    await expectRefusal(elsewhere, ["work"], new RegExp(`is it PostgreSQL that listens at 127\\.0\\.0\\.1:${port}\\?`));
    const queues = given({ REDIS_URL: `redis://:hunter2@127.0.0.1:${port}` });
    await expectRefusal(queues, ["start"], /what listens there does not answer as Redis does; check .*REDIS_URL/);
    other.close();
    await expectRefusal(given({ DATABASE_URL: "postgres://" }), ["work"], /DATABASE_URL names no database: expected/);
  });

  test("it was never migrated", async () => {
    await ask("create database fresh");
    const at = given({ DATABASE_URL: postgres.url.replace(/postgres$/, "fresh") });
    for (const process of ["work", "serve"])
      await expectRefusal(at, [process], /lacks migration 0001-roles of this release: run entente migrate first/);
    await expectDiagnosis(at, "migrations", /lacks 0001-roles/);
  });

  test("a login that may not do what its process needs", async () => {
    await ask("create role weak login password 'hunter2'");
    const at = given({ DATABASE_URL: postgres.url.replace("entente:correct", "weak:hunter2") });
    await expectDiagnosis(at, "login", /weak may run no process/);
    await ask("grant entente_server to weak");
    await expectRefusal(
      at,
      ["work"],
      /the login weak may not take on entente_writer, entente_queue, which entente work needs/,
    );
  });
});

describe.skipIf(!redisIsHere)("a Redis that cannot be used is told before a database is made", () => {
  let redis: TestRedis | undefined;
  afterEach(async () => {
    await redis?.stop();
    redis = undefined;
  });

  test("unreachable", async () => {
    const at = given({ REDIS_URL: `redis://:hunter2@127.0.0.1:${await freePort()}` });
    await expectRefusal(
      at,
      ["start"],
      /^entente: Redis at 127\.0\.0\.1:\d+ cannot be used: nothing answers there; .*REDIS_URL/,
    );
    await expectDiagnosis(at, "queues", /nothing answers there/);
  });

  test.each(["allkeys-lru"])("evicting by %s", async (policy) => {
    redis = await startRedis(["--maxmemory-policy", policy, "--maxmemory", "64mb"]);
    const alone = given({ REDIS_URL: redis.url });
    await expectRefusal(alone, ["start"], new RegExp(`maxmemory-policy ${policy}.*set maxmemory-policy noeviction`));
    const fleet = given({ REDIS_URL: redis.url, DATABASE_URL: postgres.url });
    for (const process of ["watch"]) await expectRefusal(fleet, [process], /set maxmemory-policy noeviction/);
    await expectDiagnosis(fleet, "redis policy", new RegExp(policy));
  });

  test("with another password, or one where none is given", async () => {
    redis = await startRedis(["--requirepass", "correct"]);
    await expectRefusal(given({ REDIS_URL: redis.url }), ["start"], /it asks for a password: put it into REDIS_URL/);
    const wrong = given({ REDIS_URL: redis.url.replace("redis://", "redis://:hunter2@") });
    await expectRefusal(wrong, ["start"], /the user or password in REDIS_URL is wrong/);
    await expectDiagnosis(wrong, "queues", /the user or password in REDIS_URL is wrong/);
  });
});

describe.skipIf(!existsSync(faketime))("a clock far off", () => {
  /** One hour ahead; the servers keep the true time. */
  const ahead = { LD_PRELOAD: faketime, FAKETIME: "+3600", FAKETIME_DONT_FAKE_MONOTONIC: "1" };

  test("from the database's", async () => {
    const at = given({ DATABASE_URL: postgres.url, ...ahead });
    for (const process of ["start", "work"])
      await expectRefusal(at, [process], /its clock is 3[56]\d\d s behind this machine's: set both by a time server/);
    await expectDiagnosis(at, "database clock", /behind this machine's/);
    const allowed = given({ DATABASE_URL: postgres.url, ENTENTE_CLOCK_SECONDS: "4000", ...ahead });
    expect((await run(allowed, ["migrate"])).code).toBe(0);
  });

  test.skipIf(!redisIsHere)("from Redis's", async () => {
    const redis = await startRedis();
    const at = given({ REDIS_URL: redis.url, ...ahead });
    await expectRefusal(at, ["start"], /the Redis of REDIS_URL cannot be used: its clock is 3[56]\d\d s behind/);
    await expectDiagnosis(at, "redis clock", /behind this machine's/);
    await redis.stop();
  });
});

describe("a folder that cannot be used", () => {
  /** Opens the place to a user who is not root and closes one folder of it to writing. */
  function closed(name: string, mode: number): { uid?: number; gid?: number } {
    mkdirSync(place.path(name), { mode });
    chmodSync(place.path(name), mode);
    chmodSync(place.folder, 0o755);
    return isRoot ? { uid: 65534, gid: 65534 } : {};
  }

  test("a data folder without the right to write", async () => {
    const as = closed("closed", 0o555);
    const message =
      /the data folder .*closed\/data cannot be used: this user may not make it: let it write there, or choose another with --data/;
    mkdirSync(place.inbox);
    await expectRefusal(place, ["start", "--data", place.path("closed", "data")], message, as);
  });

  test("a file where the data folder should be", async () => {
    await expectRefusal(place, ["start", "--data", "/etc/hostname/data"], /a file stands where a folder is expected/);
  });

  test.skipIf(!isRoot)("a data folder on a read-only file system", async () => {
    mkdirSync(place.data);
    const script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"';
    const { status, stderr } = spawnSync(
      "unshare",
      [
        "--mount",
        "sh",
        "-c",
        script,
        "sh",
        place.data,
        process.execPath,
        join(process.cwd(), "bin/entente.js"),
        "start",
      ],
      { cwd: place.folder, env: { PATH: process.env.PATH, ...place.env }, encoding: "utf8" },
    );
    expect(stderr).toMatch(/^entente: the data folder \S.* cannot be used: its file system is read-only: .*--data$/m);
    expect(status).toBe(3);
    expect(readdirSync(place.data)).toEqual([]);
  });

  test("a data folder of another major version of PostgreSQL stays as it is", async () => {
    mkdirSync(place.data, { mode: 0o700 });
    const cluster = join(place.data, "postgres");
    const mapped = isRoot ? ["unshare", "--user", "--map-user=1000", "--map-group=1000"] : ["env"];
    const [command = "", ...args] = mapped;
    execFileSync(command, [...args, join(debianPostgres, "initdb"), "-D", cluster, "--no-sync"], { stdio: "ignore" });
    const before = readdirSync(cluster).sort();
    await expectRefusal(place, ["start"], /was made by PostgreSQL 15, and this release brings PostgreSQL 18: .*--data/);
    await expectDiagnosis(place, "database", /was made by PostgreSQL 15/);
    expect(readdirSync(cluster).sort()).toEqual(before);
  });

  test.skipIf(!isRoot)(
    "a data folder that would have to be made on a read-only file system, and one with no room",
    () => {
      mkdirSync(place.data);
      const onMount = (mount: string, ...args: string[]) =>
        spawnSync(
          "unshare",
          ["--mount", "sh", "-c", `${mount} && shift && exec "$@"`, "sh", place.data, process.execPath].concat(
            join(process.cwd(), "bin/entente.js"),
            args,
          ),
          { cwd: place.folder, env: { PATH: process.env.PATH, ...place.env }, encoding: "utf8", timeout: 60_000 },
        );
      const below = join(place.data, "not", "yet");
      const readOnly = onMount('mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"', "start", "--data", below);
      expect(readOnly.stderr).toMatch(
        /^entente: the data folder \S.* cannot be used: its file system is read-only: .*--data$/m,
      );
      expect(readOnly.status).toBe(3);
      const small = onMount('mount -t tmpfs -o size=30m none "$1"', "start");
      expect(small.stderr).toMatch(
        /^entente: there is no room for a database in .*: \d+ MB are free, and it takes 128 MB/m,
      );
      expect(
        small.stderr
          .trim()
          .split("\n")
          .filter((line) => line.startsWith("entente:")),
      ).toHaveLength(1);
      expect(small.status).toBe(3);
    },
  );

  test("an inbox that is a file", async () => {
    await expectRefusal(
      place,
      ["start", "--inbox", "/etc/hostname"],
      /the inbox \/etc\/hostname is no folder: .*--inbox/,
    );
    await expectDiagnosis(
      given({ DATABASE_URL: postgres.url, ENTENTE_INBOX: "/etc/hostname" }),
      "inbox",
      /\/etc\/hostname is a file/,
    );
  });

  test("an inbox that cannot be read", async () => {
    const as = closed("secret", 0o000);
    if (isRoot) chownSync(place.folder, 65534, 65534);
    await expectRefusal(
      place,
      ["start", "--inbox", place.path("secret")],
      /the inbox .*secret cannot be read \(EACCES\): .*--inbox/,
      as,
    );
  });
});

test("a taken port", async () => {
  const other = createServer().listen(Number(place.env.ENTENTE_PORT), "127.0.0.1");
  const at = given({ DATABASE_URL: postgres.url });
  for (const process of ["start", "serve"])
    await expectRefusal(at, [process], /port \d+ on 127\.0\.0\.1 is taken: .*--port/);
  await expectDiagnosis(at, "port", /another program's/);
  other.close();
});

test.each([
  ["192.0.2.1", /^entente: 192\.0\.2\.1 is no address of this machine: set ENTENTE_HOST/],
  ["nohost.invalid", /^entente: (there is no host nohost\.invalid|the host name nohost\.invalid cannot be resolved)/],
])("an address that cannot be listened on: %s", async (host, message) => {
  const at = given({ DATABASE_URL: postgres.url, ENTENTE_HOST: host, ENTENTE_TOKEN: "0123456789abcdef01234567" });
  for (const process of ["start", "serve"]) await expectRefusal(at, [process], message);
});

const lowestPort = Number(readFileSync("/proc/sys/net/ipv4/ip_unprivileged_port_start", "utf8"));

test.skipIf(lowestPort <= 1)("a port that is for the system's own", async () => {
  chmodSync(place.folder, 0o755);
  const as = isRoot ? { uid: 65534, gid: 65534 } : {};
  const at = given({ DATABASE_URL: postgres.url, ENTENTE_PORT: "1" });
  await expectRefusal(at, ["serve"], /port 1 on 127\.0\.0\.1 is one that this user may not listen on: .*--port/, as);
});

test("standard output that takes no more", async () => {
  const at = given({ DATABASE_URL: postgres.url });
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), "bin/entente.js"), "completions", "bash"],
    {
      cwd: place.folder,
      env: { PATH: process.env.PATH, ...at.env },
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    },
  );
  closeSync(full);
  expect([stderr, status]).toEqual(["entente: cannot write standard output: the disk is full\n", 3]);
});

test("a bad token, and none where others can come in", async () => {
  const short = given({ DATABASE_URL: postgres.url, ENTENTE_TOKEN: "hunter2" });
  const open = given({ DATABASE_URL: postgres.url, ENTENTE_HOST: "0.0.0.0" });
  for (const process of ["start", "serve"]) {
    await expectRefusal(short, [process], /ENTENTE_TOKEN must be 24 to 512 .*: make one with openssl rand -hex 32/);
    await expectRefusal(
      open,
      [process],
      /0\.0\.0\.0 can be reached by others, and no credentials are configured: set ENTENTE_TOKEN/,
    );
  }
});

test("a setting that is wrong is a matter of usage, for doctor too", async () => {
  const { code, stderr } = await run(given({ ENTENTE_CLOCK_SECONDS: "soon" }), ["doctor"]);
  expect(stderr).toMatch(/ENTENTE_CLOCK_SECONDS must be a whole number from 1 to 86400, not "soon"/);
  expect(code).toBe(2);
});

test("doctor finds nothing bad where nothing is", async () => {
  const { code, stdout } = await run(given({ DATABASE_URL: postgres.url }), ["doctor"]);
  expect(stdout).toMatch(/^ok {4}database version +PostgreSQL 15\.\d+$/m);
  expect(stdout).toMatch(/^warn {2}login +entente is a superuser$/m);
  expect(stdout).not.toMatch(/^bad/m);
  expect(code).toBe(0);
});
