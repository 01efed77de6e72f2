import { type RawBuilder, sql, type Transaction } from "kysely";
import { sha256 } from "../core/ids.ts";
import type { MatchMention } from "../matching/features.ts";
import { whenOf } from "../matching/same-event.ts";
import { fewestCommon } from "../matching/story.ts";
import type { StoreTables } from "./tables.ts";

/** Where a mention stands: its knot, the knot that this one goes with (only a weak one does), its event. */
export interface Place {
  readonly knot: string;
  readonly onto: string | null;
  readonly event: string;
}

/** A mention that counts, and where it stands. */
export interface PlacedMention extends Place {
  readonly mention: MatchMention;
}

/** One lane's day. */
export interface LaneDay {
  readonly lane: string;
  readonly day: string;
}

type Tx = Transaction<StoreTables>;

/** One decision an article at a time: whoever decides about it holds this until the transaction ends. Taken before the blocks. */
export async function lockArticle(tx: Tx, article: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('entente.match.article'), hashtext(${article}))`.execute(tx);
}

/**
 * Waits until nobody else decides about mentions of these blocks. Taken in one order by everybody and before anything about
 * other articles is read; two integers, since keys of one are the log's and the queue's.
 */
export async function lockBlocks(tx: Tx, blocks: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtext('entente.match.block'), key)
    from (select distinct hashtext(block) as key from unnest(${[...blocks]}::text[]) block order by 1 offset 0) keys
  `.execute(tx);
}

/** An article's mention as it was decided about: enough to see what has changed, and what that can reach. */
export interface DecidedMention {
  readonly mention: string;
  readonly block: string;
  readonly lane: string;
  readonly day: string | null;
  readonly digest: string;
}

/** The article's mentions as they were decided about. Exact under the article's lock. */
export async function decidedOf(tx: Tx, article: string): Promise<DecidedMention[]> {
  const found = await sql<DecidedMention>`
    select mention, block, lane, day, digest from match.mentions where article = ${article}
  `.execute(tx);
  return found.rows;
}

/** What `decidedOf` tells a changed mention by. */
export function digestOf(mention: MatchMention): string {
  return sha256(JSON.stringify(mention));
}

/** All mentions of an article, and all of these days in these lanes. */
export async function readCells(tx: Tx, article: string, cells: readonly LaneDay[]): Promise<PlacedMention[]> {
  // one index each: an OR of the two would read the whole table
  return read(
    tx,
    sql`mention in (select mention from match.mentions where article = ${article}
                    union select mention from match.mentions where day is not null and ${among(cells)})`,
  );
}

/** Mentions without a day in the articles that such a key stands for: one article's, or a text's and its copies'. */
export async function readCopies(tx: Tx, keys: readonly number[]): Promise<PlacedMention[]> {
  return keys.length === 0 ? [] : read(tx, sql`day is null and keys && ${ints(keys)}`);
}

/** What mentions are looked up by: keys, the ties among them, and the words of their sentences. */
export interface Traits {
  readonly keys: readonly number[];
  readonly ties: readonly number[];
  readonly words: readonly number[];
}

/**
 * Mentions of these days in these lanes that may have a story like this; `weak` ones alone, or all. Here and below the database
 * leaves out only what cannot fit, since reading and comparing a mention is dear.
 */
export async function readNearDays(
  tx: Tx,
  { cells, traits, weak }: { cells: readonly LaneDay[]; traits: Traits; weak: boolean },
): Promise<PlacedMention[]> {
  if (cells.length === 0) return [];
  const only = weak ? sql`and weak` : sql``;
  return read(
    tx,
    sql`day is not null and ${among(cells)} and keys && ${ints(traits.keys)} and ${hasWordsOf(traits)} ${only}`,
  );
}

/** Mentions without a day that have a tie or may have a story like this. */
export async function readLoose(tx: Tx, traits: Traits): Promise<PlacedMention[]> {
  return traits.keys.length === 0 ? [] : read(tx, sql`day is null and ${isAcquainted(traits)}`);
}

/** Mentions with a day that have a tie or may have a story like this. */
export async function readDated(tx: Tx, traits: Traits): Promise<PlacedMention[]> {
  return traits.keys.length === 0 ? [] : read(tx, sql`day is not null and ${isAcquainted(traits)}`);
}

/** All mentions of some knots. */
export async function readKnots(tx: Tx, knots: readonly string[]): Promise<PlacedMention[]> {
  return knots.length === 0 ? [] : read(tx, sql`knot = any(${[...knots]}::uuid[])`);
}

/** All mentions of some events. */
export async function readEvents(tx: Tx, events: readonly string[]): Promise<PlacedMention[]> {
  return events.length === 0 ? [] : read(tx, sql`event = any(${[...events]}::uuid[])`);
}

/** Takes mentions out. */
export async function removeMentions(tx: Tx, mentions: readonly string[]): Promise<void> {
  if (mentions.length === 0) return;
  await sql`delete from match.mentions where mention = any(${[...mentions]}::uuid[])`.execute(tx);
}

/** Puts mentions in, or what has changed about them. */
export async function putMentions(tx: Tx, placed: readonly PlacedMention[]): Promise<void> {
  if (placed.length === 0) return;
  const rows = placed.map(({ mention, ...place }) => {
    const when = whenOf(mention);
    const day = when.kind === "day" ? when.day : null;
    const { id, article, block, lane } = mention;
    const { keys, words, ...features } = mention;
    return {
      mention: id,
      article,
      block,
      lane,
      day,
      weak: when.kind === "day" && when.weak,
      ...place,
      keys,
      words,
      digest: digestOf(mention),
      features,
    };
  });
  await sql`
    insert into match.mentions
    select mention, article, block, lane, day, weak, knot, onto, event, keys, words, digest, features
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      mention uuid, article text, block text, lane text, day date, weak boolean, knot uuid, onto uuid, event uuid, keys int[],
      words int[], digest text, features json)
    on conflict (mention) do update set
      article = excluded.article, block = excluded.block, lane = excluded.lane, day = excluded.day, weak = excluded.weak,
      knot = excluded.knot, onto = excluded.onto, event = excluded.event, keys = excluded.keys, words = excluded.words,
      digest = excluded.digest, features = excluded.features
  `.execute(tx);
}

/** Changes where mentions stand. */
export async function moveMentions(tx: Tx, moved: readonly (Place & { readonly mention: string })[]): Promise<void> {
  if (moved.length === 0) return;
  await sql`
    update match.mentions m set knot = r.knot, onto = r.onto, event = r.event
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r(mention uuid, knot uuid, onto uuid, event uuid)
    where m.mention = r.mention
  `.execute(tx);
}

async function read(tx: Tx, condition: RawBuilder<unknown>): Promise<PlacedMention[]> {
  type Row = Place & { features: Omit<MatchMention, "keys" | "words">; keys: number[]; words: number[] };
  const found = await sql<Row>`
    select knot, onto, event, features, keys, words from match.mentions m where ${condition}
  `.execute(tx);
  return found.rows.map(({ features, keys, words, ...place }) => ({ mention: { ...features, keys, words }, ...place }));
}

function among(cells: readonly LaneDay[]): RawBuilder<unknown> {
  const lanes = cells.map(({ lane }) => lane);
  const days = cells.map(({ day }) => day);
  return sql`(lane, day) in (select * from unnest(${lanes}::text[], ${days}::date[]))`;
}

function isAcquainted(traits: Traits): RawBuilder<unknown> {
  return sql`keys && ${ints(traits.keys)} and (keys && ${ints(traits.ties)} or ${hasWordsOf(traits)})`;
}

function hasWordsOf({ words }: Traits): RawBuilder<unknown> {
  return sql`(select count(*) from unnest(m.words) word where word = any(${ints(words)})) >= ${sql.lit(fewestCommon)}`;
}

function ints(numbers: readonly number[]): RawBuilder<unknown> {
  return sql`${[...numbers]}::int[]`;
}
