// The page's and the API's questions over a large log: npm run bench -- queries [EVENTS] [FOLDER]. p50 and p95 over HTTP, of questions
// with different actors, days and positions.

import { database, openPool } from "../dist/db/pool.js";
import { openQueues } from "../dist/queue/open-queues.js";
import { onThisMachine } from "../dist/serve/access/admission.js";
import { createServer } from "../dist/serve/app.js";
import { usualLimits } from "../dist/serve/limits.js";
import { median, printMachine, quantile } from "./measure.js";
import { openSyntheticDatabase } from "./synthetic-database.js";

const [given, folder] = process.argv.slice(2);
const events = Number(given ?? 1_000_000);
const { access, position, close } = await openSyntheticDatabase({ events, folder });
const pool = openPool(access, "entente_server", 6);
const queues = await openQueues(
  { kind: "postgres", ...access, role: "entente_queue", schema: "bullmq" },
  { onOutage: console.error },
);
const db = database(pool);
const server = await createServer({
  db,
  writer: db,
  queues,
  admission: { ...onThisMachine, limits: { ...usualLimits, requestsPerMinute: 1_000_000 } },
  release: "bench",
  onTrouble: console.error,
});

const busy = ["USA", "CHN", "RUS", "GBR", "FRA", "DEU"];
const quiet = ["THA", "VNM", "PHL", "IDN", "AUS", "JOR"];
const pick = (list, n) => list[n % list.length];
const year = (n) => 2014 + (n % 10);
const earlier = (n) => Math.floor((position * (1 + (n % 9))) / 10);
const questions = {
  dyads: () => "/api/dyads?limit=100",
  "dyads as of": (n) => `/api/dyads?limit=100&as_of=${earlier(n)}`,
  "events, newest": () => "/api/events?limit=100",
  "events of an actor": (n) => `/api/events?a=${pick([...busy, ...quiet], n)}&limit=100`,
  "events of a government": (n) => `/api/events?a=${pick(busy, n)}GOV&limit=100`,
  "events of a busy dyad": (n) => `/api/events?a=${pick(busy, n)}&b=${pick(busy, n + 1)}&limit=100`,
  "events of a quiet dyad": (n) => `/api/events?a=${pick(quiet, n)}&b=${pick(quiet, n + 1)}&limit=100`,
  "events of a dyad in a month": (n) =>
    `/api/events?a=${pick(busy, n)}&b=${pick(busy, n + 1)}&from=${year(n)}-03-01&to=${year(n)}-03-31`,
  "events of a rare type": (n) => `/api/events?a=${pick(quiet, n)}&plover=MOBILIZE&status=denied&limit=100`,
  "events as of": (n) => `/api/events?a=${pick(busy, n)}&b=${pick(busy, n + 1)}&limit=100&as_of=${earlier(n)}`,
  "relation by month": (n) => `/api/relations/${pick(busy, n)}/${pick(busy, n + 1)}`,
  "relation by day": (n) =>
    `/api/relations/${pick(busy, n)}/${pick(busy, n + 1)}?by=day&from=${year(n)}-01-01&to=${year(n)}-12-31`,
  "relation in numbers": (n) =>
    `/api/relations/${pick(busy, n)}/${pick(busy, n + 1)}/summary?by=${pick(["month", "week", "year"], n)}`,
  "relation of exact actors": (n) => `/api/relations/${pick(busy, n)}GOV/${pick(busy, n + 1)}MIL/summary?by=month`,
  "dyads of an actor": (n) => `/api/dyads?a=${pick([...busy, ...quiet], n)}&limit=100`,
  actors: () => "/api/actors?limit=100",
  "actors as of": (n) => `/api/actors?limit=100&as_of=${earlier(n)}`,
  "actors by name": (n) => `/api/actors?text=${pick(["army", "china", "govern", "jordan"], n)}&limit=50`,
  "an actor": (n) => `/api/actors/${pick([...busy, ...quiet], n)}`,
  "relation as of": (n) => `/api/relations/${pick(busy, n)}/${pick(busy, n + 1)}?as_of=${earlier(n)}`,
  "articles, newest": () => "/api/articles?limit=100",
  "articles refused": () => "/api/articles?state=refused&limit=100",
  "articles as of": (n) => `/api/articles?limit=100&as_of=${earlier(n)}`,
  intake: () => "/api/intake",
  status: () => "/api/status",
};
const rounds = 24;

try {
  printMachine();
  console.log(`${events} events recorded, log at position ${position}; ${rounds} requests each`);
  for (const [name, urlOf] of Object.entries(questions)) {
    const times = [];
    for (let n = 0; n < rounds; n++) {
      const began = performance.now();
      const answer = await server.inject({ url: urlOf(n) });
      times.push(performance.now() - began);
      if (answer.statusCode !== 200) throw new Error(`${urlOf(n)} answered ${answer.statusCode}: ${answer.body}`);
    }
    const p95 = quantile(times, 0.95);
    console.log(
      `${name.padEnd(30)} p50 ${median(times).toFixed(0).padStart(5)} ms, p95 ${p95.toFixed(0).padStart(5)} ms${p95 > 200 ? "  over 200" : ""}`,
    );
  }
} finally {
  await server.close();
  await queues.close({ drainMs: 0 });
  await pool.end();
  await close();
}
