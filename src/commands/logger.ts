import { hostname } from "node:os";
import { pino } from "pino";
import type { Config } from "../config.ts";
import type { LineFields, Logger, LogLevel } from "../core/logger.ts";
import { release } from "../release.ts";
import { peopleLogger } from "./terminal.ts";

/** The parts that write logs. */
export type Role = "start" | "watch" | "work" | "project" | "serve";

/** The process's logger, on standard error: JSON lines unless a person reads them, who gets the messages alone. */
export function openLogger({ log, logLevel }: Pick<Config, "log" | "logLevel">, role: Role): Logger {
  return formOf(log, role) === "json" ? jsonLogger(logLevel, role) : peopleLogger(logLevel);
}

function jsonLogger(level: LogLevel, role: Role): Logger {
  const lines = pino(
    {
      level,
      base: { role, release, host: hostname(), pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // what is written to it has left the process when the command ends, and a reader that has gone is borne
    process.stderr,
  );
  const at =
    (named: LogLevel) =>
    (message: string, fields: LineFields = {}) =>
      lines[named](fields, message);
  return { form: "json", debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

// a fleet's processes write to whatever keeps their lines; `start` is run by a person, also through npm or a pipe
function formOf(log: Config["log"], role: Role): Logger["form"] {
  if (log !== "auto") return log;
  return role === "start" || process.stderr.isTTY === true ? "people" : "json";
}
