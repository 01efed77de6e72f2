import { admissionOf, openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import type { CommandInput } from "./define.ts";
import { openLogger } from "./logger.ts";
import { tellPassing } from "./passing.ts";
import { requireInbox, requirePort } from "./surroundings.ts";
import { untilStopped } from "./terminal.ts";

/** Runs one role of a fleet until it is stopped. */
export async function startRole(
  { settings }: CommandInput,
  role: "watch" | "work" | "project" | "serve",
): Promise<number> {
  const config = readConfig(settings);
  if (role === "serve" || config.metricsPort !== null) await admissionOf(config, () => {});
  if (role === "serve") await requirePort(config);
  if (role === "watch") await requireInbox(config);
  const logger = openLogger(config, role);
  const app = await openApp(config, logger, { migrating: false, process: role });
  try {
    // first, so that a port that is taken ends the process before it has begun anything
    const monitored = role !== "serve" && config.metricsPort !== null ? await app.monitor(config.metricsPort) : null;
    const passing = tellPassing(logger, app.db("entente_writer"), config.inbox);
    if (role === "watch") await app.watch(passing.received);
    if (role === "work") await app.work(passing.happened);
    if (role === "project") await app.project();
    const where = role === "serve" ? ` at ${await app.serve()}` : role === "watch" ? ` ${config.inbox}` : "";
    logger.info(`${role} runs${where}${monitored ? `, measured at ${monitored}/metrics` : ""}; Ctrl-C stops it`);
  } catch (error) {
    await app.close();
    throw error;
  }
  return untilStopped(app, logger);
}
