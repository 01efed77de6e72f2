import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { env } from "node:process";
import { expect, test } from "vitest";
import { helpText, helpWidth, overviewText } from "../src/commands/help-text.ts";
import { commands } from "../src/commands/index.ts";
import { manPage } from "../src/commands/man-page.ts";
import { byGroup, manualOf } from "../src/commands/manual.ts";
import { settings } from "../src/config.ts";

const mandocIsHere = existsSync("/usr/bin/mandoc");
if (!mandocIsHere && env.ENTENTE_REQUIRE?.split(",").includes("mandoc")) {
  throw new Error("ENTENTE_REQUIRE names mandoc, but there is none: apt-get install mandoc");
}

test("every command stands in one group, and what it refers to is there", () => {
  expect(
    byGroup(commands)
      .flatMap(([, some]) => some)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(commands.map(({ name }) => name).sort());
  const names = commands.map(({ name }) => name);
  for (const { name, manual } of commands) {
    for (const other of manual.seeAlso) {
      expect(names.includes(other) || (other.startsWith("docs/") && existsSync(other)), `${name}: ${other}`).toBe(true);
    }
    for (const [line] of manual.examples) expect(line, name).toContain(`entente ${name}`);
  }
});

test.each(commands.map((command) => [command.name, command] as const))(
  "help of %s says everything",
  (name, command) => {
    const text = helpText(command, 80);
    const headings = manualOf(command).map(({ heading }) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(["Synopsis", "Description", "Options", "Output", "Exit codes", "Examples"]),
    );
    for (const [notation, help] of command.args) expect(unbroken(text)).toContain(`${notation} ${help}`);
    for (const { flags, fallback } of command.options) {
      expect(text).toContain(`  ${flags}`);
      if (fallback !== undefined) expect(unbroken(text)).toContain(`(default ${fallback})`);
    }
    for (const variable of command.manual.reads) expect(text).toContain(variable);
    expect(text).toContain(`$ ${command.example}`);
    expect(command.manual.about.length, name).toBeGreaterThan(60);
  },
);

test.each([40, 62, 80, 120])("nothing but what is typed and single long words is wider than %d columns", (width) => {
  const texts = [overviewText(commands, width), ...commands.map((command) => helpText(command, width))];
  const lines = texts.flatMap((text) => text.split("\n"));
  expect(lines.length).toBeGreaterThan(400);
  const synopses = commands.map(({ name }) => `  entente ${name} `);
  const wide = lines.filter(
    (line) =>
      line.length > width &&
      !line.startsWith("  $ ") &&
      !synopses.some((synopsis) => line.startsWith(synopsis)) &&
      line.trim().includes(" "),
  );
  expect(wide).toEqual([]);
});

test("a terminal's width is taken within bounds", () => {
  expect([undefined, 10, 100, 500].map(helpWidth)).toEqual([80, 40, 100, 120]);
});

test("every setting is told of somewhere", () => {
  const told = commands.map((command) => helpText(command, 120)).join("\n");
  expect(Object.keys(settings).filter((name) => !told.includes(name))).toEqual([]);
});

test.skipIf(!mandocIsHere)("the man page is one that man can show", () => {
  const page = manPage(commands);
  const { stdout, status } = spawnSync("mandoc", ["-T", "lint", "-W", "warning"], { input: page, encoding: "utf8" });
  // without a date on it, the page of a release is the same on every day
  expect(stdout.split("\n").filter((line) => line && !/missing date/.test(line))).toEqual([]);
  expect(status).toBeLessThanOrEqual(2);
  const shown = execFileSync("mandoc", ["-T", "utf8", "-O", "width=200"], { input: page, encoding: "utf8" });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bold is a letter, a backspace and the letter again
  const plain = unbroken(shown.replace(/.\u0008/g, ""));
  for (const { name, example, options } of commands) {
    expect(plain).toContain(`entente ${name}`);
    expect(plain).toContain(unbroken(example));
    for (const { flags } of options) expect(plain).toContain(flags);
  }
});

function unbroken(text: string): string {
  return text.replace(/\s+/g, " ");
}

test("a setting that has no value by itself has no default in help", () => {
  for (const command of commands) expect(helpText(command, 120)).not.toMatch(/Default\s+(null|undefined|\.)/);
});
