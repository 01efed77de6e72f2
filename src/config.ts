import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "./core/errors.ts";
import { type LogLevel, logLevels } from "./core/logger.ts";
import { type ArchiveBounds, usualArchives } from "./reading/unpacking/container.ts";
import { type Limits, usualLimits } from "./serve/limits.ts";

const wholeNumber = (name: string, min: number, max: number) =>
  z
    .string()
    // digits alone: JavaScript would take blanks for 0, and 0x10 for 16
    .regex(/^\d+$/, `${name} must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `${name} must be at least ${min}`).max(max, `${name} must be at most ${max}`));

const whole = (name: string, min: number, max: number, fallback: number) =>
  wholeNumber(name, min, max).default(fallback);

const list = (isOne: (part: string) => boolean, message: string) =>
  z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every(isOne), message)
    .default([]);

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
    meaning:
      "Address that the page and the API listen on; any but a loopback address needs ENTENTE_TOKEN or ENTENTE_USERS.",
  },
  ENTENTE_PORT: {
    schema: whole("ENTENTE_PORT", 0, 65535, 4040),
    meaning: "Port of the page and the API; 0 takes any free one.",
  },
  ENTENTE_TOKEN: {
    schema: z.string().nullable().default(null),
    meaning: "Token of 24 characters or more; who sends it (Authorization: Bearer) or signs in with it is an operator.",
  },
  ENTENTE_USERS: {
    schema: z.string().min(1).nullable().default(null),
    meaning: "File of those who may sign in, with their roles; entente user writes it.",
  },
  ENTENTE_PUBLIC_URL: {
    schema: z
      .string()
      .refine(isOrigin, "ENTENTE_PUBLIC_URL must be http:// or https:// and a host, without a path")
      .nullable()
      .default(null),
    meaning: "Address that browsers come to, where a proxy or another name stands before the server.",
  },
  ENTENTE_HOSTS: {
    schema: list(
      (part) => /^[A-Za-z0-9.-]+$/.test(part),
      "ENTENTE_HOSTS must be host names without ports, separated by commas",
    ),
    meaning: "Further host names that the server answers to, separated by commas; others are refused.",
  },
  ENTENTE_PROXIES: {
    schema: list(isNetwork, "ENTENTE_PROXIES must be addresses or networks such as 10.0.0.0/8, separated by commas"),
    meaning: "Proxies that are believed when X-Forwarded-For says for whom they ask; so limits apply to each client.",
  },
  ENTENTE_SESSION_HOURS: {
    schema: whole("ENTENTE_SESSION_HOURS", 1, 24 * 90, 12),
    meaning: "Time after which who signed in must sign in again.",
  },
  ENTENTE_SIGN_IN_TRIES: {
    schema: whole("ENTENTE_SIGN_IN_TRIES", 1, 1000, 10),
    meaning: "Wrong tokens and secrets that an address may try in 15 minutes.",
  },
  ENTENTE_REQUESTS_MINUTE: {
    schema: whole("ENTENTE_REQUESTS_MINUTE", 10, 10_000_000, usualLimits.requestsPerMinute),
    meaning: "Requests that an address may make in a minute; more are answered with 429.",
  },
  ENTENTE_MAX_BODY_KB: {
    schema: whole("ENTENTE_MAX_BODY_KB", 1, 16_384, usualLimits.bodyBytes / 1024),
    meaning: "A request with a larger body is answered with 413.",
  },
  ENTENTE_REQUEST_SECONDS: {
    schema: whole("ENTENTE_REQUEST_SECONDS", 1, 3600, usualLimits.requestSeconds),
    meaning: "Time in which a request must have come, and time in which it is answered or given up.",
  },
  ENTENTE_STATEMENT_SECONDS: {
    schema: whole("ENTENTE_STATEMENT_SECONDS", 1, 3600, usualLimits.statementSeconds),
    meaning: "Time after which the database gives up a statement of the server.",
  },
  ENTENTE_STREAMS: {
    schema: whole("ENTENTE_STREAMS", 1, 100_000, usualLimits.streams),
    meaning: "Streams of changes that may be open at once.",
  },
  ENTENTE_STREAMS_EACH: {
    schema: whole("ENTENTE_STREAMS_EACH", 1, 100_000, usualLimits.streamsEach),
    meaning: "Streams of changes that one address may have open at once.",
  },
  ENTENTE_STREAM_MINUTES: {
    schema: whole("ENTENTE_STREAM_MINUTES", 1, 24 * 60, usualLimits.streamMinutes),
    meaning: "Time after which a stream ends; who follows it asks again, and says again who he is.",
  },
  ENTENTE_DATABASE_PORT: {
    schema: whole("ENTENTE_DATABASE_PORT", 0, 65535, 4041),
    meaning: "Port of the embedded database on 127.0.0.1; when it is taken, a free one is chosen and printed.",
  },
  ENTENTE_DATABASE_CACHE_MB: {
    schema: whole("ENTENTE_DATABASE_CACHE_MB", 16, 65_536, 32),
    meaning: "Memory in which the embedded database holds tables and indexes (shared_buffers); see Sizing.",
  },
  ENTENTE_POLL: {
    schema: z.enum(["true", "false"]).default("false"),
    meaning: "Look for new files by polling: for network mounts that send no notifications.",
  },
  ENTENTE_MAX_FILE_MB: {
    schema: whole("ENTENTE_MAX_FILE_MB", 1, 1024, 16),
    meaning: "A larger article is refused (too-large), whether it is a file or a member of an archive.",
  },
  ENTENTE_MAX_ARCHIVE_GB: {
    schema: whole("ENTENTE_MAX_ARCHIVE_GB", 1, 4096, usualArchives.maxBytes / 1024 ** 3),
    meaning:
      "A larger archive, mailbox, feed or web archive is refused (too-large), and so is what one unpacks to beyond it.",
  },
  ENTENTE_ARCHIVE_MEMBERS: {
    schema: whole("ENTENTE_ARCHIVE_MEMBERS", 1, 100_000_000, usualArchives.maxMembers),
    meaning: "Members of one archive, of those within it too; what comes after them is refused (too-large).",
  },
  ENTENTE_ARCHIVE_DEPTH: {
    schema: whole("ENTENTE_ARCHIVE_DEPTH", 1, 32, usualArchives.maxDepth),
    meaning: "Archives within one another, gzip counted too; one that lies deeper is refused (too-large).",
  },
  ENTENTE_ARCHIVE_RATIO: {
    schema: whole("ENTENTE_ARCHIVE_RATIO", 2, 1_000_000, usualArchives.maxRatio),
    meaning: "Bytes that an archive may unpack to for each of its own, beyond the first 32 MB; the rest is refused.",
  },
  ENTENTE_BACKLOG: {
    schema: whole("ENTENTE_BACKLOG", 1, 1_000_000, 5000),
    meaning: "Unfinished stages at which intake waits until workers have caught up.",
  },
  ENTENTE_THREADS: {
    schema: whole("ENTENTE_THREADS", 1, 64, Math.max(1, Math.min(4, availableParallelism() - 1))),
    meaning: "Threads that code articles.",
  },
  ENTENTE_READ_SECONDS: {
    schema: whole("ENTENTE_READ_SECONDS", 1, 3600, 30),
    meaning: "Time that reading one article may take before it is refused (reading-timeout).",
  },
  ENTENTE_READ_MB: {
    schema: whole("ENTENTE_READ_MB", 192, 16_384, 256),
    meaning:
      "Memory that a process which reads may hold, itself included, before its article is refused (reading-memory).",
  },
  ENTENTE_OCR: {
    schema: z.enum(["true", "false"]).default("false"),
    meaning: "Whether scans (PDF without a text layer) are read by Tesseract, which must be installed; see Scans.",
  },
  ENTENTE_OCR_PAGES: {
    schema: whole("ENTENTE_OCR_PAGES", 1, 300, 20),
    meaning: "Pages of one scan; a longer one is refused (too-large).",
  },
  ENTENTE_OCR_SECONDS: {
    schema: whole("ENTENTE_OCR_SECONDS", 1, 3600, 120),
    meaning: "Time that recognising all pages of one scan may take before it is refused (reading-timeout).",
  },
  ENTENTE_OCR_MB: {
    schema: whole("ENTENTE_OCR_MB", 256, 16_384, 1024),
    meaning: "Memory that a program which recognises a scan may use before the scan is refused (reading-memory).",
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
  ENTENTE_LOG: {
    schema: z.enum(["auto", "json", "people"]).default("auto"),
    meaning:
      "Form of the lines on standard error: json, or words for people; auto is json for a fleet's roles when they do not write to a terminal.",
  },
  ENTENTE_LOG_LEVEL: {
    schema: z.enum(logLevels).default("info"),
    meaning: "The least that is logged: debug, info, warn or error.",
  },
  ENTENTE_METRICS_PORT: {
    schema: wholeNumber("ENTENTE_METRICS_PORT", 0, 65535).optional(),
    meaning:
      "Port at which watch, work and project answer /metrics and /healthz on ENTENTE_HOST; 0 takes any free one, and without it they do not listen.",
  },
} as const satisfies Record<string, Setting>;

/** Settings as the program uses them: read once, frozen. Paths are absolute. */
export interface Config {
  readonly dataDir: string;
  readonly inbox: string;
  readonly host: string;
  readonly port: number;
  readonly token: string | null;
  readonly usersFile: string | null;
  readonly publicUrl: string | null;
  readonly names: readonly string[];
  readonly proxies: readonly string[];
  readonly sessionHours: number;
  readonly signInTries: number;
  readonly limits: Limits;
  readonly databasePort: number;
  readonly databaseCacheMegabytes: number;
  readonly poll: boolean;
  readonly maxFileBytes: number;
  readonly archives: ArchiveBounds;
  readonly backlog: number;
  readonly threads: number;
  readonly readSeconds: number;
  readonly readMegabytes: number;
  /** What recognising one scan may take; null where scans are refused. */
  readonly ocr: { readonly pages: number; readonly seconds: number; readonly megabytes: number } | null;
  readonly codeSeconds: number;
  readonly codeMegabytes: number;
  /** 0 to 1. */
  readonly minConfidence: number;
  readonly clockSeconds: number;
  readonly attempts: number;
  readonly log: "auto" | "json" | "people";
  readonly logLevel: LogLevel;
  /** Where watch, work and project are measured; null when they are not. */
  readonly metricsPort: number | null;
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

/**
 * Reads the environment, the only place that does. A variable that is empty (`NAME=`, as in .env and compose files) is as if it
 * were not set. Throws UsageError that names the setting, what was expected and what came.
 */
export function readConfig(flags: ConfigFlags = {}, env: NodeJS.ProcessEnv = process.env): Config {
  const given: Record<string, unknown> = {
    DATABASE_URL: env.DATABASE_URL || null,
    REDIS_URL: env.REDIS_URL || null,
  };
  for (const [name, value] of Object.entries({ ...env, ...dropUndefined(flags) })) {
    // an empty flag was typed, and an empty variable of an unknown name is still a typing error
    const isUnset = value === "" && name in settings && flags[name as keyof ConfigFlags] === undefined;
    if (name.startsWith("ENTENTE_") && !isUnset) given[name] = value;
  }
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map((issue) => describe(issue, given)).join("; "));
  const read = parsed.data;
  return Object.freeze({
    dataDir: resolve(read.ENTENTE_DATA),
    inbox: resolve(read.ENTENTE_INBOX),
    host: read.ENTENTE_HOST,
    port: read.ENTENTE_PORT,
    token: read.ENTENTE_TOKEN,
    usersFile: read.ENTENTE_USERS === null ? null : resolve(read.ENTENTE_USERS),
    publicUrl: read.ENTENTE_PUBLIC_URL,
    names: read.ENTENTE_HOSTS,
    proxies: read.ENTENTE_PROXIES,
    sessionHours: read.ENTENTE_SESSION_HOURS,
    signInTries: read.ENTENTE_SIGN_IN_TRIES,
    limits: Object.freeze({
      requestsPerMinute: read.ENTENTE_REQUESTS_MINUTE,
      bodyBytes: read.ENTENTE_MAX_BODY_KB * 1024,
      requestSeconds: read.ENTENTE_REQUEST_SECONDS,
      statementSeconds: read.ENTENTE_STATEMENT_SECONDS,
      streams: read.ENTENTE_STREAMS,
      streamsEach: read.ENTENTE_STREAMS_EACH,
      streamMinutes: read.ENTENTE_STREAM_MINUTES,
    }),
    databasePort: read.ENTENTE_DATABASE_PORT,
    databaseCacheMegabytes: read.ENTENTE_DATABASE_CACHE_MB,
    poll: read.ENTENTE_POLL === "true",
    maxFileBytes: read.ENTENTE_MAX_FILE_MB * 1024 * 1024,
    archives: Object.freeze({
      maxBytes: read.ENTENTE_MAX_ARCHIVE_GB * 1024 ** 3,
      maxMembers: read.ENTENTE_ARCHIVE_MEMBERS,
      maxDepth: read.ENTENTE_ARCHIVE_DEPTH,
      maxRatio: read.ENTENTE_ARCHIVE_RATIO,
    }),
    backlog: read.ENTENTE_BACKLOG,
    threads: read.ENTENTE_THREADS,
    readSeconds: read.ENTENTE_READ_SECONDS,
    readMegabytes: read.ENTENTE_READ_MB,
    ocr:
      read.ENTENTE_OCR === "true"
        ? Object.freeze({
            pages: read.ENTENTE_OCR_PAGES,
            seconds: read.ENTENTE_OCR_SECONDS,
            megabytes: read.ENTENTE_OCR_MB,
          })
        : null,
    codeSeconds: read.ENTENTE_CODE_SECONDS,
    codeMegabytes: read.ENTENTE_CODE_MB,
    minConfidence: read.ENTENTE_MIN_CONFIDENCE / 100,
    clockSeconds: read.ENTENTE_CLOCK_SECONDS,
    attempts: read.ENTENTE_ATTEMPTS,
    log: read.ENTENTE_LOG,
    logLevel: read.ENTENTE_LOG_LEVEL,
    metricsPort: read.ENTENTE_METRICS_PORT ?? null,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
  });
}

function describe(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  if (issue.code === "unrecognized_keys") {
    return `unknown setting ${issue.keys.join(", ")}; the settings are ${Object.keys(settings).join(", ")}`;
  }
  const name = String(issue.path[0]);
  // a connection string may hold a password, and so may an address
  const came = name.endsWith("_URL") ? "" : `, not ${JSON.stringify(given[name])}`;
  const expected = issue.message.startsWith(name) ? issue.message : `${name}: ${issue.message}`;
  return `${expected}${came}`;
}

function dropUndefined(flags: ConfigFlags): ConfigFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}

/** An address, or one with the length of its network's prefix. */
function isNetwork(text: string): boolean {
  const [, address = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && !address.includes("%") && Number(prefix ?? 0) <= (version === 4 ? 32 : 128);
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === "/" && search + hash + username + password === "";
}
