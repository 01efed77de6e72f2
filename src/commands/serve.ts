import { defineCommand, runSettings, serveSettings } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const serve = defineCommand({
  name: "serve",
  summary: "serve the page, the API and the queues' dashboard",
  args: [],
  options: [],
  settings: true,
  example: "ENTENTE_PORT=8080 entente serve",
  manual: {
    group: "fleet",
    about: "Serves the page, the API, the queues' dashboard and the metrics, until it is stopped.",
    reads: [...serveSettings, ...runSettings],
    output: "nothing; the address goes to standard error.",
    refuses: null,
    examples: [],
    seeAlso: ["project", "docs/api.md", "docs/metrics.md"],
  },
  run: (input) => startRole(input, "serve"),
});
