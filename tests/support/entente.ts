import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const bin = resolve("bin/entente.js");

/** A folder of a test's own, with a space in its path, and what is run in it. */
export interface Workplace {
  readonly folder: string;
  readonly inbox: string;
  readonly data: string;
  /** Settings that every command in this folder gets. */
  readonly env: Readonly<Record<string, string>>;
  path(...parts: string[]): string;
  remove(): Promise<void>;
}

/** What a finished command left. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess;
  /** Everything it said so far. */
  output(): string;
  /** Resolves with the match once the output has it; rejects when the command ends first. */
  until(pattern: RegExp): Promise<RegExpMatchArray>;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Makes an empty folder to run Entente in. */
export async function workplace(extra: Record<string, string> = {}): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), "entente test "));
  const port = String(await freePort());
  const databasePort = String(await freePort());
  return {
    folder,
    inbox: join(folder, "inbox"),
    data: join(folder, ".entente"),
    env: { ENTENTE_PORT: port, ENTENTE_DATABASE_PORT: databasePort, ...extra },
    path: (...parts) => join(folder, ...parts),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs a command to its end, as another user where `as` names one. */
export async function run(
  place: Workplace,
  args: readonly string[],
  input = "",
  as: { uid?: number; gid?: number } = {},
): Promise<Finished> {
  const child = launch(place, args, as);
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin?.end(input);
  const code = await ended(child);
  return { code, stdout, stderr };
}

/** Runs a command and returns the JSON lines it printed; throws what it said when it did not end well. */
export async function runJson<Line>(place: Workplace, args: readonly string[], input = ""): Promise<Line[]> {
  const { code, stdout, stderr } = await run(place, args, input);
  if (code !== 0) throw new Error(`entente ${args.join(" ")} ended with ${code}: ${stderr}`);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Starts a command that runs until it is stopped. */
export function startEntente(place: Workplace, args: readonly string[]): Running {
  const child = launch(place, args);
  let output = "";
  const watchers = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
      for (const look of watchers) look();
    });
  }
  return {
    child,
    output: () => output,
    until(pattern) {
      return new Promise((resolve, reject) => {
        const finish = () => {
          watchers.delete(look);
          child.off("exit", gone);
        };
        const look = () => {
          const match = output.match(pattern);
          if (!match) return;
          finish();
          resolve(match);
        };
        const gone = () => {
          finish();
          reject(new Error(`ended before it said ${pattern}:\n${output}`));
        };
        watchers.add(look);
        child.once("exit", gone);
        look();
      });
    },
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const end = ended(child);
      child.kill(signal);
      return end;
    },
  };
}

/** Asks until the answer satisfies, at most for so many seconds; the last answer is in the error. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  seconds = 30,
): Promise<Answer> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The environment of a process in a workplace: this one's, without what would set up another Entente. */
export function environmentOf(place: Workplace): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(ENTENTE_|DATABASE_URL$|REDIS_URL$)/.test(name));
  return { ...Object.fromEntries(inherited), ...place.env };
}

function launch(place: Workplace, args: readonly string[], as: { uid?: number; gid?: number } = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    cwd: place.folder,
    env: environmentOf(place),
    stdio: ["pipe", "pipe", "pipe"],
    ...as,
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("close", (code) => resolve(code)));
}
