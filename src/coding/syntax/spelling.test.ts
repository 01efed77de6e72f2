import { describe, expect, test } from "vitest";
import { hashIndexOf } from "./hash-index.ts";
import { respelling } from "./spelling.ts";
import { wordKey } from "./word-info.ts";

function knowing(...words: string[]) {
  return { words: hashIndexOf(new Map(words.map((word) => [wordKey(word), 1]))) };
}

describe("the spelling of words without accents", () => {
  const spelled = respelling(
    knowing("murió", "ataco", "atacó", "años", "gestión", "están", "elogió", "lució"),
    { a: "á", i: "í", o: "ó", n: "ñ", nn: "ñ" },
    (form) => form === "elogio",
  );

  test.each([
    ["murio", "murió"],
    ["gestion", "gestión"],
    ["annos", "años"],
  ])("%s is %s", (form, expected) => {
    expect(spelled(form)).toBe(expected);
  });

  test.each(["ataco", "MURIO", "muria", "murió", "est", "murio2", "Lucio", "elogio", "x".repeat(500)])(
    "%s stays",
    (form) => {
      expect(spelled(form)).toBe(form);
    },
  );
});
