import { afterAll, beforeAll, expect, test } from "vitest";
import { articleOf, recordHistory, sources, wholeOf } from "../../tests/support/history.ts";
import { openTestServer, type TestServer } from "../../tests/support/server.ts";
import { problemAnswer } from "./problems.ts";

let opened: TestServer;

beforeAll(async () => {
  opened = await openTestServer(recordHistory);
});

afterAll(() => opened.close());

test("what an article was read from is told with what was cut, and its bytes come as they were", async () => {
  const { hostile } = sources;
  const url = `/api/articles/${articleOf(hostile)}`;
  const told = (await opened.server.inject({ url: `${url}/source` })).json();
  expect(told).toMatchObject({ format: "txt", source: wholeOf(hostile), characters: wholeOf(hostile).length });
  expect(told.cut.map(({ start, end, rule }: (typeof told.cut)[0]) => [told.source.slice(start, end), rule])).toEqual([
    [hostile.title, "title"],
  ]);
  const original = await opened.server.inject({ url: `${url.slice(0, 30)}/original` });
  expect(original.rawPayload).toEqual(Buffer.from(wholeOf(hostile)));
  expect(original.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": expect.stringMatching(/^attachment; filename="[0-9a-f]{16}\.original"$/),
    "x-content-type-options": "nosniff",
  });
});

test("of a scan it is told how its words were made out, of every other article that they were not", async () => {
  const recognitionOf = async (source: (typeof sources)[keyof typeof sources]) =>
    (await opened.server.inject({ url: `/api/articles/${articleOf(source)}/source` })).json().recognition;
  expect(await recognitionOf(sources.second)).toEqual({
    program: "tesseract 5",
    language: "eng",
    pages: 2,
    confidence: 0.9,
  });
  expect(await recognitionOf(sources.treaty)).toBeNull();
});

test.each(["source", "original"])("an article that is not there has no %s", async (what) => {
  const answer = await opened.server.inject({ url: `/api/articles/0123456789abcdef/${what}` });
  expect([answer.statusCode, problemAnswer.parse(answer.json()).detail]).toEqual([
    404,
    "there is no article 0123456789abcdef",
  ]);
});
