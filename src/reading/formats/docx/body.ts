import type { Words } from "../../layout/transcript.ts";
import { readXml } from "../../parsers/xml.ts";
import type { StyleUse } from "./styles.ts";

interface Paragraph {
  words: string;
  use: StyleUse | null;
  readonly rule: string | null;
}

/** Elements whose words are not in the document as it is printed: what was moved away, and second forms of a drawing. */
const unseen = new Set(["moveFrom", "Fallback", "rt", "del", "instrText"]);

/**
 * Reads the paragraphs of a part (document, header, notes) as they stand; those of text boxes, which are captions and
 * quotations from the text, are left out, as all are where a rule is given.
 */
export function readBody(
  document: string,
  styles: ReadonlyMap<string, StyleUse>,
  words: Words,
  rule: string | null,
): void {
  // a paragraph may hold a text box, which holds paragraphs
  const paragraphs: Paragraph[] = [];
  let boxes = 0;
  let hidden = 0;
  let isRun = false;
  let isVanished = false;
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && hidden === 0 && !isVanished) paragraph.words += text;
  };
  let isText = false;
  readXml(document, {
    open(name, attributes) {
      const paragraph = paragraphs.at(-1);
      if (unseen.has(name)) hidden++;
      else if (name === "p") paragraphs.push({ words: "", use: null, rule: rule ?? (boxes > 0 ? "text-box" : null) });
      else if (name === "txbxContent") boxes++;
      else if (name === "r") [isRun, isVanished] = [true, false];
      else if (name === "vanish" && isRun) isVanished = attributes.val !== "0" && attributes.val !== "false";
      else if (name === "t") isText = true;
      else if (isRun && (name === "br" || name === "cr")) add("\n");
      else if (isRun && name === "tab") add(" ");
      else if (isRun && name === "noBreakHyphen") add("-");
      else if (paragraph !== undefined && !isRun && name === "pStyle")
        paragraph.use = styles.get(attributes.val ?? "") ?? null;
      else if (paragraph !== undefined && !isRun && name === "outlineLvl" && attributes.val !== "9")
        paragraph.use = { kind: "subhead" };
      else if (paragraph !== undefined && !isRun && name === "numPr") paragraph.use ??= { kind: "item" };
    },
    text(text) {
      if (isText) add(text);
    },
    close(name) {
      if (unseen.has(name)) hidden--;
      else if (name === "txbxContent") boxes--;
      else if (name === "r") isRun = false;
      else if (name === "t") isText = false;
      else if (name === "p") end(paragraphs.pop(), words);
    },
  });
}

function end(paragraph: Paragraph | undefined, words: Words): void {
  if (paragraph === undefined) return;
  const { use } = paragraph;
  const rule = paragraph.rule ?? (use !== null && "rule" in use ? use.rule : null);
  if (rule !== null) words.leaveOut(paragraph.words, rule);
  else words.add(paragraph.words, use !== null && "kind" in use ? use.kind : "plain");
}
