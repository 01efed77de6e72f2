import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { pause } from "../core/clock.ts";
import { networkOf } from "./access/allowance.ts";
import type { Limits } from "./limits.ts";
import { Problem } from "./problems.ts";

/** One message of a stream, as server-sent events have it. `id` is what a client resumes from; neither it nor `event` has line breaks. */
export interface Message<Data = unknown> {
  readonly id: string;
  readonly event: string;
  readonly data: Data;
}

/** The open streams of one server. */
export interface Streams {
  /** Answers a request with messages as they come. Throws Problem when too many streams are open. */
  send(request: FastifyRequest, reply: FastifyReply, follow: Follow): unknown;
  /** Ends every stream, so that a server can close; who does not take the end within a second is left. */
  close(): Promise<void>;
}

/** What a stream is made of: messages without end, until `signal` aborts, since nobody follows any more. */
export type Follow = (signal: AbortSignal) => AsyncIterable<Message>;

const heartbeatMs = 15_000;
/** After how long a client that lost the stream asks again. */
const retryMs = 2000;

/** Streams within the limits. What is sent waits for who reads, and a line now and then tells both ends that the other is there. */
export function openStreams({ streams, streamsEach, streamMinutes }: Limits): Streams {
  const open = new Map<AbortController, string>();
  const sent = new Set<Promise<void>>();
  return {
    send(request, reply, follow) {
      const network = networkOf(request.ip);
      const ofNetwork = [...open.values()].filter((other) => other === network).length;
      if (ofNetwork >= streamsEach)
        throw crowded(429, `your address has ${streamsEach} streams open, as many as it may`);
      if (open.size >= streams) throw crowded(503, `${streams} streams are open, as many as there may be`);
      const end = new AbortController();
      open.set(end, network);
      const timer = setTimeout(() => end.abort(), streamMinutes * 60_000);
      end.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        open.delete(end);
      });
      const closed = new Promise<void>((resolve) => reply.raw.once("close", resolve));
      sent.add(closed);
      void closed.then(() => {
        sent.delete(closed);
        end.abort();
      });
      reply
        .type("text/event-stream; charset=utf-8")
        .headers({ "cache-control": "no-store", "x-accel-buffering": "no" });
      return reply.send(Readable.from(lines(follow(end.signal), end), { objectMode: false, highWaterMark: 16 * 1024 }));
    },
    async close() {
      for (const end of [...open.keys()]) end.abort();
      const late = new AbortController();
      await Promise.race([Promise.all(sent), pause(1000, late.signal)]);
      late.abort();
    },
  };
}

/** A message as it is sent. Throws for an id or event that would break out of its line. */
export function formatMessage({ id, event, data }: Message): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL in an id makes clients forget it
  if (/[\r\n\u0000]/.test(id + event)) throw new Error("a message's id and event are one line each");
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

async function* lines(messages: AsyncIterable<Message>, end: AbortController): AsyncGenerator<string> {
  const iterator = messages[Symbol.asyncIterator]();
  try {
    yield `retry: ${retryMs}\n\n`;
    let next: Promise<IteratorResult<Message>> | null = null;
    while (!end.signal.aborted) {
      next ??= iterator.next();
      const came = await orSilence(next, end.signal);
      if (end.signal.aborted || came?.done) return;
      if (came) next = null;
      yield came ? formatMessage(came.value) : ": here\n\n";
    }
  } finally {
    end.abort();
    // it may be waiting for something, which ends by the signal
    void iterator.return?.().catch(() => {});
  }
}

/** What comes next, or null when nothing comes for a while or nobody waits for it any more. */
async function orSilence<Value>(next: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  signal.addEventListener("abort", stop);
  // to break off is one way in which a source ends when it is told to
  const coming = next.catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  try {
    return await Promise.race([coming, pause(heartbeatMs, waiting.signal).then(() => null)]);
  } finally {
    signal.removeEventListener("abort", stop);
    waiting.abort();
  }
}

function crowded(status: number, detail: string): Problem {
  return new Problem(status, detail, { headers: { "retry-after": "10" } });
}
