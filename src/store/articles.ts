import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants } from "node:zlib";
import { type Kysely, sql, type Transaction } from "kysely";
import type { StoreTables } from "./tables.ts";

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** The article's words were erased; whatever wanted to write about it stops here, for good. */
export class Forgotten extends Error {
  override readonly name = "Forgotten";
}

/** Bytes ready for the store: compressed outside of any transaction. */
export interface PackedBytes {
  readonly article: string;
  readonly size: number;
  readonly encoding: "br" | "identity";
  readonly bytes: Buffer;
}

/** Compresses an article's bytes (Brotli, quality 4: a third of the size at disk speed), unless that makes them larger. */
export async function packBytes(article: string, bytes: Uint8Array): Promise<PackedBytes> {
  const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  const smaller = packed.length < bytes.length;
  return {
    article,
    size: bytes.length,
    encoding: smaller ? "br" : "identity",
    bytes: smaller ? packed : Buffer.from(bytes),
  };
}

/**
 * Keeps an article's bytes; the same bytes again change nothing. Also locks the rows of `others`, which the transaction
 * will decide about, in one order with this one's. Throws Forgotten when this article is under a tombstone.
 */
export async function keepOriginal(
  tx: Transaction<StoreTables>,
  packed: PackedBytes,
  others: readonly string[] = [],
): Promise<void> {
  const { article, size, encoding, bytes } = packed;
  if (others.length > 0) await lockAll(tx, packed, others);
  // one statement, since every article comes this way: the update that changes nothing is what locks the row
  const kept = await sql<{ forgotten_at: Date | null }>`
    with locked as (
      insert into store.articles as a (article, size) values (${article}, ${size})
      on conflict (article) do update set size = a.size
      returning forgotten_at),
    bytes as (
      insert into store.originals (article, encoding, bytes)
      select ${article}, ${encoding}, ${bytes} from locked where forgotten_at is null
      on conflict (article) do nothing)
    select forgotten_at from locked`.execute(tx);
  refuseForgotten(article, kept.rows[0]);
}

/** Locks the rows of articles that the transaction will decide about, in one order for everybody. */
export async function lockArticles(tx: Transaction<StoreTables>, articles: readonly string[]): Promise<void> {
  await tx
    .selectFrom("store.articles")
    .select("article")
    .where("article", "in", articles)
    .orderBy("article")
    .forUpdate()
    .execute();
}

/** Locks several articles' rows, the new one's too, which may not be there yet. */
async function lockAll(
  tx: Transaction<StoreTables>,
  { article, size }: PackedBytes,
  others: readonly string[],
): Promise<void> {
  await tx
    .insertInto("store.articles")
    .values({ article, size, forgotten_at: null })
    .onConflict((row) => row.column("article").doNothing())
    .execute();
  await lockArticles(tx, [article, ...others]);
}

/** Whether the log knows the article already. Exact for who holds its row, as `keepOriginal` leaves it. */
export async function isKnown(tx: Transaction<StoreTables>, article: string): Promise<boolean> {
  const known = await sql`select 1 from log.streams where stream = ${`article/${article}`}`.execute(tx);
  return known.rows.length > 0;
}

/** Every write to the store stops at a tombstone. */
function refuseForgotten(article: string, row: { forgotten_at: Date | null } | undefined): void {
  if (!row) throw new Error(`article ${article} is not in the store`);
  if (row.forgotten_at) throw new Forgotten(`article ${article} was forgotten`);
}

/** The bytes as they came. Throws Forgotten when they were erased. */
export async function readOriginal(db: Kysely<StoreTables>, article: string): Promise<Uint8Array> {
  const row = await db
    .selectFrom("store.originals")
    .select(["encoding", "bytes"])
    .where("article", "=", article)
    .executeTakeFirst();
  if (!row) throw new Forgotten(`article ${article} has no bytes`);
  return row.encoding === "br" ? decompress(row.bytes) : row.bytes;
}

/** An article's words as they were read. */
export interface StoredText {
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string;
}

/** Keeps an article's words under their hash, with all words of which they are a part. Throws Forgotten under a tombstone. */
export async function keepText(
  tx: Transaction<StoreTables>,
  article: string,
  textHash: string,
  text: StoredText & { readonly source: string },
): Promise<void> {
  const { title, byline, publisher, url, body, source } = text;
  const kept = await sql<{ forgotten_at: Date | null }>`
    with locked as (select forgotten_at from store.articles where article = ${article} for update),
    words as (
      insert into store.texts (article, text_hash, title, byline, publisher, url, body, source)
      select ${article}, ${textHash}, ${title}, ${[...byline]}::text[], ${publisher}, ${url}, ${body}, ${source}
      from locked where forgotten_at is null
      on conflict (article, text_hash) do update set source = excluded.source)
    select forgotten_at from locked`.execute(tx);
  refuseForgotten(article, kept.rows[0]);
}

/** The words that spans with this text hash point into. Throws Forgotten when they were erased. */
export async function readText(db: Kysely<StoreTables>, article: string, textHash: string): Promise<StoredText> {
  const row = await db
    .selectFrom("store.texts")
    .select(["title", "byline", "publisher", "url", "body"])
    .where("article", "=", article)
    .where("text_hash", "=", textHash)
    .executeTakeFirst();
  if (!row) throw new Forgotten(`article ${article} has no text ${textHash}`);
  return row;
}
