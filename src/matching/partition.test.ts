import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsOf, sentences, type TestSentence } from "../../tests/support/mentions.ts";
import { combine } from "./combine.ts";
import type { MatchMention } from "./features.ts";
import { partition } from "./partition.ts";

const putin = ["RUSGOV", "Russian President Vladimir Putin"] as const;
const maduro = ["VENGOV", "Venezuelan President Nicolás Maduro"] as const;
const may7 = { date: "2025-05-07", precision: "day", basis: "explicit" } as const;
const signing = "signed a strategic partnership agreement after talks in the Kremlin";

function eventsOf(...articles: readonly (readonly TestSentence[])[]): {
  mentions: MatchMention[];
  events: string[][];
  reasons: string[];
} {
  const mentions = articles.flatMap((sentences, n) => mentionsOf(String.fromCharCode(65 + n), sentences));
  const names = new Map(
    articles.flatMap((sentences, n) =>
      mentionsOf(String.fromCharCode(65 + n), sentences).map(({ id }, m): [string, string] => [
        id,
        `${String.fromCharCode(65 + n)}${m}`,
      ]),
    ),
  );
  const found = partition(mentions);
  const events = found.map(({ members }) => [...members.keys()].map((id) => names.get(id) ?? id).sort()).sort();
  const reasons = mentions.map(({ id }) => found.find(({ members }) => members.has(id))?.members.get(id) ?? "");
  return { mentions, events, reasons };
}

test("an undated report of a Wednesday is one event with a dated one of that Wednesday", () => {
  const undated = { source: [putin, maduro], symmetric: true, open: { weekday: 3 }, words: `${signing} on Wednesday` };
  const dated = {
    source: [["RUSGOV", "Putin"] as const, ["VENGOV", "Maduro"] as const],
    symmetric: true,
    date: may7,
    words: `${signing} on May 7, 2025`,
  };
  const { mentions, events, reasons } = eventsOf([undated], [dated]);
  expect(events).toEqual([["A0", "B0"]]);
  expect(reasons).toEqual(["weekday-and-story", "same-day"]);
  expect(combine(mentions)).toMatchObject({
    date: may7,
    source: ["RUSGOV", "VENGOV"],
    target: [],
    symmetric: true,
  });
});

test("a copy adds a mention and no report, another telling adds both", () => {
  const signed = { source: [putin, maduro], symmetric: true, date: may7, words: signing };
  const retold = { ...signed, words: "put their names under what had been agreed, said Moscow" };
  const { mentions, events } = eventsOf([signed], [signed], [retold]);
  expect(events).toEqual([["A0", "B0", "C0"]]);
  expect(combine(mentions).reports).toBe(2);
});

test("a copy tells of no event that its original does not tell of, however vaguely", () => {
  const text = [
    { source: [putin, maduro], symmetric: true, date: may7, words: signing },
    { source: [["RUS"] as const], words: "protested" },
    {
      source: [["RUS"] as const],
      target: [["VEN"] as const],
      status: "planned" as const,
      words: "will send grain and ships",
    },
    {
      source: [maduro],
      target: [putin],
      date: { date: "2025-05-01", precision: "month", basis: "explicit" } as const,
      words: "visited",
    },
  ];
  const alone = eventsOf(text);
  const copied = eventsOf(text, text, text);
  expect(copied.events).toHaveLength(alone.events.length);
  expect(copied.events.every((members) => members.length % 3 === 0)).toBe(true);
  expect(combine(copied.mentions).reports).toBe(1);
});

test("the same words about another weekday are another event", () => {
  const undated = { source: [putin, maduro], symmetric: true, open: { weekday: 4 }, words: signing };
  expect(
    eventsOf([undated], [{ source: [putin, maduro], symmetric: true, date: may7, words: signing }]).events,
  ).toHaveLength(2);
});

test("who else acts, what is done and whether it has happened tell events apart", () => {
  const told = { source: [putin], target: [maduro], date: may7, words: signing };
  expect(eventsOf([told], [{ ...told, source: [putin, ["CUB"]] }]).events).toHaveLength(2);
  expect(eventsOf([told], [{ ...told, plover: "CONSULT" }]).events).toHaveLength(2);
  expect(eventsOf([told], [{ ...told, status: "planned" }]).events).toHaveLength(2);
  expect(eventsOf([told], [{ ...told, status: "ongoing" }]).events).toHaveLength(1);
  expect(eventsOf([told], [{ ...told, source: [maduro], target: [putin] }]).events).toHaveLength(2);
  expect(eventsOf([told], [{ ...told, content: { plover: "AID", mode: null } }]).events).toHaveLength(2);
});

test("a meeting may be told as a visit or as joint talks; what one says is never what both do", () => {
  const told = { source: [putin], target: [maduro], date: may7, words: signing };
  const joint = { ...told, source: [putin, maduro], target: [], symmetric: true };
  expect(eventsOf([{ ...told, plover: "CONSULT" }], [{ ...joint, plover: "CONSULT" }]).events).toHaveLength(1);
  expect(eventsOf([told], [joint]).events).toHaveLength(2);
});

test("a vague mention never joins two meetings of one day", () => {
  const one = {
    plover: "CONSULT",
    source: [putin, maduro],
    symmetric: true,
    date: may7,
    words: "talked about pipelines",
  };
  const other = {
    ...one,
    source: [["RUSGOV", "Lavrov"] as const, ["VENGOV", "Gil"] as const],
    words: "talked about visas",
  };
  const vague = { ...one, source: [["RUS"] as const, ["VEN"] as const], words: "held talks" };
  expect(eventsOf([one], [other], [vague]).events).toEqual([["A0"], ["B0"], ["C0"]]);
  expect(eventsOf([one], [vague]).events).toEqual([["A0", "B0"]]);
});

test("what was only published a day later goes with the day before where the story is alike", () => {
  const told = { source: [["RUS"] as const], target: [["VEN"] as const], date: may7, words: signing };
  const later = { ...told, date: { date: "2025-05-08", precision: "day", basis: "publication" } as const };
  const { mentions, events, reasons } = eventsOf([told], [later]);
  expect(events).toEqual([["A0", "B0"]]);
  expect(reasons[1]).toBe("next-day-and-story");
  expect(combine(mentions).date).toEqual(may7);
  expect(eventsOf([told], [{ ...later, words: "opened a school for nurses near the harbour" }]).events).toHaveLength(2);
});

test("what one article leaves undated is one event, with what it dates where that fits", () => {
  const undated = {
    source: [["RUS"] as const, ["VEN"] as const],
    symmetric: true,
    words: "sign strategic partnership",
  };
  expect(eventsOf([undated, { ...undated, words: "reached an accord" }]).events).toEqual([["A0", "A1"]]);
  expect(eventsOf([undated], [{ ...undated, words: "reached an accord" }]).events).toHaveLength(2);
  expect(eventsOf([undated], [undated]).events).toEqual([["A0", "B0"]]);
  const { events, reasons } = eventsOf([
    undated,
    { ...undated, source: [putin, maduro], open: { weekday: 3 }, words: signing },
  ]);
  expect(events).toEqual([["A0", "A1"]]);
  expect(reasons).toEqual(["same-article", "same-article"]);
});

test("a month and a person are enough, a month alone is not", () => {
  const told = {
    plover: "CONSULT",
    mode: "visit",
    source: [maduro],
    target: [["RUS"] as const],
    date: may7,
    words: "came to see the parade",
  };
  const retold = {
    ...told,
    date: { date: "2025-05-01", precision: "month", basis: "explicit" } as const,
    words: "travelled north",
  };
  expect(eventsOf([told], [retold]).events).toHaveLength(1);
  expect(eventsOf([told], [{ ...retold, source: [["VEN"] as const] }]).events).toHaveLength(2);
});

test("the partition does not depend on the order of mentions", () => {
  const hits: Record<string, number> = {};
  const articles = fc.array(sentences, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(articles, fc.infiniteStream(fc.nat()), (written, numbers) => {
      const mentions = written.flatMap((sentences, n) => mentionsOf(`${n}`, sentences));
      const shuffled = mentions
        .map((mention) => ({ mention, at: numbers.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at);
      expect(canonical(shuffled.map(({ mention }) => mention))).toEqual(canonical(mentions));
      for (const { members } of partition(mentions)) {
        if (members.size > 1) for (const reason of members.values()) hits[reason] = (hits[reason] ?? 0) + 1;
      }
    }),
    { numRuns: 600, seed: 19981026 },
  );
  const reasons = [
    "same-day",
    "same-article",
    "next-day-and-story",
    "week-and-person-or-story",
    "month-and-person-or-story",
    "year-and-story",
  ];
  for (const reason of [...reasons, "weekday-and-story", "month-day-and-story", "month-and-story", "story"])
    expect(hits[reason] ?? 0, `the generator must reach ${reason}`).toBeGreaterThan(5);
});

test("mentions without a day never change which of those with one are together", () => {
  let loose = 0;
  const articles = fc.array(sentences, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(articles, (written) => {
      const mentions = written.flatMap((sentences, n) => mentionsOf(`${n}`, sentences));
      const dated = new Set(mentions.filter(({ date }) => date?.precision === "day").map(({ id }) => id));
      const among = (all: readonly MatchMention[]) =>
        partition(all)
          .map(({ members }) => [...members.keys()].filter((id) => dated.has(id)).sort())
          .filter((members) => members.length > 0)
          .sort();
      expect(among(mentions)).toEqual(among(mentions.filter(({ id }) => dated.has(id))));
      loose += mentions.length - dated.size;
    }),
  );
  expect(loose, "the generator must make mentions without a day").toBeGreaterThan(100);
});

/** Events with their members, reasons and states, in one order. */
function canonical(mentions: readonly MatchMention[]): unknown[] {
  return partition(mentions)
    .map(({ members }) => ({
      members: [...members].sort(([a], [b]) => (a < b ? -1 : 1)),
      state: combine(mentions.filter(({ id }) => members.has(id))),
    }))
    .sort((a, b) => (a.state.of < b.state.of ? -1 : 1));
}
