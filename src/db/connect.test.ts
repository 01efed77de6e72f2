import { expect, test } from "vitest";
import { faultOf } from "./connect.ts";

const fit = { version: 140_000, recovering: false, encoding: "UTF8" };

test("the oldest supported server that takes writes in UTF-8 is fit", () => {
  expect(faultOf(fit)).toBeUndefined();
});

test.each([
  [{ ...fit, version: 130_014 }, "it is PostgreSQL 13, and Entente needs 14 or newer"],
  [{ ...fit, recovering: true }, "it is a replica or in recovery"],
  [{ ...fit, encoding: "LATIN1" }, "its encoding is LATIN1"],
])("%o is not", (facts, reason) => {
  expect(faultOf(facts)).toContain(reason);
});
