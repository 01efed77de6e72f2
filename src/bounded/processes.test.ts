import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { isRunning } from "../../tests/support/processes.ts";
import { builtFile, NeededTooMuch, PoolClosed, TookTooLong } from "./pool.ts";
import { openProcessPool } from "./processes.ts";

interface Task {
  readonly what: "answer" | "wait" | "loop" | "hold" | "throw" | "strange" | "unsayable" | "end";
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
  // long enough for the watch to look, on a busy machine too
  if (what === "wait" || what === "hold") await new Promise((resolve) => setTimeout(resolve, 300));
  if (what === "strange") throw Object.create(null);
  if (what === "unsayable") return () => 0;
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
  expect(isRunning(pid)).toBe(false);
});

test("what earlier tasks left is no fault of the next one", async () => {
  const { pid } = await pool.run({ what: "hold", megabytes: 130 });
  const next = await pool.run({ what: "hold", megabytes: 130 });
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
  await expect(pool.run({ what: "strange" })).rejects.toThrow("what was thrown is no error");
  await expect(pool.run({ what: "unsayable" })).rejects.toThrow(/could not be cloned/);
});

test("a task that cannot be sent leaves no process behind", async () => {
  const { pid } = await pool.run({ what: "answer" });
  await expect(pool.run({ what: "answer", no: () => 0 } as Task)).rejects.toThrow(/could not be cloned/);
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
  expect((await pool.run({ what: "answer" })).pid).not.toBe(pid);
});

test("a process that somebody ends, waiting or at work, costs the task nothing", async () => {
  const first = await pool.run({ what: "answer" });
  process.kill(first.pid, "SIGKILL");
  const second = await pool.run({ what: "answer" });
  expect(second.pid).not.toBe(first.pid);
  const slow = pool.run({ what: "wait" });
  process.kill(second.pid, "SIGKILL");
  expect((await slow).pid).not.toBe(second.pid);
});

test("what is in hand or waits when the pool is closed is cut short, and no process is left", async () => {
  const closing = openProcessPool<Task, Told>({ file, bounds });
  const { pid } = await closing.run({ what: "answer" });
  const [inHand, waiting] = [closing.run({ what: "loop" }), closing.run({ what: "answer" })];
  const [atWork, next] = [expect(inHand).rejects.toThrow(PoolClosed), expect(waiting).rejects.toThrow(PoolClosed)];
  await closing.close();
  await Promise.all([atWork, next]);
  expect(isRunning(pid)).toBe(false);
  await expect(closing.run({ what: "answer" })).rejects.toThrow(PoolClosed);
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
  expect([...before].map(isRunning)).toEqual([false, false]);
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
  expect(isRunning(pid)).toBe(true);
  wants.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
});

test("where no process can be started, it is said why", async () => {
  const { execPath } = process;
  process.execPath = join(folder, "no-such-node");
  try {
    const unstarted = openProcessPool<Task, Told>({ file, bounds });
    await expect(unstarted.run({ what: "answer" })).rejects.toThrow(/to start, it ended by .*ENOENT/);
    await unstarted.close();
  } finally {
    process.execPath = execPath;
  }
});

test("a file that does not start says how it ended", async () => {
  const nowhere = openProcessPool<Task, Told>({ file: `${file}x`, bounds });
  await expect(nowhere.run({ what: "answer" })).rejects.toThrow(
    /expected .*tasks\.mjsx to start, it ended by exit code 1/,
  );
  await nowhere.close();
});
