import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { installedRelease } from "../coders/release.ts";
import { sha256 } from "../core/ids.ts";
import { releaseOf } from "./coder.ts";
import { engineHash, releaseNumber } from "./release.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
// biome-ignore lint/style/noProcessEnv: goldens are rewritten only when golden:update asks for it.
const updating = env.ENTENTE_GOLDEN === "update";

function sources(): string[] {
  return readdirSync(here, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "release.ts")
    .sort();
}

test("the release names the coder's sources as they are", () => {
  const files = sources();
  expect(files).toContain("engine/code-text.ts");
  const hash = sha256(JSON.stringify(files.map((file) => [file, readFileSync(here + file, "utf8")])));
  if (updating) {
    const release = `${here}release.ts`;
    const text = readFileSync(release, "utf8");
    writeFileSync(release, text.replace(/engineHash =\s+"[^"]*"/, `engineHash = "${hash}"`));
  } else {
    expect(engineHash, "the coder has changed: npm run golden:update writes its new hash").toBe(hash);
  }
});

test("the release that is installed has the coder's number and a hash of its sources and weights", () => {
  const { number, hash } = installedRelease();
  expect(number).toBe(releaseNumber);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(installedRelease()).toEqual({ number, hash });
});

test("other weights make another release", () => {
  const [first, second] = [releaseOf(["a", "b"]), releaseOf(["a", "c"])];
  expect(first.number).toBe(second.number);
  expect(first.hash).not.toBe(second.hash);
});
