import { expect, test } from "vitest";
import { detectLanguage } from "./language.ts";
import { tellLanguages } from "./passages.ts";

const english =
  "The presidents of Peru and Ecuador signed the act of Brasilia, which ended a dispute that had lasted for more than fifty years.";
const english2 =
  "Observers of the four guarantors had watched over the ceasefire in the valley of the Cenepa since the war of the year 1995.";
const spanish =
  "Los presidentes del Perú y del Ecuador firmaron el acta de Brasilia, que puso fin a una disputa de más de cincuenta años.";
const spanish2 =
  "Los observadores de los cuatro países garantes vigilaban el alto el fuego en el valle del Cenepa desde la guerra de 1995.";
const russian =
  "Президенты Перу и Эквадора подписали в Бразилиа акт, который положил конец спору, длившемуся больше пятидесяти лет.";
const told = (...paragraphs: string[]) => {
  const text = paragraphs.join("\n\n");
  const { language, passages } = tellLanguages(text, detectLanguage(text));
  return {
    code: language.code,
    passages: passages.map(({ start, end, language: { code } }) => [code, text.slice(start, end)]),
  };
};

test("an article in one language has no passages", () => {
  expect(told(english, english2)).toEqual({ code: "eng", passages: [] });
  expect(told(spanish, "“We are at peace,” he said.", spanish2)).toEqual({ code: "spa", passages: [] });
  expect(told(english)).toEqual({ code: "eng", passages: [] });
});

test("neighbouring paragraphs in another language are one passage, with what is too short to tell between them", () => {
  expect(told(english, english2, english, spanish, "Lima", spanish2)).toEqual({
    code: "eng",
    passages: [["spa", [spanish, "Lima", spanish2].join("\n\n")]],
  });
  expect(told(english, russian, english2, spanish, english)).toEqual({
    code: "eng",
    passages: [
      ["rus", russian],
      ["spa", spanish],
    ],
  });
});

test("the language of most of the text is the article's", () => {
  expect(told(english, spanish, spanish2, spanish, spanish2)).toEqual({ code: "spa", passages: [["eng", english]] });
});

test("a sentence quoted in another language within a paragraph is none", () => {
  expect(told(english, `${english2} “Estamos en paz y no volveremos a la guerra”, he said.`)).toMatchObject({
    passages: [],
  });
});

test("short paragraphs tell together what one alone does not", () => {
  const short = [
    "Peru and Ecuador agreed to remove their troops from the valley.",
    "Perú y Ecuador acordaron retirar sus tropas del valle del Cenepa.",
    "The four guarantors sent observers to the border in March.",
    "Los cuatro garantes enviaron observadores a la frontera en marzo.",
    "The two presidents are to meet again before the end of the year.",
    "Los dos presidentes volverán a reunirse antes de fin de año.",
  ];
  expect(told(...short)).toEqual({
    code: "eng",
    passages: [1, 3, 5].map((at) => ["spa", short[at]]),
  });
  expect(told(english, "Perú y Ecuador acordaron retirar sus tropas del valle del Cenepa.", english2)).toEqual({
    code: "eng",
    passages: [],
  });
});
