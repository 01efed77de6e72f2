import pg from "pg";

/** A connection whose being open says that its process uses the server. */
export interface Lease {
  /** Settles when the connection is gone, for whatever reason. */
  readonly ended: Promise<void>;
  /**
   * Gives the lease back. True when no other lease is left and none can be taken any more: the caller must then stop the
   * server. False when others use it.
   */
  giveBack(): Promise<boolean>;
}

// a lease is a shared lock; whoever gets it exclusively is the last one out, and a newcomer waits until the server is gone
const key = "hashtext('entente lease'), 0";

/** Takes a lease on the server at a port of this machine. Throws the driver's error when the server does not take connections. */
export async function takeLease(port: number, password: string): Promise<Lease> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "entente",
    password,
    // not the database itself, which can then be cloned and restored while in use
    database: "postgres",
    ssl: false,
    application_name: "entente lease",
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    lock_timeout: 15_000,
  });
  const ended = new Promise<void>((resolve) => client.once("end", resolve));
  // a lost connection is told by `ended`
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(`select pg_advisory_lock_shared(${key})`);
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  return {
    ended,
    async giveBack() {
      try {
        await client.query(`select pg_advisory_unlock_shared(${key})`);
        const { rows } = await client.query<{ last: boolean }>(`select pg_try_advisory_lock(${key}) as last`);
        if (rows[0]?.last) return true;
      } catch {
        // the server is going already
      }
      await client.end().catch(() => {});
      return false;
    },
  };
}
