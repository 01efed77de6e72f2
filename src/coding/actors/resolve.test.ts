import { expect, test } from "vitest";
import { actors as english } from "../languages/eng/actors.ts";
import { actors as french } from "../languages/fra/actors.ts";
import { actors as russian } from "../languages/rus/actors.ts";
import { actors as spanish } from "../languages/spa/actors.ts";
import { actorIndex } from "./actor-index.ts";
import { registry } from "./registry.ts";
import { resolveActor } from "./resolve.ts";

const eng = actorIndex(english, registry);
const spa = actorIndex(spanish, registry);
const fra = actorIndex(french, registry);
const rus = actorIndex(russian, registry);

test.each([
  ["the Peruvian foreign minister", "PER", ["GOV"]],
  ["icelandic coast guard", "ISL", ["COP"]],
  ["Iceland's coast guard", "ISL", ["COP"]],
  ["a former Chilean president", "CHL", ["ELI"]],
  ["fishermen in Norway", "NOR", ["AGR"]],
  ["Norwegians", "NOR", ["CVL"]],
  ["Norway", "NOR", []],
  ["British", "GBR", []],
  ["the U.N.", "IGO", []],
  ["European Union", "EUR", []],
  ["striking dockers", null, ["LAB"]],
  ["Médecins Sans Frontières", null, []],
  ["a wet afternoon", null, []],
  ["", null, []],
])("%s", (text, country, roles) => {
  const resolved = resolveActor({ text }, eng);
  expect([resolved.country, resolved.roles]).toEqual([country, roles]);
});

test("the words around it tell the country where the words themselves do not", () => {
  expect(resolveActor({ text: "the coast guard", context: "off Iceland" }, eng)).toEqual({
    code: "ISLCOP",
    country: "ISL",
    roles: ["COP"],
    name: "coast guard",
    why: ["role/COP/coast guard", "context/country/ISL/Iceland"],
  });
});

test("a person is who they were on that day", () => {
  expect(resolveActor({ text: "Kofi Annan", date: "1999-01-01" }, eng).code).toBe("IGOUNO");
  expect(resolveActor({ text: "Margaret Thatcher", date: "1985-01-01" }, eng).code).toBe("GBRGOV");
  expect(resolveActor({ text: "Margaret Thatcher", date: "1995-01-01" }, eng).code).toBe("GBRELI");
});

test.each([
  [spa, "el ministro peruano de Defensa", "PERGOV"],
  [spa, "tropas de EE.UU.", "USAMIL"],
  [spa, "la expresidenta de Chile", "CHLELI"],
  [fra, "l'armée française", "FRAMIL"],
  [fra, "le ministre des Affaires étrangères du Maroc", "MARGOV"],
  [fra, "la police ivoirienne", "CIVCOP"],
  [rus, "министр обороны Польши", "POLGOV"],
  [rus, "министром обороны Польши", "POLGOV"],
  [rus, "экс-президента Грузии", "GEOELI"],
  [rus, "вооружённых сил Украины", "UKRMIL"],
  [rus, "вооруженных сил Украины", "UKRMIL"],
])("%#: %s", (index, text, code) => {
  expect(resolveActor({ text }, index).code).toBe(code);
});

test("hostile text comes out quickly and without a code it does not deserve", () => {
  for (const text of [
    "\ud800\udc00\ud800",
    "\u0000\u200f",
    "'s",
    "-".repeat(20_000),
    "x'".repeat(20_000),
    "the ".repeat(5_000),
  ]) {
    expect(resolveActor({ text }, eng).code).toBeNull();
  }
});
