import { readConfig } from "../config.ts";
import { defineCommand, jsonOption } from "./define.ts";
import { type Diagnosis, examine } from "./doctor/examine.ts";
import { plain, print, say } from "./terminal.ts";

/** Looks at everything that Entente rests on and says what to do about what is not as it should be. */
export const doctor = defineCommand({
  name: "doctor",
  summary:
    "check machine, database, queues, rights and settings, and say what to do; exit code 3 when something is bad",
  args: [],
  options: [jsonOption],
  settings: true,
  example: "entente doctor",
  manual: {
    group: "care",
    about:
      "Checks what Entente rests on: versions, rights of each role, disk, clock, the rules of Redis, ports, folders, migrations, projections and the weights of the languages. Each line says ok, warn or bad, and what to do. It changes nothing.",
    reads: [],
    output: "a line a check; with --json one object each.",
    refuses: null,
    examples: [["entente doctor --json", "for a program"]],
    seeAlso: ["status", "docs/operating.md"],
  },
  async run({ options, settings }) {
    let isBad = false;
    for await (const diagnosis of examine(readConfig(settings), say)) {
      isBad ||= diagnosis.verdict === "bad";
      await print(options.json ? JSON.stringify(diagnosis) : forPeople(diagnosis));
    }
    return isBad ? 3 : 0;
  },
});

function forPeople(diagnosis: Diagnosis): string {
  const line = `${diagnosis.verdict.padEnd(4)}  ${diagnosis.check.padEnd(17)}  ${plain(diagnosis.says)}`;
  return diagnosis.verdict === "ok" ? line : `${line}\n${" ".repeat(25)}→ ${plain(diagnosis.remedy)}`;
}
