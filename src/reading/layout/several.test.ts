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

const treaty = `Peru and Ecuador sign peace treaty

The presidents of Peru and Ecuador signed the act of Brasilia on Monday, and the four guarantors witnessed it.

The border had been in dispute for more than half a century.`;
const vote = `El Congreso aprueba el acuerdo

El Congreso del Perú aprobó el viernes que los países garantes fijen la frontera, y el del Ecuador lo hizo el mismo día.`;
const fighting = `Бои в верховьях Сенепы

Бои между войсками Перу и Эквадора начались в верховьях реки Сенепа в январе 1995 года, сообщили власти в Лиме.`;
const valley = `The valley of the Cenepa\n\n${"The war had begun in January 1995, in a valley that nobody had mapped. ".repeat(3).trim()}`;

test.each(["-----", "=====", "____________", "~~~~~~", "- - - - - -", "\f", "END", "Document 2 of 3", "### Article 2"])(
  "articles with no more than a title are told apart by %j",
  (separator) =>
    expect(wordsOf([treaty, vote, fighting].join(`\n\n${separator}\n\n`))).toEqual([treaty, vote, fighting]),
);

test("where two articles have their own byline or dateline, the others need a title alone", () => {
  const articles = [peace, paz, valley];
  expect(wordsOf(articles.join("\n\n-----\n\n"))).toEqual(articles);
});

test.each(["---", "===", "----"])("%j parts articles that each have their own byline or dateline", (separator) => {
  const signed = `Peace at last\n\nBy Luis Andrade\n\n${valley.slice(valley.indexOf("The war"))}`;
  const dispatch = `${vote.split("\n")[0]}\n\nLima, 16 oct (EFE).- ${vote.split("\n").at(-1)}`;
  expect(wordsOf([signed, dispatch].join(`\n\n${separator}\n\n`))).toEqual([signed, dispatch]);
  expect(splitArticles([signed, vote].join(`\n\n${separator}\n\n`))).toEqual([]);
  expect(splitArticles([treaty, vote].join(`\n\n${separator}\n\n`))).toEqual([]);
});

test("an agency's articles without a line between them begin anew with each title above a dated dateline", () => {
  const first = `Peru and Ecuador sign peace treaty\n\nBRASILIA, Oct 26, 1998 (Reuters) - ${treaty.split("\n")[2]}`;
  const second = `Congress backs accord\n\nBy Luis Andrade\n\nLIMA, Oct 16, 1998 (Reuters) - The congress of Peru voted on Friday to accept the decision of the guarantors.\n\nThe vote was 87 to 26.`;
  expect(wordsOf(`${first}\n\n\n\n${second}\n`)).toEqual([first, second]);
});

test("articles that each begin with their address above a title and a day are told apart", () => {
  const at = (number: number, article: string) =>
    `https://annals.example/${number}\n${article.replace("\n\n", "\n26 October 1998\n\n")}`;
  const articles = [at(1, treaty), at(2, vote)];
  expect(wordsOf(articles.join("\n\n"))).toEqual(articles);
  expect(splitArticles(`${at(1, treaty)}\n\nhttps://annals.example/2\nhttps://annals.example/3`)).toEqual([]);
});

const dispatch = treaty.replace("\n\n", "\n\nBy Luis Andrade\n\nBRASILIA, Oct 26 (Reuters) - ");
const sections = [valley, valley.replace("The valley of the Cenepa", "What the four guarantors decided")];
const bare = sections.map((section) => section.slice(section.indexOf("The war")));

test.each([
  ["sections without titles", "* * *", [dispatch, ...bare]],
  ["sections without titles, between rules", "-----", [dispatch, ...bare]],
  ["sections without titles or a byline", "-----", [treaty, ...bare]],
  ["sections with titles below one dateline", "* * *", [dispatch, ...sections]],
  ["sections with titles below one dateline, between rules", "-----", [dispatch, ...sections]],
  ["sections with titles and no dateline, between stars", "* * *", [treaty, ...sections]],
  ["sections with short titles", "-----", [treaty, valley.replace("The valley of the Cenepa", "The valley")]],
  [
    "sections that ask",
    "-----",
    [treaty, valley.replace("The valley of the Cenepa", "Who was it that began the war?")],
  ],
  ["sections with numbers", "-----", [treaty, valley.replace("The valley", "2. The valley")]],
  ["pages with a running head", "\f", [treaty, `Peru and Ecuador sign peace treaty 2\n\n${bare[0]}`]],
  [
    "a page that ends within a sentence",
    "\f",
    [treaty.replace(/[^.]*\.$/, "The border had been in dispute for more than half of this"), valley],
  ],
  ["parts with titles of their own sections", "=====", [treaty, `${sections[0]}\n\nThe mines\n\n${bare[1]}`]],
  [
    "what stands above an article",
    "---",
    [
      "title: Peru and Ecuador sign peace treaty\ndate: 26 October 1998\nauthor: Luis Andrade\nsource: Annals",
      dispatch,
    ],
  ],
  ["a title underlined", "-----", [dispatch.split("\n")[0] ?? "", bare.join("\n\n")]],
])("one article stays one: %s", (_, separator, parts) =>
  expect(splitArticles(parts.join(`\n\n${separator}\n\n`))).toEqual([]),
);

test.each([
  `${dispatch.replace("Oct 26", "Oct 26, 1998")}\n\nLIMA, Oct 16, 1998 (Reuters) - The congress of Peru had voted on Friday to accept the decision of the guarantors.`,
  `${dispatch.replace("Oct 26", "Oct 26, 1998")}\n\nIn Lima\n\nLIMA - The congress of Peru had voted on Friday to accept the decision of the guarantors.`,
])("a second dateline without a title, or without its own day, begins no article", (text) =>
  expect(splitArticles(text)).toEqual([]),
);

test("a chronicle with dated parts below its title is one article", () => {
  const day = (date: string) =>
    `${date}\n\n${"Soldiers of both armies fought in the valley of the Cenepa. ".repeat(3)}\n`;
  const text = ["Chronicle of a war\nBy Rosa Vidal\n", day("26 January 1995"), day("28 January 1995")].join("-----\n");
  expect(splitArticles(text)).toEqual([]);
});
