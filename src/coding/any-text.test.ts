import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openByCode } from "../coders/open-language.ts";
import { codeInput } from "./coder.ts";
import { languages } from "./languages/index.ts";
import type { Coding } from "./types.ts";

/** Countries as subject and as object, verbs between them with the act they make, and words that the coder looks at. */
interface Planted {
  readonly countries: readonly (readonly [code: string, subject: string, object: string])[];
  readonly verbs: readonly (readonly [verb: string, plover: string])[];
  readonly words: readonly string[];
}

const planted: Readonly<Record<string, Planted>> = {
  eng: {
    countries: [
      ["PER", "Peru", "Peru"],
      ["ETH", "Ethiopia", "Ethiopia"],
      ["IRQ", "Iraq", "Iraq"],
      ["EGY", "Egypt", "Egypt"],
    ],
    verbs: [
      ["attacked", "ASSAULT"],
      ["accused", "ACCUSE"],
      ["thanked", "SUPPORT"],
    ],
    words: ["the two countries", "President", "signed", "of", "'s", "will", "May", "by", "“", "not", "talks", "US"],
  },
  spa: {
    countries: [
      ["PER", "El Perú", "al Perú"],
      ["ETH", "Etiopía", "a Etiopía"],
      ["IRQ", "Irak", "a Irak"],
      ["EGY", "Egipto", "a Egipto"],
    ],
    verbs: [
      ["atacó", "ASSAULT"],
      ["acusó", "ACCUSE"],
      ["elogió", "SUPPORT"],
    ],
    words: ["los dos países", "el presidente", "firmaron", "del", "se", "no", "darle", "¿", "mayo", "EE. UU.", "«"],
  },
  por: {
    countries: [
      ["PER", "O Peru", "o Peru"],
      ["ETH", "A Etiópia", "a Etiópia"],
      ["IRQ", "O Iraque", "o Iraque"],
      ["EGY", "O Egito", "o Egito"],
    ],
    verbs: [
      ["atacou", "ASSAULT"],
      ["acusou", "ACCUSE"],
      ["elogiou", "SUPPORT"],
    ],
    words: ["os dois países", "presidente", "assinaram", "dos", "pelas", "não", "recusou-se", "maio", "“", "à"],
  },
  fra: {
    countries: [
      ["PER", "Le Pérou", "le Pérou"],
      ["ETH", "L'Éthiopie", "l'Éthiopie"],
      ["IRQ", "L'Irak", "l'Irak"],
      ["EGY", "L'Égypte", "l'Égypte"],
    ],
    verbs: [
      ["a attaqué", "ASSAULT"],
      ["a accusé", "ACCUSE"],
      ["a félicité", "SUPPORT"],
    ],
    words: ["les deux pays", "le président", "ont signé", "du", "des", "ne", "pas", "qu'", "aujourd'hui", "mai", "« "],
  },
  rus: {
    countries: [
      ["PER", "Перу", "Перу"],
      ["ETH", "Эфиопия", "Эфиопию"],
      ["IRQ", "Ирак", "Ирак"],
      ["EGY", "Египет", "Египет"],
    ],
    verbs: [
      ["атакует", "ASSAULT"],
      ["обвиняет", "ACCUSE"],
      ["благодарит", "SUPPORT"],
    ],
    words: ["обе страны", "президент", "подписали", "в", "не", "США", "мая", "«", "по словам", "из-за"],
  },
};

/** What stands in texts beside words: emoji, combining marks, direction marks, markup, halves of characters, control characters. */
const oddities = [
  "😀",
  "e\u0301",
  "И\u0306",
  "\u200f",
  "\u202e",
  "\u0000",
  "\u001b[0m",
  "<b>",
  "&amp;",
  "\ud83d",
  "\udc00",
  "\ufeff",
  "\u00a0",
  "\n\n",
  "…",
  ". ",
  ",",
  "-",
  "1998",
];

const opened = await Promise.all(
  languages.map(async ({ code, name }) => {
    const language = await openByCode(code);
    const words = planted[code];
    if (language === null || words === undefined) throw new Error(`expected a model and planted clauses for ${code}`);
    return { name, language, words };
  }),
);

describe.each(opened)("$name", ({ language, words: { countries, verbs, words } }) => {
  const clause = fc
    .tuple(fc.constantFrom(...countries), fc.constantFrom(...verbs), fc.constantFrom(...countries))
    .map(([source, verb, target]) => ({ source, verb, target, text: `${source[1]} ${verb[0]} ${target[2]}.` }));

  test("codes any text without an error, and every span stands where it says", () => {
    const part = fc.oneof(
      fc.string({ unit: "grapheme" }),
      clause.map(({ text }) => text),
      fc.constantFrom(...words),
      fc.constantFrom(...oddities),
    );
    let events = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? " " : "");
        const coding = codeInput({ text, date: "1998-10-28" }, language);
        events += coding.events.length;
        expectSpans(text, coding);
      }),
      { numRuns: 80 },
    );
    expect(events, "the generator must reach the code it is meant to test").toBeGreaterThan(5);
  });

  test("finds planted clauses with their direction, whatever stands around them", () => {
    const noise = fc
      .array(fc.oneof(fc.string({ unit: "grapheme", maxLength: 5 }), fc.constantFrom(...oddities)), { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(clause, noise, noise, ({ source, verb, target, text }, before, after) => {
        fc.pre(source[0] !== target[0]);
        const whole = `${before}\n\n${text}\n\n${after}`;
        const found = codeInput({ text: whole }, language).events.filter(({ evidence }) => evidence.quote === text);
        expect(found.map((event) => [event.plover, event.source[0]?.code, event.target[0]?.code])).toEqual([
          [verb[1], source[0], target[0]],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test("offsets count UTF-16 units beside emoji and combining marks", () => {
    const [[, subject, object] = ["", "", ""]] = countries;
    const [, [, other] = ["", ""]] = countries;
    const [[verb] = [""]] = verbs;
    const text = `👩‍👩‍👧 ñandu\u0301 😀 ${"\u0301".repeat(3)}\n\n${other} ${verb} ${object}. 😀\n\n${subject} 🕊️`;
    const { events } = codeInput({ text }, language);
    expect(events.length).toBeGreaterThan(0);
    expectSpans(text, { lang: "", events, unresolved: [] });
    expect(text.slice(events[0]?.trigger.start, events[0]?.trigger.end)).toBe(verb.split(" ").at(-1));
  });

  test.each(hostileTexts())(
    "finishes $name in bounded time",
    ({ text }) => {
      const start = performance.now();
      const coding = codeInput({ text, date: "1998-10-28" }, language);
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(coding.events.length).toBeLessThan(1000);
    },
    20_000,
  );

  test.each(["", " ", "\n", "\ud800", "\u0000", "a", "."])("codes %j as nothing", (text) => {
    expect(codeInput({ text, date: "1998-10-28" }, language)).toEqual({
      lang: language.code,
      events: [],
      unresolved: [],
    });
  });

  test("given actors have exactly one event in any text", () => {
    const span = fc.option(fc.record({ start: fc.nat(40), end: fc.nat(60) }).filter(({ start, end }) => start < end));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            clause.map(({ text }) => text),
            fc.constantFrom(...words, ...oddities),
          ),
          { maxLength: 6 },
        ),
        span,
        span,
        (parts, source, target) => {
          expect(codeInput({ text: parts.join(" "), actors: [source, target] }, language).events).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test.each(opened)("$name and the text of another language: no crash, no span that is not there", ({ language }) => {
  for (const { countries, verbs } of opened.map(({ words }) => words)) {
    const text = countries.map(([, subject, object]) => `${subject} ${verbs[0]?.[0]} ${object}`).join(". ");
    expectSpans(text, codeInput({ text }, language));
  }
});

test.each([
  ["capitals", "IRAQ ATTACKED IRAN."],
  ["markup", "<p>Iraq attacked <b>Iran</b>.</p>"],
  ["direction marks", "\u200fIraq attacked Iran.\u200f"],
  ["a soft end", "Iraq attacked Iran"],
])("an English sentence with %s has its event", (_, text) => {
  const english = opened.find(({ language }) => language.code === "eng")?.language;
  expect(
    english &&
      codeInput({ text }, english).events.map((event) => [event.plover, event.source[0]?.code, event.target[0]?.code]),
  ).toEqual([["ASSAULT", "IRQ", "IRN"]]);
});

function expectSpans(text: string, { events, unresolved }: Coding): void {
  for (const event of events) {
    expect(text.slice(event.evidence.start, event.evidence.end)).toBe(event.evidence.quote);
    expect(event.source.length + event.target.length + (event.plover === "PROTEST" ? 1 : 0)).toBeGreaterThan(0);
    expect(event.confidence).toBeGreaterThan(0);
    expect(event.confidence).toBeLessThanOrEqual(1);
    for (const { start, end } of [event.trigger, ...event.source, ...event.target, ...event.attributed]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { name, start, end } of unresolved) expect(text.slice(start, end).replaceAll(/\s+/g, " ")).toBe(name);
}

function hostileTexts(): { readonly name: string; readonly text: string }[] {
  return [
    { name: "a word of 1 MB", text: "a".repeat(1_000_000) },
    { name: "a sentence of 1 MB", text: "Peru attacked Ecuador and ".repeat(40_000) },
    { name: "10,000 nested quotations", text: "“Peru said that ".repeat(10_000) },
    { name: "100,000 names", text: "Peru, Iran ".repeat(50_000) },
    { name: "30,000 unknown names", text: "President Xab Yab ".repeat(10_000) },
    { name: "100,000 halves of characters", text: "\ud800".repeat(100_000) },
    { name: "markup", text: "<p>Peru attacked Ecuador.</p>".repeat(5_000) },
  ];
}
