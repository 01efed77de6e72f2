import { expect, test } from "vitest";
import { partHeaderLines } from "./head-lines.ts";

const parted = (lines: readonly string[]) => partHeaderLines(lines, String).map((part) => part.join(" "));

test("header lines in one paragraph are taken by themselves, above them the title and below them the text", () => {
  expect(parted(["Alto al fuego en", "el Cenepa", "Por Rosa Vidal", "17 de febrero de 1995", "Los ministros"])).toEqual(
    ["Alto al fuego en el Cenepa", "Por Rosa Vidal", "17 de febrero de 1995", "Los ministros"],
  );
});

test.each([
  [["Ministers of both countries signed the act in Montevideo on", "28 February 1995"]],
  [["The guns fell silent after the act of", "28 February 1995", "was signed in Montevideo."]],
  [["Peace in the Cenepa", "A war of five weeks"]],
  [["By Rosa Vidal"]],
])("%j stays one paragraph", (lines) => expect(parted(lines)).toHaveLength(1));
