import fc from "fast-check";
import { expect, test } from "vitest";
import { splitArticles } from "./several.ts";

const peace = `Peru and Ecuador make peace
Date: 26 October 1998

The presidents of Peru and Ecuador signed the act of Brasilia on Monday, and the guarantors witnessed it.`;
const paz = `Perú y Ecuador firman la paz

BRASILIA, 26 oct (Agencia).- Los presidentes del Perú y del Ecuador firmaron el lunes el acta de Brasilia.`;
const war = `Война в долине Сенепы

Лима. 27 января. Бои между войсками Перу и Эквадора начались в верховьях реки Сенепа, сообщили в Лиме.`;
const wordsOf = (text: string) => splitArticles(text).map(({ start, end }) => text.slice(start, end));

test.each(["\n\n-----\n\n", "\n=======\n", "\n* * *\n", "\n\f", "\n(END)\n", "\n\nDocument 2 of 3\n\n"])(
  "articles between %j are told apart",
  (separator) => expect(wordsOf([peace, paz, war].join(separator))).toEqual([peace, paz, war]),
);

test("a number before the first and an end after the last belong to none", () => {
  expect(wordsOf(`Document 1 of 2\n\n${peace}\n\nEND\n\nDocument 2 of 2\n${paz}\n(END)\n`)).toEqual([peace, paz]);
});

test.each([
  peace,
  `${peace}\n\n-----\n\nThe observers left the valley in the following year, when the last of the mines had been found.`,
  `${peace}\n\n* * *\n\n${"The war had begun in January 1995. ".repeat(5)}`,
  `title line\n-----\n${peace}`,
  "",
  "-----\n-----\n=====",
])("what is uncertain is one article: %j", (text) => expect(splitArticles(text)).toEqual([]));

test("the parts of any text are in order and within it", () => {
  const scrap = fc.constantFrom(peace, paz, war, "-----", "\f", "* * *", "END", "Document 1", "A line", "");
  let several = 0;
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
      const text = scraps.join("\n");
      const spans = splitArticles(text);
      if (spans.length > 0) several++;
      let at = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
  expect(several, "the generator must reach texts of several articles").toBeGreaterThan(30);
});
