import { expect, test } from "vitest";
import { isClockLine } from "./date-lines.ts";
import { readPage } from "./read-page.ts";

test.each([
  "18:30 GMT",
  "3pm",
  "3 p.m.",
  "6.30pm EST",
  "14h05",
  "14 h 05",
  "14h",
  "18.30 Uhr",
  "18 Uhr",
  "18:30:12",
  "07:05 МСК",
  "18:30 UTC-5",
  "às 18h30",
  "18h30 (heure de Lima)",
])("%s is a time of day", (line) => {
  expect(isClockLine(line)).toBe(true);
});

test.each([
  "18:30 they signed",
  "1998",
  "18",
  "At 3pm the presidents arrived.",
  "10-5",
  "98:76",
  "3 pm, Lima and Quito",
])("%s is none", (line) => {
  expect(isClockLine(line)).toBe(false);
});

test("a long line of figures is asked in no time", () => {
  const start = performance.now();
  for (const line of [`18:30${" ".repeat(45)}`, "1".repeat(100_000), `18:30 ${"(".repeat(100_000)}`]) isClockLine(line);
  expect(performance.now() - start).toBeLessThan(100);
});

const entries = [
  "The two presidents have signed, and the foreign ministers of the guarantors are adding their names.",
  "The delegations of Peru and Ecuador have lunch together at the foreign ministry of Brazil.",
  "The president of Ecuador has landed in Brasilia, and the president of Peru is expected within the hour.",
];

async function read(body: string, head = "") {
  const html = `<!DOCTYPE html><html lang="en"><head><title>The day of the signing</title>${head}</head><body><h1>The day of the signing</h1>${body}</body></html>`;
  const { source, cut, text } = await readPage(html, {
    charset: "utf-8",
    decoding: { undecodable: 0, mended: false },
  });
  const times = cut.filter(({ rule }) => rule === "entry-time").map(({ start, end }) => source.slice(start, end));
  return { text: text.split("\n\n"), times };
}

test.each([
  ["18:30 GMT", "12:00 GMT", "9:00 GMT"],
  ["6.30pm", "12pm", "9am"],
  ["18.30 Uhr", "12 Uhr", "9.00 Uhr"],
])("the times above the entries of a live blog (%s) are cut, and say that it is one", async (...times) => {
  const body = entries.map((text, at) => `<div><span class="ts">${times[at]}</span><h3>Entry</h3><p>${text}</p></div>`);
  expect(await read(body.join(""))).toEqual({ text: entries, times });
});

test("in what its data call a live blog, entries may have their day too", async () => {
  const head =
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The day of the signing"}</script>';
  const times = ["26 Oct 1998 18:30", "26 Oct 1998 12:00", "26 Oct 1998 09:00"];
  const body = entries.map((text, at) => `<div><p>${times[at]}</p><p>${text}</p></div>`).join("");
  expect(await read(body, head)).toEqual({ text: entries, times });
  expect((await read(body)).times).toEqual([]);
});

test("the time of an article, and times in its sentences, make it no live blog", async () => {
  const text = ["They met at 18:30 GMT and signed what the guarantors of both countries had proposed.", ...entries];
  const body = `<p>18:30 GMT</p>${text.map((words) => `<p>${words}</p>`).join("")}`;
  expect(await read(body)).toEqual({ text, times: [] });
});
