import { readFileSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "../src/db/pool.ts";
import { settle } from "../src/log/moments.ts";
import { relations } from "../src/projections/relations/projection.ts";
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
    { month: "1995-01-01", events: 1, conflict: 1, scale: "-10.0" },
    { month: "1998-10-01", events: 1, conflict: 0, scale: "6.0" },
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

test("the examples that count a relation give the numbers of the page", async () => {
  const other = await openStory();
  try {
    const asReader = database<unknown>(other.fresh.pool("entente_reader", 2));
    const joint = {
      plover: "AGREE",
      source: ["PER", "ECU"],
      symmetric: true,
      date: "1999-05-13",
      goldstein: 6,
    } as const;
    const praise = { plover: "SUPPORT", source: ["PER"], target: ["ECU"], date: "1999-05-14", goldstein: 3.4 } as const;
    const blame = { plover: "ACCUSE", source: ["ECU"], target: ["PER"], quad: 3, goldstein: -2 } as const;
    await other.tell([
      recorded({ ...joint, as: "signing" }),
      recorded({ ...praise, as: "praise" }),
      recorded({ ...praise, as: "more praise", date: "1999-05-15" }),
      recorded({ ...blame, as: "blame", date: "1999-05-16" }),
      recorded({ ...blame, as: "later", date: "1999-06-16", reports: 3 }),
      recorded({ ...joint, as: "plan", status: "planned", reports: 2 }),
    ]);
    await other.project();
    const { periods } = await relations.queries.summary(other.server, { a: "PER", b: "ECU", by: "month" });
    expect(periods.map(({ goldstein }) => goldstein)).toEqual([2.7, -2]);
    const shown = periods.map((period) => ({
      month: period.period,
      cooperation: period.verbalCooperation + period.materialCooperation,
      conflict: period.verbalConflict + period.materialConflict,
      scale: period.goldstein,
    }));
    type Row = Readonly<Record<string, string | number | null>>;
    const ask = async (statement: string): Promise<readonly Row[]> =>
      (await sql.raw<Row>(statement).execute(asReader)).rows;

    const [[, documented] = []] = examples;
    const fromPage = await ask(documented ?? "");
    expect(fromPage.map(({ events, conflict, scale }) => [Number(events), Number(conflict), Number(scale)])).toEqual(
      shown.map(({ cooperation, conflict, scale }) => [cooperation + conflict, conflict, scale]),
    );

    const script = readFileSync("examples/downstream/relation.sql", "utf8");
    const fromScript = await ask(script);
    expect(
      fromScript.map(({ month, cooperation, conflict, goldstein }) => ({
        month,
        cooperation: Number(cooperation),
        conflict: Number(conflict),
        scale: Number(goldstein),
      })),
    ).toEqual(shown);
    // the page's reports have those of the plan besides
    expect(fromScript.map(({ reports }) => Number(reports))).toEqual([4, 3]);
    expect(periods.map(({ reports }) => reports)).toEqual([6, 3]);

    const inR =
      /dbGetQuery\(connection, "(.+?)"/s.exec(readFileSync("examples/downstream/relation.R", "utf8"))?.[1] ?? "";
    const fromR = await ask(inR.replaceAll("$1", "'PER'").replaceAll("$2", "'ECU'"));
    for (const { month, scale } of shown) {
      const rows = fromR.filter((row) => String(row.month).startsWith(month));
      const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
      const mean =
        sum(({ events, goldstein }) => Number(events) * Number(goldstein)) / sum(({ events }) => Number(events));
      expect(mean, month).toBeCloseTo(scale ?? Number.NaN, 10);
    }
  } finally {
    await other.close();
  }
});
