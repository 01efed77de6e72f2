import { expect, test } from "vitest";
import { readArticle } from "../reading/read.ts";
import { explainArticle } from "./read-explained.ts";

const bytes = Buffer.from(
  `Peru and Ecuador make peace
By Ana Torres

BRASILIA, Oct. 26, 1998 (Agency) — The presidents of Peru and Ecuador signed the act of Brasilia.\u001b[31m

Related Stories
The war in the valley of the Cenepa`,
);

test("people see each field with where it came from, and what was cut and why", async () => {
  const article = await readArticle(bytes, { name: "peace.txt" }, { maxBytes: 1000 });
  expect(explainArticle("inbox/peace.txt", article)).toBe(
    `inbox/peace.txt
  format     plain-text
  charset    utf-8
  title      Peru and Ecuador make peace (from the title line)
  byline     Ana Torres (from the byline line)
  publisher  –
  published  1998-10-26, by dateline
  modified   –
  language   eng (Latn, confidence ${article.language.confidence})
  url        –
  doubts     the text is shorter than 200 characters
  cut        title: “Peru and Ecuador make peace”
  cut        byline: “By Ana Torres”
  cut        dateline: “BRASILIA, Oct. 26, 1998 (Agency) —”
  cut        related: “Related Stories”
  cut        related: “The war in the valley of the Cenepa”
  text       ${article.text.length} characters
    The presidents of Peru and Ecuador signed the act of Brasilia.[31m`,
  );
});

test("a charset that was not followed and what was mended are told", async () => {
  const garbled = Buffer.from("El PerÃº y el Ecuador firmaron la paz en Brasilia.");
  const article = await readArticle(garbled, { name: "a.txt", charset: "koi8-r" }, { maxBytes: 1000 });
  expect(explainArticle("-", article)).toContain(
    "charset    utf-8 (not koi8-r, which was declared; mended: it had been decoded wrongly before)",
  );
});
