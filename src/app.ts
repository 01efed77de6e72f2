import type { Kysely } from "kysely";
import type { Config } from "./config.ts";
import { clockFault } from "./core/clock.ts";
import { SystemError } from "./core/errors.ts";
import { errorFields, type Logger } from "./core/logger.ts";
import { openAccess } from "./db/connect.ts";
import { openEmbedded } from "./db/embedded.ts";
import { migrate, requireMigrated } from "./db/migrate.ts";
import { type Access, database, openPool, type Role } from "./db/pool.ts";
import { type Process, requireRoles, singleLoginWarning } from "./db/rights.ts";
import { takeSessionLock } from "./db/session-lock.ts";
import { openLog } from "./log/open.ts";
import type { Intake, Received } from "./producers/receive.ts";
import type { Wait } from "./producers/watch-folder.ts";
import { type Projector, prepareProjections, startProjector } from "./projections/catch-up.ts";
import { projections } from "./projections/index.ts";
import { articleOfJob } from "./queue/jobs.ts";
import type { Queues } from "./queue/queues.ts";
import { release } from "./release.ts";
import type { Admission } from "./serve/access/admission.ts";
import type { Measures, StageEnd } from "./serve/metrics/measures.ts";
import type { MetricRegistry } from "./serve/metrics/registry.ts";
import { sayPause } from "./store/intake-state.ts";
import type { StoreTables } from "./store/tables.ts";
import type { Happening } from "./workers/run.ts";

type OnFile = (path: string, received: Received) => void;
type OnHappening = (happening: Happening) => void;

/**
 * An open Entente: a database that is migrated and checked, and the parts started on it. Parts open in the order in which
 * they are asked for and close in reverse.
 */
export interface App {
  readonly config: Config;
  readonly access: Access;
  /** Connection string of the role that reads the public views and nothing else. */
  readonly readerUrl: string;
  /** The log's life that this is: a cursor of another epoch must not be continued. */
  readonly epoch: string;
  /** A query builder with one role's rights; the same one each time. */
  db<Tables>(role: Role): Kysely<Tables>;
  queues(): Promise<Queues>;
  /** What producers need, noting who took the articles in. */
  intake(): Promise<Intake>;
  watch(onFile: OnFile): Promise<void>;
  work(onHappening: OnHappening): Promise<void>;
  /** Makes the projections' tables and views where they are missing. */
  prepare(): Promise<void>;
  project(): Promise<Projector>;
  /** Serves the page and the API; returns their address. */
  serve(): Promise<string>;
  /** Serves this process's own metrics and health, for a role that serves nothing else; returns their address. */
  monitor(port: number): Promise<string>;
  onClose(closer: () => Promise<unknown>): void;
  /** Finishes what is in hand, within seconds, and lets go of everything. */
  close(): Promise<void>;
}

/** Connections a role may hold at most; with the queues' they stay far below the server's 200. */
const poolSizes: Record<Role, number> = {
  owner: 1,
  entente_writer: 10,
  entente_projector: 4,
  entente_server: 6,
  entente_reader: 1,
};

const drainMs = 4000;
const sweeping = { everySeconds: 3, quietSeconds: 8 };

/** What an opening may do. */
export interface Opening {
  /** Migrate a database of `DATABASE_URL`; the embedded one is migrated at every opening. */
  readonly migrating: boolean;
  /** Let one login own everything when the database is migrated for the first time. */
  readonly singleLogin?: boolean;
  /** What runs until it is stopped: what it needs is checked before anything is opened or made. */
  readonly process?: Process | "start";
  /** Refuse when another process has opened this embedded database exclusively; its own word for "already running". */
  readonly exclusively?: () => Promise<Error>;
}

/** Opens the database (the embedded one, or `DATABASE_URL`'s), migrates it when it is ours to migrate, and checks the log. */
export async function openApp(config: Config, logger: Logger, opening: Opening): Promise<App> {
  const { exclusively } = opening;
  const closers: (() => Promise<unknown>)[] = [];
  const databases = new Map<Role, Kysely<unknown>>();
  const close = async () => {
    for (let closer = closers.pop(); closer; closer = closers.pop()) {
      await closer().catch((error) =>
        logger.warn(`while closing: ${error instanceof Error ? error.message : String(error)}`, errorFields(error)),
      );
    }
  };
  try {
    if (opening.process) await requireRedis(config);
    const { access, readerUrl } = await openDatabase(config, logger, { closers, opening });
    if (exclusively && !config.databaseUrl) {
      const letGo = await takeSessionLock(access, "start");
      if (!letGo) throw await exclusively();
      closers.push(letGo);
    }
    if (!config.databaseUrl) await migrate(access);
    const db = <Tables>(role: Role) => {
      const open = databases.get(role) ?? database<unknown>(openPool(access, role, poolSizes[role]));
      if (!databases.has(role)) closers.push(() => open.destroy());
      databases.set(role, open);
      return open as Kysely<Tables>;
    };
    const { epoch } = await openLog(db("entente_server"));
    let measured: Promise<Measured> | null = null;
    return assemble({
      config,
      logger,
      access,
      readerUrl,
      epoch,
      db,
      closers,
      close,
      vitals: [],
      measured() {
        measured ??= openMeasured();
        return measured;
      },
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Who may come in to the server. Throws SystemError where it would be open to others, before anything is opened. */
export async function admissionOf(config: Config, say: (line: string) => void): Promise<Admission> {
  const { openAdmission } = await import("./serve/access/admission.ts");
  return openAdmission(config, say);
}

interface Parts extends Pick<App, "config" | "access" | "readerUrl" | "epoch" | "db" | "close"> {
  readonly logger: Logger;
  readonly closers: (() => Promise<unknown>)[];
  /** What its running parts find wrong with themselves at this moment, a line each. */
  readonly vitals: (() => readonly string[])[];
  measured(): Promise<Measured>;
}

interface Measured {
  readonly registry: MetricRegistry;
  readonly measures: Measures;
}

/** The parts that a role needs are loaded when they are asked for, so that a command that only asks starts fast. */
function assemble(parts: Parts): App {
  const { config, access, readerUrl, epoch, db, closers, close, logger } = parts;
  let queues: Promise<Queues> | null = null;
  let projector: Projector | null = null;
  const app: App = {
    config,
    access,
    readerUrl,
    epoch,
    db,
    close,
    onClose: (closer) => void closers.push(closer),
    queues() {
      queues ??= connectQueues(parts);
      return queues;
    },
    async intake() {
      return { db: db("entente_writer"), queues: await app.queues(), meta: { release } };
    },
    async watch(onFile) {
      await startWatching(parts, await app.intake(), onFile);
    },
    async work(onHappening) {
      await startWorking(parts, await app.queues(), (happening) => {
        onHappening(happening);
        projector?.nudge();
      });
    },
    prepare: () => prepareProjections(db("entente_projector")),
    async project() {
      await app.prepare();
      const applied = (await parts.measured()).measures.projecting(projections.map(({ name }) => name));
      const started = startProjector({
        db: db("entente_projector"),
        onTrouble: (message) => logger.warn(message),
        onProgress: (name, { handled }) => applied.applied(name, handled),
      });
      projector = started;
      parts.vitals.push(() => started.complaints());
      closers.push(() => started.stop());
      return started;
    },
    async serve() {
      const { createServer, listen } = await import("./serve/app.ts");
      const { limits } = config;
      // a pool of its own, since no question of a visitor may hold the database as long as a command's may
      const visitors = openPool(access, "entente_server", poolSizes.entente_server, limits.statementSeconds);
      closers.push(() => visitors.end());
      const { formats } = await import("./reading/formats/index.ts");
      const { containers } = await import("./reading/containers/index.ts");
      const needs = {
        db: database<StoreTables>(visitors),
        writer: db<StoreTables>("entente_writer"),
        projector: db<StoreTables>("entente_projector"),
        queues: await app.queues(),
        inbox: config.inbox,
        release,
        admission: await admissionOf(config, logger.warn),
        registry: (await parts.measured()).registry,
        uploading: {
          maxBytes: config.maxFileBytes,
          archives: config.archives,
          backlog: config.backlog,
          formats: [...formats, ...containers].flatMap(({ extensions }) =>
            extensions.map((extension) => `.${extension}`),
          ),
          meta: { release },
        },
      };
      const server = await createServer({ ...needs, onTrouble: (line) => logger.error(line) });
      closers.push(() => server.close());
      return listen(server, { host: config.host, port: config.port });
    },
    async monitor(port) {
      const { createMonitor } = await import("./serve/monitor.ts");
      const { listen } = await import("./serve/app.ts");
      const { registry } = await parts.measured();
      const admission = await admissionOf(config, logger.warn);
      const complaints = () => parts.vitals.flatMap((ask) => ask());
      const monitor = createMonitor({ registry, complaints, admission });
      closers.push(() => monitor.close());
      return listen(monitor, { host: config.host, port });
    },
  };
  return app;
}

async function openMeasured(): Promise<Measured> {
  const { openRegistry } = await import("./serve/metrics/registry.ts");
  const { openMeasures } = await import("./serve/metrics/measures.ts");
  const registry = openRegistry();
  return { registry, measures: openMeasures(registry) };
}

async function connectQueues({ config, access, logger, closers }: Parts): Promise<Queues> {
  const { openQueues } = await import("./queue/open-queues.ts");
  const settings = config.redisUrl
    ? ({ kind: "redis", url: config.redisUrl, prefix: "entente" } as const)
    : ({
        kind: "postgres",
        connectionString: access.connectionString,
        role: access.rights === "single login" ? null : "entente_queue",
        schema: "bullmq",
      } as const);
  const queues = await openQueues(settings, {
    onOutage: (outage) =>
      outage.kind === "lost"
        ? logger.warn(`the queues are away: ${outage.error.message}`, errorFields(outage.error))
        : logger.info("the queues are back", { seconds: outage.afterMs / 1000 }),
    onRetaken: (stage, job) =>
      logger.debug("a job was taken from a worker that was killed or too busy", {
        stage,
        job,
        article: articleOfJob(job),
      }),
  });
  closers.push(() => queues.close({ drainMs }));
  return queues;
}

async function startWatching(
  { config, closers, logger, vitals, measured }: Parts,
  intake: Intake,
  onFile: OnFile,
): Promise<void> {
  const { watchFolder } = await import("./producers/watch-folder.ts");
  const measure = (await measured()).measures.watching();
  let waits: Wait | null = null;
  const watcher = await watchFolder(intake, {
    folder: config.inbox,
    maxFileBytes: config.maxFileBytes,
    archives: config.archives,
    poll: config.poll,
    backlog: config.backlog,
    onFile(path, received) {
      measure.file(received.status, received.status === "refused" ? received.code : null);
      onFile(path, received);
    },
    onWait(wait) {
      waits = wait;
      measure.waits(wait?.kind ?? null);
      if (wait) logger.warn(`intake waits: ${sayWait(wait, config.backlog)}`);
      else logger.info("intake goes on");
    },
    onState: (message) => logger.warn(message),
  });
  vitals.push(() => (waits?.kind === "trouble" ? [`intake waits: ${sayWait(waits, config.backlog)}`] : []));
  closers.push(() => watcher.close());
}

function sayWait(wait: Wait, backlog: number): string {
  if (wait.kind === "paused") return sayPause(wait.pause);
  if (wait.kind === "backlog") {
    return `${wait.unfinished} stages are unfinished, at most ${backlog} may be (ENTENTE_BACKLOG)`;
  }
  return wait.error instanceof Error ? wait.error.message : String(wait.error);
}

/** One goes on while hostile bytes hold the other up. */
const readingProcesses = 2;

async function startWorking(
  { config, db, closers, logger, vitals, measured }: Parts,
  queues: Queues,
  onHappening: OnHappening,
): Promise<void> {
  const { openCoderPool } = await import("./coders/thread-pool.ts");
  const { openReaderPool } = await import("./readers/process-pool.ts");
  const { startWorkers } = await import("./workers/run.ts");
  const { keepSweeping } = await import("./workers/sweep.ts");
  const { threads, codeSeconds: seconds, codeMegabytes: megabytes, minConfidence } = config;
  const { maxFileBytes: maxBytes, attempts } = config;
  const writer = db<StoreTables>("entente_writer");
  const measure = (await measured()).measures.working();
  const coder = openCoderPool({ threads, seconds, megabytes, minConfidence });
  const reader = openReaderPool({
    processes: readingProcesses,
    seconds: config.readSeconds,
    megabytes: config.readMegabytes,
    maxBytes,
    recogniser: config.ocr && (await import("./recognition/recogniser.ts")).openRecogniser(config.ocr),
  });
  closers.push(() => Promise.all([coder.close(), reader.close()]));
  const handles = startWorkers({
    queues,
    needs: { db: writer, coder, reader },
    release,
    attempts,
    // more than one thread's worth, so that a thread never waits for the database
    concurrency: { read: 3, code: threads + 2, record: 4 },
    onHappening(happening) {
      measure.ended(stageEnd(happening));
      onHappening(happening);
    },
  });
  vitals.push(() =>
    handles
      .filter((handle) => !handle.consuming())
      .map(({ stage }) => `the worker of ${stage} is not in touch with its queue`),
  );
  closers.push(() => Promise.all(handles.map((handle) => handle.close({ drainMs }))));
  const stop = new AbortController();
  const onSwept = (jobs: number) => {
    measure.requeued(jobs);
    logger.info(`${jobs} unfinished stages had no job and have one again`, { jobs });
  };
  const swept = keepSweeping({ db: writer, queues, ...sweeping, onSwept }, stop.signal);
  closers.push(() => {
    stop.abort();
    return swept;
  });
}

function stageEnd(happening: Happening): StageEnd {
  const { kind, task, seconds } = happening;
  return {
    stage: task.stage,
    outcome: kind === "failed" && happening.stalled ? "stalled" : kind,
    seconds,
    entries: kind === "done" ? happening.entries : [],
    refusal: kind === "refused" ? happening.refusal.code : null,
  };
}

/** Throws SystemError when the Redis of the settings cannot hold queues: before a database is made or a job taken. */
async function requireRedis({ redisUrl, clockSeconds }: Config): Promise<void> {
  if (!redisUrl) return;
  const { examineRedis, redisFault } = await import("./queue/redis-facts.ts");
  const facts = await examineRedis(redisUrl);
  const fault = redisFault(facts) ?? clockFault(facts.clock, clockSeconds);
  if (fault) throw new SystemError(`the Redis of REDIS_URL cannot be used: ${fault}`);
}

interface OpenDatabase {
  readonly access: Access;
  readonly readerUrl: string;
}

async function openDatabase(
  config: Config,
  logger: Logger,
  { closers, opening }: { closers: (() => Promise<unknown>)[]; opening: Opening },
): Promise<OpenDatabase> {
  if (config.databaseUrl) return openOwn(config.databaseUrl, config, logger, opening);
  const embedded = await openEmbedded({
    dataDir: config.dataDir,
    port: config.databasePort,
    cacheMegabytes: config.databaseCacheMegabytes,
    log: (line) => logger.info(line),
  });
  closers.push(() => embedded.close());
  return embedded;
}

/** Opens the database of `DATABASE_URL`, at this release's tables, with a login that has the rights it needs. */
async function openOwn(url: string, config: Config, logger: Logger, opening: Opening): Promise<OpenDatabase> {
  const found = await openAccess(url, config);
  if (opening.migrating) await migrate(found.access, { singleLogin: opening.singleLogin ?? false });
  const opened = opening.migrating ? await openAccess(url, config) : found;
  const db = database<unknown>(openPool(opened.access, "owner", 1));
  try {
    if (!opening.migrating) await requireMigrated(db);
    if (!opening.process) return opened;
    if (opened.access.rights === "single login") logger.warn(singleLoginWarning);
    else if (opening.process !== "start") await requireRoles(db, opening.process);
    return opened;
  } finally {
    await db.destroy();
  }
}
