import { expect, test } from "vitest";
import { reasonsOf } from "./why.ts";

test("the reasons of a mention are told in words, beside the entries themselves", () => {
  const why = [
    "construction:active",
    "verb:sign[agreement|ceasefire]/sign",
    "verb:withdraw[troops]/pull+back",
    "noun:withdrawal/retirada",
    "country/PER/Peru",
    "adjective/ECU/Ecuadorian+role/GOV/president",
    "text/PERGOV",
    "date:told-before",
  ];
  const reasons = reasonsOf(why);
  expect(reasons.map(({ entry }) => entry)).toEqual(why);
  expect(reasons.map(({ about, says }) => `${about}: ${says}`)).toEqual([
    "construction: active: the subject acts",
    "act: verb “sign” in the sense “sign”, beside agreement, ceasefire",
    "act: verb “pull back” in the sense “withdraw”, beside troops",
    "act: noun “retirada” in the sense “withdrawal”",
    "actor: the country’s name “Peru” (PER)",
    "actor: the adjective “Ecuadorian” (ECU) and the office or group “president” (GOV)",
    "actor: Peru (government), as the article says before",
    "date: as the article dates it before",
  ]);
});

test("an entry of a form that is not known is shown as it is", () => {
  expect(reasonsOf(["frame signed", ""])).toEqual([
    { about: "other", says: "frame signed", entry: "frame signed" },
    { about: "other", says: "", entry: "" },
  ]);
});
