import { expect, test } from "vitest";
import { quote } from "./texts.ts";

const text = { article: "", text_hash: "", title: null, body: "A 🚢 for Chile" };

test("a quotation is the text at its span", () => {
  expect(quote(text, { start: 2, end: 8 })).toBe("🚢 for");
});

test("half of a surrogate pair is replaced, since PostgreSQL cannot hold it", () => {
  expect(quote(text, { start: 3, end: 8 })).toBe("\ufffd for");
});

test("without a text there is no quotation", () => {
  expect(quote(undefined, { start: 0, end: 1 })).toBeNull();
});
