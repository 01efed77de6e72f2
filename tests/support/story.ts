import { type Kysely, sql } from "kysely";
import { expect } from "vitest";
import { database } from "../../src/db/pool.ts";
import { append } from "../../src/log/append.ts";
import { prepareProjections } from "../../src/projections/catch-up.ts";
import type { AnyProjection, Projection } from "../../src/projections/define.ts";
import { projections } from "../../src/projections/index.ts";
import { catchUp } from "../../src/projections/step.ts";
import { type FreshDatabase, freshDatabase } from "./database.ts";
import type { Fact, FileToStore, TextToStore } from "./facts.ts";

/** A database with a log to which facts are told, and projections of it. */
export interface Story {
  readonly fresh: FreshDatabase;
  /** As the roles that write, project and ask. */
  readonly writer: Kysely<unknown>;
  readonly projector: Kysely<unknown>;
  readonly server: Kysely<unknown>;
  /** Puts what the facts rest on in the store and appends their entries in one append; returns the last position. */
  tell(facts: readonly Fact[]): Promise<number>;
  /** Brings projections up to a position (else the log's end), in batches of at most `limit`. */
  project(options?: { upTo?: number; limit?: number; only?: readonly AnyProjection[] }): Promise<void>;
  /** Drops the projections' tables and makes them anew, empty. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export async function openStory(): Promise<Story> {
  const fresh = await freshDatabase();
  const writer = database<unknown>(fresh.pool("entente_writer", 2));
  const projector = database<unknown>(fresh.pool("entente_projector", 6));
  const server = database<unknown>(fresh.pool("entente_server", 2));
  await prepareProjections(projector);
  let told = 0;
  return {
    fresh,
    writer,
    projector,
    server,
    async tell(facts) {
      if (facts.length === 0) return 0;
      return writer.transaction().execute(async (tx) => {
        await putTexts(
          tx,
          facts.flatMap(({ text }) => text ?? []),
        );
        await putFiles(
          tx,
          facts.flatMap(({ file }) => file ?? []),
        );
        told += 1;
        const entries = facts.flatMap(({ entry }) => entry ?? []);
        const { positions } = await append(tx, { key: `story/${told}`, entries, meta: {} });
        return positions.at(-1) ?? 0;
      });
    },
    async project({ upTo = Number.MAX_SAFE_INTEGER, limit = 1000, only = projections } = {}) {
      for (const projection of only) {
        for (;;) {
          const { position, horizon } = await catchUp(projector, projection, { limit, upTo });
          if (position >= horizon) break;
        }
      }
    },
    async forget() {
      for (const { schema } of projections) await sql`drop schema ${sql.id(schema)} cascade`.execute(projector);
      await prepareProjections(projector);
    },
    close: () => fresh.close(),
  };
}

/** Every row of a projection's tables, by table, in the order of their primary keys; times are left out. */
export async function rowsOf(story: Story, { schema }: AnyProjection): Promise<Record<string, object[]>> {
  const { rows: tables } = await sql<{ name: string; key: string }>`
    select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by k.n) as key
    from pg_class c join pg_namespace s on s.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    cross join lateral unnest(i.indkey::int[]) with ordinality k (attnum, n)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where s.nspname = ${schema} and c.relkind = 'r' group by c.relname order by c.relname
  `.execute(story.server);
  const found: Record<string, object[]> = {};
  for (const { name, key } of tables) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(`${schema}.${name}`)} order by ${sql.raw(key)}
    `.execute(story.server);
    found[name] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => !(value instanceof Date))),
    );
  }
  return found;
}

type Asking<Answer> = (db: Kysely<unknown>, args: never) => Promise<Answer>;

/** A test as a sentence: given what was projected before, when this is told, then a query answers so. */
export function given<Queries extends Record<string, unknown>>(
  story: Story,
  projection: Projection<never, Queries> | AnyProjection,
  before: readonly Fact[] = [],
) {
  return {
    when: (after: readonly Fact[]) => ({
      async thenQuery<Name extends keyof Queries & string>(
        name: Name,
        args: Queries[Name] extends Asking<unknown> ? Parameters<Queries[Name]>[1] : never,
        expected: unknown,
      ): Promise<void> {
        for (const facts of [before, after]) {
          await story.tell(facts);
          await story.project({ only: [projection as AnyProjection] });
        }
        const ask = (projection.queries as Record<string, (db: Kysely<unknown>, args: unknown) => Promise<unknown>>)[
          name
        ];
        expect(await ask?.(story.server, args)).toMatchObject(expected as object);
      },
    }),
  };
}

async function putTexts(db: Kysely<unknown>, texts: readonly TextToStore[]): Promise<void> {
  const rows = JSON.stringify(texts.map(({ textHash, ...text }) => ({ ...text, text_hash: textHash })));
  await sql`
    insert into store.articles (article, size)
    select distinct article, 400 from json_to_recordset(${rows}::json) as t(article text) on conflict do nothing
  `.execute(db);
  await sql`
    insert into store.texts (article, text_hash, title, byline, body)
    select article, text_hash, title, '{}', body
    from json_to_recordset(${rows}::json) as t(article text, text_hash text, title text, body text)
    on conflict do nothing
  `.execute(db);
}

async function putFiles(db: Kysely<unknown>, files: readonly FileToStore[]): Promise<void> {
  const rows = JSON.stringify(files);
  await sql`
    insert into store.articles (article, size)
    select distinct article, 400 from json_to_recordset(${rows}::json) as f(article text)
    where article is not null on conflict do nothing
  `.execute(db);
  for (const { file, path, article } of files) {
    await sql`
      insert into store.files (file, path, article, size, modified) values (${file}, ${path}, ${article}, 400, 0)
      on conflict (file) do update set article = excluded.article
    `.execute(db);
  }
}
