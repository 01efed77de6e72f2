import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Rights } from "./rights.ts";

/** The roles of migrations/0001-roles.sql, and the owner, who migrates. */
export type Role = "owner" | "entente_writer" | "entente_projector" | "entente_server" | "entente_reader";

/** Where a PostgreSQL is and as whom to log in; the role is taken on after that, unless the login does everything itself. */
export interface Access {
  readonly connectionString: string;
  /** How rights are shared out there; by roles where nothing is said, null before the first migration. */
  readonly rights?: Rights | null;
}

const parsers = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    // int8 positions and counts stay below 2^53; a DATE must not become local midnight
    if (oid === pg.types.builtins.INT8) return (text: string) => Number(text);
    if (oid === 1016) return (text: string) => text.slice(1, -1).split(",").filter(Boolean).map(Number);
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as "text");
  },
};

/**
 * A pool of connections with one role's rights. Connections that idle in a transaction are cut off after 30 s, and a statement
 * after `statementSeconds` where that is given.
 */
export function openPool(access: Access, role: Role, max: number, statementSeconds?: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: access.connectionString,
    max,
    application_name: `entente ${role}`,
    idle_in_transaction_session_timeout: 30_000,
    ...(statementSeconds === undefined ? {} : { statement_timeout: statementSeconds * 1000 }),
    types: parsers as pg.CustomTypesConfig,
    ...(role === "owner" || access.rights === "single login"
      ? {}
      : { onConnect: async (client) => void (await client.query(`set role ${role}`)) }),
  } as pg.PoolConfig);
  // a connection that breaks is replaced at the next use, and who was using it is told by its query; unhandled, these events
  // would end the process
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** A query builder over a pool. */
export function database<Tables>(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
