import { z } from "zod";
import { type Change, enter, ForeignCursor, type From, followChanges, parseFrom } from "../projections/feed.ts";
import { Problem } from "./problems.ts";
import { defineStream, none } from "./route.ts";
import type { Message } from "./streams.ts";

const from = "start, now, a log position, or the id of an earlier change";

const changeAnswer = z
  .looseObject({ cursor: z.string().describe("what a listener goes on from"), position: z.int().nonnegative() })
  .describe("the columns of entente.changes");

export const streamChanges = defineStream({
  path: "/api/changes",
  may: "viewer",
  summary:
    "Server-sent events: every change of events in the order in which it became known, as the columns of entente.changes. from: start, now, a position, or the id of an earlier change, after which it goes on (as after Last-Event-ID); once=true: end when everything known now is told.",
  params: none,
  query: z.strictObject({
    from: z.string({ error: from }).describe(from).optional(),
    once: z.enum(["true", "false"], "true or false").optional(),
  }),
  result: changeAnswer,
  async follow({ db }, { query, lastId }) {
    // a browser that connects again says what it has: that goes before where its page once began
    const place = await enter(db, beginning(lastId ?? query.from ?? "now")).catch(asProblem);
    return (stopped) => messages(followChanges(db, { from: place, once: query.once === "true", stopped }));
  },
});

async function* messages(pages: AsyncIterable<readonly Change[]>): AsyncGenerator<Message<Change>> {
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
