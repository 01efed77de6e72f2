import pg from "pg";
import { type ClockReading, clockFault, now } from "../core/clock.ts";
import { SystemError } from "../core/errors.ts";
import type { Access } from "./pool.ts";
import { rightsOfOwner } from "./rights.ts";

/** The oldest PostgreSQL that Entente runs on. */
const oldestMajor = 14;

/** What a server says of itself before it is used. */
export interface ServerFacts {
  /** server_version_num: 150004 is 15.4. */
  readonly version: number;
  /** Whether it is a replica, or still recovers. */
  readonly recovering: boolean;
  /** Of the database. */
  readonly encoding: string;
  /** Its clock's milliseconds since 1970, and ours at the same moment. */
  readonly clock: ClockReading;
}

/** A database that answered: how to get in, what it says of itself, and the address of who only reads. */
export interface Reached {
  readonly access: Access;
  readonly facts: ServerFacts;
  /** Without a password: whoever runs the server decides how that role logs in. */
  readonly readerUrl: string;
}

/**
 * Checks that the database of `DATABASE_URL` can be reached and used, with a clock at most `clockSeconds` from ours.
 * Throws SystemError in one line that never holds the password.
 */
export async function openAccess(databaseUrl: string, { clockSeconds }: { clockSeconds: number }): Promise<Reached> {
  const reached = await reach(databaseUrl);
  const fault = faultOf(reached.facts, clockSeconds);
  if (fault) throw new SystemError(`the ${placeOf(new pg.Client(databaseUrl))} cannot be used: ${fault}`);
  return reached;
}

/** Asks the server of a `DATABASE_URL` what it is, whether or not it can be used. Throws SystemError when it cannot be asked. */
export async function reach(databaseUrl: string): Promise<Reached> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new SystemError("DATABASE_URL is not understood: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "entente",
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {});
  if (!client.database) {
    throw new SystemError("DATABASE_URL names no database: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
  try {
    await client.connect();
    const before = now().getTime();
    const { rows } = await client.query<Omit<ServerFacts, "clock"> & { its: number; owner: string | null }>(askFacts);
    const { its, owner, ...facts } = rows[0] ?? unanswered();
    return {
      access: { connectionString: databaseUrl, rights: owner === null ? null : rightsOfOwner(owner) },
      facts: { ...facts, clock: { its, ours: (before + now().getTime()) / 2 } },
      readerUrl: readerUrlOf(databaseUrl),
    };
  } catch (error) {
    throw new SystemError(`the ${placeOf(client)} cannot be opened: ${reasonOf(error, client)}`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

const askFacts = `
  select current_setting('server_version_num')::int as version, pg_is_in_recovery() as recovering,
         current_setting('server_encoding') as encoding, (extract(epoch from clock_timestamp()) * 1000)::float8 as its,
         (select pg_get_userbyid(nspowner)::text from pg_namespace where nspname = 'entente') as owner`;

function unanswered(): never {
  throw new Error("it answered nothing");
}

function placeOf({ database, host, port }: pg.Client): string {
  return `database ${database} at ${host}:${port}`;
}

function readerUrlOf(databaseUrl: string): string {
  const reader = new URL(databaseUrl);
  reader.username = "entente_reader";
  reader.password = "";
  return reader.href;
}

/** Why a server is of no use to us, or undefined when it is. */
export function faultOf(
  { version, recovering, encoding, clock }: ServerFacts,
  clockSeconds: number,
): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major < oldestMajor) return `it is PostgreSQL ${major}, and Entente needs ${oldestMajor} or newer`;
  if (recovering) return "it is a replica or in recovery, and Entente must write: name the primary server";
  if (encoding !== "UTF8") return `its encoding is ${encoding}, and Entente needs UTF8: create it with ENCODING 'UTF8'`;
  return clockFault(clock, clockSeconds);
}

function reasonOf(error: unknown, { user, database, host, port, password }: pg.Client): string {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const reasons: Record<string, string> = {
    "28P01": `the password of user ${user} is wrong`,
    "28000": `the server does not let user ${user} in (its pg_hba.conf decides)`,
    "3D000": `there is no database ${database}; create it first`,
    "42501": `user ${user} may not connect to it`,
    "53300": "the server has no connection to spare (its max_connections)",
    "57P03": "the server is starting or stopping; try again",
    ECONNREFUSED: `nothing answers at ${host}:${port}; is the server running, and does it listen there?`,
    ENOTFOUND: `there is no host ${host}`,
    EAI_AGAIN: `the host name ${host} cannot be resolved now`,
    ETIMEDOUT: `no answer from ${host}:${port}`,
    ECONNRESET: `the connection was ended; is it PostgreSQL that listens at ${host}:${port}?`,
    EHOSTUNREACH: `no way to ${host}`,
  };
  const said = password ? message.replaceAll(String(password), "…") : message;
  const [line = code] = said.split("\n");
  // neither the system's error nor an answer of PostgreSQL
  if (code === "") return `${line}; is it PostgreSQL that listens at ${host}:${port}? check DATABASE_URL`;
  return reasons[code] ?? (line || code);
}
