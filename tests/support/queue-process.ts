import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { QueueSettings } from "../../src/queue/queues.ts";

/** The queue module compiled to a folder of its own, so that plain Node can run it in another process. */
export interface CompiledQueue {
  /** Starts a process whose worker takes a job of the stage `read` and never ends it; resolves when it holds one. */
  holdJob(settings: QueueSettings): Promise<{ readonly id: string; kill(): Promise<void> }>;
  remove(): void;
}

export function compileQueue(): CompiledQueue {
  const folder = mkdtempSync(join(tmpdir(), "entente-queue-"));
  const project = join(folder, "tsconfig.json");
  const compilerOptions = { outDir: join(folder, "dist"), rootDir: resolve("src"), noCheck: true, sourceMap: false };
  const files = [resolve("src/queue/open-queues.ts")];
  writeFileSync(
    project,
    JSON.stringify({ extends: resolve("tsconfig.build.json"), compilerOptions, files, include: [] }),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  execFileSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", project]);
  const program = `
    import { openQueues } from ${JSON.stringify(pathToFileURL(join(folder, "dist/queue/open-queues.js")).href)};
    const queues = await openQueues(JSON.parse(process.argv[1]), { onOutage() {} });
    queues.work("read", (job, { id }) => new Promise(() => console.log(id)), { concurrency: 1 });`;
  return {
    async holdJob(settings) {
      const args = ["--input-type=module", "-e", program, JSON.stringify(settings)];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      const id = await new Promise<string>((resolve, reject) => {
        child.stdout.once("data", (chunk) => resolve(String(chunk).trim()));
        void gone.then(() => reject(new Error("the worker's process ended before it had a job")));
      });
      return {
        id,
        async kill() {
          child.kill("SIGKILL");
          await gone;
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
