import { spawn } from "node:child_process";

/** A program of this machine, with constant arguments, and what it may take. */
export interface Task {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: Uint8Array;
  readonly seconds: number;
  readonly megabytes: number;
  /** Bytes that it may answer with. */
  readonly outputBytes: number;
  /** Where programs are looked for: `/usr/bin:/bin`. */
  readonly path: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** How a program ended; `broken` also says in few words how, for the log. */
export type Ended =
  | { readonly kind: "done"; readonly output: Buffer }
  | { readonly kind: "broken"; readonly how: string; readonly lacksMemory: boolean }
  | { readonly kind: "late" | "flood" | "missing" };

/** How much of what a program complains of is looked at. */
const complaintBytes = 4096;

/**
 * Runs a program without a shell, on bytes from standard input, in a group of its own and with nothing of our environment, which
 * holds secrets. It ends with its time, with its output or with `signal`; by limits of the kernel's on Linux also when this process
 * is killed. Resolves also where the program fails or is not there.
 */
export function runProgram({ program, args, input, outputBytes, signal, ...bounds }: Task): Promise<Ended> {
  const { seconds, megabytes, path } = bounds;
  const limits = [`--as=${Math.ceil(megabytes * 1024 * 1024)}`, `--cpu=${Math.ceil(seconds) + 1}`, "--core=0"];
  const [command, commandArgs] =
    process.platform === "linux" ? ["/usr/bin/prlimit", [...limits, "--", program, ...args]] : [program, [...args]];
  return new Promise((resolve) => {
    const child = spawn(command, commandArgs, {
      cwd: "/",
      env: { PATH: path, LC_ALL: "C.UTF-8", OMP_THREAD_LIMIT: "1" },
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    let [length, complaint] = [0, ""];
    let stopped: "late" | "flood" | null = null;
    const stop = (why: "late" | "flood") => {
      stopped ??= why;
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // it has ended by itself
      }
    };
    const onAbort = () => stop("late");
    const timer = setTimeout(onAbort, seconds * 1000);
    signal.addEventListener("abort", onAbort, { once: true });
    const end = (ended: Ended) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      resolve(ended);
    };
    if (signal.aborted) stop("late");
    // a program that has seen enough closes its input: how it ends says the rest
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > outputBytes) stop("flood");
      else chunks.push(chunk);
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      if (complaint.length < complaintBytes) complaint += chunk;
    });
    child.once("error", () => end({ kind: "missing" }));
    child.once("close", (code, killedBy) => {
      if (stopped !== null) end({ kind: stopped });
      else if (code === 0) end({ kind: "done", output: Buffer.concat(chunks) });
      else if (code === missingCode && /No such file/.test(complaint)) end({ kind: "missing" });
      else if (killedBy === "SIGXCPU") end({ kind: "late" });
      else {
        const how = killedBy === null ? `exit code ${code}` : killedBy;
        const lacksMemory = killedBy === "SIGABRT" || killedBy === "SIGKILL" || /alloc|out of memory/i.test(complaint);
        end({ kind: "broken", how, lacksMemory });
      }
    });
  });
}

/** What prlimit ends with when there is no such program, as shells do. */
const missingCode = 127;
