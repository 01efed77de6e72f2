import { SaxesParser } from "saxes";
import { middleSize, type RecognisedLine, type RecognisedPage, type RecognisedWord } from "./recognised.ts";

/** The classes of lines: what a program takes a line for besides is not looked at. */
const lineClass = /^ocr_(?:line|header|caption|textfloat)$/;

/** By how much the height of a paragraph's lines may seem to differ. */
const sizeTolerance = 0.4;

/** What a program that writes hOCR made out on one page. Throws an error for what is no hOCR. */
export function readHocr(text: string): RecognisedPage {
  const lines: RecognisedLine[] = [];
  let paragraph: RecognisedLine[] = [];
  let [width, height] = [0, 0];
  let line: { readonly title: string; readonly words: RecognisedWord[] } | null = null;
  let word: { readonly title: string; text: string; depth: number } | null = null;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ attributes }) => {
    const { class: kind = "", title = "" } = attributes as Record<string, string>;
    if (word !== null) word.depth += 1;
    else if (kind === "ocr_page") [, , width = 0, height = 0] = numbersOf(title, "bbox");
    else if (lineClass.test(kind)) line = { title, words: [] };
    else if (kind === "ocrx_word") word = { title, text: "", depth: 0 };
  });
  parser.on("text", (written) => {
    if (word !== null) word.text += written;
  });
  parser.on("closetag", ({ attributes }) => {
    if (word !== null && word.depth > 0) word.depth -= 1;
    else if (word !== null) {
      const [left = 0, , right = 0] = numbersOf(word.title, "bbox");
      const [confidence = 0] = numbersOf(word.title, "x_wconf");
      const made = word.text.trim();
      if (made !== "") line?.words.push({ text: made, left, right, confidence: confidence / 100 });
      word = null;
    } else if (line !== null && lineClass.test(String(attributes.class))) {
      if (line.words.length > 0) paragraph.push({ words: line.words, ...placeOf(line.title) });
      line = null;
    } else if (attributes.class === "ocr_par") {
      lines.push(...ofOneSize(paragraph));
      paragraph = [];
    }
  });
  parser.write(text).close();
  return { width, height, lines };
}

/** Stains make a line look higher than it is: lines of a paragraph that are nearly as high as most of it are as high. */
function ofOneSize(paragraph: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const most = middleSize(paragraph.map(({ size, words }) => ({ size, weight: words.length })));
  return paragraph.map((line) => (Math.abs(line.size - most) < sizeTolerance * most ? { ...line, size: most } : line));
}

/** hOCR gives a base line from the lower left corner of its line. */
function placeOf(title: string): Omit<RecognisedLine, "words"> {
  const [left = 0, top = 0, , bottom = 0] = numbersOf(title, "bbox");
  const [slope = 0, offset = 0] = numbersOf(title, "baseline");
  const [size = bottom - top] = numbersOf(title, "x_size");
  return { baseline: bottom + offset - slope * left, slope, size };
}

/** The numbers of a property: `bbox 10 20 300 40; x_wconf 96`. */
function numbersOf(title: string, property: string): readonly number[] {
  const given = title.split(";").find((part) => part.trim().startsWith(`${property} `));
  return (given?.trim().split(/\s+/).slice(1) ?? []).map(Number).filter(Number.isFinite);
}
