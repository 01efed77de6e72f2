import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  articleId,
  coded,
  counted,
  read,
  received,
  refused,
  replaced,
  retried,
  stalled,
  uncoded,
  unreadable,
  withdrawn,
} from "../../../tests/support/facts.ts";
import { given, openStory, type Story } from "../../../tests/support/story.ts";
import { articles } from "./projection.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

const one = (name: string) => articles.queries.one(story.server, articleId(name));

test("an article is followed from reception to record", async () => {
  await given(story, articles, [received("a1")])
    .when([read("a1", "Body."), coded("a1", "Body.", []), counted("a1", 2)])
    .thenQuery("list", { limit: 10 }, [
      {
        article: articleId("a1"),
        files: ["inbox/a1.txt"],
        title: "On a1",
        language: "eng",
        published: { date: "2025-05-08", time: null, precision: "day", basis: "header" },
        state: "recorded",
        live: true,
        mentions: 2,
      },
    ]);
});

test("the same bytes under a second path are the same article with two names", async () => {
  await given(story, articles)
    .when([received("a1", "inbox/copy of a1.txt"), received("a1", null)])
    .thenQuery("list", { limit: 10 }, [{ files: ["inbox/a1.txt", "inbox/copy of a1.txt"], state: "recorded" }]);
});

test("a replaced article counts no longer, until it is received again; a withdrawn one never again", async () => {
  await story.tell([replaced("a1", "a2"), received("a2", "inbox/a1.txt")]);
  await story.project();
  expect(await one("a1")).toMatchObject({
    live: false,
    withdrawn: false,
    replacedBy: articleId("a2"),
    state: "recorded",
  });
  await story.tell([received("a1")]);
  await story.project();
  expect(await one("a1")).toMatchObject({ live: true, replacedBy: null });
  await story.tell([withdrawn("a1"), counted("a1", 0), received("a1")]);
  await story.project();
  expect(await one("a1")).toMatchObject({ live: false, withdrawn: true, mentions: 0 });
});

test("what is refused is told with its path and reason, until it is read or replaced", async () => {
  await story.tell([received("b1"), refused("b1"), unreadable("inbox/locked.txt"), received("b2"), stalled("b2")]);
  await story.project();
  expect(await one("b1")).toMatchObject({ state: "refused", refusal: { stage: "read", code: "no-body-text" } });
  expect(await one("b2")).toMatchObject({ state: "stalled", refusal: { stage: "code", code: "stalled" } });
  const { refusals } = articles.queries;
  expect(await refusals(story.server, 10)).toMatchObject([
    { file: "inbox/locked.txt", article: null, stage: "intake", code: "unreadable" },
    { file: "inbox/b1.txt", article: articleId("b1"), stage: "read", code: "no-body-text", detail: "expected a body" },
  ]);
  await story.tell([received("b3", "inbox/locked.txt"), read("b1", "Now there is a body.")]);
  await story.project();
  expect(await refusals(story.server, 10)).toEqual([]);
  expect(await one("b1")).toMatchObject({ state: "read", refusal: null });
});

test("what is started again waits as before, and is no longer among the refused", async () => {
  await story.tell([received("e1"), refused("e1"), received("e2"), read("e2", "Body."), stalled("e2")]);
  await story.project();
  expect(await articles.queries.refusals(story.server, 10, "no-body-text")).toMatchObject([
    { article: articleId("e1") },
  ]);
  expect(await articles.queries.refusals(story.server, 10, "empty")).toEqual([]);
  await story.tell([retried("e1", "read", "refused"), retried("e2", "code", "stalled")]);
  await story.project();
  expect(await one("e1")).toMatchObject({ state: "received", refusal: null });
  expect(await one("e2")).toMatchObject({ state: "read", refusal: null });
  expect(await articles.queries.refusals(story.server, 10)).toEqual([]);
});

test("an article without a pack for its language stays visible as uncoded", async () => {
  await given(story, articles, [received("c1"), read("c1", "Text.")])
    .when([uncoded("c1"), withdrawn("c1"), counted("c1", 0)])
    .thenQuery("list", { state: "uncoded", limit: 10 }, [{ article: articleId("c1"), language: "swe" }]);
});

test("articles are counted by state, those that do not count apart", async () => {
  const counts = await articles.queries.counts(story.server);
  expect(counts).toEqual({ read: 2, received: 3, stalled: 1, withdrawn: 2 });
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(
    (await articles.queries.list(story.server, { limit: 99 })).length,
  );
});

test("an article is found by the beginning of its id, if only one has it", async () => {
  expect((await articles.queries.one(story.server, articleId("b1").slice(0, 12)))?.article).toBe(articleId("b1"));
  expect(await articles.queries.one(story.server, "%")).toBeNull();
  expect(await articles.queries.one(story.server, "0".repeat(64))).toBeNull();
  expect(await articles.queries.byIds(story.server, [articleId("b1"), articleId("nothing")])).toHaveLength(1);
});

test("without its words in the store an article has no title", async () => {
  await given(story, articles)
    .when([received("d1"), read("d1", "Gone.", { stored: false })])
    .thenQuery("list", { limit: 1 }, [{ article: articleId("d1"), title: null }]);
  await sql`delete from store.files where path = 'inbox/d1.txt'`.execute(story.writer);
  expect((await one("d1"))?.files).toEqual([]);
});
