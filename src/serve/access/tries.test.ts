import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { countTries, networkOf } from "./tries.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

test("an address that was wrong too often waits, and others do not", () => {
  const tries = countTries({ tries: 3, windowSeconds: 60 });
  for (let i = 0; i < 3; i++) expect(tries.begin("192.0.2.1")).toBe(0);
  expect(tries.begin("192.0.2.1")).toBe(60);
  expect(tries.begin("192.0.2.2")).toBe(0);
  vi.setSystemTime(59_000);
  expect(tries.begin("192.0.2.1")).toBe(1);
  vi.setSystemTime(60_000);
  expect(tries.begin("192.0.2.1")).toBe(0);
});

test("tries that were right do not count", () => {
  const tries = countTries({ tries: 2, windowSeconds: 60 });
  for (let i = 0; i < 20; i++) {
    expect(tries.begin("192.0.2.1")).toBe(0);
    tries.right("192.0.2.1");
  }
});

test("whoever has a network of IPv6 is one", () => {
  expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
  expect(networkOf("2001:db8:1:2::9")).toBe("2001:db8:1:2");
  expect(networkOf("::1")).toBe("0:0:0:0");
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
  expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
  expect(networkOf("192.0.2.1")).toBe("192.0.2.1");
});

test("however many addresses try, memory is bounded", () => {
  const tries = countTries({ tries: 1, windowSeconds: 60 });
  for (let i = 0; i < 10_001; i++) tries.begin(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  expect(tries.begin("10.0.0.0"), "the first is forgotten").toBe(0);
  expect(tries.begin("10.0.39.16"), "the last is not").toBeGreaterThan(0);
});
