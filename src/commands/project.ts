import { defineCommand } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const project = defineCommand({
  name: "project",
  summary: "keep the projections up with the log",
  args: [],
  options: [],
  settings: true,
  example: "entente project",
  run: (input) => startRole(input, "project"),
});
