import fc from "fast-check";
import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { cleanText } from "./block.ts";
import { noParticulars } from "./layout.ts";
import { paragraphsOf } from "./paragraphs.ts";

function textOf(source: string): string {
  const { blocks, cut } = paragraphsOf(source);
  return arrange({ source, blocks, cut, known: noParticulars, clean: cleanText }).text;
}

const sentences = [
  "Peru and Ecuador signed a declaration of peace.",
  "Ecuador accused Peru of shelling the valley.",
  "“We have lost enough soldiers.”",
  "El canciller peruano rechazó la acusación de Quito.",
  "Les garants ont promis des observateurs.",
  "Эквадор обвинил Перу в новых обстрелах.",
  "Alberto Fujimori, who had spoken to the guarantors in Brasilia for three days, thanked them for their patience.",
];
const boxes = [
  "Related Stories\nWhat is Tiwinza?",
  "Lea también\nLa guerra en cifras\nLos garantes",
  "À voir également\nVidéo : la vallée",
  "Читайте также\nКто такие гаранты",
];

test("a sentence amid a text is never taken for a related story", () => {
  const sentence = fc.constantFrom(...sentences);
  const part = fc.record({ box: fc.option(fc.constantFrom(...boxes), { nil: null }), sentence });
  fc.assert(
    fc.property(sentence, fc.array(part, { minLength: 1, maxLength: 8 }), (first, parts) => {
      const body = parts.flatMap(({ box, sentence }) => (box === null ? [sentence] : [box, sentence]));
      const source = ["Peace in the Cenepa Valley", "Feb. 18, 1995", first, ...body].join("\n\n");
      expect(textOf(source)).toBe([first, ...parts.map(({ sentence }) => sentence)].join("\n\n"));
    }),
  );
});
