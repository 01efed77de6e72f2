import { expect, test } from "vitest";
import { parseJson } from "./json.ts";

test("JSON is parsed", () => {
  expect(parseJson('{"title": "Peace, at last"}')).toEqual({ title: "Peace, at last" });
});

test("the place of an error is told, its words are not", () => {
  expect(() => parseJson('{"title": secret}')).toThrow(
    /^damaged: expected one JSON object, came an error(?: at position \d+)?$/,
  );
  expect(() => parseJson('{"title": "a')).toThrow(/^damaged: (?!.*title)/);
});

test("more values than an article has use for are refused before they take their memory", () => {
  expect(() => parseJson(`[${"{},".repeat(10_000_000)}{}]`)).toThrow(
    "too-large: expected at most 1000000 values in a JSON text, came about 20000002",
  );
});
