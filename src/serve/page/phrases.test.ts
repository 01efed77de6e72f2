import { expect, test } from "vitest";
import { directionOf, languageTag, readable, signed, spoken } from "./phrases.ts";

test("a language has its tag and its direction, and an unknown one leaves it to the words", () => {
  expect(["eng", "rus", "ara", "fas", "heb", "urd", "pan", "zzz", "und", null].map(directionOf)).toEqual([
    "ltr",
    "ltr",
    "rtl",
    "rtl",
    "rtl",
    "rtl",
    "ltr",
    "ltr",
    "auto",
    "auto",
  ]);
  expect([languageTag("rus"), languageTag("ara"), languageTag("und"), languageTag("")]).toEqual([
    "ru",
    "ar",
    undefined,
    undefined,
  ]);
});

test("characters that override the direction are made visible, and spans still fit", () => {
  const words = "\u202ethe award\u202c of \u202dChile";
  expect(readable(words)).toBe("\ufffdthe award\u202c of \ufffdChile");
  expect(readable(words)).toHaveLength(words.length);
});

test("numbers have true signs, and codes are spoken", () => {
  expect([signed(-2), signed(0), signed(3.44)]).toEqual(["−2.0", "+0.0", "+3.4"]);
  expect([spoken("AGREE"), spoken("political_institutions")]).toEqual(["Agree", "political institutions"]);
});
