import { Readable } from "node:stream";
import { z } from "zod";
import { now } from "../core/clock.ts";
import { type Change, enter, ForeignCursor, type From, followChanges, parseFrom } from "../projections/feed.ts";
import { Problem } from "./problems.ts";
import { defineRoute, none } from "./route.ts";

const from = "start, now, a log position, or the id of an earlier change";

/** How long a stream may be silent, so that whoever stands between does not take it for dead. */
const silenceMs = 15_000;

export const streamChanges = defineRoute({
  method: "GET",
  path: "/api/changes",
  may: "viewer",
  kind: "stream",
  summary:
    "Server-sent events: every change of events in the order in which it became known, as the columns of entente.changes. from: start, now, a position, or the id of an earlier change, after which it goes on (as after Last-Event-ID); once=true: end when everything known now is told.",
  params: none,
  query: z.strictObject({
    from: z.string({ error: from }).optional(),
    once: z.enum(["true", "false"], "true or false").optional(),
  }),
  body: none,
  result: null,
  async answer({ db }, { query }, reply) {
    // a browser that connects again says what it has: that goes before where its page once began
    const last = reply.request.headers["last-event-id"];
    const given = typeof last === "string" && last !== "" ? last : (query.from ?? "now");
    const place = await enter(db, beginning(given)).catch(asProblem);
    const gone = new AbortController();
    reply.raw.once("close", () => gone.abort());
    const following = { from: place, once: query.once === "true", stopped: gone.signal };
    reply.header("cache-control", "no-store").header("x-accel-buffering", "no");
    return reply.type("text/event-stream").send(Readable.from(eventsOf(followChanges(db, following))));
  },
});

async function* eventsOf(pages: AsyncIterable<readonly Change[]>): AsyncGenerator<string> {
  yield "retry: 2000\n\n";
  let said = now().getTime();
  for await (const changes of pages) {
    const moment = now().getTime();
    if (changes.length > 0) yield changes.map(eventOf).join("");
    else if (moment - said > silenceMs) yield ": nothing new\n\n";
    else continue;
    said = moment;
  }
}

// JSON has no line breaks of its own, so nothing in it can end the event
function eventOf({ cursor, ...change }: Change): string {
  return `id: ${cursor}\nevent: change\ndata: ${JSON.stringify({ cursor, ...change })}\n\n`;
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
