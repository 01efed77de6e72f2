import pg from "pg";
import { SystemError } from "../core/errors.ts";
import type { Access } from "./pool.ts";

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
}

/**
 * Checks that the database of `DATABASE_URL` can be reached and used. `readerUrl` is the same database for the role that
 * only reads, without a password: whoever runs the server decides how that role logs in.
 * Throws SystemError in one line that never holds the password.
 */
export async function openAccess(databaseUrl: string): Promise<{ access: Access; readerUrl: string }> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new SystemError("DATABASE_URL is not understood: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "entente",
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {});
  const place = `database ${client.database} at ${client.host}:${client.port}`;
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int as version, pg_is_in_recovery() as recovering,
              current_setting('server_encoding') as encoding`,
    );
    const fault = rows[0] && faultOf(rows[0]);
    if (fault) throw new SystemError(`the ${place} cannot be used: ${fault}`);
  } catch (error) {
    if (error instanceof SystemError) throw error;
    throw new SystemError(`the ${place} cannot be opened: ${reasonOf(error, client)}`);
  } finally {
    await client.end().catch(() => {});
  }
  const reader = new URL(databaseUrl);
  reader.username = "entente_reader";
  reader.password = "";
  return { access: { connectionString: databaseUrl }, readerUrl: reader.href };
}

/** Why a server is of no use to us, or undefined when it is. */
export function faultOf({ version, recovering, encoding }: ServerFacts): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major < oldestMajor) return `it is PostgreSQL ${major}, and Entente needs ${oldestMajor} or newer`;
  if (recovering) return "it is a replica or in recovery, and Entente must write: name the primary server";
  if (encoding !== "UTF8") return `its encoding is ${encoding}, and Entente needs UTF8: create it with ENCODING 'UTF8'`;
  return undefined;
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
    EHOSTUNREACH: `no way to ${host}`,
  };
  const said = password ? message.replaceAll(String(password), "…") : message;
  return reasons[code] ?? (said.split("\n")[0] || code);
}
