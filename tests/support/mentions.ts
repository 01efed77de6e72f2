import fc from "fast-check";
import { sha256, uuidOf } from "../../src/core/ids.ts";
import type { LoggedMention } from "../../src/log/entries/shapes.ts";
import { features, type MatchMention } from "../../src/matching/features.ts";

/** An actor of a test's sentence: a code, and a name where it is a person. */
export type TestActor = readonly [code: string, name?: string];

/** One sentence of a test's article, and what is coded of it. What is left out is unknown, or `occurred`. */
export interface TestSentence {
  readonly plover?: LoggedMention["plover"];
  readonly mode?: string | null;
  readonly content?: LoggedMention["content"];
  readonly source: readonly TestActor[];
  readonly target?: readonly TestActor[];
  readonly symmetric?: boolean;
  readonly status?: LoggedMention["status"];
  readonly date?: LoggedMention["date"];
  readonly open?: LoggedMention["open"];
  /** The sentence without its actors. */
  readonly words: string;
}

/** The id of a test's article. */
export function articleIdOf(name: string): string {
  return sha256(`article ${name}`);
}

/** An article's mentions as recording sees them; a mention's id depends on the article and its place alone. */
export function mentionsOf(name: string, sentences: readonly TestSentence[]): MatchMention[] {
  const article = articleIdOf(name);
  let text = "";
  const logged = sentences.map((sentence, n) => {
    const start = text.length;
    const actor = ([code, person]: TestActor) => {
      const from = text.length;
      text += person ?? code;
      const span = { start: from, end: text.length, code, person: person !== undefined };
      text += " ";
      return span;
    };
    const source = sentence.source.map(actor);
    const target = (sentence.target ?? []).map(actor);
    text += `${sentence.words}.\n`;
    return loggedMention(uuidOf("test", name, String(n)), sentence, { source, target, start, end: text.length });
  });
  return logged.map((mention) => features(mention, { article, text }));
}

function loggedMention(
  id: string,
  sentence: TestSentence,
  { source, target, start, end }: Pick<LoggedMention, "source" | "target"> & { start: number; end: number },
): LoggedMention {
  const {
    plover = "AGREE",
    mode = null,
    content = null,
    symmetric = false,
    status = "occurred",
    date = null,
    open = null,
  } = sentence;
  return {
    id,
    plover,
    mode,
    context: [],
    content,
    cameo: "030",
    quad: 1,
    goldstein: 2.5,
    source,
    target,
    symmetric,
    status,
    attributed: [],
    date,
    open,
    place: null,
    figures: {},
    confidence: 0.5,
    trigger: { start, end },
    evidence: { start, end },
    why: [],
  };
}

const stories = [
  "signed strategic partnership treaty energy pipeline ceremony kremlin",
  "opened grain terminal harbour wheat exports shipping insurance",
  "discussed border demarcation river fishing commission surveyors maps",
].map((story) => story.split(" "));

const words = fc
  .constantFrom(...stories)
  .chain((story) => fc.subarray(story, { minLength: 5 }))
  .map((chosen) => chosen.join(" "));

const explicitDay = fc.constantFrom("2025-05-06", "2025-05-07", "2025-05-08");
const time = fc.oneof(
  {
    weight: 4,
    arbitrary: explicitDay.map((date) => ({ date: { date, precision: "day", basis: "explicit" } }) as const),
  },
  {
    weight: 4,
    arbitrary: explicitDay.map((date) => ({ date: { date, precision: "day", basis: "publication" } }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ date: { date: "2025-05-05", precision: "week", basis: "relative" } } as const),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ date: { date: "2025-05-01", precision: "month", basis: "explicit" } } as const),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ date: { date: "2025-01-01", precision: "year", basis: "explicit" } } as const),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom({ open: { weekday: 3 } }, { open: { month: 5, day: 7 } }, { open: { month: 5 } }),
  },
  { weight: 2, arbitrary: fc.constant({}) },
);

const russian = fc.constantFrom<TestActor>(
  ["RUS"],
  ["RUSGOV", "Putin"],
  ["RUSGOV", "Lavrov"],
  ["RUSGOV", "Sergey Lavrov"],
);
const venezuelan = fc.constantFrom<TestActor>(["VEN"], ["VENGOV", "Maduro"], ["VENGOV", "Gil"]);
const parties = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(russian, venezuelan).map(([one, other]) => ({ source: [one, other], symmetric: true })),
  },
  { weight: 4, arbitrary: fc.tuple(russian, venezuelan).map(([one, other]) => ({ source: [one], target: [other] })) },
  { weight: 2, arbitrary: fc.tuple(russian, venezuelan).map(([one, other]) => ({ source: [other], target: [one] })) },
  { weight: 1, arbitrary: russian.map((one) => ({ source: [one] })) },
);

/** A sentence from so small a world that much of it is about the same. */
export const sentence: fc.Arbitrary<TestSentence> = fc
  .record({
    parties,
    time,
    words,
    plover: fc.constantFrom("CONSULT", "CONSULT", "CONSULT", "AGREE"),
    mode: fc.constantFrom(null, null, "visit", "phone"),
    status: fc.constantFrom("occurred", "occurred", "occurred", "ongoing", "planned"),
  })
  .map(({ parties, time, ...rest }) => ({ ...rest, ...parties, ...time }));

/** The sentences of an article. */
export const sentences: fc.Arbitrary<TestSentence[]> = fc.array(sentence, { minLength: 1, maxLength: 4 });

/** The sentences of an article that names nobody and dates little but by its publication: much goes with the day before. */
export const publishedSentences: fc.Arbitrary<TestSentence[]> = fc.array(
  fc.record({
    source: fc.constant<TestActor[]>([["RUS"]]),
    target: fc.constant<TestActor[]>([["VEN"]]),
    date: fc.record({
      date: fc.constantFrom("2025-05-05", "2025-05-06", "2025-05-07", "2025-05-08"),
      precision: fc.constant("day" as const),
      basis: fc.constantFrom("publication", "publication", "publication", "publication", "explicit"),
    }),
    words,
  }),
  { minLength: 1, maxLength: 2 },
);
