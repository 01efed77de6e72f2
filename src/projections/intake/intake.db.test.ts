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
} from "../../../tests/support/facts.ts";
import { openStory, type Story } from "../../../tests/support/story.ts";
import { now } from "../../core/clock.ts";
import { intake } from "./projection.ts";

let story: Story;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story.close());

const { places, list, passage, throughput, reasons } = intake.queries;
const hours = (number: number) => new Date(now().getTime() + number * 3_600_000);

test("an article is where its last entry brought it, and its steps say when each stage ended and how", async () => {
  const before = await story.tell([received("a1"), read("a1", "Body.")]);
  await story.tell([coded("a1", "Body.", []), counted("a1", 0)]);
  await story.project({ only: [intake] });
  const way = await passage(story.server, articleId("a1"));
  expect(way).toMatchObject({ file: "inbox/a1.txt", stage: "record", state: "done" });
  expect(way?.steps.map(({ stage, outcome }) => [stage, outcome])).toEqual([
    ["receive", "done"],
    ["read", "done"],
    ["code", "done"],
    ["record", "done"],
  ]);
  expect(way?.steps[0]?.seconds).toBeNull();
  expect(way?.steps[3]?.seconds).toBeGreaterThanOrEqual(0);
  const then = await passage(story.server, articleId("a1"), before);
  expect(then).toMatchObject({ stage: "code", state: "waiting" });
  expect(then?.steps).toHaveLength(2);
  expect(await passage(story.server, articleId("nothing"))).toBeNull();
});

test("what waits is counted by stage and age, and listed by how long it waits", async () => {
  await story.tell([received("b1"), received("b2"), received("b3", null), read("b1", "Text."), uncoded("b1")]);
  await story.project({ only: [intake] });
  const young = { underMinute: 2, underHour: 0, underDay: 0, older: 0 };
  expect(await places(story.server, { now: now() })).toMatchObject([
    { stage: "read", state: "waiting", articles: 2, ...young },
    { stage: "code", state: "uncoded", articles: 1 },
    { stage: "record", state: "done", articles: 1 },
  ]);
  const [old] = await places(story.server, { now: hours(30) });
  expect(old).toMatchObject({ stage: "read", underMinute: 0, underHour: 0, underDay: 0, older: 2 });
  const [hourOld] = await places(story.server, { now: hours(2) });
  expect(hourOld).toMatchObject({ underDay: 2, older: 0 });
  const first = await list(story.server, { state: "waiting", limit: 1 });
  const rest = await list(story.server, { state: "waiting", limit: 9, after: first[0] });
  expect([...first, ...rest].map(({ article }) => article).sort()).toEqual([articleId("b2"), articleId("b3")].sort());
});

test("refusals and stalls are counted by reason, until the article goes on or the path holds something else", async () => {
  await story.tell([refused("b2"), stalled("b3"), unreadable("inbox/x.txt"), unreadable("inbox/y.txt")]);
  await story.project({ only: [intake] });
  expect(await reasons(story.server)).toMatchObject([
    { stage: "intake", code: "unreadable", number: 2 },
    { stage: "code", code: "stalled", number: 1 },
    { stage: "read", code: "no-body-text", number: 1 },
  ]);
  expect(await list(story.server, { code: "no-body-text", limit: 9 })).toMatchObject([
    { article: articleId("b2"), state: "refused", detail: "expected a body" },
  ]);
  await story.tell([received("b4", "inbox/x.txt"), read("b2", "Text."), retried("b3", "code", "stalled")]);
  await story.project({ only: [intake] });
  expect(await passage(story.server, articleId("b3"))).toMatchObject({ stage: "code", state: "waiting", code: null });
  expect(await reasons(story.server)).toMatchObject([{ stage: "intake", code: "unreadable", number: 1 }]);
});

test("what is started again waits at the stage where it stopped", async () => {
  await story.tell([received("c1"), refused("c1"), received("c2"), read("c2", "Text."), stalled("c2")]);
  await story.tell([retried("c1", "read", "refused"), retried("c2", "code", "stalled")]);
  await story.project({ only: [intake] });
  expect(await passage(story.server, articleId("c1"))).toMatchObject({ stage: "read", state: "waiting", code: null });
  expect(await passage(story.server, articleId("c2"))).toMatchObject({ stage: "code", state: "waiting", code: null });
});

test("a recorded article that is replaced waits to be recorded anew", async () => {
  await story.tell([replaced("a1", "b4")]);
  await story.project({ only: [intake] });
  expect(await passage(story.server, articleId("a1"))).toMatchObject({ stage: "record", state: "waiting" });
  await story.tell([counted("a1", 0)]);
  await story.project({ only: [intake] });
  expect(await passage(story.server, articleId("a1"))).toMatchObject({ stage: "record", state: "done" });
});

test("throughput counts what ended in a stretch of time", async () => {
  const day = await throughput(story.server, { by: "day", from: hours(-48), to: hours(1) });
  const sum = (stage: string, outcome: string) =>
    day.filter((row) => row.stage === stage && row.outcome === outcome).reduce((all, { number }) => all + number, 0);
  expect(sum("receive", "done")).toBe(7);
  expect(sum("read", "done")).toBe(4);
  expect(sum("record", "done")).toBe(2);
  expect(sum("intake", "refused")).toBe(2);
  expect(await throughput(story.server, { by: "minute", from: hours(1), to: hours(2) })).toEqual([]);
});
