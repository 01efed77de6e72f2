import { defineCommand } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const serve = defineCommand({
  name: "serve",
  summary: "serve the page, the API and the queues' dashboard",
  args: [],
  options: [],
  settings: true,
  example: "ENTENTE_PORT=8080 entente serve",
  run: (input) => startRole(input, "serve"),
});
