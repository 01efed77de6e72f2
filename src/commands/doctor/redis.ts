import { clockFault } from "../../core/clock.ts";
import { isOlderRedis, oldestRedis, type RedisFacts } from "../../queue/redis-facts.ts";
import { bad, type Check, defineCheck, ok, warn } from "./check.ts";

/** A Redis that answered, and how far its clock may be from ours. */
export interface RedisSubject {
  readonly facts: RedisFacts;
  readonly clockSeconds: number;
}

const version = defineCheck<RedisSubject>({
  name: "redis version",
  about: "the version of Redis, and that it is a primary",
  look({ facts }) {
    if (facts.role === "slave") return bad("it is a replica", "name the primary in REDIS_URL");
    if (!isOlderRedis(facts.version)) return ok(`Redis ${facts.version}`);
    return bad(`Redis ${facts.version} is older than ${oldestRedis}`, "update Redis");
  },
});

const policy = defineCheck<RedisSubject>({
  name: "redis policy",
  about: "that Redis does not evict",
  look: ({ facts: { policy } }) =>
    policy === "noeviction"
      ? ok("noeviction")
      : bad(`maxmemory-policy is ${policy}: jobs get lost`, "set maxmemory-policy noeviction"),
});

const appendOnly = defineCheck<RedisSubject>({
  name: "redis persistence",
  about: "that Redis writes an append-only file",
  look: ({ facts }) =>
    facts.appendOnly
      ? ok("appendonly yes")
      : warn(
          "appendonly is off: a restart empties the queues, and they fill again by the sweeper",
          "set appendonly yes",
        ),
});

const clock = defineCheck<RedisSubject>({
  name: "redis clock",
  about: "the difference of clocks",
  look({ facts: { clock }, clockSeconds }) {
    const fault = clockFault(clock, clockSeconds);
    return fault ? bad(fault, "set both clocks by a time server") : ok(difference(clock));
  },
});

/** What is looked at on the Redis of `REDIS_URL`. */
export const redisChecks: readonly Check<RedisSubject>[] = [version, policy, appendOnly, clock];

/** How far two clocks are apart, for people. */
export function difference({ its, ours }: RedisFacts["clock"]): string {
  return `${(Math.abs(its - ours) / 1_000).toFixed(1)} s from this machine's`;
}
