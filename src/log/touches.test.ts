import { expect, test } from "vitest";
import { z } from "zod";
import {
  articleId,
  coded,
  eventId,
  type Fact,
  fileId,
  mention,
  mentionId,
  merged,
  received,
  recorded,
} from "../../tests/support/facts.ts";
import { entryDefinitions } from "./entries/index.ts";
import { referringFields, touchesOf } from "./touches.ts";

const touches = ({ entry }: Fact) => (entry ? touchesOf(entry).sort() : []);

test("an entry touches its stream and all that its data name", () => {
  expect(touches(received("a1"))).toEqual([`article/${articleId("a1")}`, `file/${fileId("inbox/a1.txt")}`]);
  expect(touches(received("a1", null))).toEqual([`article/${articleId("a1")}`]);
  expect(touches(merged("e1", "e2"))).toEqual([`event/${eventId("e1")}`, `event/${eventId("e2")}`].sort());
  const told = recorded({ as: "e1", in: "a1", by: "m2", of: "m1" });
  const ids = [`article/${articleId("a1")}`, `event/${eventId("e1")}`];
  expect(touches(told)).toEqual([...ids, `mention/${mentionId("m1")}`, `mention/${mentionId("m2")}`].sort());
  const body = "Peru met Chile.";
  const found = mention("m1", {}, { body, sentence: body, trigger: "met" });
  expect(touches(coded("a1", body, [found]))).toEqual([`article/${articleId("a1")}`, `mention/${mentionId("m1")}`]);
});

test("data that do not fit touch what can be made out", () => {
  expect(touchesOf({ stream: "event/x", data: { article: "y", event: 7, mentions: "none", state: null } })).toEqual([
    "event/x",
    "article/y",
  ]);
  expect(touchesOf({ stream: "event/x", data: null })).toEqual(["event/x"]);
});

test("no entry names anything in a field that is not known to do so", () => {
  const patterns = ["^[0-9a-f]{64}$", "^[0-9a-f]{8}-"];
  const naming = entryDefinitions.flatMap(({ type, data }) =>
    Object.entries(fieldsOf(data)).flatMap(([field, shape]) => {
      const text = JSON.stringify(shape);
      return patterns.some((pattern) => text.includes(pattern)) ? [`${type} ${field}`] : [];
    }),
  );
  expect(naming.length).toBeGreaterThan(20);
  const known = [...Object.keys(referringFields), "state", "mentions", "textHash"];
  expect(naming.filter((each) => !known.includes(each.split(" ")[1] ?? ""))).toEqual([]);
});

function fieldsOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, { io: "input" }).properties ?? {};
}
