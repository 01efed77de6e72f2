import { phrasesOf, sourceOf } from "./phrases.ts";

const longestName = 80;
const mostWords = 9;
/** A name: all its words in capitals but those that join them. */
const capitals =
  /^["'«“]?\p{Lu}\S*(?:\s(?:["'«“(]?[\p{Lu}\d]\S*|of|the|and|for|de|del|da|do|das|dos|du|des|la|las|los|le|les|et|y|e|и|по|l'\p{Lu}\S*))*$/u;

/** A name that is one of those whole, and the city of the paper in brackets behind it: "El País (Madrid)". */
function wholeName(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${sourceOf(phrases)})(?:\\s\\([^()]{2,30}\\))?$`, "iu");
}

const outlet = wholeName(phrasesOf((words) => words.outlet));
const institution = wholeName(phrasesOf((words) => words.institution));

/** Whether a line or a part of one is the name of a paper or another medium, and nothing else. */
export function isOutlet(name: string): boolean {
  return isName(name) && outlet.test(name);
}

/** Whether a line is the name of an office that gives out communiqués, and nothing else. */
export function isInstitution(name: string): boolean {
  return isName(name) && institution.test(name);
}

/** Whether a line is written as a name is. */
export function isName(name: string): boolean {
  return name.length <= longestName && name.split(" ", mostWords + 1).length <= mostWords && capitals.test(name);
}
