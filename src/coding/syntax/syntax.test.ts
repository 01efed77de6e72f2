import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadModel } from "../../coders/models.ts";
import { text as english } from "../languages/eng/text.ts";
import { text as french } from "../languages/fra/text.ts";
import { text as portuguese } from "../languages/por/text.ts";
import { text as russian } from "../languages/rus/text.ts";
import { text as spanish } from "../languages/spa/text.ts";
import { openSyntax } from "./syntax.ts";
import { type Arc, feature, type Syntax, type Word } from "./types.ts";

const rules = { eng: english, spa: spanish, por: portuguese, fra: french, rus: russian };
const codes = ["eng", "spa", "por", "fra", "rus"] as const;
type Code = (typeof codes)[number];
const syntaxes = new Map<Code, Syntax>();

beforeAll(async () => {
  for (const code of codes) syntaxes.set(code, openSyntax(await loadModel(code), rules[code]));
}, 60_000);

function syntaxOf(code: Code): Syntax {
  const syntax = syntaxes.get(code);
  if (!syntax) throw new Error(`no syntax for ${code}`);
  return syntax;
}

function parsed(code: Code, text: string): { words: Word[]; arcs: Arc[] } {
  const syntax = syntaxOf(code);
  const words = syntax.sentences(text).flatMap((span) => syntax.tag(syntax.tokens(text, span)));
  return { words, arcs: syntax.parse(words) };
}

const forms = (code: Code, text: string) => parsed(code, text).words.map(({ form }) => form);

describe("words", () => {
  test.each<[Code, string, string[]]>([
    [
      "eng",
      "Iceland didn't accept Britain's offer.",
      ["Iceland", "did", "n't", "accept", "Britain", "'s", "offer", "."],
    ],
    ["eng", "The US-led coalition cannot stay.", ["The", "US", "-", "led", "coalition", "can", "not", "stay", "."]],
    ["eng", "Mr. Kohl met the U.S. envoy.", ["Mr.", "Kohl", "met", "the", "U.S.", "envoy", "."]],
    [
      "eng",
      "It’s over, the captains’ union said.",
      ["It", "'s", "over", ",", "the", "captains", "'", "union", "said", "."],
    ],
    [
      "spa",
      "El canciller del Perú fue al norte.",
      ["El", "canciller", "de", "el", "Perú", "fue", "a", "el", "norte", "."],
    ],
    ["spa", "Quiso denunciarlo, acusándolo.", ["Quiso", "denunciar", "lo", ",", "acusando", "lo", "."]],
    [
      "por",
      "O chefe das tropas retirou-se pela manhã.",
      ["O", "chefe", "de", "as", "tropas", "retirou", "se", "por", "a", "manhã", "."],
    ],
    [
      "fra",
      "L'armée du roi n'attaqua qu'au matin.",
      ["L'", "armée", "de", "le", "roi", "n'", "attaqua", "qu'", "à", "le", "matin", "."],
    ],
    ["fra", "Que dira-t-on aujourd'hui ?", ["Que", "dira", "-t-on", "aujourd'hui", "?"]],
    [
      "rus",
      "В 1988 г. Ирак и Иран из-за потерь прекратили огонь.",
      ["В", "1988", "г.", "Ирак", "и", "Иран", "из-за", "потерь", "прекратили", "огонь", "."],
    ],
  ])("%s: %s", (code, text, expected) => {
    expect(forms(code, text)).toEqual(expected);
  });

  test("a contraction's words share its span, a word's parts have spans of their own", () => {
    const text = "Salió del país sin decírselo.";
    const { words } = parsed("spa", text);
    const quoted = words.map(({ form, start, end }) => [form, text.slice(start, end)]);
    expect(quoted.slice(1, 3)).toEqual([
      ["de", "del"],
      ["el", "del"],
    ]);
    const english = "They couldn't.";
    expect(parsed("eng", english).words.map(({ start, end }) => english.slice(start, end))).toEqual([
      "They",
      "could",
      "n't",
      ".",
    ]);
  });
});

describe("lemmas of words that treebanks seldom have", () => {
  test.each<[Code, string, string, string]>([
    ["eng", "Rebels were shelling the town.", "shelling", "shell"],
    ["eng", "The council overrode the veto.", "overrode", "override"],
    ["eng", "Troops fled as mutineers seized the barracks.", "fled", "flee"],
    ["eng", "Iran denounced the accord.", "denounced", "denounce"],
    ["spa", "Los sindicatos denunciaron el pacto.", "denunciaron", "denunciar"],
    ["spa", "Los rebeldes bombardearon la ciudad.", "bombardearon", "bombardear"],
    ["por", "Os ministros denunciaram o acordo.", "denunciaram", "denunciar"],
    ["por", "As tropas bombardearam a cidade.", "bombardearam", "bombardear"],
    ["fra", "Deux opposants ont été arrêtés hier.", "arrêtés", "arrêter"],
    ["fra", "Les rebelles bombardèrent la ville.", "bombardèrent", "bombarder"],
    ["rus", "Москва обвинила Лондон в шпионаже.", "обвинила", "обвинить"],
    ["rus", "Повстанцы обстреляли город.", "обстреляли", "обстрелять"],
  ])("%s: %s", (code, text, form, lemma) => {
    const word = parsed(code, text).words.find((candidate) => candidate.form === form);
    expect(word?.lemma).toBe(lemma);
  });
});

describe("trees", () => {
  test.each<[Code, string, [child: string, relation: string, head: string][]]>([
    [
      "eng",
      "Iran accused Iraq of using gas.",
      [
        ["Iran", "nsubj", "accused"],
        ["Iraq", "obj", "accused"],
      ],
    ],
    [
      "eng",
      "The trawlers were boarded by the coast guard.",
      [
        ["trawlers", "nsubj:pass", "boarded"],
        ["guard", "obl:agent", "boarded"],
      ],
    ],
    ["spa", "Perú acusó a Ecuador.", [["Perú", "nsubj", "acusó"]]],
    [
      "por",
      "O presidente assinou o tratado.",
      [
        ["presidente", "nsubj", "assinou"],
        ["tratado", "obj", "assinou"],
      ],
    ],
    [
      "fra",
      "Le président a signé le traité.",
      [
        ["président", "nsubj", "signé"],
        ["traité", "obj", "signé"],
      ],
    ],
    [
      "rus",
      "Президент подписал договор.",
      [
        ["Президент", "nsubj", "подписал"],
        ["договор", "obj", "подписал"],
      ],
    ],
  ])("%s: %s", (code, text, expected) => {
    const { words, arcs } = parsed(code, text);
    const found = arcs.map(({ head, relation }, at) => [words[at]?.form, relation, words[head]?.form]);
    for (const arc of expected) expect(found).toContainEqual(arc);
  });

  test("features are those that the words show", () => {
    const { words } = parsed("rus", "Договор подписан президентом.");
    expect(words.map((word) => feature(word, "Case"))).toContain("Ins");
  });

  test("a part of speech that is given is kept, whatever the word", () => {
    const syntax = syntaxOf("eng");
    const tokens = [{ form: "Shelling", start: 0, end: 8 }];
    for (const upos of ["NOUN", "VERB", "PROPN", "NUM"] as const)
      expect(syntax.tag(tokens, [upos])[0]?.upos).toBe(upos);
  });

  test.each([0, 1, 2, 181, 1_500])("%i words are one tree", (size) => {
    const syntax = syntaxOf("eng");
    const tokens = Array.from({ length: size }, (_, at) => ({
      form: ["Iran", "said", ",", "the", "fleet"][at % 5] ?? "",
      start: at,
      end: at + 1,
    }));
    const arcs = syntax.parse(syntax.tag(tokens));
    expect(arcs).toHaveLength(size);
    expect(arcs.filter(({ head }) => head === -1)).toHaveLength(Math.min(1, size));
    expect(arcs.every((_, at) => reachesRoot(arcs, at))).toBe(true);
  });
});

/** Whether going from head to head ends at the root, and not in a circle. */
function reachesRoot(arcs: readonly Arc[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps < arcs.length; steps++) {
    at = arcs[at]?.head ?? -1;
    if (at === -1) return true;
  }
  return false;
}

describe("any text", () => {
  const pieces = fc.constantFrom(
    "del",
    "don't",
    "l'",
    "qu'il",
    "-se",
    "darlo",
    "U.S.",
    "Mr.",
    "25",
    "1,5",
    "%",
    "…",
    "“",
    "»",
    "\ud83d\ude00",
    "\ud800",
    "\u0301",
    "\u200f",
    "\u00ad",
    "\u0000",
    "http://a.b/c",
    "a@b.c",
    "Ё",
    "из-за",
    "'",
    "’s",
    "-",
    " ",
    "\n",
    ".",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  );

  test.each(codes)(
    "%s: words cover the text in order, with exact spans",
    (code) => {
      const syntax = syntaxOf(code);
      fc.assert(
        fc.property(anyText, (text) => {
          for (const span of syntax.sentences(text)) {
            let covered = span.start;
            let last = { start: span.start, end: span.start };
            const words = syntax.tag(syntax.tokens(text, span));
            for (const word of words) {
              const same = word.start === last.start && word.end === last.end;
              expect(word.form).not.toBe("");
              expect(word.end).toBeGreaterThan(word.start);
              if (!same) expect(word.start).toBeGreaterThanOrEqual(last.end);
              expect(text.slice(covered, word.start).replace(/[-\s]/g, "")).toBe("");
              covered = Math.max(covered, word.end);
              last = word;
            }
            expect(covered).toBe(span.end);
            expect(syntax.parse(words)).toHaveLength(words.length);
          }
        }),
      );
    },
    60_000,
  );

  test.each([
    ["one word", "a"],
    ["apostrophes", "l'"],
    ["hyphens", "a-"],
    ["capitals", "PERU "],
    ["quotes", "“ "],
    ["accents", "\u0301"],
    ["dots", "a."],
  ])(
    "200 kB of %s end",
    (_, unit) => {
      const text = unit.repeat(200_000 / unit.length);
      for (const code of codes) expect(parsedBySentence(code, text)).toBeGreaterThan(0);
    },
    120_000,
  );

  function parsedBySentence(code: Code, text: string): number {
    const syntax = syntaxOf(code);
    let count = 0;
    for (const span of syntax.sentences(text)) count += syntax.parse(syntax.tag(syntax.tokens(text, span))).length;
    return count;
  }
});
