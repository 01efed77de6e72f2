import { expect, test } from "vitest";
import type { Outage } from "./queues.ts";
import { watchReach } from "./reach.ts";

test("an outage lasts from the first part that fails to the last that recovers, and is told twice", () => {
  const told: Outage[] = [];
  const reach = watchReach((outage) => told.push(outage));
  reach.reached("queues");
  expect(told).toEqual([]);
  const away = new Error("connect ECONNREFUSED");
  reach.failed("queues", away);
  reach.failed("queues", away);
  reach.failed("worker fetch", "not even an error");
  expect(told).toEqual([{ kind: "lost", error: away }]);
  reach.reached("queues");
  reach.failed("worker fetch", away);
  reach.reached("worker watch");
  expect(told).toHaveLength(1);
  reach.reached("worker fetch");
  expect(told[1]).toEqual({ kind: "back", afterMs: expect.any(Number) });
  reach.failed("worker fetch", "gone again");
  expect(told[2]).toMatchObject({ kind: "lost", error: { message: "gone again" } });
});
