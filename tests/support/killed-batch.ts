import type { Kysely } from "kysely";
import { expect } from "vitest";

/** Does some work in a transaction that is killed before it commits. */
export async function killedBatch(
  db: Kysely<unknown>,
  work: (inside: Kysely<unknown>) => Promise<unknown>,
): Promise<void> {
  const killed = db.transaction().execute(async (tx) => {
    const execute = (work: (db: Kysely<unknown>) => Promise<unknown>) => work(tx);
    const transaction = () => ({ setIsolationLevel: () => ({ execute }) });
    await work(new Proxy(tx, { get: (to, key) => (key === "transaction" ? transaction : Reflect.get(to, key)) }));
    throw new Error("killed");
  });
  await expect(killed).rejects.toThrow("killed");
}
