import fc from "fast-check";
import { expect, test } from "vitest";
import { Refused } from "../../../core/errors.ts";
import { articleNode, fieldsOf, isWordless, unpublishedState } from "./fields.ts";

const body = "Los presidentes firmaron en Brasilia el acta que cierra la disputa por la frontera.";

test("an address is no publisher's name, and may be the article's own", () => {
  const { known } = fieldsOf({ text: body, source: "https://example.org/paz", sitename: "Anales" });
  expect(known).toMatchObject({ publisher: "Anales", url: "https://example.org/paz" });
});

test("a channel publishes its messages, a person writes what he says in a group", () => {
  const message = { type: "message", date: "1998-10-26T17:40:00", from: "Ana Quispe", text: body };
  expect(fieldsOf({ ...message, from_id: "channel7" }).known).toMatchObject({ publisher: "Ana Quispe", byline: [] });
  expect(fieldsOf({ ...message, from_id: "user7" }).known).toMatchObject({ publisher: null, byline: ["Ana Quispe"] });
  expect(isWordless(message)).toBe(false);
  expect(isWordless({ ...message, text: [] })).toBe(true);
  expect(isWordless({ ...message, type: "service" })).toBe(true);
});

test("a draft says so where its status is its own, and only there", () => {
  expect(unpublishedState({ published_at: null, status: "draft", html: body })).toBe("draft");
  expect(unpublishedState({ attributes: { title: "Paz", status: false } })).toBe("unpublished");
  expect(unpublishedState({ published_at: "1998-10-26", status: "processed", text: body })).toBeNull();
  expect(unpublishedState({ status: "draft", text: body })).toBeNull();
});

test("a body in a list of strings is all of it", () => {
  expect(fieldsOf({ content: [body, body] }).text).toBe(`${body}\n\n${body}`);
});

test("objects of any shape have fields or are refused", () => {
  const names = [
    "type",
    "date",
    "from_id",
    "text",
    "status",
    "published_at",
    "attributes",
    "content",
    "rendered",
    "data",
  ];
  const key = fc.constantFrom(...names, "title", "source", "toString", "__proto__", "content_elements", "@graph");
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, true, 1, "", body, "channel"), tie("list"), tie("object")),
    list: fc.array(tie("any"), { maxLength: 3 }),
    object: fc.dictionary(key, tie("any"), { maxKeys: 5 }),
  })).object;
  fc.assert(
    fc.property(value, (given) => {
      try {
        const node = articleNode(JSON.parse(JSON.stringify(given)));
        const { text, html } = fieldsOf(node);
        expect([text, html].every((words) => words === null || words.trim() !== "")).toBe(true);
        expect(typeof isWordless(node)).toBe("boolean");
        unpublishedState(node);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
    }),
  );
});
