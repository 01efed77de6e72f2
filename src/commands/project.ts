import { defineCommand, runSettings } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const project = defineCommand({
  name: "project",
  summary: "keep the projections up with the log",
  args: [],
  options: [],
  settings: true,
  example: "entente project",
  manual: {
    group: "fleet",
    about:
      "Keeps the tables that questions are asked of up with the log, until it is stopped. With two of them one works and the other takes over when it ends.",
    reads: ["ENTENTE_METRICS_PORT", ...runSettings],
    output: "nothing; what a person should know goes to standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["work", "serve", "docs/operating.md"],
  },
  run: (input) => startRole(input, "project"),
});
