import pg from "pg";
import type { Access } from "./pool.ts";

/**
 * Takes an advisory lock for as long as this process lives or until the returned function is called; null when another
 * session holds it. The lock ends with its connection, so a killed process leaves nothing behind.
 */
export async function takeSessionLock(access: Access, name: string): Promise<(() => Promise<void>) | null> {
  const client = new pg.Client({
    connectionString: access.connectionString,
    application_name: `entente ${name}`,
    keepAlive: true,
  });
  // a connection that breaks gives the lock up; unhandled, the event would end the process
  client.on("error", () => {});
  await client.connect();
  const answer = await client.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtext($1), 0) as mine", [
    `entente.${name}`,
  ]);
  if (answer.rows[0]?.mine) return () => client.end();
  await client.end();
  return null;
}
