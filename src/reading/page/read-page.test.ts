import fc from "fast-check";
import { expect, test } from "vitest";
import { Refused, refusalCodes } from "../../core/errors.ts";
import type { Article } from "../article.ts";
import { readArticle } from "../read.ts";

const limits = { maxBytes: 50_000_000 };
const utf8 = (text: string) => new TextEncoder().encode(text);

async function outcome(bytes: Uint8Array, name = "page.html"): Promise<Article | Refused> {
  try {
    return await readArticle(bytes, { name }, limits);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const sentence = "The presidents of Peru and Ecuador signed the act of Brasilia, and the four guarantors witnessed it.";
const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>${sentence} Point ${at} of it concerns the border.</p>`);
const page = `<!DOCTYPE html><html lang="en"><head><title>Peace in Brasilia</title>
<meta property="article:published_time" content="1998-10-26T18:00:00-03:00"><link rel="canonical" href="https://paper.example/peace">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Peace in Brasilia","author":[{"name":"Ana Quispe"}]}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Peace in Brasilia</h1>${paragraphs.join("\n")}</article>
<footer>All rights reserved</footer></body></html>`;

const scrap = fc.constantFrom(
  "<div>",
  "</div>",
  "</article>",
  "<table><tr><td>",
  "<br><br>",
  "<p",
  '<a href="',
  "<!--",
  "<![CDATA[",
  "<script>",
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"yesterday"',
  "<template>",
  "<svg><title>x",
  "<style>p{",
  "<x-y z='",
  '<meta name="date" content="1998-02-31">',
  "<time datetime='99999-99-99'>",
  "&#0;&#xD800;&bogus;&amp",
  "\u0000",
  "é🕊️\u200b",
  sentence,
);
const mutated = fc
  .array(fc.tuple(fc.nat(page.length), fc.nat(40), fc.oneof(scrap, fc.string({ unit: "binary", maxLength: 8 }))), {
    maxLength: 6,
  })
  .map((edits) => edits.reduce((text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone), page));
const anyPage = fc.oneof(
  mutated.map(utf8),
  fc.array(scrap, { maxLength: 25 }).map((scraps) => utf8(`<html>${scraps.join("")}`)),
  fc.tuple(mutated, fc.nat(page.length)).map(([text, end]) => utf8(text.slice(0, end))),
);

test("any page, however it is broken, gives an article or Refused, and nothing else", async () => {
  let articles = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(anyPage, async (bytes) => {
      const found = await outcome(bytes);
      if (found instanceof Refused) {
        refused++;
        return refusalCodes.includes(found.code);
      }
      articles++;
      const covered = found.cut.every(({ start, end }) => start <= end && end <= found.source.length);
      return covered && found.text.trim() !== "" && found.title !== "";
    }),
    { numRuns: 1000 },
  );
  expect(articles, "the generator must reach both outcomes").toBeGreaterThan(300);
  expect(refused, "the generator must reach both outcomes").toBeGreaterThan(100);
});

test("every visible word is in the text or in what was cut, and in one of them only", async () => {
  const found = await outcome(utf8(page));
  if (found instanceof Refused) throw found;
  let left = "";
  let at = 0;
  for (const { start, end } of found.cut) {
    left += found.source.slice(at, start);
    at = end;
  }
  left += found.source.slice(at);
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  expect(words(left)).toEqual(words(found.text));
  expect(found.cut.length).toBeGreaterThan(2);
});

test("a NUL here and there in a page is dropped and counted, and a page in UTF-16 needs no mark", async () => {
  const whole = await outcome(utf8(page));
  expect(whole).not.toBeInstanceOf(Refused);
  const odd = await outcome(utf8(page.replace("four", "fo\u0000ur").replace("<p>", "<p\u0000>")));
  expect(odd).toEqual({ ...whole, decoding: { undecodable: 2, mended: false } });
  const wide = Uint8Array.from(Buffer.from(page, "utf16le"));
  expect(await outcome(wide)).toMatchObject({ format: "html", charset: "utf-16le", text: (whole as Article).text });
});

const long = paragraphs.join("");
test.each([
  ["100,000 nested elements", `<html><body>${"<div>".repeat(100_000)}${long}`, "too-large"],
  ["more elements than any page", `<html><body>${long}${"<p>a".repeat(300_000)}`, "too-large"],
  [
    "a million end tags that end nothing",
    `<html><body>${"<div>".repeat(400)}${long}${"</b>".repeat(1_000_000)}`,
    "too-large",
  ],
  ["no words", "<html><body><img src='map.png'></body></html>", "no-body-text"],
  ["a title alone", "<html><head><title>Peace</title></head><body><h1>Peace</h1></body></html>", "no-body-text"],
  ["many NUL bytes", page.replace("four", `fo${"\u0000".repeat(200)}ur`), "not-text"],
])("%s is refused as it should be", async (_, text, code) => {
  const found = await outcome(utf8(text));
  expect(found).toBeInstanceOf(Refused);
  expect(found).toMatchObject({ code });
});

test.each([
  ["a line of a million characters", page.replace("<p>", `<p>${"Peru and Ecuador ".repeat(60_000)}. </p><p>`)],
  ["a flood of entities", page.replace("<p>", `<p>${"&amp;".repeat(400_000)}</p><p>`)],
  ["unclosed elements 400 deep", page.replace("<p>", `${"<b><i>".repeat(200)}<p>`)],
  [
    "a huge JSON-LD that never ends",
    page.replace("</head>", `<script type="application/ld+json">${'{"@graph":['.repeat(300_000)}</script></head>`),
  ],
  [
    "a JSON-LD with a hundred thousand things",
    page.replace(
      "</head>",
      `<script type="application/ld+json">[${'{"@type":"Person","name":"x"},'.repeat(100_000)}{}]</script></head>`,
    ),
  ],
  ["attributes without end", page.replace("<p>", `<p ${"class=x ".repeat(100_000)}>`)],
  [
    "a picture inside its address",
    page.replace("<p>", `<img src="data:image/png;base64,${"A".repeat(3_000_000)}"><p>`),
  ],
  ["twenty thousand paragraphs", page.replace("<p>", `${`<p>${sentence}</p>`.repeat(20_000)}<p>`)],
])("%s is read within its bounds", async (_, text) => {
  const found = await outcome(utf8(text));
  if (found instanceof Refused) throw found;
  expect(found.title).toBe("Peace in Brasilia");
  expect(found.text).toContain("Point 5 of it concerns the border.");
});

test.each(["page.txt", "page.md", "page", "page.pdf", "PAGE.HTML"])(
  "a page named %s is read as a page",
  async (name) => {
    expect(await outcome(utf8(page), name)).toMatchObject({
      format: "html",
      byline: ["Ana Quispe"],
      url: "https://paper.example/peace",
    });
  },
);

test("a text that only speaks of markup is no page", async () => {
  const found = await outcome(
    utf8(`How to write a page\n\nBegin with <html> and end with </html>. ${sentence}`),
    "advice.txt",
  );
  expect(found).toMatchObject({ format: "plain-text" });
});

test.each([
  ["Printer version", "<h2>Peace in Brasilia</h2>"],
  ["Peace in Brasilia at last - Druckversion", ""],
  ["Untitled Document", "<font size='+2'>Peace in Brasilia at last</font><br>October 26, 1998<br>"],
])("the window's title %s is no headline by itself", async (title, heading) => {
  const text = paragraphs.join("\n");
  const article = await outcome(
    utf8(`<html><head><title>${title}</title></head><body>${heading}${text}</body></html>`),
  );
  expect(article).toMatchObject({ title: expect.stringMatching(/^Peace in Brasilia(?: at last)?$/) });
});

const prose = paragraphs.join("\n");
test.each([
  ["La paz llegó a Tiwinza « Cuaderno andino", "<h2>La paz llegó a Tiwinza</h2>", "La paz llegó a Tiwinza"],
  ["La paz llegó a Tiwinza » Cuaderno andino", "<h2>La paz llegó a Tiwinza</h2>", "La paz llegó a Tiwinza"],
  ["El Observador", "<h2>Perú y Ecuador firman la paz</h2>", "Perú y Ecuador firman la paz"],
])(
  "of the window's title %j what names the site is no headline, and the date below is found",
  async (title, top, own) => {
    const body = `<div class="post">${top}<small>27 octubre 1998</small><div class="entry">${prose}</div></div>`;
    const found = await outcome(
      utf8(`<html lang="es"><head><title>${title}</title></head><body>${body}</body></html>`),
    );
    expect(found).toMatchObject({ title: own, published: { date: "1998-10-27" } });
  },
);

test.each([
  ["Les présidents « prêts à signer »", `<h2>Les présidents</h2>${prose}`],
  ["Acuerdo firmado", `${prose}<h2>Lo que dice el acuerdo</h2>${prose}`],
  ["Acuerdo firmado", `<h2>Lo que dice el acuerdo</h2>${prose}<h2>Lo que viene después de él</h2>${prose}`],
  ["Acuerdo firmado", `<h3>Acuerdo firmado</h3><h2>Lo que dice el acuerdo</h2>${prose}`],
  ["两国总统在巴西利亚签署和平协议", `<h2>Lo que dice el acuerdo</h2>${prose}`],
])("the window's title %j is the headline where it may be no site's name", async (title, body) => {
  const found = await outcome(utf8(`<html><head><title>${title}</title></head><body><div>${body}</div></body></html>`));
  expect(found).toMatchObject({ title });
});

test.each([
  ["a heading", "<h3>Readers' comments (2)</h3><p>Juan</p><p>Ecuador attacked Peru, as everybody knows by now.</p>"],
  ["a heading without a number", "<h2>Comentarios</h2><div>Ecuador atacó al Perú, como todos saben.</div>"],
  [
    "the word before the first reader's name",
    "<p>Комментарии: Вася: Эквадор напал на Перу!</p><p>Петя: Неправда это.</p>",
  ],
])("what readers say below %s is no text, in whatever element it stands", async (_, comments) => {
  const body = `<h1>Peace in Brasilia</h1>${paragraphs.join("\n")}${comments}`;
  const found = await outcome(utf8(`<!DOCTYPE html><title>Peace in Brasilia</title><body>${body}</body>`));
  expect(found).toMatchObject({ text: expect.stringMatching(/Point 5 of it concerns the border\.$/) });
});

test("a heading of comments above the text cuts nothing of it", async () => {
  const body = `<h3>Comments</h3><h1>Peace in Brasilia</h1>${paragraphs.join("\n")}`;
  const found = await outcome(utf8(`<!DOCTYPE html><title>Peace in Brasilia</title><body>${body}</body>`));
  expect(found).toMatchObject({
    text: expect.stringMatching(/^The presidents.*Point 5 of it concerns the border\.$/s),
  });
});

const below = (line: string) => outcome(utf8(page.replace("</article>", `<p>${line}</p></article>`)));

test.each([
  ["Reporting by the Lima bureau; Editing by Reuters", "byline"],
  ["The Associated Press contributed to this report.", "byline"],
  ["Con información de EFE", "byline"],
  ["(Avec AFP)", "byline"],
  ["Le Monde avec AFP", "byline"],
  ["You have read 3 of 5 free articles this month.", "paywall"],
  ["¿Ya eres suscriptor? Inicia sesión", "paywall"],
  ["Siga nosso canal no WhatsApp", "furniture"],
])("below an article a page's %j is cut as in plain text", async (line, rule) => {
  const read = await below(line);
  if (read instanceof Refused) throw read;
  expect(read.text).not.toContain(line);
  expect(read.cut.map((cut) => cut.rule)).toContain(rule);
});

test.each(["Reuters was the first to know.", "El Comercio said its subscribers would read the treaty first."])(
  "below an article %j is its text",
  async (line) => {
    const read = await below(line);
    expect(read instanceof Refused ? "" : read.text).toContain(line);
  },
);
