import { EventEmitter, on } from "node:events";
import { type FastifyInstance, fastify } from "fastify";
import { afterEach, expect, test } from "vitest";
import { usualLimits } from "./limits.ts";
import { Problem } from "./problems.ts";
import { formatMessage, type Message, openStreams, type Streams } from "./streams.ts";

const source = new EventEmitter();
const ended: string[] = [];
let server: FastifyInstance;
let streams: Streams;

afterEach(async () => {
  await server.close();
  ended.length = 0;
});

/** Messages that a test emits, until nobody follows. */
async function* emitted(signal: AbortSignal): AsyncGenerator<Message> {
  try {
    for await (const [number] of on(source, "number", { signal })) {
      yield { id: `epoch.${number}`, event: "entry", data: { number, words: "line\nbreak" } };
    }
  } finally {
    ended.push("followed no more");
  }
}

async function serve(
  limits = usualLimits,
  follow: (signal: AbortSignal) => AsyncIterable<Message> = emitted,
): Promise<string> {
  streams = openStreams(limits);
  server = fastify({ forceCloseConnections: true });
  server.addHook("preClose", () => streams.close());
  server.get("/changes", (request, reply) => streams.send(request, reply, follow));
  server.setErrorHandler((error, _request, reply) => reply.code((error as Problem).status).send());
  return `${await server.listen({ host: "127.0.0.1", port: 0 })}/changes`;
}

/** Follows a stream; resolves once the answer has begun and the source is listened to. */
async function follow(url: string) {
  const client = new AbortController();
  const before = source.listenerCount("number");
  const answer = await fetch(url, { signal: client.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  while (answer.ok && source.listenerCount("number") === before) await new Promise((resolve) => setImmediate(resolve));
  let text = "";
  return {
    answer,
    async until(end: string): Promise<string> {
      while (!text.includes(end)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`ended with ${text}`);
        text += decoder.decode(value, { stream: true });
      }
      return text;
    },
    rest: async () => {
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return text;
        text += decoder.decode(value, { stream: true });
      }
    },
    leave: () => client.abort(),
  };
}

test("messages are sent as they come, each with the id to resume from", async () => {
  const one = await follow(await serve());
  expect(one.answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(one.answer.headers.get("cache-control")).toBe("no-store");
  source.emit("number", 7);
  const text = await one.until('"number":7');
  expect(await one.until("\n\n").then(() => text)).toMatch(
    /^retry: 2000\n\nid: epoch\.7\nevent: entry\ndata: \{"number":7,"words":"line\\nbreak"\}/,
  );
  source.emit("number", 8);
  expect(await one.until('"number":8')).toContain("id: epoch.8\n");
  one.leave();
});

test("a source is left when its reader has gone, and when the server closes", async () => {
  const url = await serve();
  const gone = await follow(url);
  const stays = await follow(url);
  gone.leave();
  while (ended.length < 1) await new Promise((resolve) => setImmediate(resolve));
  expect(source.listenerCount("number")).toBe(1);
  const rest = stays.rest();
  await server.close();
  expect(await rest).toBe("retry: 2000\n\n");
  while (ended.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(source.listenerCount("number")).toBe(0);
});

test("no more streams are open than there may be, and one that ended makes room", async () => {
  const url = await serve({ ...usualLimits, streamsEach: 2 });
  const [first] = [await follow(url), await follow(url)];
  const third = await follow(url);
  expect(third.answer.status).toBe(429);
  first?.leave();
  while (ended.length < 1) await new Promise((resolve) => setImmediate(resolve));
  expect((await follow(url)).answer.status).toBe(200);
  await server.close();
  const other = await serve({ ...usualLimits, streams: 1 });
  await follow(other);
  expect((await follow(other)).answer.status).toBe(503);
});

test("a source that ends or fails ends the stream", async () => {
  async function* short(): AsyncGenerator<Message> {
    yield { id: "1", event: "entry", data: 1 };
  }
  const answer = await fetch(await serve(usualLimits, short));
  expect(await answer.text()).toBe("retry: 2000\n\nid: 1\nevent: entry\ndata: 1\n\n");
  await server.close();
  async function* failing(): AsyncGenerator<Message> {
    yield { id: "1", event: "entry", data: 1 };
    throw new Problem(500, "the database went away");
  }
  const broken = await fetch(await serve(usualLimits, failing));
  await expect(broken.text()).rejects.toThrow();
});

test("a reader who does not read holds the source back", async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<Message> {
    for (;;) yield { id: String(++made), event: "entry", data: "x".repeat(1000) };
  }
  const url = new URL(await serve(usualLimits, endless));
  const { connect } = await import("node:net");
  const socket = connect(Number(url.port), url.hostname);
  socket.pause();
  socket.write(`GET ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`);
  let before = -1;
  // until the buffers of both ends are full
  while (made === 0 || made !== before) {
    before = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(made).toBeLessThan(100_000);
  socket.destroy();
});

test("nothing breaks out of a message's line", () => {
  expect(() => formatMessage({ id: "1\ndata: forged", event: "entry", data: null })).toThrow("one line each");
  expect(() => formatMessage({ id: "1", event: "a\r", data: null })).toThrow("one line each");
  expect(formatMessage({ id: "1", event: "a", data: "\r\n\u2028" })).toBe('id: 1\nevent: a\ndata: "\\r\\n\u2028"\n\n');
});
