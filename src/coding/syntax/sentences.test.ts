import fc from "fast-check";
import { expect, test } from "vitest";
import { text as english } from "../languages/eng/text.ts";
import { text as french } from "../languages/fra/text.ts";
import { text as portuguese } from "../languages/por/text.ts";
import { text as russian } from "../languages/rus/text.ts";
import { text as spanish } from "../languages/spa/text.ts";
import { maxSentenceLength, sentenceSplitter } from "./sentences.ts";
import type { TextRules } from "./text-rules.ts";

const split = (text: string, rules: TextRules = english) =>
  sentenceSplitter(rules)(text).map(({ start, end }) => text.slice(start, end));

test("abbreviations, initials and decimals end no sentence", () => {
  expect(split("The U.S. envoy met Gen. J. C. Smuts on Jan. 5. He paid 3.5 million. No one spoke.")).toEqual([
    "The U.S. envoy met Gen. J. C. Smuts on Jan. 5.",
    "He paid 3.5 million.",
    "No one spoke.",
  ]);
});

test("an abbreviation ends a sentence before a word that begins one", () => {
  expect(split("Peru wrote to the U.S. The answer came late.")).toHaveLength(2);
});

test("closing quotes belong to their sentence", () => {
  expect(split("“We will sign.” Peru agreed.")).toEqual(["“We will sign.”", "Peru agreed."]);
});

test("a thousand closing quotes with spaces between are one sentence's", () => {
  const text = `Le Pérou.${" »".repeat(20_000)}`;
  expect(sentenceSplitter(french)(text)[0]?.start).toBe(0);
});

test("what goes on in small letters goes on, whatever mark stands before it", () => {
  expect(split("“Will they sign?” he asked. “Never!” — so ended the talks.")).toEqual([
    "“Will they sign?” he asked.",
    "“Never!” — so ended the talks.",
  ]);
});

test("no sentence crosses a blank line or a bullet, and one line break is only white space", () => {
  expect(split("Peru and\nEcuador\n\nsigned\n• first\n• second")).toEqual([
    "Peru and\nEcuador",
    "signed",
    "• first",
    "• second",
  ]);
});

test("numbers of a list stay with what they number", () => {
  expect(split("1. Iraq withdrew.\n\n2. Iran agreed.")).toEqual(["1. Iraq withdrew.", "2. Iran agreed."]);
});

test.each<[string, TextRules, string, string[]]>([
  [
    "Spanish",
    spanish,
    "El Sr. Fujimori viajó a EE.UU. con el Gral. Hermoza. ¿Firmará Ecuador? ¡Sí!",
    ["El Sr. Fujimori viajó a EE.UU. con el Gral. Hermoza.", "¿Firmará Ecuador?", "¡Sí!"],
  ],
  [
    "Portuguese",
    portuguese,
    "O Dr. Soares chegou às 10h. A Sra. Cardoso, art. 5 na mão, protestou. Ninguém respondeu.",
    ["O Dr. Soares chegou às 10h.", "A Sra. Cardoso, art. 5 na mão, protestou.", "Ninguém respondeu."],
  ],
  [
    "French",
    french,
    "M. Mitterrand a dit : « Nous partons. » Mme Thatcher a refusé. « Jamais ! » a-t-elle répondu.",
    ["M. Mitterrand a dit : « Nous partons. »", "Mme Thatcher a refusé.", "« Jamais ! » a-t-elle répondu."],
  ],
  [
    "Russian",
    russian,
    "В 1988 г. Ирак и Иран прекратили огонь. М. С. Горбачёв заявил об этом 20 авг. в Москве. «Конец!» — писали газеты.",
    [
      "В 1988 г. Ирак и Иран прекратили огонь.",
      "М. С. Горбачёв заявил об этом 20 авг. в Москве.",
      "«Конец!» — писали газеты.",
    ],
  ],
])("%s abbreviations, initials and quotes", (_, rules, text, expected) => {
  expect(split(text, rules)).toEqual(expected);
});

test("a text without any sentence end is cut, never inside a surrogate pair", () => {
  const text = "😀".repeat(5_000);
  const found = split(text);
  expect(found.join("")).toBe(text);
  for (const sentence of found) {
    expect(sentence.length).toBeLessThanOrEqual(maxSentenceLength);
    expect(sentence).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  }
});

test("sentences cover all that is not white space, in order, trimmed", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("Mr", ".", " ", "\n", "U.S", "“", "»", "?", "A", "b", "1", "—", "\ud800"), {
        maxLength: 60,
      })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end } of sentenceSplitter(english)(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(
          text
            .slice(at, start)
            .replace(/^[•‣*–-]/, "")
            .trim(),
        ).toBe("");
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
}, 30_000);

test.each([
  [".", 1_000_000],
  [".x", 500_000],
  ["“", 1_000_000],
  ['."', 500_000],
  ["!?", 500_000],
  ["\n•", 300_000],
])(
  "a megabyte of %j takes no time",
  (unit, times) => {
    const started = performance.now();
    split(unit.repeat(times));
    expect(performance.now() - started).toBeLessThan(10_000);
  },
  20_000,
);
