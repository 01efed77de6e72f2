import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../../config.ts";
import { SystemError } from "../../core/errors.ts";
import { reach } from "../../db/connect.ts";
import { openEmbedded } from "../../db/embedded.ts";
import { database, openPool } from "../../db/pool.ts";
import { examineRedis } from "../../queue/redis-facts.ts";
import { bad, type Check, type Finding, ok } from "./check.ts";
import { freshChecks, loginChecks, migratedChecks, serverChecks } from "./database.ts";
import { machineChecks } from "./machine.ts";
import { redisChecks } from "./redis.ts";

/** A finding with the name of its check. */
export type Diagnosis = Finding & { readonly check: string };

/** Everything that may be looked at, for the docs. */
export const allChecks: readonly Pick<Check<never>, "name" | "about">[] = [
  ...machineChecks,
  ...serverChecks,
  ...loginChecks,
  ...migratedChecks,
  ...redisChecks,
];

/** Looks at everything, in order, and changes nothing. What cannot be reached is one finding, and what lies behind it is left out. */
export async function* examine(config: Config, say: (line: string) => void): AsyncGenerator<Diagnosis> {
  yield* lookAll(machineChecks, config);
  yield* examineDatabase(config, say);
  yield* examineQueues(config);
}

async function* examineDatabase(config: Config, say: (line: string) => void): AsyncGenerator<Diagnosis> {
  const check = "database";
  const embedded = config.databaseUrl === null;
  if (embedded && !(await stat(join(config.dataDir, "postgres")).catch(() => null)))
    return yield { check, ...ok(`none in ${config.dataDir} yet: the first start makes it`) };
  const closers: (() => Promise<unknown>)[] = [];
  try {
    const opened = config.databaseUrl === null ? await openHere(config, say) : null;
    if (opened) closers.push(() => opened.close());
    const { access, facts } = await reach(config.databaseUrl ?? opened?.access.connectionString ?? "");
    yield { check, ...ok(embedded ? `embedded, in ${config.dataDir}` : "the database of DATABASE_URL answers") };
    const db = database<unknown>(openPool(access, "owner", 2));
    closers.push(() => db.destroy());
    const subject = { facts, access, db, embedded, clockSeconds: config.clockSeconds };
    yield* lookAll(serverChecks, subject);
    if (!access.rights) return yield* lookAll(freshChecks, subject);
    for await (const diagnosis of lookAll(loginChecks, subject)) {
      yield diagnosis;
      if (diagnosis.verdict === "bad") return;
    }
    yield* lookAll(migratedChecks, subject);
  } catch (error) {
    yield { check, ...unreached(error) };
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

function openHere({ dataDir, databasePort, databaseCacheMegabytes }: Config, log: (line: string) => void) {
  return openEmbedded({ dataDir, port: databasePort, cacheMegabytes: databaseCacheMegabytes, log });
}

async function* examineQueues({ redisUrl, clockSeconds }: Config): AsyncGenerator<Diagnosis> {
  if (redisUrl === null) return yield { check: "queues", ...ok("in the database") };
  try {
    const facts = await examineRedis(redisUrl);
    yield { check: "queues", ...ok("the Redis of REDIS_URL answers") };
    yield* lookAll(redisChecks, { facts, clockSeconds });
  } catch (error) {
    yield { check: "queues", ...unreached(error) };
  }
}

async function* lookAll<Subject>(checks: readonly Check<Subject>[], subject: Subject): AsyncGenerator<Diagnosis> {
  for (const { name, look } of checks) {
    const finding = await Promise.resolve()
      .then(() => look(subject))
      .catch(unreached);
    yield { check: name, ...finding };
  }
}

/** Whoever throws a SystemError has said what to do in it. */
function unreached(error: unknown): Finding {
  const said = error instanceof Error ? error.message : String(error);
  return bad(
    said,
    error instanceof SystemError
      ? "do as it says, and look again"
      : "this was not foreseen: look at the server's own log",
  );
}
