import { expect, test } from "vitest";
import { isInstitution, isOutlet } from "./media.ts";

test.each([
  "The New York Times",
  "South China Morning Post",
  "El País (Madrid)",
  "EL COMERCIO",
  "Folha de S.Paulo",
  "Jornal do Brasil",
  "Le Monde",
  "Газета «Коммерсантъ»",
  "Известия",
])("%j is a paper", (name) => expect(isOutlet(name)).toBe(true));

test.each([
  "The new times",
  "Hard times for the guarantors",
  "La Paz",
  "El Salvador",
  "Ministério Público",
  "The World",
])("%j is none", (name) => expect(isOutlet(name)).toBe(false));

test.each([
  "Ministério das Relações Exteriores",
  "Ministry of Foreign Affairs",
  "МИНИСТЕРСТВО ИНОСТРАННЫХ ДЕЛ РОССИЙСКОЙ ФЕДЕРАЦИИ",
])("%j is an office", (name) => expect(isInstitution(name)).toBe(true));

test("a headline about an office is no name of it", () => {
  expect(isInstitution("Ministerio de Defensa anuncia el retiro de las tropas")).toBe(false);
});
