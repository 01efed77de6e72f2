import type { Block } from "../../layout/block.ts";
import type { Words } from "../../layout/transcript.ts";
import { type Attributes, readXml } from "../../parsers/xml.ts";

/** Elements that hold paragraphs which are no part of the running text, with the rule under which those are left out. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ["header", "running-header"],
  ["footer", "running-header"],
  ["header-left", "running-header"],
  ["footer-left", "running-header"],
  ["header-first", "running-header"],
  ["footer-first", "running-header"],
  ["note", "footnote"],
  ["text-box", "text-box"],
  ["table-of-content", "contents"],
]);
/** What is kept in the file and not shown: what was deleted, comments, the numbers of notes. */
const unseen = new Set([
  "tracked-changes",
  "annotation",
  "note-citation",
  "script",
  "scripts",
  "binary-data",
  "settings",
  "font-face-decls",
]);

interface Paragraph {
  words: string;
  readonly kind: Block["kind"];
  readonly rule: string | null;
}

/** Reads the paragraphs of one XML part, and the title if it has the document's properties. */
export function readDocument(document: string, words: Words): { readonly title: string | null } {
  const paragraphs: Paragraph[] = [];
  const rules: string[] = [];
  const parents = new Map<string, string>();
  let [hidden, items] = [0, 0];
  let title: string | null = null;
  let isTitle = false;
  const kindOf = (name: string, attributes: Attributes): Block["kind"] => {
    const style = attributes["style-name"] ?? "";
    if (/^Title$/i.test(parents.get(style) ?? style)) return "title";
    if (name === "h" || /^(?:Heading|Subtitle)/i.test(parents.get(style) ?? style)) return "subhead";
    return items > 0 ? "item" : "plain";
  };
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (hidden === 0 && paragraph !== undefined) paragraph.words += text;
  };
  readXml(document, {
    open(name, attributes) {
      const rule = leftOut.get(name);
      if (rule !== undefined) rules.push(rule);
      if (unseen.has(name)) hidden++;
      else if (name === "style" && attributes["parent-style-name"] !== undefined) {
        parents.set(attributes.name ?? "", attributes["parent-style-name"]);
      } else if (name === "list-item") items++;
      else if (name === "p" || name === "h")
        paragraphs.push({ words: "", kind: kindOf(name, attributes), rule: rules.at(-1) ?? null });
      else if (name === "line-break") add("\n");
      else if (name === "tab" || name === "s") add(" ");
      else if (name === "title" && paragraphs.length === 0) isTitle = true;
    },
    text(text) {
      if (isTitle) title = (title ?? "") + text;
      else add(text.replace(/\s+/g, " "));
    },
    close(name) {
      if (leftOut.has(name)) rules.pop();
      if (unseen.has(name)) hidden--;
      else if (name === "list-item") items--;
      else if (name === "title") isTitle = false;
      else if (name === "p" || name === "h") {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined || hidden > 0) return;
        if (paragraph.rule !== null) words.leaveOut(paragraph.words, paragraph.rule);
        else words.add(paragraph.words, paragraph.kind);
      }
    },
  });
  return { title };
}
