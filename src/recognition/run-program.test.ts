import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isRunning } from "../../tests/support/processes.ts";
import { runProgram } from "./run-program.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-programs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script as a program that was found. */
function runScript(script: string, given: { seconds?: number; outputBytes?: number; signal?: AbortSignal } = {}) {
  writeFileSync(join(folder, "program"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "program"), 0o755);
  const { seconds = 20, outputBytes = 1000, signal = new AbortController().signal } = given;
  const bounds = { seconds, outputBytes, signal, megabytes: 500, path: `${folder}:/usr/bin:/bin` };
  return runProgram({ program: "program", args: ["$HOME", "; exit 3"], input: Buffer.from("Peru"), ...bounds });
}

test("a program gets its arguments as they are, its input, and nothing of our environment", async () => {
  const ended = await runScript('echo "$1 $2 $OMP_THREAD_LIMIT"; cat; env | grep -c ENTENTE; true');
  expect(ended).toEqual({ kind: "done", output: Buffer.from("$HOME ; exit 3 1\nPeru0\n") });
});

test("what fails says how; what crashes, ends by its memory or floods is told apart", async () => {
  expect(await runScript("exit 4")).toEqual({ kind: "broken", how: "exit code 4", lacksMemory: false });
  expect(await runScript("kill -SEGV $$")).toEqual({ kind: "broken", how: "SIGSEGV", lacksMemory: false });
  expect(await runScript("echo 'std::bad_alloc' >&2; exit 1")).toMatchObject({ kind: "broken", lacksMemory: true });
  expect(await runScript("cat /dev/zero")).toEqual({ kind: "flood" });
});

test("what does not end is ended with all that it began", async () => {
  const ended = await runScript(`sleep 1000 & echo $! > '${folder}/child'; sleep 1000`, { seconds: 2 });
  expect(ended).toEqual({ kind: "late" });
  const child = Number(readFileSync(join(folder, "child"), "utf8"));
  expect(child).toBeGreaterThan(1);
  await expect.poll(() => isRunning(child), { timeout: 20_000 }).toBe(false);
});

test("whoever gives up ends it", async () => {
  const stop = new AbortController();
  const running = runScript("sleep 1000", { seconds: 1000, signal: stop.signal });
  stop.abort();
  expect(await running).toEqual({ kind: "late" });
});

test("the kernel keeps the limit of memory", async () => {
  expect(await runScript("ulimit -v")).toEqual({ kind: "done", output: Buffer.from(`${500 * 1024}\n`) });
});

test("a program that is not there is missing", async () => {
  const signal = new AbortController().signal;
  const nowhere = { path: folder, seconds: 20, megabytes: 500, outputBytes: 10, signal };
  expect(await runProgram({ program: "tesseract", args: [], input: Buffer.alloc(9), ...nowhere })).toEqual({
    kind: "missing",
  });
});
