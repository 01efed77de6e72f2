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

test.each([
  "Documento 2 de 3",
  "Artículo 2",
  "Document 2 sur 3",
  "Artigo 2 de 3",
  "Документ 2 из 3",
  "== Article 2 of 3 ==",
  "~~~~~~~~",
])("articles on both sides of %j are told apart", (separator) =>
  expect(wordsOf(`${peace}\n\n${separator}\n\n${paz}`)).toEqual([peace, paz]),
);

test.each([
  ["Title", "Date: 26 October 1998", "Title"],
  ["Título", "Fecha: 26 de octubre de 1998", "Título"],
  ["Título", "Fonte: Anais da Paz", "Título"],
  ["Titre", "Date : 26 octobre 1998", "Titre"],
  ["Заголовок", "Дата: 26 октября 1998", "Заголовок"],
  ["HEADLINE", "DATE: October 26, 1998", "HEADLINE"],
])("header lines that begin with %j come again with each article", (label, below) => {
  const article = (name: string) =>
    `${label}: ${name}\n${below}\n\n${"The war had begun in January 1995. ".repeat(4).trim()}`;
  expect(wordsOf(`\n${article("One")}\n\n\n${article("Two")}\n`)).toEqual([article("One"), article("Two")]);
});

test("a label that comes again without header lines parts nothing", () => {
  const text = `Title: Peace\nDate: 26 October 1998\n\n${"The war had begun. ".repeat(9)}\nTitle: that is what he asked for.\n`;
  expect(splitArticles(text)).toEqual([]);
});

test("of a text that goes on the last article is left out", () => {
  expect(splitArticles([peace, paz, war].join("\n-----\n"), true)).toHaveLength(2);
});

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

test("a chronicle with dated parts below its title is one article", () => {
  const day = (date: string) =>
    `${date}\n\n${"Soldiers of both armies fought in the valley of the Cenepa. ".repeat(3)}\n`;
  const text = ["Chronicle of a war\nBy Rosa Vidal\n", day("26 January 1995"), day("28 January 1995")].join("-----\n");
  expect(splitArticles(text)).toEqual([]);
});
