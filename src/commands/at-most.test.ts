import { expect, test } from "vitest";
import { atMost } from "./at-most.ts";

test("one more than may be shown is not shown, and told", () => {
  expect(atMost([3, 2, 1], 2, "the newest")).toEqual({ shown: [3, 2], more: "the newest 2; --limit for more" });
});

test("as many as may be shown are all", () => {
  expect(atMost([2, 1], 2, "the newest")).toEqual({ shown: [2, 1], more: null });
  expect(atMost([], 2, "the newest")).toEqual({ shown: [], more: null });
});
