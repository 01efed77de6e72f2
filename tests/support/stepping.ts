import type { QueryExecutorProvider } from "kysely";

/** Work whose statements are let through one at a time. */
export interface Stepped<Result> {
  /** Lets the next statement through and waits until it is done; does nothing when there is none. */
  step(): Promise<void>;
  /** Lets all that remains through. */
  finish(): Promise<Result>;
}

/** Starts work on a database handle and holds it before its first statement. */
export function startStepped<Result>(
  db: QueryExecutorProvider,
  work: (db: QueryExecutorProvider) => Promise<Result>,
): Stepped<Result> {
  let free = false;
  let letThrough: (() => void) | null = null;
  let arrive: () => void = () => undefined;
  let arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const gate = (): Promise<void> => {
    if (free) return Promise.resolve();
    return new Promise((resolve) => {
      letThrough = resolve;
      arrive();
    });
  };
  const done = work(gated(db, gate));
  void done.then(
    () => arrive(),
    () => arrive(),
  );
  return {
    async step() {
      await arrival;
      if (!letThrough) return;
      const go = letThrough;
      letThrough = null;
      arrival = new Promise((resolve) => {
        arrive = resolve;
      });
      void done.then(arrive, arrive);
      go();
      await arrival;
    },
    finish() {
      free = true;
      letThrough?.();
      return done;
    },
  };
}

/** A handle that awaits `gate` before each statement. */
export function gated(db: QueryExecutorProvider, gate: (sql: string) => Promise<void>): QueryExecutorProvider {
  return {
    getExecutor: () =>
      new Proxy(db.getExecutor(), {
        get(executor, name) {
          if (name === "executeQuery") {
            return async (query: Parameters<typeof executor.executeQuery>[0]) => {
              await gate(query.sql);
              return executor.executeQuery(query);
            };
          }
          const member = Reflect.get(executor, name, executor);
          return typeof member === "function" ? member.bind(executor) : member;
        },
      }),
  };
}

/** Every order in which actors with so many steps each can take turns: lists of the actors' numbers. */
export function* interleavings(steps: readonly number[]): Generator<number[]> {
  if (steps.every((left) => left === 0)) {
    yield [];
    return;
  }
  for (const [actor, left] of steps.entries()) {
    if (left === 0) continue;
    for (const rest of interleavings(steps.with(actor, left - 1))) yield [actor, ...rest];
  }
}
