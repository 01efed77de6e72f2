import { expect, test } from "vitest";
import { asking } from "./open-queues.ts";
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

test("what was taken back because another was in its way is asked again, and is no outage", async () => {
  const told: Outage[] = [];
  const reach = watchReach((outage) => told.push(outage));
  const deadlock = Object.assign(new Error("deadlock detected"), { code: "40P01" });
  let asked = 0;
  const answer = await asking(reach)(async () => {
    asked += 1;
    if (asked < 3) throw deadlock;
    return "answer";
  });
  expect([answer, asked]).toEqual(["answer", 3]);
  await expect(asking(reach)(() => Promise.reject(deadlock))).rejects.toBe(deadlock);
  reach.failed("worker fetch", Object.assign(new Error("could not serialize access"), { code: "40001" }));
  expect(told).toEqual([]);
  await expect(asking(reach)(() => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(told).toHaveLength(1);
});
