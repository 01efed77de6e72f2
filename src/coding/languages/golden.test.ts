import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openByCode } from "../../coders/open-language.ts";
import { codeInput } from "../coder.ts";
import { toJson } from "../json.ts";
import { languages } from "./index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
// biome-ignore lint/style/noProcessEnv: goldens are rewritten only when golden:update asks for it.
const updating = env.ENTENTE_GOLDEN === "update";
const folder = (code: string) => `${here}${code}/golden/`;

test("every folder of languages is in the catalogue, and nothing else is", () => {
  const folders = readdirSync(here).filter((name) => statSync(here + name).isDirectory());
  expect(languages.map(({ code }) => code).sort()).toEqual(folders.sort());
});

test.each(languages.map(({ code }) => code))("every golden of %s has its input and its outcome", (code) => {
  const files = readdirSync(folder(code));
  const casesOf = (ending: string) =>
    files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  expect(casesOf(".in.json").length, "a language needs goldens").toBeGreaterThan(0);
  expect(casesOf(".in.json").length + casesOf(".out.json").length).toBe(files.length);
  if (!updating) expect(casesOf(".out.json").sort()).toEqual(casesOf(".in.json").sort());
  for (const file of files) expect(statSync(folder(code) + file).size, `${file} is empty`).toBeGreaterThan(0);
});

const cases = languages.flatMap(({ code }) =>
  readdirSync(folder(code))
    .filter((file) => file.endsWith(".in.json"))
    .map((file) => [code, file.replace(".in.json", "")] as const),
);

const opened = new Map(await Promise.all(languages.map(async ({ code }) => [code, await openByCode(code)] as const)));

test.each(cases)("%s codes %s as its golden says", (lang, name) => {
  const language = opened.get(lang);
  if (!language) throw new Error(`expected a language that can be opened, came "${lang}"`);
  const input = JSON.parse(readFileSync(`${folder(lang)}${name}.in.json`, "utf8"));
  const outcome = `${JSON.stringify(toJson(name, codeInput(input, language)), null, 2)}\n`;
  const golden = `${folder(lang)}${name}.out.json`;
  if (updating) writeFileSync(golden, outcome);
  expect(existsSync(golden), `no golden ${golden}: npm run golden:update writes it`).toBe(true);
  expect(outcome).toBe(readFileSync(golden, "utf8"));
});
