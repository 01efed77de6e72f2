import fc from "fast-check";
import { expect, test } from "vitest";
import { listStart } from "./lists.ts";

const begins = (text: string) => {
  const at = listStart(text);
  return at === null ? null : text.slice(at, at + 6);
};

test("a list is found by its path, whatever stands before it", () => {
  expect(begins('{"status": "ok", "articles": [{"n": 1, "content": "c"}]}')).toBe('{"n": ');
  expect(begins('{"response": {"pages": [1, [2]], "results": [{"fields": {"body": "b"}}]}}')).toBe('{"fiel');
  expect(begins('{"db": [{"data": {"tags": [{"a": "]"}], "posts": [{"html": "h"}]}}]}')).toBe('{"html');
  expect(begins('{"name": "a \\" [", "messages": [{"text": ["cut o')).toBe('{"text');
});

test("an article with a list is none, and neither is a list of something else", () => {
  expect(begins('{"text": "A body.", "articles": [{"text": "Another."}]}')).toBeNull();
  expect(begins('{"articles": [{"text": "Another."}], "text": "A body."}')).toBeNull();
  expect(begins('{"@type": "NewsArticle", "items": [{"text": "t"}]}')).toBeNull();
  expect(begins('{"results": [{"score": 1}]}')).toBeNull();
  expect(begins('{"articles": ["a", "b"]}')).toBeNull();
  expect(begins('{"authors": [{"content": "c"}]}')).toBeNull();
});

test("any text has a list within it or none", () => {
  const part = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    '"articles"',
    '"text"',
    ":",
    ",",
    " ",
    "\\",
    "a",
    '{"articles":[{',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const at = listStart(text);
      if (at !== null) expect(text[at - 1]).toBe("[");
    }),
  );
});
