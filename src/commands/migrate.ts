import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import { rolesScript, singleLoginWarning } from "../db/rights.ts";
import { type CommandInput, defineCommand } from "./define.ts";
import { peopleLogger, print, say } from "./terminal.ts";

/** Brings the database to this release's tables, then ends: for fleets, before the other roles start. */
export const migrate = defineCommand({
  name: "migrate",
  summary: "bring the database to this release's tables and projections",
  args: [],
  options: [
    {
      flags: "--roles-sql",
      help: "print the SQL by which an administrator makes the roles for the login of DATABASE_URL, and do nothing else",
    },
    {
      flags: "--single-login",
      help: "where nobody can make roles: let the login own everything, without least privilege",
    },
  ],
  settings: true,
  example: "DATABASE_URL=postgresql://… entente migrate",
  manual: {
    group: "fleet",
    about:
      "Makes what this release needs in the database of DATABASE_URL, and the projections' tables, then ends. Run it once, before the other roles of a fleet start; run again it changes nothing. The embedded database is migrated by whoever opens it.",
    reads: [],
    output: "with --roles-sql the SQL; else nothing.",
    refuses: null,
    examples: [
      ["DATABASE_URL=postgresql://… entente migrate --roles-sql", "for a server where this login may make no roles"],
    ],
    seeAlso: ["start", "docs/operating.md"],
  },
  run: (input) => (input.options.rolesSql ? printRoles(input) : bringUp(input)),
});

async function printRoles({ settings }: CommandInput): Promise<number> {
  const { databaseUrl } = readConfig(settings);
  if (!databaseUrl) throw new UsageError("--roles-sql expects DATABASE_URL, which names the login and the database");
  await print(rolesScript({ connectionString: databaseUrl }).trimEnd());
  return 0;
}

async function bringUp({ settings, options }: CommandInput): Promise<number> {
  const singleLogin = options.singleLogin === true;
  const config = readConfig(settings);
  if (singleLogin && !config.databaseUrl)
    throw new UsageError("--single-login expects DATABASE_URL: the embedded database has its roles");
  const app = await openApp(config, peopleLogger(), { migrating: true, singleLogin });
  try {
    await app.prepare();
    if (app.access.rights === "single login") say(`warning: ${singleLoginWarning}`);
    say("the database is at this release's tables");
    return 0;
  } finally {
    await app.close();
  }
}
