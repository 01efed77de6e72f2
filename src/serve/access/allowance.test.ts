import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { networkOf, openAllowance } from "./allowance.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

test("an address that was wrong too often waits, and others do not", () => {
  const allowance = openAllowance({ most: 3, windowSeconds: 60 });
  for (let i = 0; i < 3; i++) expect(allowance.take("192.0.2.1")).toBe(0);
  expect(allowance.take("192.0.2.1")).toBe(60);
  expect(allowance.take("192.0.2.2")).toBe(0);
  vi.setSystemTime(59_000);
  expect(allowance.take("192.0.2.1")).toBe(1);
  vi.setSystemTime(60_000);
  expect(allowance.take("192.0.2.1")).toBe(0);
});

test("tries that were right do not count", () => {
  const allowance = openAllowance({ most: 2, windowSeconds: 60 });
  for (let i = 0; i < 20; i++) {
    expect(allowance.take("192.0.2.1")).toBe(0);
    allowance.giveBack("192.0.2.1");
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
  const allowance = openAllowance({ most: 1, windowSeconds: 60 });
  for (let i = 0; i < 10_001; i++) allowance.take(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  expect(allowance.take("10.0.0.0"), "the first is forgotten").toBe(0);
  expect(allowance.take("10.0.39.16"), "the last is not").toBeGreaterThan(0);
});
