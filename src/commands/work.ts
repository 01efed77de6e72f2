import { defineCommand } from "./define.ts";
import { startRole } from "./role.ts";

/** One role of a fleet, for itself. */
export const work = defineCommand({
  name: "work",
  summary: "read, code and record articles, and keep the queues complete",
  args: [],
  options: [],
  settings: true,
  example: "entente work",
  run: (input) => startRole(input, "work"),
});
