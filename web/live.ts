import { useEffect } from "preact/hooks";
import { ask, forget } from "./answers.ts";

/** Changes come in bursts, an article's events together: what is shown is asked for again once there is a pause. */
const burstMs = 1000;
/** What is shown is asked for again at most so often. */
const leastMs = 4000;
/** After how long a stream is opened again that the server has refused. */
const refusedMs = 30_000;

/**
 * Keeps what the page shows fresh: when the feed of changes tells of something, everything that is shown is asked for again. Nothing
 * is asked while the tab is hidden or an earlier state of knowledge is shown (`paused`); what was missed is caught up with after it.
 */
export function useLive(paused: boolean): void {
  useEffect(() => {
    if (paused) return;
    const live = follow();
    return () => live.close();
  }, [paused]);
}

/** Whether there was a stream before: what changed between the two, neither tells. */
let wasOpen = false;

function follow(): { close(): void } {
  let stream: EventSource | null = null;
  let told = 0;
  let lookedAt = 0;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    looking = undefined;
    lookedAt = Date.now();
    forget();
    // the feed may be ahead of what other answers rest on
    const status = await ask<{ log: { position: number | null } }>("/api/status").catch(() => null);
    if (stream && status && (status.log.position ?? 0) < told) lookSoon();
  };
  const lookSoon = () => {
    looking ??= setTimeout(look, Math.max(burstMs, lookedAt + leastMs - Date.now()));
  };
  const open = () => {
    stream = new EventSource("/api/changes");
    stream.addEventListener("open", () => {
      if (wasOpen) lookSoon();
      wasOpen = true;
    });
    stream.addEventListener("change", ({ data }) => {
      told = Math.max(told, Number(JSON.parse(data).position));
      lookSoon();
    });
    stream.addEventListener("error", () => {
      // the browser opens a broken stream again by itself, but not one that was refused
      if (stream?.readyState === EventSource.CLOSED) opening = setTimeout(open, refusedMs);
    });
  };
  const shut = () => {
    stream?.close();
    stream = null;
    clearTimeout(looking);
    clearTimeout(opening);
    looking = undefined;
  };
  const turn = () => {
    if (document.hidden) shut();
    else if (!stream) open();
  };
  turn();
  document.addEventListener("visibilitychange", turn);
  return {
    close() {
      document.removeEventListener("visibilitychange", turn);
      shut();
    },
  };
}
