import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Refused } from "../../core/errors.ts";
import { readArticle } from "../read.ts";
import { formats } from "./index.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
// biome-ignore lint/style/noProcessEnv: goldens are rewritten only when golden:update asks for it.
const updating = env.ENTENTE_GOLDEN === "update";
const limits = { maxBytes: 1_000_000 };

test("every folder of formats is in the catalogue, and nothing else is", () => {
  const folders = readdirSync(here).filter((name) => statSync(`${here}${name}`).isDirectory());
  expect(formats.map((format) => format.name).sort()).toEqual(folders.sort());
});

test.each(formats.map((format) => format.name))("every golden of %s has its input and its outcome", (name) => {
  const files = goldens(name);
  const inputs = files.filter((file) => file.includes(".in.")).map(caseOf);
  const outcomes = files.filter((file) => file.endsWith(".out.json")).map(caseOf);
  expect(inputs.length, "a format needs goldens").toBeGreaterThan(0);
  expect(inputs.length + outcomes.length, "a golden is an input or an outcome").toBe(files.length);
  if (!updating) expect(outcomes.sort()).toEqual(inputs.sort());
  for (const file of files) expect(statSync(folder(name) + file).size, `${file} is empty`).toBeGreaterThan(0);
});

const cases = formats.flatMap(({ name }) =>
  goldens(name)
    .filter((file) => file.includes(".in."))
    .map((file) => [name, file] as const),
);

test.each(cases)("%s reads %s as its golden says", async (name, file) => {
  const bytes = readFileSync(folder(name) + file);
  const outcome = JSON.stringify(await outcomeOf(bytes, file), null, 2).concat("\n");
  const golden = `${folder(name)}${caseOf(file)}.out.json`;
  if (updating) writeFileSync(golden, outcome);
  expect(existsSync(golden), `no golden ${golden}: npm run golden:update writes it`).toBe(true);
  expect(outcome).toBe(readFileSync(golden, "utf8"));
  if (outcome.includes('"format"')) expect(JSON.parse(outcome)).toMatchObject({ format: name });
});

/** The article without its source, which is the input or its words once more. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    const { source, ...article } = await readArticle(bytes, { name }, limits);
    return { ...article, cut: article.cut.map(({ start, end, rule }) => ({ rule, words: source.slice(start, end) })) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, detail: error.detail } };
    throw error;
  }
}

function folder(name: string): string {
  return `${here}${name}/golden/`;
}

function goldens(name: string): string[] {
  return existsSync(folder(name)) ? readdirSync(folder(name)) : [];
}

function caseOf(file: string): string {
  return file.replace(/\.(?:in\.[a-z]+|out\.json)$/, "");
}
