import fc from "fast-check";
import { expect, test } from "vitest";
import { Refused } from "../../../core/errors.ts";
import type { Part } from "../../format.ts";
import { plainText } from "./format.ts";

const lines = [
  "Peru and Ecuador sign the peace",
  "LIMA, Oct. 26 (Reuters) - The presidents signed an act.",
  "(EFE) Lima, 26 oct. 1998 - Los presidentes firmaron el acta.",
  "МОСКВА, 26 октября - РИА Новости. Президенты подписали акт.",
  "Os presidentes assinaram a ata, e o Brasil sediou as negociações. Lusa",
  "By Reuters",
  "Redacción / Agencias",
  "Photo: AFP",
  "Related stories",
  "Sources:",
  "Read more: How the war began",
  "• the guarantors sent observers",
  "Tags: Peru",
  "© 1998 Annals of Peace",
  "Subject: The border",
  "    an indented line that goes on",
  "and ends here.",
  "-----",
  "",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 30,
    },
  )
  .map((chosen) => chosen.join("\n"));

test("any lines are an article or refused; every word stands in the text or in a cut, in its order", () => {
  let articles = 0;
  let cuts = 0;
  fc.assert(
    fc.property(text, (source) => {
      const article = read(source);
      if (article === null) return;
      articles++;
      cuts += article.cut.length;
      expect(restOf(article)).toEqual(wordsOf(article.text));
    }),
    { numRuns: 2000, examples: [["Related stories\n\n𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𠀀\n𠀀"]] },
  );
  expect(articles, "the generator must reach articles").toBeGreaterThan(1000);
  expect(cuts, "the generator must reach cuts").toBeGreaterThan(5000);
});

function read(source: string): Part | null {
  try {
    return plainText.parse(Buffer.from(source), { name: "a.txt" }) as Part;
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return null;
  }
}

/** The words of the source that stand in no cut. */
function restOf({ source, cut }: Part): string[] {
  let rest = "";
  let at = 0;
  for (const { start, end } of cut) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    rest += `${source.slice(at, start)} `;
    at = end;
  }
  return wordsOf(rest + source.slice(at));
}

const ideograph = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]";
/** A line's end between ideographs stands for nothing. */
const seam = new RegExp(`(?<=${ideograph})\\s+(?=${ideograph})`, "gu");

/** What is written, without white space and what is not seen, in which text and source differ. */
function wordsOf(raw: string): string[] {
  return (
    raw
      .replace(/(?![\s\u0085])\p{C}/gu, "")
      .normalize("NFC")
      .replace(seam, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
