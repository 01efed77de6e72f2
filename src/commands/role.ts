import { openApp } from "../app.ts";
import { readConfig } from "../config.ts";
import type { CommandInput } from "./define.ts";
import { showPassing } from "./passing.ts";
import { requireInbox, requirePort } from "./surroundings.ts";
import { say, untilStopped } from "./terminal.ts";

/** Runs one role of a fleet until it is stopped. */
export async function startRole(
  { settings }: CommandInput,
  role: "watch" | "work" | "project" | "serve",
): Promise<number> {
  const config = readConfig(settings);
  if (role === "serve") await requirePort(config);
  if (role === "watch") await requireInbox(config);
  const app = await openApp(config, say, { migrating: false, process: role });
  try {
    const passing = showPassing(app.db("entente_writer"), say);
    if (role === "watch") await app.watch(passing.received);
    if (role === "work") await app.work(passing.happened);
    if (role === "project") await app.project();
    const where = role === "serve" ? ` at ${await app.serve()}` : role === "watch" ? ` ${config.inbox}` : "";
    say(`${role} runs${where}; Ctrl-C stops it`);
  } catch (error) {
    await app.close();
    throw error;
  }
  return untilStopped(app);
}
