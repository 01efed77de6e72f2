import type { Transform } from "node:stream";
import type { ByteStream } from "./container.ts";

/** Bytes that may wait to be read before the transform is told to stop. */
const mostWaiting = 1 << 20;

/**
 * What a transform makes of a stream. Unlike Node's own iteration it gives everything that came out before an error, so that
 * a file that is cut off is read as far as it goes.
 */
export async function* through(input: ByteStream, transform: Transform): ByteStream {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  let failure: unknown = null;
  let wake = () => {};
  const end = (error: unknown) => {
    failure ??= error;
    ended = true;
    wake();
  };
  transform.on("data", (bytes: Uint8Array) => {
    waiting.push(bytes);
    size += bytes.length;
    if (size > mostWaiting) transform.pause();
    wake();
  });
  transform.on("end", () => end(null));
  transform.on("error", end);
  const isOver = () => ended;
  const pumping = pump(input, transform, isOver).catch(end);
  try {
    for (;;) {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        size -= next.length;
        yield next;
      }
      if (ended) break;
      transform.resume();
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ended || waiting.length > 0) resolve();
      });
    }
    if (failure) throw failure;
  } finally {
    ended = true;
    transform.destroy();
    await pumping;
  }
}

async function pump(input: ByteStream, transform: Transform, isOver: () => boolean): Promise<void> {
  for await (const piece of input) {
    if (isOver()) return;
    if (!transform.write(piece)) await roomIn(transform);
    if (isOver()) return;
  }
  transform.end();
}

/** Waits until a transform takes more, or nothing any longer. */
function roomIn(transform: Transform): Promise<void> {
  return new Promise((resolve) => {
    const events = ["drain", "close", "error", "end"] as const;
    const done = () => {
      for (const event of events) transform.off(event, done);
      resolve();
    };
    for (const event of events) transform.on(event, done);
  });
}
