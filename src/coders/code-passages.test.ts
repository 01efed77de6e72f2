import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeInput, packOf } from "../coding/coder.ts";
import { type CodedPassage, codePassages, inputsByLanguage, type LanguageInput } from "./code-passages.ts";
import { openByCode } from "./open-language.ts";

const english = "Peru thanked Brazil for its help.";
const french = "Le Pérou a attaqué l’Équateur.";
const swedish = "Perus president tackade Brasilien.";
const english2 = "Ecuador accused Peru of an attack.";
const text = [english, french, swedish, english2].join("\n\n");

const speaks = (lang: string) => packOf(lang) !== undefined;

async function code(input: LanguageInput) {
  const language = await openByCode(input.lang);
  if (language === null) throw new Error(`no pack for ${input.lang}`);
  return codeInput(input, language);
}

function passage(quoted: string, lang: string): CodedPassage {
  const start = text.indexOf(quoted);
  return { start, end: start + quoted.length, language: { code: lang } };
}

describe("a text in several languages", () => {
  test("is coded passage by passage, in the order of the text and with its offsets", async () => {
    const passages = [passage(french, "fra"), passage(swedish, "swe")];
    const coding = await codePassages({ text, lang: "eng", passages }, { speaks, code });
    expect(coding?.lang).toBe("eng");
    expect(coding?.events.map(({ plover }) => plover)).toEqual(["SUPPORT", "ASSAULT", "ACCUSE"]);
    expect(coding?.events.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual([
      english,
      french,
      english2,
    ]);
  });

  test("is coded as far as a language has a coder, and not where none has", async () => {
    const coding = await codePassages({ text, lang: "swe", passages: [passage(french, "fra")] }, { speaks, code });
    expect([coding?.lang, coding?.events.length]).toEqual(["fra", 1]);
    expect(await codePassages({ text, lang: "swe", passages: [] }, { speaks, code })).toBeNull();
  });
});

test("every character is given to the coder of its own language, and to no other", () => {
  const cuts = fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }).map((at) => at.sort((a, b) => a - b));
  fc.assert(
    fc.property(cuts, fc.array(fc.constantFrom("eng", "fra", "spa"), { minLength: 4, maxLength: 4 }), (at, codes) => {
      const passages = codes.flatMap((lang, n) => {
        const [start, end] = [at[2 * n], at[2 * n + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, language: { code: lang } }];
      });
      const inputs = inputsByLanguage({ text, lang: "eng", passages }, { speaks });
      for (let here = 0; here < text.length; here++) {
        if (/\s/.test(text.charAt(here))) continue;
        const own = passages.find(({ start, end }) => start <= here && here < end)?.language.code ?? "eng";
        const shown = inputs.filter((input) => input.text.charAt(here) !== " ").map(({ lang }) => lang);
        expect(shown).toEqual([own]);
      }
    }),
    { numRuns: 50 },
  );
});
