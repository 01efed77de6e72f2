/** The present moment: the only place that asks, so that everything that needs a time gets it as an argument. */
export function now(): Date {
  return new Date();
}

/** Two clocks at one moment, in milliseconds since 1970: another machine's and ours. */
export interface ClockReading {
  readonly its: number;
  readonly ours: number;
}

/** What to do when another machine's clock is further from ours than so many seconds, or undefined. */
export function clockFault({ its, ours }: ClockReading, seconds: number): string | undefined {
  const apart = Math.round((its - ours) / 1_000);
  if (Math.abs(apart) <= seconds) return undefined;
  return (
    `its clock is ${Math.abs(apart)} s ${apart > 0 ? "ahead of" : "behind"} this machine's: ` +
    `set both by a time server, or allow more with ENTENTE_CLOCK_SECONDS (now ${seconds})`
  );
}

/** Begins to measure: the function tells the seconds since, whatever is done to the clock meanwhile. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });
  });
}
