import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { MentionAnswer } from "../../projections/events/queries.ts";
import { Quotation } from "./quotation.tsx";

const body =
  "The mission has ended.\n\nOn Monday Kenya hosted talks. Ethiopia thanked Kenya for its help. Nothing was signed.";
const quote = "Ethiopia thanked Kenya for its help.";
const start = body.indexOf(quote);
const mention: MentionAnswer = {
  mention: "m",
  article: "a".repeat(64),
  title: "Talks in Nairobi",
  start,
  end: start + quote.length,
  quote,
  trigger: { start: start + 9, end: start + 16 },
  why: ["frame thank"],
  date: null,
  position: 1,
};
const show = (given: Partial<MentionAnswer>, text: string | null, language = "eng") =>
  renderToString(
    <Quotation
      mention={{ ...mention, ...given }}
      text={text === null ? null : { title: null, body: text, language }}
    />,
  );

test("a sentence stands within its paragraph, with the words that act marked", () => {
  const shown = show({}, body);
  expect(shown).toContain('<span class="around">On Monday Kenya hosted talks. </span>');
  expect(shown).toContain('<span class="sentence">Ethiopia <mark>thanked</mark> Kenya for its help.</span>');
  expect(shown).toContain('<span class="around"> Nothing was signed.</span>');
  expect(shown).not.toContain("mission");
  expect(shown).toContain(`href="/articles/${"a".repeat(64)}#at-${start}"`);
});

test("a text that was read otherwise lends no surroundings, and an erased one no words", () => {
  expect(show({}, `New first line.\n\n${body}`)).not.toContain("around");
  expect(show({ quote: null }, null)).toContain("The words of this article were erased.");
});

test("a quotation is in its own language and kept apart from the direction of what surrounds it", () => {
  expect(show({}, body, "ara")).toContain('<blockquote lang="ar" dir="auto">');
  expect(show({}, body, "und")).toContain('<blockquote dir="auto">');
  const overriding = show(
    { quote: "Ethiopia \u202ethanked\u202c Kenya", trigger: { start: start + 10, end: start + 17 } },
    null,
  );
  expect(overriding).toContain("Ethiopia \ufffd<mark>thanked</mark>");
});

test("the edge of a long surrounding is a whole word", () => {
  const long = `${"Nairobi ".repeat(60)}${quote}${" Nairobi".repeat(60)}`;
  const at = long.indexOf(quote);
  const shown = show({ start: at, end: at + quote.length }, long);
  expect(shown).toMatch(/<span class="around">… (Nairobi )+<\/span>/);
  expect(shown).toMatch(/<span class="around">( Nairobi)+ …<\/span>/);
});
