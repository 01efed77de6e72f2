import { expect, test } from "vitest";
import { agencySignOf, isSignOff, readByline } from "./byline.ts";

test.each([
  ["By Ana Pérez", ["Ana Pérez"]],
  ["By Ana Pérez and Juan Gómez in Lima", ["Ana Pérez", "Juan Gómez"]],
  ["By Ana Pérez, Staff Writer", ["Ana Pérez"]],
  ["BY ANA PÉREZ, SPECIAL TO THE ANNALS", ["ANA PÉREZ"]],
  ["Ana Pérez, Reuters", ["Ana Pérez"]],
  ["Ana Pérez | Lima | EFE", ["Ana Pérez"]],
  ["By Ana Pérez (ana.perez@annalsofpeace.example)", ["Ana Pérez"]],
  ["By Reuters", ["Reuters"]],
  ["From our correspondent in Lima", []],
  ["Our Diplomatic Correspondent", []],
  ["Staff and agencies", []],
  ["desk@annalsofpeace.example", []],
  ["Por Ana Pérez, enviada especial a Brasilia", ["Ana Pérez"]],
  ["Por: Ana Pérez", ["Ana Pérez"]],
  ["Redacción / EFE", ["EFE"]],
  ["Corresponsal en Quito", []],
  ["Ana Pérez, correspondente em Brasília", ["Ana Pérez"]],
  ["Do enviado especial a Lima", []],
  ["Da Redação", []],
  ["Par Ana Pérez, envoyée spéciale à Lima", ["Ana Pérez"]],
  ["De notre correspondant à Lima", []],
  ["Автор: Анна Перес", ["Анна Перес"]],
  ["Анна Перес, корреспондент РИА Новости", ["Анна Перес"]],
  ["Соб. корр. в Лиме", []],
  ["Текст: Анна Перес, ТАСС", ["Анна Перес"]],
])("%j names %j", (line, names) => expect(readByline(line)?.names).toEqual(names));

test.each([
  "By Monday the observers had reached Patuca",
  "Por Tiwinza pasó la última patrulla",
  "Par décret du 26 octobre",
  "Redacción de un tratado de paz",
  "Correspondents in both capitals waited",
  "Staff of the embassy left Lima",
  "Agencies of the United Nations help the displaced",
  "Редакция договора не изменилась",
  "Peru and Ecuador",
  "Alberto Fujimori, Jamil Mahuad",
  "Reuters reported an agreement",
])("%j is no byline", (line) => expect(readByline(line)).toBeNull());

test.each([
  "(EFE)",
  "AFP/Reuters",
  "-- TASS",
  "(Reporting by the Lima bureau; Editing by Reuters)",
  "Con información de AFP y EFE",
  "Com informações da Reuters",
  "Avec AFP",
  "Le Monde avec AFP",
  "El Comercio con información de EFE",
  "По материалам РИА Новости",
])("%j closes an article", (line) => expect(isSignOff(line)).toBe(true));

test.each([
  "With information from its own patrols, the army drew a map.",
  "Con datos de las patrullas, el ejército trazó un mapa de la zona.",
  "По материалам расследования комиссия составила доклад.",
  "Reuters was the first to know.",
  "Le Monde avec ses lecteurs avait suivi la guerre.",
  "Le Monde parle avec Reuters",
])("%j closes nothing", (line) => expect(isSignOff(line)).toBe(false));

test("an agency signs behind the last sentence only", () => {
  expect(agencySignOf("Los observadores dejaron el valle. EFE")).toBe("EFE");
  expect(agencySignOf("Les observateurs ont quitté la vallée. (AFP)")).toBe("(AFP)");
  expect(agencySignOf("The report came from Reuters")).toBe("");
});

test("a long line of names is read in no time", () => {
  expect(readByline(`Correspondent ${"Lima Quito ".repeat(13)}left`)).toBeNull();
});

test.each(["jm/rsa", "MBA // JPS", "Lusa/Fim", "аб вг де", "(news@example.com) (+51 1 555 0142)"])(
  "%j is a sign of those who wrote",
  (line) => expect(isSignOff(line)).toBe(true),
);

test.each(["Rosa Lane in Quito contributed to this report.", "Rosa Quispe contribuyó a este reportaje desde Lima."])(
  "%j says who helped",
  (line) => expect(isSignOff(line)).toBe(true),
);

test.each([
  "Peru contributed soldiers",
  "He and she",
  "The border dispute contributed to this report being lost twice over the years.",
])("%j is no sign-off", (line) => expect(isSignOff(line)).toBe(false));
