import { expect, test } from "vitest";
import { faultOf } from "./connect.ts";

const fit = { version: 140_000, recovering: false, encoding: "UTF8", clock: { its: 60_000, ours: 0 } };

test("the oldest supported server that takes writes in UTF-8 is fit", () => {
  expect(faultOf(fit, 60)).toBeUndefined();
});

test.each([
  [{ ...fit, version: 130_014 }, "it is PostgreSQL 13, and Entente needs 14 or newer"],
  [{ ...fit, recovering: true }, "it is a replica or in recovery"],
  [{ ...fit, encoding: "LATIN1" }, "its encoding is LATIN1"],
  [{ ...fit, clock: { its: 0, ours: 61_000 } }, "its clock is 61 s behind this machine's: set both by a time server"],
  [{ ...fit, clock: { its: 3_600_000, ours: 0 } }, "its clock is 3600 s ahead of this machine's"],
])("%o is not", (facts, reason) => {
  expect(faultOf(facts, 60)).toContain(reason);
});
