import { personsAfrica } from "./registry-data/persons-africa.ts";
import { personsAmericas } from "./registry-data/persons-americas.ts";
import { personsAsia } from "./registry-data/persons-asia.ts";
import { personsEurasia } from "./registry-data/persons-eurasia.ts";
import { personsEurope } from "./registry-data/persons-europe.ts";
import { personsMiddleEast } from "./registry-data/persons-middle-east.ts";
import { personsOrganisations } from "./registry-data/persons-organisations.ts";

const regions = [
  personsAfrica,
  personsAmericas,
  personsAsia,
  personsEurasia,
  personsEurope,
  personsMiddleEast,
  personsOrganisations,
];

/**
 * Who held which office when: lines `CODE|name;other spelling;кириллица|from|to`, `to` exclusive and empty while the office is held. One
 * line a span, so that a name is looked up as of an article's day; a person's lines share the first name. Before the names, `+` says
 * that they are a woman's and `*` that the last word of each is enough in news; a name of one word always is. Russian names stand in
 * the nominative. Spellings that differ only in accents, dots or hyphens are listed once, since matching ignores these. Dates are
 * those of taking and leaving office; where only month or year is on record, the first day of it. Later changes than June 2026 are
 * not in it.
 */
export const persons: string = regions
  .flatMap((table) => table.split("\n"))
  .filter((line) => line.includes("|"))
  .join("\n");
