import { z } from "zod";
import { events } from "../projections/events/projection.ts";
import { type Change, enter, ForeignCursor, type From, followChanges, parseFrom } from "../projections/feed.ts";
import { Problem } from "./problems.ts";
import { defineStream, none } from "./route.ts";
import type { Message } from "./streams.ts";

const from = "start, now, a log position, or the id of an earlier change";

const types: Readonly<Record<string, z.ZodType>> = {
  bigint: z.int(),
  integer: z.int(),
  smallint: z.int(),
  "double precision": z.number(),
  boolean: z.boolean(),
  date: z.iso.date(),
  timestamptz: z.iso.datetime(),
  uuid: z.string(),
  text: z.string(),
  jsonb: z.record(z.string(), z.number()),
};

/** The columns of entente.changes, and the cursor. */
const changeAnswer = z
  .strictObject({
    cursor: z.string().describe("the id of the message: what to go on after"),
    ...Object.fromEntries(
      Object.entries(events.views.find(({ name }) => name === "changes")?.columns ?? {}).map(
        ([column, { type, comment }]) => [column, (types[type] ?? z.unknown()).nullable().describe(comment)],
      ),
    ),
  })
  .meta({ id: "Change" });

export const streamChanges = defineStream({
  path: "/api/changes",
  may: "viewer",
  summary:
    "Every change of events in the order in which it became known, and what is new from then on; after Last-Event-ID or from: start, now, a position, or the id of an earlier change. once=true: end when everything known now is told.",
  params: none,
  query: z.strictObject({
    from: z.string({ error: from }).optional(),
    once: z.enum(["true", "false"], "true or false").optional(),
  }),
  result: changeAnswer,
  async follow({ db }, { query, lastId }) {
    // a client that connects again says what it has: that goes before where it once began
    const place = await enter(db, beginning(lastId ?? query.from ?? "now")).catch(asProblem);
    const once = query.once === "true";
    return (signal) => messages(followChanges(db, { from: place, once, stopped: signal }));
  },
});

type Answer = z.output<typeof changeAnswer>;

async function* messages(pages: AsyncIterable<readonly Change[]>): AsyncGenerator<Message<Answer>> {
  for await (const changes of pages) {
    for (const change of changes) yield { id: change.cursor, event: "change", data: change };
  }
}

function beginning(given: string): From {
  try {
    return parseFrom(given);
  } catch {
    throw new Problem(400, `from: expected ${from}, got ${JSON.stringify(given).slice(0, 80)}`);
  }
}

function asProblem(error: unknown): never {
  if (error instanceof ForeignCursor) throw new Problem(410, error.message);
  throw error;
}
