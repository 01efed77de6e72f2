import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type App, admissionOf, openApp } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { SystemError } from "../core/errors.ts";
import { exampleFolder } from "../producers/examples.ts";
import { defineCommand, runSettings, serveSettings, workSettings } from "./define.ts";
import { openLogger } from "./logger.ts";
import { tellPassing } from "./passing.ts";
import { requireInbox, requirePort } from "./surroundings.ts";
import { untilStopped } from "./terminal.ts";

/** Everything in one process: embedded database, watcher, workers, projector, server. */
export const start = defineCommand({
  name: "start",
  summary: "run everything in one process: database, watcher, workers, projections, page",
  args: [],
  options: [{ flags: "--example", help: "use the example articles and a data folder of their own" }],
  settings: true,
  example: "npm start",
  manual: {
    group: "everything",
    about:
      "Starts the embedded database, watches the inbox, reads, codes and records what comes, keeps the tables up to date and serves the page. Ctrl-C stops it within seconds; stopping it, also by force, loses nothing. One start a data folder: a second one says where the first is.",
    reads: ["ENTENTE_BACKLOG", ...workSettings, ...serveSettings, ...runSettings],
    output: "nothing; what a person should know goes to standard error, a line an article.",
    refuses: null,
    examples: [
      ["entente start --example", "with the example articles, in a data folder of their own"],
      ["entente start --inbox /srv/articles --port 8080", "another folder and another port"],
    ],
    seeAlso: ["status", "ingest", "docs/operating.md"],
  },
  async run({ options, settings }) {
    const example = { ENTENTE_DATA: settings.ENTENTE_DATA ?? ".entente-example", ENTENTE_INBOX: exampleFolder };
    const config = readConfig({ ...settings, ...(options.example ? example : {}) });
    await admissionOf(config, () => {});
    const logger = openLogger(config, "start");
    // the address is in use by this very data folder's own Entente when that has left its address there
    if (!existsSync(addressFile(config))) await requirePort(config);
    await requireInbox(config);
    const app = await openApp(config, logger, {
      migrating: true,
      process: "start",
      exclusively: () => alreadyRunning(config),
    });
    try {
      await app.project();
      const url = await app.serve();
      await announce(app, config, url);
      const passing = tellPassing(logger, app.db("entente_writer"), config.inbox);
      await app.work(passing.happened);
      await app.watch(passing.received);
      if (logger.form === "json") logger.info(`start runs at ${url}; articles come from ${config.inbox}`);
      else logger.info(welcome(config, url));
    } catch (error) {
      await app.close();
      throw error;
    }
    return untilStopped(app, logger);
  },
});

function welcome({ inbox, dataDir }: Config, url: string): string {
  const data = relative(".", dataDir);
  // another command would look in the usual folder
  const there = data === ".entente" ? "" : ` --data ${/^[\w./:\\-]+$/.test(data) ? data : `"${data}"`}`;
  return `
Entente is running.

  Drop articles into   ${inbox}
  Look at              ${url}
  Read the tables      npm run --silent entente -- url --reader${there}   (prints their address)

Ctrl-C stops it; nothing is lost.
`;
}

/** Where a running `start` of this data folder is to be found, for a second one to say. */
const addressFile = (config: Config) => join(config.dataDir, "running.json");

async function announce(app: App, config: Config, url: string): Promise<void> {
  if (config.databaseUrl) return;
  await writeFile(addressFile(config), JSON.stringify({ pid: process.pid, url }));
  app.onClose(() => rm(addressFile(config), { force: true }));
}

async function alreadyRunning(config: Config): Promise<Error> {
  const where = await readFile(addressFile(config), "utf8")
    .then((text) => JSON.parse(text) as { pid: number; url: string })
    .catch(() => null);
  const found = where ? ` (process ${where.pid}, ${where.url})` : "";
  return new SystemError(
    `Entente already runs on ${config.dataDir}${found}; stop it first, or give this one another folder with --data`,
  );
}
