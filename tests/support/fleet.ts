import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Running, startEntente, type Workplace, workplace } from "./entente.ts";
import { debianPostgres, startPostgres, type TestPostgres } from "./postgres.ts";
import { startRedis, type TestRedis } from "./redis.ts";

/** Facts of history in the five languages that are coded; own words, so that each is a short article. */
const facts = [
  [
    "Peru and Ecuador signed a peace agreement in Brasilia on 26 October 1998.",
    "Perú y Ecuador firmaron un acuerdo de paz en Brasilia el 26 de octubre de 1998.",
    "O Peru e o Equador assinaram um acordo de paz em Brasília em 26 de outubro de 1998.",
    "Le Pérou et l’Équateur ont signé un accord de paix à Brasilia le 26 octobre 1998.",
    "Перу и Эквадор подписали мирное соглашение в Бразилиа 26 октября 1998 года.",
  ],
  [
    "Iraq invaded Kuwait on 2 August 1990.",
    "Irak invadió Kuwait el 2 de agosto de 1990.",
    "O Iraque invadiu o Kuwait em 2 de agosto de 1990.",
    "L’Irak a envahi le Koweït le 2 août 1990.",
    "Ирак вторгся в Кувейт 2 августа 1990 года.",
  ],
  [
    "The United Kingdom and Argentina restored diplomatic relations on 15 February 1990.",
    "El Reino Unido y Argentina restablecieron relaciones diplomáticas el 15 de febrero de 1990.",
    "O Reino Unido e a Argentina restabeleceram relações diplomáticas em 15 de fevereiro de 1990.",
    "Le Royaume-Uni et l’Argentine ont rétabli leurs relations diplomatiques le 15 février 1990.",
    "Великобритания и Аргентина восстановили дипломатические отношения 15 февраля 1990 года.",
  ],
  [
    "Egypt and Israel signed a peace treaty in Washington on 26 March 1979.",
    "Egipto e Israel firmaron un tratado de paz en Washington el 26 de marzo de 1979.",
    "O Egito e Israel assinaram um tratado de paz em Washington em 26 de março de 1979.",
    "L’Égypte et Israël ont signé un traité de paix à Washington le 26 mars 1979.",
    "Египет и Израиль подписали мирный договор в Вашингтоне 26 марта 1979 года.",
  ],
] as const;

const titles = ["From the archive", "Del archivo", "Do arquivo", "Des archives", "Из архива"] as const;

/** One in twenty-five is no text and must be refused. */
export const isRefused = (n: number) => n % 25 === 24;

/** Puts the articles of these numbers into an inbox, each whole or not at all. */
export function dropArticles(inbox: string, from: number, to: number): void {
  mkdirSync(inbox, { recursive: true });
  for (let n = from; n < to; n++) {
    const fact = facts[Math.floor(n / 5) % facts.length]?.[n % 5];
    const text = `Date: 2001-03-0${1 + (n % 9)}\n\n${titles[n % 5]} ${n}\n\n${fact}\n`;
    const name = join(inbox, `article-${String(n).padStart(4, "0")}.txt`);
    writeFileSync(`${name}.tmp`, isRefused(n) ? Buffer.alloc(100 + n) : text);
    renameSync(`${name}.tmp`, name);
  }
}

/** What docker-compose.yml describes, as processes of this machine. */
export interface Fleet {
  readonly place: Workplace;
  readonly postgres: TestPostgres;
  readonly redis: TestRedis;
  /** Connection strings of the login that owns the database and of the one that the processes have. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly readerUrl: string;
  /** Starts a process of the fleet and waits until it runs. */
  start(process: "watch" | "work" | "project" | "serve"): Promise<Running>;
  remove(): Promise<void>;
}

/** Starts Debian's PostgreSQL with the logins of deploy/postgres/init.sh, and a Redis that keeps what it holds and never evicts. */
export async function openFleet(): Promise<Fleet> {
  const postgres = await startPostgres({
    bin: debianPostgres,
    user: "postgres",
    password: "super",
    settings: ["fsync=on"],
  });
  const redis = await startRedis(["--appendonly", "yes", "--maxmemory", "256mb", "--maxmemory-policy", "noeviction"]);
  const { port } = new URL(postgres.url);
  execFileSync("sh", ["deploy/postgres/init.sh"], {
    env: {
      PATH: process.env.PATH,
      ...{ PGHOST: "127.0.0.1", PGPORT: port, PGPASSWORD: "super", POSTGRES_USER: "postgres" },
      ...{ ENTENTE_OWNER_PASSWORD: "own'er", ENTENTE_APP_PASSWORD: "app", ENTENTE_READER_PASSWORD: "reader" },
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const urlOf = (login: string) => `postgresql://${login}@127.0.0.1:${port}/entente`;
  const appUrl = urlOf("entente_app:app");
  const place = await workplace({ REDIS_URL: redis.url, DATABASE_URL: appUrl, ENTENTE_METRICS_PORT: "0" });
  return {
    place,
    postgres,
    redis,
    ownerUrl: urlOf("entente:own'er"),
    appUrl,
    readerUrl: urlOf("entente_reader:reader"),
    async start(process) {
      const running = startEntente(place, [process]);
      await running.until(new RegExp(`${process} runs`));
      return running;
    },
    async remove() {
      await redis.stop();
      await postgres.stop();
      await place.remove();
    },
  };
}
