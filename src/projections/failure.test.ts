import { expect, test } from "vitest";
import { z } from "zod";
import { UnknownEntry } from "../log/parse.ts";
import { failureOf } from "./failure.ts";

const withCode = (code: string) => Object.assign(new Error("text of no matter"), { code });

test.each([
  ["08006", "retry"],
  ["40001", "retry"],
  ["40P01", "retry"],
  ["53100", "retry"],
  ["57P01", "retry"],
  ["55P03", "retry"],
  ["25P03", "retry"],
  ["ECONNREFUSED", "retry"],
  ["22P02", "data"],
  ["23505", "data"],
  ["42P01", "defect"],
  ["42501", "defect"],
])("an error with code %s calls for: %s", (code, failure) => expect(failureOf(withCode(code))).toBe(failure));

test("an error without a code is told by its class", () => {
  expect(failureOf(new UnknownEntry("newer"))).toBe("unknown-entry");
  expect(failureOf(z.string().safeParse(1).error)).toBe("data");
  expect(failureOf(new Error("a connection ended"))).toBe("retry");
  expect(failureOf(new TypeError("a fault of ours"))).toBe("defect");
  expect(failureOf("thrown text")).toBe("defect");
});
