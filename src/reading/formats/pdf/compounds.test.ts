import { expect, test } from "vitest";
import { pdfWithCodes, pdfWithText } from "../../../../tests/support/pdf-file.ts";
import { readArticle } from "../../read.ts";
import { hyphenatedIn, isBetweenHyphens, isCompound } from "./compounds.ts";

const limits = { maxBytes: 1_000_000 };

test.each([
  ["quarta", "feira", "por"],
  ["vice", "presidente", "por"],
  ["reuniu", "se", "por"],
  ["recebê", "lo", "por"],
  ["pró", "governamental", "por"],
  ["vice", "président", "fra"],
  ["après", "midi", "fra"],
  ["cessez", "le", "fra"],
  ["cessez-le", "feu", "fra"],
  ["ex", "ministre", "fra"],
  ["ex", "president", "eng"],
  ["three", "day", "eng"],
  ["so", "called", "eng"],
  ["peruano", "ecuatoriano", "spa"],
  ["вице", "президент", "rus"],
  ["юго", "восточный", "rus"],
  ["кто", "то", "rus"],
])("%s-%s is written with its hyphen (%s)", (first, second, language) => {
  expect(isCompound(first, second, language)).toBe(true);
});

test.each([
  ["pró", "ximo", "por"],
  ["cri", "se", "por"],
  ["fos", "se", "por"],
  ["ex", "plosão", "por"],
  ["ex", "périence", "fra"],
  ["co", "mité", "fra"],
  ["sous", "traire", "fra"],
  ["extrême", "ment", "fra"],
  ["so", "ciety", "eng"],
  ["ten", "sion", "eng"],
  ["co", "alition", "eng"],
  ["vice", "presidente", "spa"],
  ["экс", "перт", "rus"],
  ["по", "литика", "rus"],
])("%s-%s is one word that a line's end parts (%s)", (first, second, language) => {
  expect(isCompound(first, second, language)).toBe(false);
});

test("a compound that the text has in another form speaks for its hyphen, words that begin like its parts do not", () => {
  const hyphenated = hyphenatedIn("Представители стран-гарантов протокола и военно-морской атташе прибыли в Бразилиа.");
  expect(hyphenated.has("Страны", "гаранты")).toBe(true);
  expect(hyphenated.has("военно", "морского")).toBe(true);
  expect(hyphenated.has("стран", "ный")).toBe(false);
  expect(hyphenated.has("погра", "ничный")).toBe(false);
  expect(hyphenated.has("военно", "служащие")).toBe(false);
});

test("the small word between two hyphens keeps both", () => {
  expect(isBetweenHyphens("де-Жанейро")).toBe(true);
  expect(isBetweenHyphens("депутаты")).toBe(false);
  expect(isBetweenHyphens("de la frontera")).toBe(false);
});

test("a sentence goes on in the next column with a name", async () => {
  const left = ["The congresses of Peru and Ecuador", "had then accepted the line drawn by"];
  const right = ["Brazil and the other guarantors, and", "the war of 1995 was at its end."];
  const column = (lines: readonly string[], x: number) => lines.map((text, at) => ({ text, x, y: 700 - 12 * at }));
  const { text } = await readArticle(
    pdfWithText([[...column(left, 50), ...column(right, 235)]]),
    { name: "a.pdf" },
    limits,
  );
  expect(text).toBe([...left, ...right].join(" "));
});

test("a compound that a line's end parts keeps its hyphen, a word loses it", async () => {
  const lines = [
    "Os presidentes do Peru e do Equador assinaram na segunda-",
    "feira em Brasília o acordo de paz, e o chanceler da Guiné-",
    "Bissau saudou o fim da disputa sobre a fron-",
    "teira na cordilheira do Condor.",
  ];
  const page = lines.map((text, at) => ({ text, x: 50, y: 700 - 12 * at }));
  const { text } = await readArticle(pdfWithText([page]), { name: "a.pdf" }, limits);
  expect(text).toContain("na segunda-feira em");
  expect(text).toContain("da Guiné-Bissau saudou");
  expect(text).toContain("a fronteira na");
});

test("Arabic letters as a font has them become those that are written", async () => {
  const shown = `${"\ufedf\ufee0\ufeb4\ufefc\ufee1 ".repeat(8)}.`;
  const letters = [...new Set(shown)];
  const meanings = new Map(letters.map((letter, at) => [at + 1, letter]));
  const line = Uint8Array.from([...shown].flatMap((letter) => [0, letters.indexOf(letter) + 1]));
  const bytes = pdfWithCodes({
    encoding: "Identity-H",
    ordering: "Identity",
    lines: [line, line, line, line],
    meanings,
  });
  const { text } = await readArticle(bytes, { name: "a.pdf" }, limits);
  expect(text).toMatch(/^[\u0600-\u06ff .]{40,}$/u);
});
