import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeInput, compilePack } from "../src/coding/coder.ts";
import type { LanguagePack } from "../src/coding/languages/pack.ts";
import { spanish } from "../src/coding/languages/spa/pack.ts";
import { eventLine } from "../src/coding/packs/event-line.ts";
import type { Arc, Syntax, Upos, Word } from "../src/coding/syntax/types.ts";

const page = readFileSync("docs/languages.md", "utf8");

/** The pack of the page; closed classes that it does not show are those of Spanish where these do as well. */
const pack: LanguagePack = {
  ...spanish,
  code: "ita",
  shortCode: "it",
  name: "Italian",
  actors: {
    ...spanish.actors,
    countries: block("countries"),
    words: { ...spanish.actors.words, determiners: "il la l' un uno", definite: "il la l'", conjunctions: "e" },
  },
  events: {
    verbs: block("verbs"),
    nouns: block("nouns"),
    constructions: block("constructions"),
    words: { ...spanish.events.words, negations: ["non"], agent: ["da"] },
  },
};

const trees = block("trees").trim().split("\n\n").map(readTree);

test("the page has a tree for each thing it explains", () => {
  expect(trees.length).toBeGreaterThanOrEqual(3);
});

test.each(trees)("$text", ({ text, words, arcs, line }) => {
  const { events } = codeInput({ text }, { ...compilePack(pack), syntax: syntaxOf(text, words, arcs) });
  expect(events.map(eventLine)).toEqual([line]);
});

function block(name: string): string {
  const found = new RegExp(`\`\`\`text ${name}\n([\\s\\S]*?)\`\`\``).exec(page);
  return found?.[1] ?? "";
}

function readTree(lines: string) {
  const [comment = "", ...rows] = lines.split("\n");
  const cells = rows.map((row) => row.split(" "));
  let text = "";
  const words = cells.map(([form = "", lemma = "", upos, feats]): Word => {
    const start = text === "" || text.endsWith("'") || form === "." ? text.length : text.length + 1;
    text = `${text.padEnd(start)}${form}`;
    return { form, lemma, upos: upos as Upos, feats: feats === "_" ? "" : (feats ?? ""), start, end: text.length };
  });
  const arcs = cells.map(([, , , , head, relation = ""]): Arc => ({ head: Number(head) - 1, relation }));
  return { text, words, arcs, line: comment.replace("# ", "") };
}

/** A syntax that knows one sentence; words that were put together hang where the word that stands for them does. */
function syntaxOf(text: string, words: readonly Word[], arcs: readonly Arc[]): Syntax {
  return {
    sentences: () => [{ start: 0, end: text.length }],
    tokens: () => [...words],
    tag: () => [...words],
    parse: (parts) => {
      const known = parts.map(({ start }) => words.findIndex((word) => word.start === start));
      return known.map((at): Arc => {
        let head = arcs[at]?.head ?? -1;
        while (head !== -1 && !known.includes(head)) head = arcs[head]?.head ?? -1;
        return { head: known.indexOf(head), relation: arcs[at]?.relation ?? "dep" };
      });
    },
  };
}
