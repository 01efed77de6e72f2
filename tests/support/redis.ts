import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const binary = "/usr/bin/redis-server";

/** Whether tests on a real Redis can run here. Where `ENTENTE_REQUIRE` names redis, its absence is a failure. */
export const redisIsHere = existsSync(binary);
if (!redisIsHere && process.env.ENTENTE_REQUIRE?.split(",").includes("redis")) {
  throw new Error(`ENTENTE_REQUIRE names redis, but there is no ${binary}: apt-get install redis-server`);
}

/** A Redis of its own, without persistence unless it is asked for: whatever stops it empties it. */
export interface TestRedis {
  readonly url: string;
  /** FLUSHALL. */
  flush(): Promise<void>;
  /** SIGKILL; `start` brings up an empty one at the same address. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good and removes its folder. */
  stop(): Promise<void>;
}

/** Starts one, with settings over these as pairs of words on its command line. */
export async function startRedis(settings: readonly string[] = []): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "entente-redis-"));
  const port = await freePort();
  let server: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
    server = spawn(binary, [...args, ...settings], { stdio: "ignore" });
    for (let tries = 0; !(await answers(port).catch(() => false)); tries++) {
      if (tries === 100) throw new Error("redis-server does not come up");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const kill = async (): Promise<void> => {
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((resolve) => server?.once("exit", resolve));
    server.kill("SIGKILL");
    await gone;
    server = null;
  };

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    flush: async () => void (await answers(port, "FLUSHALL")),
    kill,
    start,
    async stop() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends one inline command and waits for the reply; one that asks for a password is an answer, too. */
function answers(port: number, command = "PING"): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${command}\r\n`));
    socket.once("data", (reply) => {
      socket.destroy();
      resolve(/^(\+|-NOAUTH)/.test(reply.toString()));
    });
    socket.once("error", reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
