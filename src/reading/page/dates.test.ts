import { expect, test } from "vitest";
import { readArticle } from "../read.ts";

const prose = [
  "The presidents of Peru and Ecuador signed the act of Brasilia, and the four guarantors witnessed it.",
  "Engineers of both countries will mark the last stretch of the border in the Cordillera del Condor.",
  "Soldiers had fought over the upper Cenepa in 1995, and observers watched the truce ever since.",
  "The congresses of both countries had left the line to the guarantors, whose word was final.",
];

interface Given {
  readonly head?: string;
  readonly top?: string;
  readonly aboveTitle?: string;
  readonly belowTitle?: string;
  readonly within?: string;
  readonly end?: string;
  readonly bottom?: string;
}

function pageOf({ head, top, aboveTitle, belowTitle, within, end, bottom }: Given): Uint8Array {
  const [first, second, ...rest] = prose.map((text) => `<p>${text}</p>`);
  return new TextEncoder().encode(
    `<!DOCTYPE html><html lang="en"><head><title>Peace in Brasilia</title>${head ?? ""}</head><body>
    <div class="page">${top ?? ""}<p class="claim">News from the Andes</p>
    <article>${aboveTitle ?? ""}<h1>Peace in Brasilia</h1>${belowTitle ?? ""}${first}${second}${within ?? ""}${rest.join("")}${end ?? ""}</article>
    ${bottom ?? ""}<div>The Andean Paper</div></div></body></html>`,
  );
}

async function publishedOf(given: Given) {
  const { published } = await readArticle(pageOf(given), { name: "page.html" }, { maxBytes: 1_000_000 });
  return published && [published.date, published.basis];
}

test.each<[string, Given]>([
  ["the day of the visit in the header", { top: "<div id=today>Lima, 5 March 2025</div>" }],
  ["the same in an element named as a date", { top: "<header><span class=date>5 March 2025</span></header>" }],
  ["the same in a time element", { top: "<div class=top><time datetime=2025-03-05>Wednesday</time></div>" }],
  ["a sentence of the text", { within: "<p>On 5 March 2025 the two presidents will meet again in Lima.</p>" }],
  ["a time within a sentence", { within: "<p>On <time>5 March 2025</time> the two will meet again in Lima.</p>" }],
  ["a deck that announces", { belowTitle: "<h2>Both sides will vote again on 5 March 2025</h2>" }],
  ["a subhead about a day", { within: "<h3>What happens on 5 March 2025</h3>" }],
  ["an agenda", { bottom: "<aside><h3>Agenda</h3><p>5 March 2025: concert in the park</p></aside>" }],
  ["a teaser", { bottom: "<div><h3>Also</h3><ul><li><a href=x>Trade</a> <time>5 March 2025</time></li></ul></div>" }],
  ["a reader's comment", { bottom: "<div class=comments><p>Rosa, 5 March 2025: good news for both</p></div>" }],
  ["a footer", { bottom: "<footer>Page generated on 5 March 2025 10:12</footer>" }],
  ["a last visit", { bottom: "<div>© 2024 The Paper. Last visit: 5 March 2025</div>" }],
  ["the site's last change", { bottom: "<footer>Site last updated: 5 March 2025</footer>" }],
])("%s is not the date of an article that states none", async (_, given) => {
  expect(await publishedOf(given)).toBeNull();
});

test.each<[string, Given]>([
  ["below the title", { belowTitle: "<div>26 October 1998</div>" }],
  ["below the title beside a name", { belowTitle: "<div>By Ana Quispe | October 26, 1998, 10:15 am</div>" }],
  ["between deck and text", { belowTitle: "<p>A border at last</p><div>Lima, 26 October 1998</div>" }],
  ["above the title within the article", { aboveTitle: "<div>Politics / 26 October 1998</div>" }],
  ["at the title in what is named a footer", { belowTitle: "<div class=footer>26 October 1998</div>" }],
  ["as the last line of a communiqué", { end: "<p>Brasilia, 26 October 1998</p>" }],
  ["behind a label below the text", { end: "<p>Published: 26 October 1998</p>" }],
])("a date %s is the article's", async (_, given) => {
  expect(await publishedOf(given)).toEqual(["1998-10-26", "text"]);
});

const linked = (date: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Peace","datePublished":"${date}"}</script>`;
const metaOf = (date: string) => `<meta property="article:published_time" content="${date}">`;
const canonical = (path: string) => `<link rel="canonical" href="https://paper.example/${path}">`;

test.each([
  ["JSON-LD", linked("1979-03-27T05:00:00Z"), ["1979-03-27", "json-ld"]],
  ["meta", metaOf("1945-05-09"), ["1945-05-09", "meta"]],
  ["an address", canonical("1969/07/21/moon.html"), ["1969-07-21", "url"]],
  ["a placeholder beside a day", linked("1970-01-01T00:00:00Z") + metaOf("1998-10-26"), ["1998-10-26", "meta"]],
  [
    "a placeholder that the address confirms",
    linked("1970-01-01") + canonical("1970/01/01/x"),
    ["1970-01-01", "json-ld"],
  ],
  ["a placeholder alone", linked("1970-01-01T00:00:00Z") + metaOf("1970-01-01"), null],
  ["a year that never was", linked("0001-01-01T00:00:00"), null],
])("days before there were pages are days, placeholders are none: %s", async (_, head, expected) => {
  expect(await publishedOf({ head })).toEqual(expected);
});

async function linesOf(line: string) {
  const given = { belowTitle: `<p>${line}</p>` };
  const { published, text } = await readArticle(pageOf(given), { name: "page.html" }, { maxBytes: 1_000_000 });
  return { published: published && [published.date, published.time], isInText: text.includes(line) };
}

test.each([
  ["27/10/1998 08:05 a.m.", "08:05"],
  ["Lima, 27/10/1998 08:05 a.m.", "08:05"],
  ["Lima, 27/10/1998 08:05 p. m.", "20:05"],
  ["Lima, 27/10/1998 08:05 p.m. PET", "20:05"],
  ["Quito, 27 de octubre de 1998, 8:05 P.M.", "20:05"],
])("the full stop of %j ends no sentence: it is the date and no text", async (line, time) => {
  expect(await linesOf(line)).toEqual({ published: ["1998-10-27", time], isInText: false });
});

test.each(["Firmaron el 26/10/1998 a las 4:10 p.m.", "The act was signed in Brasilia on 26 October 1998 at 4:10 p.m."])(
  "%j is a sentence all the same",
  async (line) => {
    expect(await linesOf(line)).toEqual({ published: null, isInText: true });
  },
);

test("a time within a time element is read with the words behind it", async () => {
  const line = "<time>27/10/1998 09:12 por El Observador</time>";
  expect((await linesOf(line)).published).toEqual(["1998-10-27", "09:12"]);
});
