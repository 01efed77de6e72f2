import { readFileSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../src/db/pool.ts";
import { settle } from "../src/log/moments.ts";
import {
  type Act,
  coded,
  counted,
  eventId,
  mention,
  read,
  received,
  recorded,
  refused,
  reported,
} from "./support/facts.ts";
import { openStory, type Story } from "./support/story.ts";

const page = readFileSync("docs/tables.md", "utf8");
const examples = [...page.matchAll(/^### (.+?)\n[^#]*?^```sql\n(.+?)^```/gms)].map(
  ([, heading, statement]) => [heading ?? "", statement ?? ""] as const,
);

let story: Story;
let reader: Kysely<unknown>;

const peace: Act = { plover: "AGREE", source: ["PER", "ECU"], symmetric: true, date: "1998-10-26", goldstein: 6 };
const raid: Act = {
  plover: "ASSAULT",
  source: ["PERMIL"],
  target: ["ECU"],
  date: "1995-01-26",
  quad: 4,
  goldstein: -10,
};
const plan = (others: readonly string[], date: string): Act => ({
  plover: "AGREE",
  content: { plover: "CONSULT", mode: "visit" },
  status: "planned",
  source: ["PER", ...others],
  symmetric: true,
  date,
});

beforeAll(async () => {
  story = await openStory();
  reader = database<unknown>(story.fresh.pool("entente_reader", 2));
  const body = "Peru and Ecuador signed a peace treaty in Brasília.";
  const telling = { body, sentence: body, source: { PER: "Peru", ECU: "Ecuador" }, trigger: "signed" };
  await story.tell([received("a1"), read("a1", body), coded("a1", body, [mention("m1", peace, telling)])]);
  await story.tell([
    recorded({ ...peace, as: "peace" }),
    reported({ ...peace, as: "peace", by: "m2", of: "m1", in: "a2", reports: 2 }),
    recorded({ ...raid, as: "raid", by: "m3" }),
    recorded({ ...plan(["ECU"], "1998-11-10"), as: "never", by: "m4" }),
    recorded({ ...plan(["BRA"], "1998-11-02"), as: "kept", by: "m5" }),
    recorded({ plover: "CONSULT", source: ["PER", "BRA"], symmetric: true, date: "1998-11-02", as: "visit", by: "m6" }),
    counted("a1", 1),
  ]);
  const last = await story.tell([received("b1"), refused("b1")]);
  await settle(story.projector, last);
  await story.project();
});
afterAll(() => story.close());

/** What each example answers about Peru, Ecuador and Brazil. */
const answers: Readonly<Record<string, readonly object[]>> = {
  "A relation by month": [
    { month: "1995-01-01", quad: 4, events: 1, scale: "-10.0" },
    { month: "1998-10-01", quad: 1, events: 1, scale: "6.0" },
  ],
  "Who cooperates most with a country": [
    { partner: "BRA", events: 1, material: null },
    { partner: "ECU", events: 1, material: null },
  ],
  "Planned, and never occurred": [
    { date_from: "1998-11-10", date_to: "1998-11-10", source: "PER ECU", target: "", what: "CONSULT", reports: 1 },
  ],
  "As of an earlier day": [
    { event_id: eventId("raid"), date_from: "1995-01-26", source: "PERMIL", target: "ECU", reports: 1 },
    { event_id: eventId("peace"), date_from: "1998-10-26", source: "PER ECU", target: "", reports: 2 },
    { event_id: eventId("never"), date_from: "1998-11-10", status: "planned" },
  ],
  "The sentences behind a number": [
    {
      event_id: eventId("peace"),
      plover: "AGREE",
      file: "inbox/a1.txt",
      quote: "Peru and Ecuador signed a peace treaty in Brasília.",
    },
  ],
  "Countries by reports": [
    { party: "PER", events: 5, reports: 6 },
    { party: "ECU", events: 3, reports: 4 },
    { party: "BRA", events: 2, reports: 2 },
  ],
  "Who is planned to meet whom": [
    { source: "PER BRA", date_from: "1998-11-02" },
    { source: "PER ECU", date_from: "1998-11-10" },
  ],
  "What could not be read, and why": [
    { file: "inbox/b1.txt", refusal_stage: "read", refusal_code: "no-body-text", refusal_detail: "expected a body" },
  ],
  "What has changed since a position": [
    { change: "recorded", event_id: eventId("peace") },
    { change: "changed", event_id: eventId("peace") },
    { change: "recorded", event_id: eventId("raid"), plover: "ASSAULT" },
    { change: "recorded", event_id: eventId("never") },
    { change: "recorded", event_id: eventId("kept") },
    { change: "recorded", event_id: eventId("visit") },
  ],
};

test("every example of the page has its answer here", () => {
  expect(examples.map(([heading]) => heading)).toEqual(Object.keys(answers));
});

test.each(examples)("%s", async (heading, statement) => {
  const { rows } = await sql.raw<object>(statement).execute(reader);
  expect(rows).toMatchObject([...(answers[heading] ?? [])]);
});
