import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorWords } from "../src/commands/actor-code.ts";
import { bashCompletion } from "../src/commands/completions/bash.ts";
import { zshCompletion } from "../src/commands/completions/zsh.ts";
import { commands } from "../src/commands/index.ts";

const zshIsHere = existsSync("/usr/bin/zsh");
if (!zshIsHere && env.ENTENTE_REQUIRE?.split(",").includes("zsh")) {
  throw new Error("ENTENTE_REQUIRE names zsh, but there is none: apt-get install zsh");
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-completions-"));
  writeFileSync(join(folder, "first article.txt"), "");
  mkdirSync(join(folder, "inbox"));
  writeFileSync(join(folder, "entente.bash"), bashCompletion(commands, actorWords()));
  writeFileSync(join(folder, "entente.zsh"), zshCompletion(commands, actorWords()));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers for the last of these words, as its completion hands it the line. */
function offeredByBash(...words: string[]): string[] {
  const script = `source ./entente.bash; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _entente; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const stdout = execFileSync("bash", ["--norc", "-c", script, "bash", ...words], { cwd: folder, encoding: "utf8" });
  return stdout.split("\n").filter(Boolean);
}

test("bash offers every command, and every option of each", () => {
  const names = commands.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(18);
  expect(offeredByBash("entente", "")).toEqual(names);
  for (const { name, options, settings } of commands) {
    const flags = options.map((option) => option.flags.split(" ")[0]);
    const offered = offeredByBash("entente", name, "-");
    expect(offered).toEqual(expect.arrayContaining([...flags, "--help"]));
    expect(offered.includes("--data"), name).toBe(settings);
  }
});

test.each([
  [
    ["entente", "re"],
    ["relations", "retry", "rebuild", "replay", "resume", "read", "resolve"],
  ],
  [
    ["entente", "-"],
    ["-h", "--help", "-V", "--version"],
  ],
  [["entente", "relations", "--b"], ["--by"]],
  [
    ["entente", "relations", "--by", ""],
    ["day", "month"],
  ],
  [["entente", "relations", "--by", "=", "d"], ["day"]],
  [
    ["entente", "relations", "--by", "="],
    ["day", "month"],
  ],
  [["entente", "relations", "VEN", "--from", ""], []],
  [["entente", "relations", "Venez"], ["Venezuela"]],
  [["entente", "relations", "VEN", "South S"], ["South\\ Sudan"]],
  [["entente", "relations", "VEN", "South\\ S"], ["South\\ Sudan"]],
  [["entente", "relations", "VEN", '"South S'], ["South Sudan"]],
  [
    ["entente", "relations", "--from", "2025-01-01", "VEN", "IGONA"],
    ["IGONAM", "IGONAT"],
  ],
  [["entente", "relations", "VEN", "RUS", "U"], []],
  [["entente", "events", "VEN", "--type", "AG"], ["AGREE"]],
  [["entente", "events", "VEN", "RUS", "Ven"], ["Venezuela"]],
  [
    ["entente", "retry", "--stage", ""],
    ["read", "code", "record"],
  ],
  [
    ["entente", "retry", "--refused", "cod"],
    ["coding-timeout", "coding-memory"],
  ],
  [["entente", "ingest", "--data", ""], ["inbox"]],
  [["entente", "ingest", "fi"], ["first article.txt"]],
  [["entente", "ingest", "inbox", "fi"], ["first article.txt"]],
  [["entente", "help", "with"], ["withdraw"]],
  [
    ["entente", "completions", ""],
    ["bash", "zsh"],
  ],
  [["entente", "nothing", ""], []],
])("bash offers for %j: %j", (words, offered) => {
  expect(offeredByBash(...words)).toEqual(offered);
});

test.skipIf(!zshIsHere)("zsh completes commands, options, their values, actors and files", () => {
  const lines = [
    ["entente relat", "entente relations "],
    ["entente relations --b", "entente relations --by="],
    ["entente relations --by d", "entente relations --by day "],
    ["entente relations Venez", "entente relations Venezuela "],
    ["entente relations VEN South\\ Su", "entente relations VEN South\\ Sudan "],
    ["entente relations VEN Ecua", "entente relations VEN Ecuador "],
    ["entente events VEN --type AG", "entente events VEN --type AGREE "],
    ["entente events VEN RUS Venez", "entente events VEN RUS Venezuela "],
    ["entente retry --stage rec", "entente retry --stage record "],
    ["entente ingest fi", "entente ingest first\\ article.txt "],
    ["entente ingest --data in", "entente ingest --data inbox/"],
    ["entente help with", "entente help withdraw "],
  ];
  expect(completedByZsh(lines.map(([typed = ""]) => typed))).toEqual(lines.map(([, completed]) => completed));
});

/** What an interactive zsh on a terminal makes of each line when the tabulator key is pressed at its end. */
function completedByZsh(lines: readonly string[]): string[] {
  writeFileSync(join(folder, "typed"), lines.join("\n"));
  const driver = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell 'PS1= PS2=; autoload -Uz compinit; compinit -D -u; source ./entente.zsh; LISTMAX=9999'
    zpty -w shell 'answer() { print -r -- "$BUFFER" >> answers; BUFFER= }; zle -N answer; bindkey "^X" answer; : > answers'
    wait_for() { repeat 600; do [[ -f answers && $(wc -l < answers) -ge $1 ]] && return; zpty -r -t shell screen; sleep 0.05; done; exit 1 }
    wait_for 0
    n=0
    for line in "\${(@f)$(<typed)}"; do zpty -w -n shell "$line"$'\\t\\x18'; wait_for $((++n)); done
    zpty -d shell`;
  execFileSync("zsh", ["-f", "-c", driver], { cwd: folder, encoding: "utf8" });
  return execFileSync("cat", ["answers"], { cwd: folder, encoding: "utf8" }).split("\n").slice(0, -1);
}
