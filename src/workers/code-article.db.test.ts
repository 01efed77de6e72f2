import type { Kysely } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "../../tests/support/database.ts";
import { type CoderPool, openCoderPool } from "../coders/thread-pool.ts";
import { sha256 } from "../core/ids.ts";
import { database } from "../db/pool.ts";
import { append } from "../log/append.ts";
import { articleReceived } from "../log/entries/article-received.ts";
import { openReaderPool, type ReaderPool } from "../readers/process-pool.ts";
import { readArticle as understand } from "../reading/read.ts";
import { keepOriginal, packBytes } from "../store/articles.ts";
import type { StoreTables } from "../store/tables.ts";
import { codeArticle } from "./code-article.ts";
import { readArticle } from "./read-article.ts";

let fresh: FreshDatabase;
let db: Kysely<StoreTables>;
let coder: CoderPool;
let reader: ReaderPool;
const reading = { maxBytes: 1_000_000 };

beforeAll(async () => {
  fresh = await freshDatabase();
  db = database<StoreTables>(fresh.pool("entente_writer", 4));
  coder = openCoderPool({ threads: 1, seconds: 60, megabytes: 1000, minConfidence: 0 });
  reader = openReaderPool({ processes: 1, seconds: 60, megabytes: 256, ...reading, recogniser: null });
});
afterAll(async () => {
  await coder.close();
  await reader.close();
  await db.destroy();
  await fresh.close();
});

const english =
  "Peru and Ecuador signed a peace treaty in Brasilia on Monday, after a dispute that had lasted for more than fifty years.";
const english2 =
  "The president of Ecuador thanked the guarantors of the treaty, and said that both countries would now grow.";
const spanish =
  "El presidente del Perú visitó el Ecuador en enero, y los dos países acordaron abrir la frontera que había estado cerrada.";
const swedish =
  "Perus och Ecuadors presidenter har undertecknat ett avtal i Brasilia, efter en konflikt som hade pågått i mer än femtio år.";

interface Mention {
  readonly id: string;
  readonly evidence: { readonly start: number; readonly end: number };
}

/** What the log would say of an article of these paragraphs once it is read and coded, with the text. */
async function coded(...paragraphs: string[]) {
  const bytes = Buffer.from(`Peace\n\n${paragraphs.join("\n\n")}\n`);
  const article = sha256(bytes);
  const needs = { db, coder, reader };
  const packed = await packBytes(article, bytes);
  await db.transaction().execute(async (tx) => {
    await keepOriginal(tx, packed);
    const received = articleReceived.of({ article, file: null, origin: "stdin", fileTime: null, size: bytes.length });
    await append(tx, { key: `received/${article}`, entries: [received], meta: {} });
  });
  const read = await readArticle.work({ article, turn: "1" }, needs);
  await db
    .transaction()
    .execute(async (tx) => append(tx, { key: `read/${article}`, entries: await read.settle(tx), meta: {} }));
  const outcome = await codeArticle.work({ article, turn: "2" }, needs);
  const [entry] = await db.transaction().execute((tx) => outcome.settle(tx));
  const { text } = await understand(bytes, { name: "peace.txt" }, reading);
  const mentions = (Object(entry?.data).mentions ?? []) as readonly Mention[];
  return { entry, mentions, text };
}

test("each passage is coded by its own language's coder, with offsets in the whole text", async () => {
  const { entry, mentions, text } = await coded(english, english2, spanish, english);
  expect(entry).toMatchObject({ type: "article.coded", data: { language: "eng" } });
  const at = text.indexOf(spanish);
  const within = mentions.filter(({ evidence }) => evidence.start >= at && evidence.end <= at + spanish.length);
  expect(within.length).toBeGreaterThan(0);
  for (const { evidence } of within) expect(spanish).toContain(text.slice(evidence.start, evidence.end));
  expect(mentions.length).toBeGreaterThan(within.length);
  const starts = mentions.map(({ evidence }) => evidence.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  // the Spanish sentences give what they would give alone
  const alone = await coder.code({ text: spanish, lang: "spa" });
  expect(within.map(({ evidence }) => evidence.start - at)).toEqual(alone.events.map(({ evidence }) => evidence.start));
});

test("a passage in a language without a coder stays uncoded, and so does an article of which all is", async () => {
  const { mentions, text } = await coded(english, english2, swedish, english);
  const at = text.indexOf(swedish);
  expect(mentions.length).toBeGreaterThan(0);
  expect(mentions.filter(({ evidence }) => evidence.start >= at && evidence.end <= at + swedish.length)).toEqual([]);
  expect((await coded(swedish, swedish)).entry).toMatchObject({ type: "article.uncoded", data: { language: "swe" } });
});

test("an article in a language without a coder is coded as far as a passage has one", async () => {
  const { entry, mentions, text } = await coded(swedish, swedish, swedish, english);
  expect(entry).toMatchObject({ type: "article.coded", data: { language: "eng" } });
  expect(mentions.length).toBeGreaterThan(0);
  for (const { evidence } of mentions) expect(evidence.start).toBeGreaterThanOrEqual(text.indexOf(english));
});
