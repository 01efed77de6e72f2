import type { FastifyInstance } from "fastify";
import { database } from "../../src/db/pool.ts";
import { openQueues } from "../../src/queue/open-queues.ts";
import type { Queues } from "../../src/queue/queues.ts";
import { onThisMachine } from "../../src/serve/access/admission.ts";
import { createServer } from "../../src/serve/app.ts";
import type { StoreTables } from "../../src/store/tables.ts";
import { type FreshDatabase, freshDatabase } from "./database.ts";

type Settings = Omit<Parameters<typeof createServer>[0], "db" | "writer" | "projector" | "queues">;

/** A server over a database of its own, with what `fill` put there. */
export interface TestServer {
  readonly server: FastifyInstance;
  readonly fresh: FreshDatabase;
  readonly queues: Queues;
  close(): Promise<void>;
}

/** Queues in a database, without a role of their own. */
export function testQueues(fresh: FreshDatabase): Promise<Queues> {
  const { connectionString } = fresh.access;
  return openQueues({ kind: "postgres", connectionString, role: null, schema: "bullmq" }, { onOutage: () => {} });
}

/** Opens a server that asks nobody who he is, unless `settings` say otherwise. */
export async function openTestServer(
  fill: (access: FreshDatabase["access"]) => Promise<unknown>,
  settings: Partial<Settings> = {},
): Promise<TestServer> {
  const fresh = await freshDatabase();
  await fill(fresh.access);
  const queues = await testQueues(fresh);
  const db = database<StoreTables>(fresh.pool("entente_server", 4));
  const usual = { admission: onThisMachine, release: "test" };
  const server = await createServer({ ...usual, ...settings, db, writer: db, projector: db, queues });
  return {
    server,
    fresh,
    queues,
    async close() {
      await server.close();
      await queues.close({ drainMs: 0 });
      await fresh.close();
    },
  };
}
