import { defineCommand, runSettings, workSettings } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const work = defineCommand({
  name: "work",
  summary: "read, code and record articles, and keep the queues complete",
  args: [],
  options: [],
  settings: true,
  example: "entente work",
  manual: {
    group: "fleet",
    about:
      "Reads, codes and records articles until it is stopped, and enqueues again what was asked for and has no job. Run as many as there are processors to spare, on as many hosts as wanted.",
    reads: [...workSettings, "ENTENTE_METRICS_PORT", ...runSettings],
    output: "nothing; a line an article goes to standard error.",
    refuses: null,
    examples: [["ENTENTE_THREADS=8 entente work", "on a larger machine"]],
    seeAlso: ["watch", "project", "docs/operating.md"],
  },
  run: (input) => startRole(input, "work"),
});
