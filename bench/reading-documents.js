// What bench/reading reads: saved pages, of the sets in a folder or made here, and news texts of five languages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { newsTexts } from "./news.js";

const pagesASet = 60;
const textsALanguage = 300;
const languages = ["eng", "spa", "por", "fra", "rus"];

/** The names of the sets of pages in a folder, or of the pages made here. */
export function pageSets(folder) {
  if (folder === undefined) return ["made pages"];
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "html")));
}

/** The pages of a set, as bytes. */
export function pagesOf(folder, set) {
  if (folder === undefined) return madePages();
  const html = join(folder, set, "html");
  const files = readdirSync(html).sort().slice(0, pagesASet);
  return files.map((file) => gunzipSync(readFileSync(join(html, file))));
}

/** News texts by what they are: short ones as they come, and long ones made of the paragraphs of five. */
export function textSets() {
  const bytes = (texts) => texts.map((text) => new TextEncoder().encode(text.slice(0, 3000)));
  const short = newsTexts("eng", textsALanguage, 1).map((text, at) => `Peru and Ecuador, part ${at}\n\n${text}`);
  const long = (code) => {
    const texts = newsTexts(code, textsALanguage * 5, 1);
    return Array.from({ length: textsALanguage }, (_, at) => {
      const [first, ...others] = texts.slice(at * 5, at * 5 + 5);
      return [first, ...others.map((text) => text.split("\n\n").slice(2).join("\n\n"))].join("\n\n");
    });
  };
  return { "eng, short": bytes(short), ...Object.fromEntries(languages.map((code) => [code, bytes(long(code))])) };
}

/** Pages with the furniture that real ones have: a menu, teasers, programs, and an article in the middle. */
function madePages() {
  const program = `<script>${"var settings = { view: 'article', items: [1, 2, 3] };\n".repeat(1500)}</script>`;
  const menu = `<nav><ul>${'<li class="item"><a href="/section">Section</a></li>'.repeat(60)}</ul></nav>`;
  const teaser =
    '<div class="teaser card"><h3><a href="/x">Another story about the border</a></h3><p>A sentence that makes one read it.</p></div>';
  return newsTexts("eng", 20, 1).map((text, at) => {
    const paragraphs = text.slice(0, 6000).match(/[^.]+\.(?:[^.]+\.)?/g) ?? [text];
    const body = paragraphs.map((paragraph) => `<p class="text">${paragraph}</p>`).join("\n");
    const head = `<title>Story ${at}</title><meta property="article:published_time" content="1998-10-26T10:00:00Z">${program}`;
    return new TextEncoder().encode(
      `<!doctype html><html lang="en"><head>${head}</head><body>${menu}<article><h1>Story ${at}</h1>${body}</article>${teaser.repeat(80)}</body></html>`,
    );
  });
}
