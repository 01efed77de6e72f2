import { expect, test } from "vitest";
import { readDateLine } from "./date-lines.ts";

test.each([
  ["Publié le 18/02/1995 à 18h30, mis à jour le 19/02/1995 à 09h12", "1995-02-18 18:30", "1995-02-19 09:12"],
  ["Publié le 18 février 1995 à 10h30, mis à jour à 12h", "1995-02-18 10:30", "1995-02-18 12:00"],
  ["Publié le 18 février 1995 à 9 h", "1995-02-18 09:00", null],
  ["Le 18 février 1995 à 18 h 30", "1995-02-18 18:30", null],
  ["Sat 18 Feb 1995 07.12 GMT", "1995-02-18 07:12", null],
  ["1:04 p.m. ET Feb. 17, 1995", "1995-02-17 13:04", null],
  [
    "Published: 07:12 GMT, 18 February 1995 | Updated: 09:30 GMT, 18 February 1995",
    "1995-02-18 07:12",
    "1995-02-18 09:30",
  ],
  ["26/10/1998 a las 19:45h.", "1998-10-26 19:45", null],
  ["26/10/1998 - 18:05 - EFE", "1998-10-26 18:05", null],
  ["26.10.1998 | Actualizado a las 19:45 h", "1998-10-26", "1998-10-26 19:45"],
  ["17.fev.1995 às 21h04", "1995-02-17 21:04", null],
  ["17/02/1995 21h04 Atualizado 18/02/1995", "1995-02-17 21:04", "1995-02-18"],
  ["21:04, 17.02.1995", "1995-02-17 21:04", null],
  ["17.02.1995 21:04", "1995-02-17 21:04", null],
  ["Actualizado: 26/10/1998 19:45", null, "1998-10-26 19:45"],
  ["Mis à jour le 18 février 1995", null, "1995-02-18"],
  ["Обновлено 18 февраля 1995 в 12:30", null, "1995-02-18 12:30"],
  ["Last updated on February 18, 1995", null, "1995-02-18"],
  ["Le 18/02/1995 à 14h30", "1995-02-18 14:30", null],
  ["February 18, 1995 Saturday", "1995-02-18", null],
  ["18 Feb, 1995, 02:30 PM IST", "1995-02-18 14:30", null],
  ["18 de febrero de 1995 - 10:30 p. m.", "1995-02-18 22:30", null],
  ["Brasília, 18 de fevereiro de 1995 – 10h22", "1995-02-18 10:22", null],
  ["18/II/1995", "1995-02-18", null],
  ["18.02.95", "1995-02-18", null],
  ["February 18, 1995 · 4 min read", "1995-02-18", null],
  ["Published 18 February 1995, updated 18 February 1995", "1995-02-18", null],
])("%j tells when it was published and changed", (line, published, modified) => {
  const told = readDateLine(line);
  expect([told?.published, told?.modified].map((day) => day && [day.date, day.time ?? ""].join(" ").trim())).toEqual([
    published,
    modified,
  ]);
});

test.each([
  ["By ROSA VIDAL FEB. 18, 1995", ["ROSA VIDAL"], null],
  ["Par Luc Morel - Publié le 18 février 1995 à 18h30", ["Luc Morel"], null],
  ["Rosa Vidal | Feb 18, 1995", ["Rosa Vidal"], null],
  ["ROSA VIDAL | Lima | 18 FEB 1995 - 18:30 CET", ["ROSA VIDAL"], null],
  ["Latin America | Feb 18, 1995", [], null],
  ["Buenos Aires | 18 feb 1995", [], null],
  ["BORDER DISPUTE | Feb 18, 1995", [], null],
  ["Rosa Vidal, Feb 18, 1995", [], null],
  ["Rédigé par Luc Morel le 18 février 1995", ["Luc Morel"], null],
  ["Por Rosa Vidal / Lima, 18 feb. 1995", ["Rosa Vidal"], null],
  ["Автор: Илья Орлов | 18.02.1995", ["Илья Орлов"], null],
  ["Publicado em 18/02/1995 - 14:30 Por Ana Lopes - Brasília", ["Ana Lopes"], null],
  [
    "By Rosa Vidal and Luc Morel, The New York Times, February 18, 1995",
    ["Rosa Vidal", "Luc Morel"],
    "The New York Times",
  ],
  ["El Comercio, 18 de febrero de 1995, pág. A3", [], "El Comercio"],
  ["EL PAÍS (Madrid), 18.2.1995", [], "EL PAÍS"],
  ["Le Figaro, 18 février 1995, p. 4", [], "Le Figaro"],
  ["Газета «Коммерсантъ» №146 от 18.02.1995, стр. 3", [], "Коммерсантъ"],
  ["Reuters • February 18, 1995", [], null],
  ["International, samedi 18 février 1995, p. 1", [], null],
])("%j tells who wrote and in which paper", (line, byline, publisher) => {
  const told = readDateLine(line);
  expect(told?.published?.date).toBe("1995-02-18");
  expect([told?.byline, told?.publisher]).toEqual([byline, publisher]);
});

test.each([
  "On 18 February 1995 the guns fell silent",
  "18 February 1995: the day the guns fell silent",
  "Updated figures for 1995",
  "17/02/1995, 18/02/1995",
  "07/10/1998",
  "Peru and Ecuador signed on 26 October 1998, by Rosa Vidal",
  "Paz en Brasilia: 26 de octubre de 1998",
  "07/10/98",
  "Consultado el 18 de febrero de 1995",
  "Retrieved 18 February 1995",
  "Accessed on 18 February 1995",
  "12.10.12",
  "18:05",
  "18 février 1995, 12 heures",
  "Published 31 February 1995",
])("%j is no line of dates alone", (line) => expect(readDateLine(line)).toBeNull());
