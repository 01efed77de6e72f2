import { UnrecoverableError } from "bullmq";
import { expect, test } from "vitest";
import { Refused } from "../core/errors.ts";
import { toQueueError } from "./outcome.ts";

test("a refusal is final, any other error is tried again, and what is no error becomes one", () => {
  const refused = toQueueError(new Refused("no-body-text", "a .txt article needs a title line and a body"));
  expect(refused).toBeInstanceOf(UnrecoverableError);
  expect(refused.message).toBe("no-body-text: a .txt article needs a title line and a body");
  const away = new Error("connect ECONNREFUSED");
  expect(toQueueError(away)).toBe(away);
  expect(toQueueError("a string")).toMatchObject({ message: "a job threw a non-Error", cause: "a string" });
});
