import { mkdirSync, writeFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../src/core/ids.ts";
import { database, openPool } from "../src/db/pool.ts";
import { prepareProjections } from "../src/projections/catch-up.ts";
import { openQueues } from "../src/queue/open-queues.ts";
import type { Queues } from "../src/queue/queues.ts";
import { onThisMachine } from "../src/serve/access/admission.ts";
import { createServer } from "../src/serve/app.ts";
import { pauseIntake } from "../src/store/intake-state.ts";
import type { StoreTables } from "../src/store/tables.ts";
import { type FreshDatabase, freshDatabase } from "./support/database.ts";
import { eventually, type Running, runJson, startEntente, type Workplace, workplace } from "./support/entente.ts";
import { expectAlerts, overTime, parseScrape, promtoolIsHere, type Scrape } from "./support/promtool.ts";
import { redisIsHere, startRedis, type TestRedis } from "./support/redis.ts";

/** A whole Entente is started, and promtool plays hours of several alerts. */
const patience = 180_000;

/* Each alert fires on what is really scraped from a process that was brought into its state. */

describe.skipIf(!promtoolIsHere || !redisIsHere)("the state of an installation", () => {
  let fresh: FreshDatabase;
  let redis: TestRedis;
  let queues: Queues;
  let server: FastifyInstance;
  let writer: Kysely<StoreTables>;
  let owner: pg.Pool;
  let well: Scrape;

  beforeAll(async () => {
    fresh = await freshDatabase();
    redis = await startRedis();
    queues = await openQueues({ kind: "redis", url: redis.url, prefix: "entente" }, { onOutage: () => undefined });
    const db = database<StoreTables>(fresh.pool("entente_server", 2));
    writer = database(fresh.pool("entente_writer", 2));
    owner = fresh.pool("owner", 2);
    await prepareProjections(database(fresh.pool("entente_projector", 2)));
    server = await createServer({ db, writer, projector: db, queues, admission: onThisMachine, release: "test" });
    well = await scrape();
  });

  afterAll(async () => {
    await server?.close();
    await queues?.close({ drainMs: 0 });
    await redis?.stop();
    await fresh?.close();
  });

  afterEach(async () => {
    await owner.query("truncate intake.stages, intake.pauses, projection.held");
  });

  const scrape = async () => parseScrape((await server.inject({ url: "/metrics" })).body);
  const fire = async (...alerts: string[]) =>
    expectAlerts([{ series: overTime(well, await scrape()), alerts: [...alerts].sort() }]);

  test("nothing fires while all is well", () => fire());

  test("stages whose attempts are used up", async () => {
    await owner.query("insert into intake.stages (article, stage, attempts, stalled) values ('a', 'code', 5, true)");
    await fire("EntenteStalled");
  });

  test("work that nobody does", async () => {
    const old = "now() - interval '1 hour'";
    await owner.query(`insert into intake.stages (article, stage, asked_at) values ('a', 'record', ${old})`);
    await fire("EntenteBacklogOld", "EntenteNotConsuming");
  });

  test("intake that somebody paused and forgot", async () => {
    await pauseIntake(writer, { who: "operator", reason: null });
    await fire("EntenteIntakePaused");
  });

  test("entries that a projection holds", async () => {
    await owner.query(
      "insert into projection.held (schema, position, stream, type, touches, error) values ('events_v2', 1, 's', 't', '{}', 'e')",
    );
    await fire("EntenteEntriesHeld");
  });

  test("an append that does not come to its end", async () => {
    const appender = await owner.connect();
    const entry = { stream: "file/x", type: "intake.refused", schema: 1, data: {}, meta: {} };
    await appender.query("begin");
    await appender.query("select log.append('open', $1::jsonb)", [JSON.stringify([entry])]);
    const working = appender.query("select pg_sleep(300)").catch(() => undefined);
    const age = async () => Number((await scrape()).get("entente_log_oldest_ticket_seconds"));
    await eventually(age, (seconds) => seconds > 31, 60);
    await fire("EntenteAppendIdle");
    await owner.query("select pg_terminate_backend(pid) from log.tickets");
    await working;
    appender.release(true);
  });

  test("entries that nobody projects", async () => {
    await owner.query(`
      insert into log.entries (position, stream, version, type, schema, data, meta, recorded_at)
      values (nextval('log.position'), 'article/old', 1, 'article.recorded', 1, '{}', '{}', now() - interval '10 minutes')`);
    await owner.query("update projection.checkpoints set moved_at = now() - interval '10 minutes'");
    await fire("EntenteNotConsuming", "EntenteProjectionLag");
    await owner.query("update projection.checkpoints set position = (select last_value from log.position)");
  });

  test("a database that is away", async () => {
    const gone = database<StoreTables>(
      openPool({ connectionString: "postgresql://nobody@127.0.0.1:9/none" }, "entente_server", 1),
    );
    const alone = await createServer({
      db: gone,
      writer: gone,
      projector: gone,
      queues,
      admission: onThisMachine,
      release: "test",
    });
    const after = parseScrape((await alone.inject({ url: "/metrics" })).body);
    await expectAlerts([{ series: overTime(well, after), alerts: ["EntenteDatabaseAway"] }]);
    await alone.close();
    await gone.destroy();
  });

  test("queues that are away", async () => {
    await redis.kill();
    await fire("EntenteQueuesAway");
    await redis.start();
    await eventually(scrape, (samples) => samples.get("entente_queues_up") === "1");
  });
});

describe.skipIf(!promtoolIsHere)("what a process does", () => {
  let place: Workplace;
  let running: Running;
  let owner: pg.Client;
  let address: string;
  let well: Scrape;

  beforeAll(async () => {
    place = await workplace({ ENTENTE_ATTEMPTS: "1", ENTENTE_THREADS: "1" });
    mkdirSync(place.inbox);
    running = startEntente(place, ["start"]);
    address = (await running.until(/Look at\s+(http:\S+)/))[1] ?? "";
    const [url] = await runJson<{ url: string }>(place, ["url", "--json"]);
    owner = new pg.Client({ connectionString: url?.url });
    owner.on("error", () => undefined);
    await owner.connect();
    well = await scrape();
  }, patience);

  afterAll(async () => {
    await owner?.end();
    await running?.stop("SIGINT");
    await place?.remove();
  });

  const scrape = async () => parseScrape(await (await fetch(`${address}/metrics`)).text());
  const sum = (samples: Scrape, pattern: RegExp) =>
    [...samples].filter(([name]) => pattern.test(name)).reduce((all, [, value]) => all + Number(value), 0);
  const titles = Array.from({ length: 12 }, (_, n) => `Title ${n}`);

  test(
    "many refusals, then stages that fail again and again, then jobs that are missing",
    async () => {
      for (const [n, title] of titles.entries()) writeFileSync(place.path("inbox", `${n}.txt`), title);
      const refusedAll = (samples: Scrape) => sum(samples, /^entente_refusals_total\{stage="read"/) === titles.length;
      const refused = await eventually(scrape, refusedAll, 60);

      // to be coded, which they cannot be: they were never read
      const ids = titles.map((title) => sha256(title));
      await owner.query("insert into intake.stages (article, stage) select unnest($1::text[]), 'code'", [ids]);
      const failedAll = (samples: Scrape) =>
        sum(samples, /^entente_stages_total\{stage="code",outcome="stalled"/) === 12;
      const failed = await eventually(scrape, failedAll, 60);

      await expectAlerts([
        { series: overTime(well, well), alerts: [] },
        { series: overTime(well, refused), alerts: ["EntenteManyRefused"] },
        { series: overTime(refused, failed), alerts: ["EntenteStagesFail", "EntenteStalled"] },
      ]);

      await owner.query("delete from intake.stages");
      const many = Array.from({ length: 25 }, (_, n) => sha256(`unknown ${n}`));
      await owner.query("insert into intake.stages (article, stage) select unnest($1::text[]), 'record'", [many]);
      const before = Number(failed.get("entente_requeued_jobs_total"));
      const requeuedAll = (samples: Scrape) => Number(samples.get("entente_requeued_jobs_total")) >= before + 25;
      const requeued = await eventually(scrape, requeuedAll, 60);
      const onlyJobs = new Map([...requeued].filter(([name]) => name === "entente_requeued_jobs_total"));
      await expectAlerts([{ series: overTime(failed, onlyJobs), alerts: ["EntenteJobsLost"] }]);
    },
    patience,
  );

  test(
    "a watcher that cannot ask its database",
    async () => {
      // what it asks for is not there, as after a restore gone wrong
      await owner.query("alter table intake.pauses rename to gone");
      const waits = (samples: Scrape) => samples.get('entente_intake_waits{reason="trouble"}') === "1";
      const trouble = await eventually(scrape, waits, 60);
      await owner.query("alter table intake.gone rename to pauses");
      const ofWatcher = new Map([...trouble].filter(([name]) => name.startsWith("entente_intake_waits")));
      await expectAlerts([{ series: overTime(well, ofWatcher), alerts: ["EntenteIntakeTrouble"] }]);
      expect((await scrape()).size).toBeGreaterThan(50);
    },
    patience,
  );
});
