import fc from "fast-check";
import { expect, test } from "vitest";
import { readHocr } from "./hocr.ts";

const page = (lines: string) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><body>
<div class='ocr_page' title='image "stdin"; bbox 0 0 2480 3508; ppageno 0; scan_res 300 300'>
<div class='ocr_carea' title="bbox 100 100 900 300"><p class='ocr_par' lang='eng' title="bbox 100 100 900 300">
${lines}</p></div></div></body></html>`;

test("lines have their words, base line, slope and size", () => {
  const line = `<span class='ocr_line' title="bbox 100 120 900 160; baseline 0.01 -8; x_size 46; x_descenders 9">
<span class='ocrx_word' title='bbox 100 120 300 152; x_wconf 96'><strong>Peru</strong></span>
<span class='ocrx_word' title='bbox 340 121 420 160; x_wconf 40'>&amp;</span>
<span class='ocrx_word' title='bbox 440 121 460 160; x_wconf 95'> </span></span>`;
  const words = [
    { text: "Peru", left: 100, right: 300, confidence: 0.96 },
    { text: "&", left: 340, right: 420, confidence: 0.4 },
  ];
  expect(readHocr(page(line))).toEqual({
    width: 2480,
    height: 3508,
    lines: [{ words, baseline: 151, slope: 0.01, size: 46 }],
  });
});

test("a line that a stain makes higher is as high as its paragraph; one of another size is not", () => {
  const line = (size: number) =>
    `<span class='ocr_line' title="bbox 0 0 90 40; x_size ${size}"><span class='ocrx_word' title='bbox 0 0 90 40; x_wconf 90'>Peru</span></span>`;
  const sizes = readHocr(page([46, 47, 62, 48, 90].map(line).join(""))).lines.map(({ size }) => size);
  expect(sizes).toEqual([48, 48, 48, 48, 90]);
});

test("a page without words has no lines", () => {
  expect(readHocr(page("")).lines).toEqual([]);
});

test("whatever numbers stand in it, every word stays", () => {
  const number = fc.oneof(fc.integer(), fc.double(), fc.constant("x"));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number, number), { maxLength: 20 }), (places) => {
      const lines = places.map(
        ([a, b, c, d]) =>
          `<span class='ocr_line' title="bbox ${a} ${b} ${c} ${d}; baseline ${a} ${d}; x_size ${b}"><span class='ocrx_word' title='bbox ${a} ${b} ${c} ${d}; x_wconf ${c}'>Lima</span></span>`,
      );
      expect(readHocr(page(lines.join(""))).lines).toHaveLength(places.length);
    }),
  );
});
