import fc from "fast-check";
import { expect, test } from "vitest";
import { zipOf } from "../../tests/support/zip-file.ts";
import { Refused, refusalCodes } from "../core/errors.ts";
import type { Article } from "./article.ts";
import { readArticle } from "./read.ts";

const limits = { maxBytes: 50_000_000 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = "article.txt") => readArticle(utf8(text), { name }, limits);

async function outcome(bytes: Uint8Array, name: string): Promise<Article | Refused> {
  try {
    return await readArticle(bytes, { name }, limits);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const scrap = fc.constantFrom(
  "Peru and Ecuador sign the act of Brasilia",
  "The presidents of Peru and Ecuador signed the act in Brasilia, and the guarantors witnessed it.",
  "date 1998-10-26 ",
  "LIMA, Oct. 26, 1998 (Agency) — ",
  "Related Stories",
  "Read more: The war in the Cenepa valley",
  "Москва. 26 октября. Президенты подписали договор.",
  "• One item",
  "## A subhead",
  "---",
  "title: Peace",
  "![picture](x.jpg)",
  "```",
  "By The Editors",
  "Sources:",
  "\n",
  "\n\n",
  "\r\n",
  "e\u0301",
  "🕊️",
  "\u00ad\u200b\ufeff",
  "[a](b) **c** _d_ &#0; &amp; <i>",
);
const pasted = fc
  .array(fc.oneof(scrap, scrap, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 12 })
  .map((scraps) => scraps.join("\n"));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  pasted.map(utf8),
  fc
    .tuple(pasted, fc.nat(), fc.nat(255))
    .map(([text, at, byte]) => utf8(text).map((old, index) => (index === at ? byte : old))),
  pasted.map((text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"))),
);
const anyName = fc.constantFrom("a.txt", "a.md", "a", "a\n🕊.TXT");

test("any bytes give an article or Refused, and nothing else", async () => {
  let articles = 0;
  let refused = 0;
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyBytes, anyName, async (bytes, name) => {
      const found = await outcome(bytes, name);
      if (found instanceof Refused) {
        refused++;
        codes.add(found.code);
        return refusalCodes.includes(found.code);
      }
      articles++;
      return found.text.trim() !== "" && !found.text.includes("\0") && found.title !== "";
    }),
    { numRuns: 2000 },
  );
  expect(articles, "the generator must reach both outcomes").toBeGreaterThan(400);
  expect(refused, "the generator must reach both outcomes").toBeGreaterThan(200);
  // random bytes may open as a file of another kind does, too: which is refused as that
  expect([...codes]).toEqual(expect.arrayContaining(["empty", "no-body-text", "not-text"]));
});

test("every word of a plain text is in the coded text or in what was cut, and in one of them only", async () => {
  let cuts = 0;
  // Words alone: what is not seen is dropped from both.
  const words = (text: string) => text.normalize("NFC").replace(/[\s\u0085\p{Cc}\p{Cf}]/gu, "");
  await fc.assert(
    fc.asyncProperty(pasted, async (text) => {
      const found = await outcome(utf8(text), "a.txt");
      if (found instanceof Refused || found.format !== "plain-text") return;
      const { source } = found;
      expect(source).toBe(text.replace(/^\ufeff/, "").replaceAll("\0", ""));
      let rest = "";
      let at = 0;
      for (const { start, end } of found.cut) {
        expect(start).toBeGreaterThanOrEqual(at);
        rest += source.slice(at, start);
        at = end;
        cuts++;
      }
      expect(words(found.text)).toBe(words(rest + source.slice(at)));
    }),
    { numRuns: 1000 },
  );
  expect(cuts, "the generator must reach the rules that cut").toBeGreaterThan(1000);
});

test("size is refused before anything is read", async () => {
  await expect(readArticle(new Uint8Array(101), { name: "a.txt" }, { maxBytes: 100 })).rejects.toThrow(
    "too-large: expected at most 100 bytes, came 101",
  );
  await expect(read("a\n".repeat(300_000))).rejects.toThrow("too-large: expected at most 200000 lines");
});

test.each([
  ["one line", "word "],
  ["one word", "a"],
  ["brackets", "["],
  ["links", "[x]("],
  ["tags", "<a "],
  ["emphasis", "*a _b "],
  ["capitals", "AA "],
  ["short lines", "A line\n"],
  ["headlines", "A line\n\n"],
])("time grows with the length: %s", async (_, unit) => {
  // Quadratic work on this length takes minutes, so completing within the test's time is the proof.
  const text = unit.repeat(Math.min(1_000_000 / unit.length, 90_000));
  for (const name of ["a.txt", "a.md"]) await outcome(utf8(text), name);
});

test("content counts for more than the name", async () => {
  const marked = "---\ntitle: Peace\n---\n\nPeru and Ecuador signed the act of Brasilia.";
  expect(await read(marked, "saved.txt")).toMatchObject({ format: "markdown", title: "Peace" });
  expect(await read("Peru and Ecuador signed the act of Brasilia.", "no-extension")).toMatchObject({
    format: "plain-text",
  });
});

test("a single paragraph is never taken away as title, caption or headline", async () => {
  expect(await read("Peru and Ecuador signed the act of Brasilia.")).toMatchObject({ title: null });
  const unpunctuated = await read("Peru and Ecuador make peace\nThe presidents signed the act of Brasilia");
  expect(unpunctuated).toMatchObject({
    title: "Peru and Ecuador make peace",
    text: "The presidents signed the act of Brasilia",
  });
});

test.each([
  ["LIMA, Oct. 26, 1998 – The presidents signed the act.", null, "The presidents signed the act."],
  ["Peace\n\nLIMA, Oct. 26, 1998\n\nThe presidents signed the act.", "Peace", "The presidents signed the act."],
  [
    "Lima, Oct. 26, 1998 – Peace at last\n\nThe presidents signed it.",
    "Lima, Oct. 26, 1998 – Peace at last",
    "The presidents signed it.",
  ],
])("the dateline of %j", async (text, title, body) => {
  expect(await read(text)).toMatchObject({ title, text: body });
});

test("related stories within an article end where it goes on", async () => {
  const article = await read(
    [
      "Peru and Ecuador make peace",
      "The presidents of Peru and Ecuador signed the act of Brasilia on Monday.",
      "Related Stories",
      "The War in the Cenepa Valley",
      "The guarantors had proposed the line that both parliaments accepted without knowing where it would run in the mountains.",
      "Observers left the area in the following year.",
    ].join("\n\n"),
  );
  expect(article.text.split("\n\n")).toHaveLength(3);
  expect(article.cut.map(({ rule }) => rule)).toEqual(["title", "related", "related"]);
});

test("accents are composed and invisible characters dropped, so that words are found", async () => {
  const article = await read("El Peru\u0301 y el Ecua\u00addor firmaron\u00a0la paz.");
  expect(article.text).toBe("El Perú y el Ecuador firmaron la paz.");
});

const short = "Presidente Fujimori a Quito.";
const book: readonly (readonly [name: string, data: string])[] = [
  ["mimetype", "application/epub+zip"],
  ["META-INF/container.xml", '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'],
  [
    "a.opf",
    `<package xmlns:dc="x"><metadata><dc:language>it</dc:language></metadata><manifest><item id="a" href="a.xhtml"
    media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
  ],
  ["a.xhtml", `<html><body><p>${short}</p></body></html>`],
];

test.each([
  ["html", `<!doctype html><html lang="it"><body><article><p>${short}</p></article></body></html>`],
  ["json", JSON.stringify({ "@type": "NewsArticle", inLanguage: "it-IT", articleBody: short })],
  ["json", JSON.stringify({ "@type": "NewsArticle", inLanguage: { alternateName: "it" }, articleBody: short })],
  ["json", JSON.stringify({ language: "it", text: short })],
  [
    "newsml",
    `<newsItem><contentMeta><language tag="it"/></contentMeta><contentSet><inlineData>${short}</inlineData></contentSet></newsItem>`,
  ],
  ["newsml", `<newsItem><contentSet><inlineXML xml:lang="it"><p>${short}</p></inlineXML></contentSet></newsItem>`],
  ["nitf", `<nitf xml:lang="it"><body><body.content><p>${short}</p></body.content></body></nitf>`],
  ["markdown", `---\ntitle: Quito\nlang: it\n---\n\n${short}`],
  [
    "eml",
    `From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Language: it\nContent-Type: text/plain\n\n${short}`,
  ],
  ["epub", zipOf(book.map(([name, data]) => ({ name, data, isStored: true })))],
])("a language that an article declares decides what its words leave open: %s", async (format, content) => {
  const bytes = typeof content === "string" ? utf8(content) : content;
  const article = await readArticle(bytes, { name: "a" }, limits);
  expect([article.format, article.language.code]).toEqual([format, "ita"]);
  expect(article).not.toHaveProperty("declaredLanguage");
});
