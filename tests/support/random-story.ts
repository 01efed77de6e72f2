import * as fc from "fast-check";
import {
  type Act,
  articleId,
  coded,
  counted,
  eventGone,
  eventId,
  type Fact,
  mention,
  merged,
  opened,
  read,
  received,
  recorded,
  refused,
  replaced,
  reported,
  retried,
  stalled,
  uncoded,
  unreadable,
  unreported,
  withdrawn,
} from "./facts.ts";

const articles = ["a1", "a2", "a3", "a4"];
const mentions = ["m1", "m2", "m3", "m4", "m5"];
const events = ["e1", "e2", "e3", "e4"];
const codes = ["RUS", "RUSGOV", "VEN", "VENMIL", "USA", "IGOUNO", "---REB"];
const words: Readonly<Record<string, string>> = {
  RUS: "Russia",
  RUSGOV: "the Kremlin",
  VEN: "Venezuela",
  VENMIL: "Venezuela’s army",
  USA: "Washington",
  IGOUNO: "the UN",
};
const dates = ["2024-12-30", "2025-01-06", "2025-01", "2024", null];

/** Ids of everything that a random story can tell of. */
export const cast = { articles: articles.map(articleId), events: events.map(eventId), codes };

const name = (names: readonly string[]) => fc.constantFrom(...names);

const act: fc.Arbitrary<Act> = fc
  .record({
    of: name(mentions),
    source: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    target: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 2 }),
    symmetric: fc.boolean(),
    plover: fc.constantFrom("CONSULT", "ACCUSE"),
    quad: fc.constantFrom(1 as const, 3 as const),
    goldstein: fc.constantFrom(-2, 1, 3.4),
    status: fc.constantFrom("occurred" as const, "planned" as const, "denied" as const),
    date: fc.constantFrom(...dates),
    week: fc.boolean(),
    reports: fc.integer({ min: 1, max: 4 }),
  })
  .map((drawn) => ({
    ...drawn,
    target: drawn.symmetric ? [] : drawn.target,
    week: drawn.week && (drawn.date?.length ?? 0) === 10,
  }));

const report = fc
  .record({ act, as: name(events), by: name(mentions), in: name(articles) })
  .map(({ act, ...rest }) => ({ ...act, ...rest }));

const coding = fc
  .record({
    of: name(articles),
    told: fc.uniqueArray(fc.tuple(name(mentions), act), { maxLength: 2, selector: ([id]) => id }),
    stored: fc.boolean(),
  })
  .map(({ of, told, stored }) => {
    const namesOf = (side: readonly string[] = []) =>
      Object.fromEntries(side.flatMap((code) => (words[code] ? [[code, words[code] ?? ""]] : [])));
    const body = `Of ${of}: ${Object.values(words).join(", ")} met.`;
    const found = told.map(([id, said]) =>
      mention(id, said, {
        body,
        sentence: body,
        source: namesOf(said.source),
        target: namesOf(said.target),
        trigger: "met",
      }),
    );
    return [read(of, body, { stored }), coded(of, body, found)];
  });

/** Facts in any order that the log allows, sensible or not: projections must make the same of them however they are cut. */
export const randomStory: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(name(articles), name(["x", "y", "z"])).map(([a, path]) => [received(a, path)]) },
      { weight: 4, arbitrary: coding },
      { weight: 1, arbitrary: name(articles).map((a) => [uncoded(a)]) },
      { weight: 2, arbitrary: fc.tuple(name(articles), fc.nat(3)).map(([a, n]) => [counted(a, n)]) },
      { weight: 1, arbitrary: name(articles).map((a) => [refused(a)]) },
      { weight: 1, arbitrary: name(articles).map((a) => [stalled(a)]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(name(articles), fc.constantFrom("read", "code", "record"), fc.constantFrom("stalled", "refused"))
          .map(([a, stage, after]) => [retried(a, stage, after)]),
      },
      { weight: 1, arbitrary: fc.tuple(name(articles), name(articles)).map(([a, by]) => [replaced(a, by, "x")]) },
      { weight: 1, arbitrary: name(articles).map((a) => [withdrawn(a)]) },
      { weight: 1, arbitrary: name(["x", "y", "w"]).map((path) => [unreadable(path)]) },
      { weight: 1, arbitrary: name(["x", "y", "w"]).map((path) => [opened(path)]) },
      { weight: 5, arbitrary: report.map((said) => [recorded(said)]) },
      { weight: 6, arbitrary: report.map((said) => [reported(said)]) },
      { weight: 3, arbitrary: report.map((said) => [unreported(said)]) },
      { weight: 2, arbitrary: fc.tuple(name(events), name(events)).map(([a, b]) => [merged(a, b)]) },
      { weight: 2, arbitrary: name(events).map((event) => [eventGone(event)]) },
    ),
    { minLength: 30, maxLength: 60 },
  )
  .map((facts) => facts.flat());
