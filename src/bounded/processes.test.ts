import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { builtFile, NeededTooMuch, TookTooLong } from "./pool.ts";
import { openProcessPool } from "./processes.ts";

interface Task {
  readonly what: "answer" | "loop" | "hold" | "throw" | "end";
  readonly megabytes?: number;
}

interface Told {
  readonly pid: number;
  readonly environment: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), "entente-processes-"));
const file = pathToFileURL(join(folder, "tasks.mjs")).href;
const built = (module: string) => JSON.stringify(builtFile(`bounded/${module}`, import.meta.url));
writeFileSync(
  join(folder, "tasks.mjs"),
  `import { answerTasks } from ${built("answering")};
const held = [];
answerTasks(async ({ what, megabytes }) => {
  if (what === "loop") for (;;) {}
  if (what === "hold") held.push(Buffer.alloc(megabytes * 1024 * 1024, 1));
  if (what === "throw") throw new Error("no such task");
  if (what === "end") process.exit(7);
  return { pid: process.pid, environment: Object.keys(process.env) };
});
`,
);
const bounds = { processes: 1, seconds: 30, megabytes: 256 };
const pool = openProcessPool<Task, Told>({ file, bounds });

afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

test("a process answers one task after another and sees nothing of our environment", async () => {
  const first = await pool.run({ what: "answer" });
  expect(first.pid).not.toBe(process.pid);
  expect(first.environment).not.toContain("PATH");
  expect(await pool.run({ what: "answer" })).toEqual(first);
});

test("memory outside the heap counts, and the next task has a process of its own", async () => {
  const { pid } = await pool.run({ what: "answer" });
  await expect(pool.run({ what: "hold", megabytes: 300 })).rejects.toThrow(NeededTooMuch);
  expect((await pool.run({ what: "answer" })).pid).not.toBe(pid);
  expect(isAlive(pid)).toBe(false);
});

test("what earlier tasks left is no fault of the next one", async () => {
  const { pid } = await pool.run({ what: "hold", megabytes: 110 });
  const next = await pool.run({ what: "hold", megabytes: 110 });
  expect(next.pid).not.toBe(pid);
});

test("a task that does not end is ended with its process", async () => {
  const impatient = openProcessPool<Task, Told>({ file, bounds: { ...bounds, seconds: 1 } });
  await expect(impatient.run({ what: "loop" })).rejects.toThrow(TookTooLong);
  expect((await impatient.run({ what: "answer" })).pid).toBeGreaterThan(1);
  await impatient.close();
});

test("what a task throws, and how its process ended, is said", async () => {
  await expect(pool.run({ what: "throw" })).rejects.toThrow(/no such task/);
  await expect(pool.run({ what: "end" })).rejects.toThrow("expected an answer, the process ended by exit code 7");
  const { pid } = await pool.run({ what: "answer" });
  const endless = pool.run({ what: "loop" });
  process.kill(pid, "SIGKILL");
  await expect(endless).rejects.toThrow("the process ended by SIGKILL");
  expect((await pool.run({ what: "answer" })).pid).not.toBe(pid);
});

test("as many tasks at a time as there are processes, each in one; a signal to all of them ends none", async () => {
  const pair = openProcessPool<Task, Told>({ file, bounds: { ...bounds, processes: 2 } });
  const pids = async () =>
    new Set((await Promise.all([0, 1, 2, 3].map(() => pair.run({ what: "answer" })))).map(({ pid }) => pid));
  const before = await pids();
  expect(before.size).toBe(2);
  for (const pid of before) process.kill(pid, "SIGTERM");
  expect(await pids()).toEqual(before);
  await pair.close();
  expect([...before].map(isAlive)).toEqual([false, false]);
});

test("a process goes with the one that wants its answers, also in the middle of a task", async () => {
  writeFileSync(
    join(folder, "wants.mjs"),
    `import { openProcessPool } from ${built("processes")};
const pool = openProcessPool({ file: ${JSON.stringify(file)}, bounds: ${JSON.stringify({ ...bounds, seconds: 1000 })} });
console.log((await pool.run({ what: "answer" })).pid);
await pool.run({ what: "loop" });
`,
  );
  const wants = spawn(process.execPath, [join(folder, "wants.mjs")], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface(wants.stdout), "line");
  const pid = Number(line);
  expect(isAlive(pid)).toBe(true);
  wants.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
});

test("a file that does not start says how it ended", async () => {
  const nowhere = openProcessPool<Task, Told>({ file: `${file}x`, bounds });
  await expect(nowhere.run({ what: "answer" })).rejects.toThrow(
    /expected .*tasks\.mjsx to start, it ended by exit code 1/,
  );
  await nowhere.close();
});
