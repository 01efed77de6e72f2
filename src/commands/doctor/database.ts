import { type Kysely, sql } from "kysely";
import { clockFault } from "../../core/clock.ts";
import { faultOf, type ServerFacts } from "../../db/connect.ts";
import { migrationsLacking } from "../../db/migrate.ts";
import type { Access } from "../../db/pool.ts";
import { type Process, rolesLacking, rolesOfProcesses, singleLoginWarning } from "../../db/rights.ts";
import { openLog } from "../../log/open.ts";
import { projections } from "../../projections/index.ts";
import { bad, type Check, defineCheck, ok, warn } from "./check.ts";
import { difference } from "./redis.ts";

/** A database that answered, and the login's own way in. */
export interface DatabaseSubject {
  readonly facts: ServerFacts;
  readonly access: Access;
  readonly db: Kysely<unknown>;
  readonly clockSeconds: number;
  /** Whether it is the one that Entente brings, which every opening migrates. */
  readonly embedded: boolean;
}

const version = defineCheck<DatabaseSubject>({
  name: "database version",
  about: "the version of PostgreSQL, that it is a primary, and its encoding",
  look({ facts }) {
    const fault = faultOf({ ...facts, clock: { its: 0, ours: 0 } }, 0);
    const { version: number } = facts;
    return fault
      ? bad(fault, "give Entente a primary PostgreSQL of a version it runs on, with a database in UTF8")
      : ok(`PostgreSQL ${Math.floor(number / 10_000)}.${number % 10_000}`);
  },
});

const clock = defineCheck<DatabaseSubject>({
  name: "database clock",
  about: "the difference of clocks",
  look({ facts: { clock }, clockSeconds }) {
    const fault = clockFault(clock, clockSeconds);
    return fault ? bad(fault, "set both clocks by a time server") : ok(difference(clock));
  },
});

const migrations = defineCheck<DatabaseSubject>({
  name: "migrations",
  about: "whether the database is at this release's tables",
  async look({ db, embedded }) {
    const lacking = await migrationsLacking(db);
    if (lacking.length === 0) return ok("the database is at this release's tables");
    const says = `the database lacks ${lacking.join(", ")}`;
    return embedded ? warn(says, "the next start brings it up") : bad(says, "run entente migrate");
  },
});

const login = defineCheck<DatabaseSubject>({
  name: "login",
  about: "which processes the login has the rights for",
  async look({ db, access }) {
    if (access.rights === "single login") return warn(singleLoginWarning, "see docs/operating.md, Rights");
    const able: Process[] = [];
    for (const process of Object.keys(rolesOfProcesses) as Process[])
      if ((await rolesLacking(db, process)).lacking.length === 0) able.push(process);
    const { rows } = await sql<{ login: string; superuser: boolean }>`
      select rolname::text as login, rolsuper as superuser from pg_roles where rolname = current_user
    `.execute(db);
    const { login, superuser } = rows[0] ?? { login: "", superuser: false };
    if (able.length === 0)
      return bad(`${login} may run no process`, "have an administrator run what entente migrate --roles-sql prints");
    if (superuser)
      return warn(
        `${login} is a superuser`,
        "use a login that is not: entente migrate --roles-sql prints how to make one",
      );
    return ok(`${login} may run ${able.join(", ")}`);
  },
});

/** What each role must and must not be able to do. */
const rightsOfRoles = [
  ["entente_writer", "function", "log.append(text,jsonb,jsonb)", "execute", true],
  ["entente_writer", "table", "log.entries", "insert", false],
  ["entente_writer", "table", "store.originals", "insert", true],
  ["entente_projector", "function", "log.append(text,jsonb,jsonb)", "execute", false],
  ["entente_projector", "table", "log.entries", "select", true],
  ["entente_projector", "table", "projection.checkpoints", "update", true],
  ["entente_server", "table", "log.entries", "select", true],
  ["entente_server", "table", "log.entries", "insert", false],
  ["entente_server", "table", "store.originals", "delete", false],
  ["entente_reader", "schema", "entente", "usage", true],
  ["entente_reader", "schema", "log", "usage", false],
  ["entente_reader", "schema", "store", "usage", false],
  ["entente_queue", "schema", "log", "usage", false],
] as const;

const roles = defineCheck<DatabaseSubject>({
  name: "roles",
  about: "whether each role may do what it needs, and nothing that it must not",
  async look({ db, access }) {
    if (access.rights === "single login") return ok("none: one login owns everything");
    const wrong: string[] = [];
    for (const [role, kind, object, privilege, may] of rightsOfRoles) {
      const has = sql.raw(`has_${kind}_privilege`);
      const { rows } = await sql<{ may: boolean }>`select ${has}(${role}, ${object}, ${privilege}) as may`.execute(db);
      if (rows[0]?.may !== may) wrong.push(`${role} ${may ? "may not" : "may"} ${privilege} ${object}`);
    }
    return wrong.length === 0
      ? ok("each may do what it needs and no more")
      : bad(wrong.join("; "), "grant or revoke it as migrations/*.sql do");
  },
});

/** Connections that one process of each kind may open, at most and about. */
const connectionsOfFleet = 60;

const connections = defineCheck<DatabaseSubject>({
  name: "connections",
  about: "whether the server has connections to spare",
  async look({ db }) {
    const { rows } = await sql<{ most: number; open: number }>`
      select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as most,
             (select count(*) from pg_stat_activity where backend_type = 'client backend') as open
    `.execute(db);
    const { most, open } = rows[0] ?? { most: 0, open: 0 };
    const says = `${open} of ${most} in use`;
    return most - open >= connectionsOfFleet
      ? ok(says)
      : warn(says, "raise max_connections, as the sizing table of docs/operating.md says");
  },
});

const durability = defineCheck<DatabaseSubject>({
  name: "durability",
  about: "whether the server keeps what it committed through a crash",
  async look({ db }) {
    const { rows } = await sql<{ name: string }>`
      select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
    `.execute(db);
    const off = rows.map(({ name }) => name);
    return off.length === 0
      ? ok("fsync, full_page_writes and synchronous_commit are on")
      : bad(`${off.join(", ")} off: a crash can lose what was learned`, `set ${off.join(" and ")} to on`);
  },
});

const log = defineCheck<DatabaseSubject>({
  name: "log",
  about: "whether the log can be opened",
  async look({ db }) {
    const { epoch } = await openLog(db);
    return ok(`epoch ${epoch}`);
  },
});

const prepared = defineCheck<DatabaseSubject>({
  name: "projections",
  about: "whether the projections are prepared, and hold no entry back",
  async look({ db }) {
    const { rows } = await sql<{ prepared: string[]; held: number }>`
      select array(select name || '_v' || version from projection.checkpoints) as prepared,
             (select count(*) from projection.held) as held
    `.execute(db);
    const { prepared, held } = rows[0] ?? { prepared: [], held: 0 };
    const missing = projections.filter(({ schema }) => !prepared.includes(schema)).map(({ name }) => name);
    if (missing.length > 0) return bad(`${missing.join(", ")} not prepared`, "run entente migrate, or entente project");
    if (held > 0) return bad(`${held} entries are held back`, "see entente status for why, mend it, and replay them");
    return ok(projections.map(({ name }) => name).join(", "));
  },
});

/** What is looked at in whatever database there is. */
export const serverChecks: readonly Check<DatabaseSubject>[] = [version, clock, connections, durability];

/** What the login must have before more can be seen. */
export const loginChecks: readonly Check<DatabaseSubject>[] = [login];

/** What is looked at in a database that was migrated at some time. */
export const migratedChecks: readonly Check<DatabaseSubject>[] = [migrations, roles, log, prepared];

/** What is looked at in one that never was. */
export const freshChecks: readonly Check<DatabaseSubject>[] = [migrations];
