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

test.each(["source", "original"])("an article that is not there has no %s", async (what) => {
  const answer = await opened.server.inject({ url: `/api/articles/0123456789abcdef/${what}` });
  expect([answer.statusCode, problemAnswer.parse(answer.json()).detail]).toEqual([
    404,
    "there is no article 0123456789abcdef",
  ]);
});
