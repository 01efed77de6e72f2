import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { containerHeadBytes, sourceOf, usualArchives } from "../unpacking/container.ts";
import { containerOf, type Member, unpack } from "../unpacking/unpack.ts";
import { containers } from "./index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
// biome-ignore lint/style/noProcessEnv: goldens are rewritten only when golden:update asks for it.
const updating = env.ENTENTE_GOLDEN === "update";
const bounds = { ...usualArchives, maxMemberBytes: 100_000 };

test("every folder of containers is in the catalogue, and nothing else is", () => {
  const folders = readdirSync(here).filter((name) => statSync(`${here}${name}`).isDirectory());
  expect(containers.map((container) => container.name).sort()).toEqual(folders.sort());
});

const cases = containers.flatMap(({ name }) => inputs(name).map((file) => [name, file] as const));

test.each(containers.map(({ name }) => name))("%s has goldens", (name) => {
  expect(inputs(name).length).toBeGreaterThan(0);
});

test.each(cases)("%s opens %s as its golden says", async (name, file) => {
  const bytes = readFileSync(`${here}${name}/golden/${file}`);
  const given = file.replace(/^(.*)\.in\./, "$1.");
  const container = containerOf(bytes.subarray(0, containerHeadBytes), { name: given });
  expect(container?.name).toBe(name);
  if (container === null) return;
  const members = [];
  const source = { ...sourceOf(bytes), size: bytes.length };
  for await (const member of unpack(container, source, { name: given, bounds })) members.push(shown(member));
  const golden = `${here}${name}/golden/${file.replace(/\.in\..*$/, ".out.json")}`;
  const outcome = JSON.stringify(members, null, 2).concat("\n");
  if (updating) writeFileSync(golden, outcome);
  expect(existsSync(golden), `no golden ${golden}: npm run golden:update writes it`).toBe(true);
  expect(outcome).toBe(readFileSync(golden, "utf8"));
});

function shown(member: Member): unknown {
  if (member.kind === "notice") return { notice: member.notice };
  const { name } = member;
  if (member.kind === "refused") return { name, refused: { code: member.refused.code, detail: member.refused.detail } };
  return { name, article: Buffer.from(member.bytes).toString("utf8") };
}

function inputs(name: string): string[] {
  const folder = `${here}${name}/golden/`;
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.includes(".in.")) : [];
}
