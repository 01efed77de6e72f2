import type { LanguagePack, NameEntry } from "../pack.ts";
import { countryTable, doubtfulNames, opaqueNames, placeTable } from "./countries.ts";
import { harmNouns, nounClasses, nounFrames, plurals } from "./nouns.ts";
import { groupTable, organisationTable } from "./organisations.ts";
import { roleModifiers, roles } from "./roles.ts";
import { controls, plannedWords, verbFrames, verbs } from "./verbs.ts";
import { calendar, functionWords } from "./words.ts";

/** The English language pack. */
export const english: LanguagePack = {
  code: "eng",
  shortCode: "en",
  name: "English",
  abbreviations: [
    "U.S",
    "U.K",
    "U.N",
    "U.S.A",
    "U.A.E",
    "E.U",
    "a.m",
    "p.m",
    "e.g",
    "i.e",
    "etc",
    "vs",
    "No",
    "Inc",
    "Ltd",
    "Co",
    "Corp",
    "St",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sept",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
    "Ph.D",
    "D.C",
  ],
  titlesWithDot: [
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Gen",
    "Col",
    "Lt",
    "Maj",
    "Capt",
    "Sgt",
    "Adm",
    "Sen",
    "Rep",
    "Gov",
    "Rev",
    "Prof",
    "Hon",
    "St",
    "Sr",
    "Jr",
    "Brig",
  ],
  names: [
    ...countryNames(),
    ...rows(placeTable).map(([code, names]) => entry("place", code, names)),
    ...rows(organisationTable).map(([code, names]) => entry("organisation", code, names)),
    ...rows(groupTable).map(([code, names]) => entry("organisation", code, names)),
    { id: "eng:opaque", code: "", kind: "opaque", names: opaqueNames },
  ],
  doubtfulNames,
  roles,
  roleModifiers,
  verbs,
  verbFrames,
  controls,
  plannedWords,
  nounFrames,
  nounClasses,
  plurals,
  harmNouns,
  words: functionWords,
  calendar,
};

function countryNames(): NameEntry[] {
  return rows(countryTable).flatMap(([code, names, adjectives, people, seats]) =>
    [
      entry("country", code, names),
      entry("adjective", code, adjectives),
      entry("people", code, people),
      entry("seat", code, seats),
    ].filter(({ names: known }) => known.length > 0),
  );
}

function entry(kind: NameEntry["kind"], code = "", names = ""): NameEntry {
  return { id: `eng:${kind}/${code}`, code, kind, names: names.split(";").filter((name) => name !== "") };
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}
