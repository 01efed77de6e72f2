import { type QueryExecutorProvider, sql } from "kysely";
import pg from "pg";
import { SystemError } from "../core/errors.ts";
import type { Access } from "./pool.ts";

/**
 * How rights are shared out in a database. `roles`: each part takes on the role with the least it needs. `single login`: where
 * the server lets nobody make roles, one login owns everything and every part has all its rights.
 */
export type Rights = "roles" | "single login";

/** The roles of migrations/0001-roles.sql. */
export const groupRoles = [
  "entente_writer",
  "entente_projector",
  "entente_server",
  "entente_reader",
  "entente_queue",
] as const;

/** The roles that the login of each process of a fleet must be a member of; `migrate` owns the database and is one of all. */
export const rolesOfProcesses = {
  migrate: groupRoles,
  watch: ["entente_writer", "entente_server", "entente_queue"],
  work: ["entente_writer", "entente_server", "entente_queue"],
  project: ["entente_projector", "entente_server"],
  serve: ["entente_writer", "entente_projector", "entente_server", "entente_queue"],
} as const satisfies Record<string, readonly (typeof groupRoles)[number][]>;

/** A process of a fleet. */
export type Process = keyof typeof rolesOfProcesses;

/** What to warn of wherever a fleet runs with the rights of a single login. */
export const singleLoginWarning =
  "one login owns everything in this database, since it has no roles: every process may do all that the owner may " +
  "(docs/operating.md says how to have roles)";

/** How rights are shared out in a database that was migrated; null in one that was not. */
export async function rightsIn(db: QueryExecutorProvider): Promise<Rights | null> {
  const { rows } = await sql<{ owner: string }>`
    select pg_get_userbyid(nspowner)::text as owner from pg_namespace where nspname = 'entente'
  `.execute(db);
  return rows[0] ? rightsOfOwner(rows[0].owner) : null;
}

/** The same told by the owner of the public views' schema, which cannot contradict what the migrations did. */
export function rightsOfOwner(owner: string): Rights {
  return owner === "entente_projector" ? "roles" : "single login";
}

/** A statement that names our roles, as it must be said where rights are shared out so. */
export function worded(statement: string, rights: Rights): string {
  return rights === "roles"
    ? statement
    : statement.replaceAll(/\bentente_(writer|projector|server|reader|queue)\b/g, "current_user");
}

// from PostgreSQL 16 on, a member of a role need not have the right to take it on
const takesOn = sql`pg_has_role(pg_roles.oid, case
  when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end)`;

/** How rights can be shared out by a login in a database that is not migrated yet. */
export async function rightsOfLogin(db: QueryExecutorProvider): Promise<{ member: boolean; creating: boolean }> {
  const { rows } = await sql<{ member: boolean; creating: boolean }>`
    select (select count(*) = ${groupRoles.length} from pg_roles
            where rolname = any(${[...groupRoles]}) and ${takesOn}) as member,
           rolcreaterole or rolsuper as creating
    from pg_roles where rolname = current_user
  `.execute(db);
  return rows[0] ?? { member: false, creating: false };
}

/** Who is logged in, and which of the roles that a process takes on this login may not. */
export async function rolesLacking(
  db: QueryExecutorProvider,
  process: Process,
): Promise<{ who: string; lacking: string[] }> {
  const { rows } = await sql<{ who: string; lacking: string[] }>`
    select current_user::text as who, array(select role::text from unnest(${[...rolesOfProcesses[process]]}::text[]) role
                                            where not exists (select from pg_roles where rolname = role and ${takesOn})) as lacking
  `.execute(db);
  return rows[0] ?? { who: "", lacking: [] };
}

/** Throws SystemError when the login of a process is not a member of the roles that the process takes on. */
export async function requireRoles(db: QueryExecutorProvider, process: Process): Promise<void> {
  const { who, lacking } = await rolesLacking(db, process);
  if (lacking.length > 0)
    throw new SystemError(
      `the login ${who} may not take on ${lacking.join(", ")}, which entente ${process} needs: ` +
        `have an administrator run grant ${lacking.join(", ")} to ${who}`,
    );
}

/** Lets the roles into the current database: what 0001-roles.sql does after it made them. Can be repeated. */
export const databaseGrants = `do $$
begin
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to ${groupRoles.join(", ")}', current_database());
  execute format('grant create on database %I to entente_projector', current_database());
  execute format('grant create, temporary on database %I to entente_queue', current_database());
end
$$;
revoke create on schema public from public;`;

/** Throws SystemError when the roles lack a right on the current database, which only its owner can grant. */
export async function requireDatabaseGrants(db: QueryExecutorProvider): Promise<void> {
  const { rows } = await sql<{ lacking: string[] }>`
    select array(select role || ' ' || privilege
                 from (values ('entente_projector', 'create'), ('entente_queue', 'create'), ('entente_queue', 'temporary'))
                      needed (role, privilege)
                 where not has_database_privilege(role, current_database(), privilege)) as lacking
  `.execute(db);
  const lacking = rows[0]?.lacking ?? [];
  if (lacking.length > 0)
    throw new SystemError(
      `the roles lack rights on this database (${lacking.join(", ")}), and this login may not grant them: ${script}`,
    );
}

const script = "have an administrator run what entente migrate --roles-sql prints";

/** What to do when a login can neither make the roles nor is a member of them. */
export const rolesNeeded =
  `the database cannot be migrated by this login: it has no CREATEROLE and is not a member of the roles ${groupRoles.join(", ")}. ` +
  `Either ${script}, or, where nobody can make roles, run entente migrate --single-login once: this login then owns everything, ` +
  "without least privilege";

/** The SQL by which an administrator makes the roles for the login of a connection string, in psql or any other client. */
export function rolesScript({ connectionString }: Access): string {
  const { user = "", database = "" } = new pg.Client({ connectionString });
  const login = pg.escapeIdentifier(user);
  const processes = Object.entries(rolesOfProcesses).filter(([process]) => process !== "migrate");
  return `-- Run once by an administrator (a role that may make roles), connected to the database ${database}.
${groupRoles.map((role) => `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$;`).join("\n")}
grant ${groupRoles.join(", ")} to ${login};
do $$ begin execute format('grant create, connect on database %I to ${login.replaceAll("'", "''")}', current_database()); end $$;
${databaseGrants}

-- Optional: a login of its own for each process, with no more than it needs; ${user} is then for migrate alone.
${processes.map(([process, roles]) => `-- create role entente_${process} login password '…' in role ${roles.join(", ")};`).join("\n")}
-- Optional: let downstream readers log in.
-- alter role entente_reader login password '…';
`;
}
