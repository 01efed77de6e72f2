import { spawn } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually, runJson, type Workplace, workplace } from "./support/entente.ts";

const lines = [...readFileSync("README.md", "utf8").matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) =>
  (block[1] ?? "").split("\n").filter(Boolean),
);
const once = lines.filter((line) => !/^npm (ci|start)/.test(line));

let place: Workplace;

/** A folder that is a checkout as far as npm can tell, so that nothing is written into the real one. */
beforeAll(async () => {
  place = await workplace();
  for (const name of ["package.json", "bin", "dist", "node_modules", "examples", "migrations", "web"]) {
    symlinkSync(resolve(name), place.path(name));
  }
});

afterAll(() => place.remove());

function shell(line: string) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("ENTENTE_"));
  const child = spawn(line, {
    shell: true,
    cwd: place.folder,
    env: { ...Object.fromEntries(kept), ...place.env },
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  const end = new Promise<number | null>((done) => child.once("close", done));
  return { child, end, output: () => output };
}

test("README starts Entente with the two commands, and with the example", () => {
  expect(lines.slice(0, 3)).toEqual(["npm ci", "npm start", "npm start -- --example"]);
  expect(once.length).toBeGreaterThan(6);
});

test("every command of README does what it is shown for", async () => {
  const example = shell("npm start -- --example");
  await eventually(
    async () => example.output(),
    (said) => said.includes("Look at"),
    60,
  );
  const status = ["status", "--json", "--data", ".entente-example"];
  await eventually(
    async () => (await runJson<{ articles: Record<string, number> }>(place, status))[0]?.articles,
    (articles) => articles?.recorded === 12,
    60,
  );
  for (const line of once) {
    const ran = shell(line);
    expect([line, await ran.end, ran.output().length > 20], ran.output()).toEqual([line, 0, true]);
  }
  // as Ctrl-C does it: to everything in the terminal's group
  process.kill(-(example.child.pid ?? 0), "SIGINT");
  await example.end;
  expect(example.output()).toContain("stopped");
}, 300_000);
