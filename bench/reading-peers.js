// What others read of a page, in the form of the scorers: Mozilla Readability and Defuddle, both on linkedom.
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

const blocks = new Set(
  "P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TR TD TH UL OL TABLE SECTION ARTICLE FIGURE FIGCAPTION BR HR DL DT DD".split(
    " ",
  ),
);

/** The peers by name: each takes the bytes of a page in UTF-8. Defuddle tells its troubles to the console, which is not ours to read. */
export async function openPeers() {
  return { "Readability + linkedom": readability, "Defuddle + linkedom": defuddle };
}

/** The article as Readability parses it, or null. */
export function parseReadability(html) {
  return new Readability(parseHTML(html).document).parse();
}

/** The article as Defuddle parses it. */
export async function parseDefuddle(html) {
  const { log, warn, error } = console;
  Object.assign(console, { log() {}, warn() {}, error() {} });
  try {
    return await Defuddle(parseHTML(html).document);
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function readability(bytes) {
  const article = parseReadability(new TextDecoder().decode(bytes));
  if (article === null) return {};
  const { title, content, publishedTime, byline } = article;
  return {
    title,
    body: textOf(content),
    date: publishedTime?.slice(0, 10),
    authors: byline ? [byline.replace(/^\s*by\s+/i, "").trim()] : [],
  };
}

async function defuddle(bytes) {
  const { title, content, published, author } = await parseDefuddle(new TextDecoder().decode(bytes));
  return {
    title,
    body: textOf(content),
    date: published?.slice(0, 10) || undefined,
    authors: author ? author.split(/\s*,\s*/) : [],
  };
}

function textOf(content) {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  let text = "";
  const add = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data.replace(/\s+/g, " ");
      if (child.nodeType !== 1) continue;
      const edge = blocks.has(child.tagName) ? "\n" : "";
      text += edge;
      add(child);
      text += edge;
    }
  };
  add(document.body);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n\n");
}
