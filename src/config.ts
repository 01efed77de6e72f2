import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "./core/errors.ts";

const whole = (name: string, min: number, max: number, fallback: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number from ${min} to ${max}` })
    .int(`${name} must be a whole number from ${min} to ${max}`)
    .min(min, `${name} must be at least ${min}`)
    .max(max, `${name} must be at most ${max}`)
    .default(fallback);

/** One setting: its schema with default, and what it means, from which the settings table in the docs is written. */
interface Setting {
  readonly schema: z.ZodType;
  readonly meaning: string;
}

/** Every `ENTENTE_*` variable. A variable that is not here is a typing error and is refused. */
export const settings = {
  ENTENTE_DATA: {
    schema: z.string().min(1).default(".entente"),
    meaning: "Folder of the embedded database and everything else that must be kept.",
  },
  ENTENTE_INBOX: { schema: z.string().min(1).default("inbox"), meaning: "Folder that is watched for articles." },
  ENTENTE_HOST: {
    schema: z.string().min(1).default("127.0.0.1"),
    meaning: "Address that the page and the API listen on; only loopback addresses are allowed in this release.",
  },
  ENTENTE_PORT: {
    schema: whole("ENTENTE_PORT", 0, 65535, 4040),
    meaning: "Port of the page and the API; 0 takes any free one.",
  },
  ENTENTE_DATABASE_PORT: {
    schema: whole("ENTENTE_DATABASE_PORT", 0, 65535, 4041),
    meaning: "Port of the embedded database on 127.0.0.1; when it is taken, a free one is chosen and printed.",
  },
  ENTENTE_POLL: {
    schema: z.enum(["true", "false"]).default("false"),
    meaning: "Look for new files by polling: for network mounts that send no notifications.",
  },
  ENTENTE_MAX_FILE_MB: {
    schema: whole("ENTENTE_MAX_FILE_MB", 1, 1024, 16),
    meaning: "A larger file is refused (too-large).",
  },
  ENTENTE_BACKLOG: {
    schema: whole("ENTENTE_BACKLOG", 1, 1_000_000, 5000),
    meaning: "Unfinished stages at which intake waits until workers have caught up.",
  },
  ENTENTE_THREADS: {
    schema: whole("ENTENTE_THREADS", 1, 64, Math.max(1, Math.min(4, availableParallelism() - 1))),
    meaning: "Threads that code articles.",
  },
  ENTENTE_CODE_SECONDS: {
    schema: whole("ENTENTE_CODE_SECONDS", 1, 3600, 30),
    meaning: "Time that coding one article may take before it is refused (coding-timeout).",
  },
  ENTENTE_CODE_MB: {
    schema: whole("ENTENTE_CODE_MB", 64, 16_384, 512),
    meaning: "Memory that one coding thread may use before its article is refused (coding-memory).",
  },
  ENTENTE_MIN_CONFIDENCE: {
    schema: whole("ENTENTE_MIN_CONFIDENCE", 0, 100, 40),
    meaning: "Confidence in per cent below which a mention is not recorded (see docs/accuracy.md).",
  },
  ENTENTE_CLOCK_SECONDS: {
    schema: whole("ENTENTE_CLOCK_SECONDS", 1, 86_400, 60),
    meaning: "How far the clock of an own PostgreSQL or Redis may be from this machine's.",
  },
  ENTENTE_ATTEMPTS: {
    schema: whole("ENTENTE_ATTEMPTS", 1, 100, 5),
    meaning: "Failures of a stage, for reasons that are not the article's, after which the article is stalled.",
  },
} as const satisfies Record<string, Setting>;

/** Settings as the program uses them: read once, frozen. Paths are absolute. */
export interface Config {
  readonly dataDir: string;
  readonly inbox: string;
  readonly host: string;
  readonly port: number;
  readonly databasePort: number;
  readonly poll: boolean;
  readonly maxFileBytes: number;
  readonly backlog: number;
  readonly threads: number;
  readonly codeSeconds: number;
  readonly codeMegabytes: number;
  /** 0 to 1. */
  readonly minConfidence: number;
  readonly clockSeconds: number;
  readonly attempts: number;
  /** An own PostgreSQL; null runs the embedded one. */
  readonly databaseUrl: string | null;
  /** Redis for the queues; null keeps them in the database. */
  readonly redisUrl: string | null;
}

const Environment = z.strictObject({
  ...(Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof typeof settings]: (typeof settings)[Name]["schema"];
  }),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must begin with postgres:// or postgresql://")
    .nullable(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "REDIS_URL must begin with redis:// or rediss://")
    .nullable(),
});

/** Flags that stand for settings; a flag goes before the variable of the same meaning. */
export type ConfigFlags = Partial<Record<keyof typeof settings, string | undefined>>;

/** Reads the environment, the only place that does. Throws UsageError that names the setting, what was expected and what came. */
export function readConfig(flags: ConfigFlags = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const given: Record<string, unknown> = {
    DATABASE_URL: env.DATABASE_URL || null,
    REDIS_URL: env.REDIS_URL || null,
  };
  for (const [name, value] of Object.entries({ ...env, ...dropUndefined(flags) })) {
    if (name.startsWith("ENTENTE_")) given[name] = value;
  }
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map((issue) => describe(issue, given)).join("; "));
  const read = parsed.data;
  return Object.freeze({
    dataDir: resolve(read.ENTENTE_DATA),
    inbox: resolve(read.ENTENTE_INBOX),
    host: read.ENTENTE_HOST,
    port: read.ENTENTE_PORT,
    databasePort: read.ENTENTE_DATABASE_PORT,
    poll: read.ENTENTE_POLL === "true",
    maxFileBytes: read.ENTENTE_MAX_FILE_MB * 1024 * 1024,
    backlog: read.ENTENTE_BACKLOG,
    threads: read.ENTENTE_THREADS,
    codeSeconds: read.ENTENTE_CODE_SECONDS,
    codeMegabytes: read.ENTENTE_CODE_MB,
    minConfidence: read.ENTENTE_MIN_CONFIDENCE / 100,
    clockSeconds: read.ENTENTE_CLOCK_SECONDS,
    attempts: read.ENTENTE_ATTEMPTS,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
  });
}

function describe(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  if (issue.code === "unrecognized_keys") {
    return `unknown setting ${issue.keys.join(", ")}; the settings are ${Object.keys(settings).join(", ")}`;
  }
  const name = String(issue.path[0]);
  // a connection string may hold a password
  const came = name.endsWith("_URL") ? "" : `, not ${JSON.stringify(given[name])}`;
  const expected = issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`;
  return `${expected}${came}`;
}

function dropUndefined(flags: ConfigFlags): ConfigFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}
