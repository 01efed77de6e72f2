// A synthetic log: as many events as wanted, with the articles, mentions and texts behind them, always the same for one seed.
// What measures speed at size builds on it; it says nothing about the world.
//   node bench/synthetic-log.js CONNECTION [EVENTS] [SEED]     fills a migrated database, as its owner
import { pathToFileURL } from "node:url";
import { sql } from "kysely";
import { sha256, uuidOf } from "../dist/core/ids.js";
import { database, openPool } from "../dist/db/pool.js";
import { append } from "../dist/log/append.js";
import { articleCoded } from "../dist/log/entries/article-coded.js";
import { articleRead } from "../dist/log/entries/article-read.js";
import { articleReceived } from "../dist/log/entries/article-received.js";
import { articleRecorded } from "../dist/log/entries/article-recorded.js";
import { articleRefused } from "../dist/log/entries/article-refused.js";
import { articleReplaced } from "../dist/log/entries/article-replaced.js";
import { eventMerged } from "../dist/log/entries/event-merged.js";
import { eventRecorded } from "../dist/log/entries/event-recorded.js";
import { eventReported } from "../dist/log/entries/event-reported.js";
import { eventWithdrawn } from "../dist/log/entries/event-withdrawn.js";

const countries = `USA:the United States,CHN:China,RUS:Russia,GBR:Britain,FRA:France,DEU:Germany,UKR:Ukraine,ISR:Israel,
IRN:Iran,IND:India,PAK:Pakistan,JPN:Japan,KOR:South Korea,PRK:North Korea,TUR:Turkey,SYR:Syria,SAU:Saudi Arabia,EGY:Egypt,
VEN:Venezuela,COL:Colombia,BRA:Brazil,ARG:Argentina,MEX:Mexico,CUB:Cuba,PER:Peru,CHL:Chile,ECU:Ecuador,BOL:Bolivia,
NGA:Nigeria,ZAF:South Africa,KEN:Kenya,ETH:Ethiopia,SDN:Sudan,SOM:Somalia,COD:the Congo,MLI:Mali,DZA:Algeria,MAR:Morocco,
TUN:Tunisia,LBY:Libya,ITA:Italy,ESP:Spain,PRT:Portugal,GRC:Greece,POL:Poland,HUN:Hungary,ROU:Romania,SRB:Serbia,
BLR:Belarus,GEO:Georgia,ARM:Armenia,AZE:Azerbaijan,KAZ:Kazakhstan,UZB:Uzbekistan,AFG:Afghanistan,IRQ:Iraq,YEM:Yemen,
LBN:Lebanon,JOR:Jordan,THA:Thailand,VNM:Vietnam,PHL:the Philippines,IDN:Indonesia,AUS:Australia,IGOUNO:the United Nations`
  .split(/,\s*/)
  .map((line) => line.trim().split(":"));
const roles = ["", "", "", "GOV", "GOV", "GOV", "GOV", "MIL", "OPP", "COP"];
const called = {
  "": "",
  GOV: "the government of ",
  MIL: "the army of ",
  OPP: "the opposition of ",
  COP: "the police of ",
};
// type, mode, CAMEO, quad class, Goldstein, verb
const acts = [
  ["CONSULT", "visit", "042", 1, 1.9, "visited"],
  ["CONSULT", "meet", "040", 1, 1, "consulted"],
  ["AGREE", "meet", "0311", 1, 4, "agreed to meet"],
  ["SUPPORT", null, "051", 1, 3.4, "praised"],
  ["COOPERATE", "economic", "061", 2, 6.4, "traded with"],
  ["AID", "economic", "071", 2, 7.4, "lent money to"],
  ["REQUEST", null, "020", 3, 3, "appealed to"],
  ["ACCUSE", "disapprove", "111", 3, -2, "criticised"],
  ["REJECT", null, "120", 3, -4, "rebuffed"],
  ["THREATEN", "coerce", "138", 3, -7, "threatened"],
  ["SANCTION", "withdraw", "163", 4, -8, "imposed sanctions on"],
  ["MOBILIZE", "militia", "150", 4, -7.2, "massed troops against"],
  ["COERCE", "seize", "171", 4, -9.2, "seized property of"],
  ["ASSAULT", "armed", "190", 4, -10, "attacked"],
];
const statuses = [..."occurred ".repeat(16).trim().split(" "), "planned", "planned", "denied", "ongoing"];
const articlesAnAppend = 60;
const lately = 4000;

/** Articles in the order in which they come, each with its rows for the store and its entries by stage, until there are `events`. */
export function* syntheticArticles({ events, seed = 1 }) {
  const random = randomFrom(seed);
  const pick = (list, power = 1) => list[Math.floor(list.length * random() ** power)];
  const known = [];
  const drawKnown = () => {
    const event = known[Math.floor(known.length * random())];
    return event?.gone ? null : event;
  };
  let recorded = 0;
  let previous = null;
  for (let n = 0; recorded < events; n++) {
    const article = sha256(`synthetic article ${seed} ${n}`);
    const path = `synthetic/${seed}/${Math.floor(n / 1000)}/${n}.txt`;
    const file = sha256(path);
    const published = dayOf(Math.floor(random() * 4000));
    const said = [];
    for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
      const again = random() < 0.28 ? drawKnown() : null;
      said.push(again ?? drawEvent({ random, pick, published }));
    }
    const body = said.map((event) => `${sentenceOf(event)}.`).join(" ");
    const textHash = sha256(body);
    const mentions = mentionsOf({ article, textHash, body, said });
    const received = [articleReceived.of({ article, file, origin: "watch", fileTime: null, size: body.length })];
    if (random() < 0.01) {
      const detail = "expected a body after the title";
      yield {
        store: { article, file, path, text: null, size: body.length },
        stages: [received, [articleRefused.of({ article, stage: "read", code: "no-body-text", detail })], [], []],
      };
      continue;
    }
    if (previous && random() < 0.004) received.push(articleReplaced.of({ article: previous, by: article, file }));
    previous = article;
    const told = [];
    for (const [i, event] of said.entries()) {
      const mention = mentions[i].id;
      const about = { article, mention, event: event.id ?? uuidOf("synthetic event", String(seed), String(recorded)) };
      if (event.id === undefined && recorded < events) {
        Object.assign(event, { id: about.event, of: mention, reports: 1 });
        known[recorded % lately] = event;
        recorded++;
        told.push(eventRecorded.of({ ...about, reason: "new", state: stateOf(event) }));
      } else if (event.id !== undefined) {
        event.reports++;
        told.push(eventReported.of({ ...about, reason: "same act, day and actors", state: stateOf(event) }));
      }
    }
    const [event, other] = [drawKnown(), drawKnown()];
    if (event && other && event !== other && random() < 0.03) {
      event.gone = true;
      if (random() < 0.5) told.push(eventWithdrawn.of({ event: event.id, reason: "no mention left" }));
      else told.push(eventMerged.of({ event: event.id, into: other.id, reason: "a mention that is of both" }));
    }
    yield {
      store: {
        article,
        file,
        path,
        text: { textHash, title: `${sentenceOf(said[0])}, report ${n}`, body },
        size: body.length,
      },
      stages: [
        received,
        [readOf({ article, textHash, published, body, pick })],
        [codedOf({ article, textHash, mentions })],
        [...told, articleRecorded.of({ article, mentions: told.length })],
      ],
    };
  }
}

/**
 * Appends a synthetic log through log.append, `articlesAnAppend` articles at a time, with its texts in the store, as role
 * entente_writer. Returns how many articles, entries there are, and the last position.
 */
export async function appendSyntheticLog(db, { events, seed = 1, extend = async () => {}, onProgress = () => {} }) {
  const counted = { articles: 0, entries: 0, position: 0 };
  let batch = [];
  let batches = 0;
  const flush = async () => {
    const taken = batch;
    batch = [];
    const entries = [0, 1, 2, 3].flatMap((stage) => taken.flatMap(({ stages }) => stages[stage]));
    if (batches++ % 200 === 0) await extend();
    const { positions } = await db.transaction().execute(async (tx) => {
      await store(tx, taken);
      return append(tx, { key: `synthetic/${seed}/${batches}`, entries, meta: { release: "synthetic" } });
    });
    counted.articles += taken.length;
    counted.entries += entries.length;
    counted.position = positions.at(-1);
    onProgress(counted);
  };
  let appending = Promise.resolve();
  for (const article of syntheticArticles({ events, seed })) {
    batch.push(article);
    if (batch.length < articlesAnAppend) continue;
    // the next batch is drawn while this one is appended
    await appending;
    appending = flush();
  }
  await appending;
  if (batch.length > 0) await flush();
  return counted;
}

async function store(tx, taken) {
  const rows = JSON.stringify(taken.map(({ store: { article, size, file, path } }) => ({ article, size, file, path })));
  await sql`
    insert into store.articles (article, size)
    select article, size from json_to_recordset(${rows}::json) as a(article text, size bigint)
  `.execute(tx);
  await sql`
    insert into store.files (file, path, article, size, modified)
    select file, path, article, size, 0 from json_to_recordset(${rows}::json)
      as a(article text, size bigint, file text, path text)
  `.execute(tx);
  const texts = taken.flatMap(({ store: { article, text } }) => (text ? [{ article, ...text }] : []));
  await sql`
    insert into store.texts (article, text_hash, title, byline, body)
    select article, "textHash", title, '{}', body from json_to_recordset(${JSON.stringify(texts)}::json)
      as t(article text, "textHash" text, title text, body text)
  `.execute(tx);
}

function drawEvent({ random, pick, published }) {
  const party = () => {
    const [code, name] = pick(countries, 2.2);
    const role = code.length === 3 ? pick(roles) : "";
    return { code: code + role, name: called[role] + name };
  };
  const source = party();
  let target = party();
  while (target.code.slice(0, 3) === source.code.slice(0, 3)) target = party();
  const [plover, mode, cameo, quad, goldstein, verb] = pick(acts);
  const exact = random();
  const precision = exact < 0.85 ? "day" : exact < 0.93 ? "month" : exact < 0.96 ? "week" : "year";
  const date = {
    day: published,
    week: published,
    month: `${published.slice(0, 7)}-01`,
    year: `${published.slice(0, 4)}-01-01`,
  };
  return {
    act: { plover, mode, context: ["diplomatic"], content: null, cameo, quad, goldstein },
    symmetric: plover === "CONSULT" && mode === "meet",
    status: pick(statuses),
    date: exact > 0.985 ? null : { date: date[precision], precision, basis: "explicit" },
    confidence: 0.5 + Math.floor(random() * 50) / 100,
    sides: [source, target],
    verb,
  };
}

function sentenceOf({ sides: [source, target], verb, date }) {
  const when = date ? `On ${date.date} ` : "";
  const begun = when + source.name;
  return `${begun[0].toUpperCase()}${begun.slice(1)} ${verb} ${target.name}`;
}

function mentionsOf({ article, textHash, body, said }) {
  let start = 0;
  return said.map((event, n) => {
    const sentence = `${sentenceOf(event)}.`;
    const [source, target] = event.sides;
    const at = start + (event.date ? `On ${event.date.date} `.length : 0);
    const actor = ({ code, name }, from) => ({ code, person: false, start: from, end: from + name.length });
    const verbAt = at + source.name.length + 1;
    const sides = [actor(source, at), actor(target, verbAt + event.verb.length + 1)];
    const evidence = { start, end: start + sentence.length };
    start += sentence.length + 1;
    if (evidence.end > body.length) throw new Error("a sentence must lie in its text");
    return {
      id: uuidOf("mention", article, textHash, String(n)),
      ...event.act,
      source: event.symmetric ? sides : [sides[0]],
      target: event.symmetric ? [] : [sides[1]],
      symmetric: event.symmetric,
      status: event.status,
      attributed: [],
      date: event.date,
      open: null,
      place: null,
      figures: {},
      confidence: event.confidence,
      trigger: { start: verbAt, end: verbAt + event.verb.length },
      evidence,
      why: ["synthetic"],
    };
  });
}

function stateOf({ of, act, sides, symmetric, status, date, confidence, reports }) {
  const codes = sides.map(({ code }) => code);
  const [source, target] = symmetric ? [codes, []] : [[codes[0]], [codes[1]]];
  return { of, ...act, source, target, symmetric, status, date, place: null, figures: {}, confidence, reports };
}

function readOf({ article, textHash, published, body, pick }) {
  const [code, script] = pick(["eng:Latn", "eng:Latn", "spa:Latn", "fra:Latn", "por:Latn", "rus:Cyrl"]).split(":");
  return articleRead.of({
    article,
    textHash,
    format: "txt",
    charset: "utf-8",
    language: { code, confidence: 1, script },
    published: { date: published, time: null, precision: "day", basis: "header" },
    modified: null,
    passages: [],
    decoding: { undecodable: 0, mended: false },
    characters: body.length,
    cut: [],
  });
}

function codedOf({ article, textHash, mentions }) {
  const release = { number: 1, hash: "synthetic" };
  return articleCoded.of({ article, textHash, language: "eng", release, mentions, unresolved: [] });
}

function dayOf(number) {
  return new Date(Date.UTC(2014, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [connectionString, events = "10000", seed = "1"] = process.argv.slice(2);
  const writer = database(openPool({ connectionString }, "entente_writer", 2));
  const owner = database(openPool({ connectionString }, "owner", 1));
  const began = performance.now();
  try {
    const made = await appendSyntheticLog(writer, {
      events: Number(events),
      seed: Number(seed),
      extend: () => sql`select log.extend()`.execute(owner),
      onProgress: ({ entries }) => process.stderr.write(`\r${entries} entries`),
    });
    const seconds = (performance.now() - began) / 1000;
    console.error(
      `\r${made.articles} articles, ${made.entries} entries in ${seconds.toFixed(0)} s, up to ${made.position}`,
    );
  } finally {
    await writer.destroy();
    await owner.destroy();
  }
}
