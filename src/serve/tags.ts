import { type Kysely, sql } from "kysely";
import { sha256 } from "../core/ids.ts";

/**
 * The tag of what is answered at an address: it changes with the log's life, with what the projections have applied or hold,
 * with the tables that a rebuild puts in place, with the moments that times are mapped by, and with the release, which together
 * are all that an answer depends on. One short query, so that an answer that is known already costs no other.
 */
export async function stateTag(db: Kysely<unknown>, release: string, url: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', (select epoch from log.identity),
      (select string_agg(concat_ws(':', name, version, position, to_regnamespace(name || '_v' || version)::oid), ','
                         order by name, version) from projection.checkpoints),
      (select concat_ws(':', count(*), max(held_at)) from projection.held),
      (select max(position) from log.moments)) as state
  `.execute(db);
  return `W/"${sha256([rows[0]?.state, release, url].join("\n")).slice(0, 32)}"`;
}

/** The tag of what was answered, for what changes otherwise than with the log. */
export function contentTag(body: string): string {
  return `W/"${sha256(body).slice(0, 32)}"`;
}

/** What a client says in If-None-Match who has any answer at all. */
export const anything = "*";

/** Whether a client has what a tag stands for: what it says in If-None-Match. */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const plain = (text: string) => text.trim().replace(/^W\//, "");
  return ifNoneMatch.trim() === anything || ifNoneMatch.split(",").some((known) => plain(known) === plain(tag));
}
