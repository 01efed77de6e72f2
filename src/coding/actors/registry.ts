import { persons } from "./persons.ts";

/**
 * A name that stands for a country and role during a span of days (`from` inclusive, `to` exclusive; null = open). `surname` says that
 * the last word alone is known enough to name the person.
 */
export interface Affiliation {
  readonly name: string;
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly person: boolean;
  readonly surname: boolean;
}

/** Groups whose standing changed: lines as those of persons. */
const changedGroups = `
AFGREB|Taliban;Taleban;Talibán;Talibã;Talibans;Талибан|1994-09-01|1996-09-27
AFGGOV|Taliban;Taleban;Talibán;Talibã;Talibans;Талибан|1996-09-27|2001-11-13
AFGREB|Taliban;Taleban;Talibán;Talibã;Talibans;Талибан|2001-11-13|2021-08-15
AFGGOV|Taliban;Taleban;Talibán;Talibã;Talibans;Талибан|2021-08-15|
`;

/** Facts of public record that the coder starts from. */
export const registry: readonly Affiliation[] = [...parse(persons, true), ...parse(changedGroups, false)];

/** Lines `code | name;other spelling | from | to`; before the names `*` where the surname alone is enough, `+` where they are a woman's. */
function parse(table: string, person: boolean): Affiliation[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", names = "", from = "", to = ""] = line.split("|");
      const surname = names.includes("*");
      return names.split(";").map((name) => ({
        name: name.replace(/[*+]/g, "").trim(),
        code,
        from: from || null,
        to: to || null,
        person,
        surname,
      }));
    });
}
