import { agencyName } from "./agencies.ts";
import { isDatelineCity } from "./dateline-cities.ts";
import { isOutlet } from "./media.ts";
import { beginsWith, phrasesOf, sourceOf } from "./phrases.ts";

/** Who wrote, as a line says: persons, else the agencies; none where only a desk or a role is told. */
export interface Byline {
  readonly names: readonly string[];
  /** Whether a word such as "By" says so: what stands without one may also be a title. */
  readonly isAnnounced: boolean;
}

const longestByline = 160;
const longestUnannounced = 100;
const wordEnd = "(?!\\p{L})";
const lead = beginsWith(
  phrasesOf((words) => words.by),
  "(?:\\s*:\\s*|\\s+)",
);
const capitalized = "\\p{Lu}[\\p{L}\\d.'’«»-]*";
/** A role, and the place, agency or paper for which it is held. */
const roleWords = beginsWith(
  phrasesOf((words) => words.role),
  `${wordEnd}\\.?`,
);
const holder = new RegExp(`^(?:\\s+(?:${sourceOf(phrasesOf((words) => words.ofRole))}|["«]?${capitalized}))*$`, "u");
/** A role behind the paper or the place for which it is held: "Ireland correspondent", "Associated Press Writer". */
const roleBehind = new RegExp(`^(?:${capitalized}\\s){1,3}(?:${sourceOf(phrasesOf((words) => words.role))})$`, "iu");
const agencyBefore = new RegExp(`^${agencyName}\\s+(?=\\p{L})`, "u");
const agency = new RegExp(`^(?:${agencyName})$`, "u");
/** Words of a name: capitals, particles, initials; nothing that makes a sentence. */
const personName =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|del|da|do|dos|van|von|der|la|le|di|bin|al)\s)?\p{Lu}[\p{L}'’.-]*){0,4}$/u;
const placed = new RegExp(
  `^(?<name>.+?)\\s(?:in|en|à|em|в)\\s(?<place>${capitalized}(?:\\s${capitalized}){0,3})$`,
  "u",
);
const address = /(?:\be-?mail:?\s*)?[(<[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?|(?:^|\s)\(?@\w{2,30}\)?/giu;
const partings = /\s*[,;|•·]\s*|\s+[-–—]\s+|\s*\/\s*|\s+(?:and|&|y|e|et|и)\s+|\s*[()]\s*/u;

/**
 * Reads a line that says who wrote and nothing else: names after a word such as "By" or beside a role or an agency, or
 * a role, an agency or an address alone. Null for any line of which a part is something else.
 */
export function readByline(line: string): Byline | null {
  if (line.length > longestByline || /[!?]/.test(line)) return null;
  const found = lead.exec(line);
  const isAnnounced = found !== null;
  if (!isAnnounced && line.length > longestUnannounced) return null;
  const value = line.slice(found?.[0].length ?? 0);
  const bare = value.includes("@") ? value.replace(address, " ") : value;
  const hasAddress = bare !== value;
  const whole = bare.trim().replace(/(?<=\p{Ll})\.$/u, "");
  if (whole === "" || isRole(whole)) return hasAddress || whole !== "" ? { names: [], isAnnounced } : null;
  const parts = whole
    .split(partings)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const persons: string[] = [];
  const agencies: string[] = [];
  let held = 0;
  for (const part of parts) {
    if (agency.test(part)) agencies.push(part);
    else if (isRole(part) || (persons.length > 0 && roleBehind.test(part))) held++;
    else {
      const name = isAnnounced ? (placed.exec(part)?.groups?.name ?? part) : part;
      if (!personName.test(name)) return null;
      persons.push(name);
    }
  }
  if (!isAnnounced && held + agencies.length === 0 && !(hasAddress && persons.length > 0)) return null;
  const full = persons.filter((name) => name.includes(" "));
  // beside a full name, a role or an agency a single word is a place
  const names = full.length > 0 || held + agencies.length > 0 ? full : persons;
  return { names: names.length > 0 ? names : agencies, isAnnounced };
}

/** Whether a line begins with a word such as "By". */
export function isAnnounced(line: string): boolean {
  return lead.test(line);
}

/** Whether a part is written as a person's name is, of two words or more. */
export function isPerson(part: string): boolean {
  return part.includes(" ") && personName.test(part);
}

/** Words with which places of two words and more begin. */
const placeBegins =
  /^(?:San|Santa|Santo|São|Saint|St|Buenos|Los|Las|El|La|Le|New|Nueva|Nova|Rio|Río|Porto|Puerto|Belo|Ciudad|Mexico|Tel|Cape|Hong|Kuala|Addis|Sri|Saudi|South|North|West|East|United|Costa|Нью|Санкт|Нижний|Великий)[\s-]/iu;
/** Words of which the names of a site's parts are made. */
const partOfSite = new RegExp(
  `(?:^|\\s)(?:${sourceOf(phrasesOf((words) => words.section))}|news|press|release|report|noticias|notícias|новости)(?:\\s|$)`,
  "iu",
);

/** Whether a name of two words or more begins as places do or is a city's, a site's part or a paper. */
export function isNoPerson(name: string): boolean {
  return placeBegins.test(name) || partOfSite.test(name) || isDatelineCity(name) || isOutlet(name);
}

/** Whether a part tells who writes by what he is: "special correspondent in Lima". */
export function isRole(part: string): boolean {
  const held = part.replace(agencyBefore, "");
  const found = roleWords.exec(held);
  return found !== null && holder.test(held.slice(found[0].length));
}

/** What stands behind a word such as "By" at the beginning of a line; the line itself where there is none. */
export function behindBy(line: string): string {
  return line.slice(lead.exec(line)?.[0].length ?? 0);
}

/** The names of a list of names, empty when any part of it is not a name. */
export function namesIn(value: string): readonly string[] {
  const names = value
    .slice(0, 200)
    .split(/\s*[,;|]\s*|\s+(?:and|&|y|e|et|и)\s+/u)
    .filter((name) => name !== "");
  return names.every((name) => personName.test(name)) ? names : [];
}

const credit = beginsWith(
  phrasesOf((words) => words.credit),
  "",
);
const sign = new RegExp(
  `^[([\\s–—-]*(?:${agencyName}|\\p{Lu}{2,4}(?=\\s*/\\s*${agencyName}))(?:\\s*[,/&·-]\\s*${agencyName})*[)\\]\\s]*\\.?$`,
  "u",
);

/** Signs of those who wrote and edited for an agency: "jm/rsa", "MBA // JPS", "Lusa/Fim", "аб вг де". */
const initialsSign = new RegExp(
  `^\\(?(?:(?:\\p{L}{2,4}|${agencyName})(?:\\s?/{1,2}\\s?\\p{L}{2,4}){1,4}|\\p{L}{2}(?:\\s\\p{L}{2}){2,3})\\)?\\.?$`,
  "u",
);
/** An address and telephone numbers, and nothing else. */
const contact = /^[\s(]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:[)\s]{0,3}\(?\+?\d[\d\s-]{5,19}){0,3}[)\s]{0,4}$/;
const contribution = new RegExp(
  `^\\p{Lu}.{3,150}\\s(?:${sourceOf(phrasesOf((words) => words.contribution))})(?:\\s(?:from|in|desde|en|depuis|de|em|из)\\s\\p{Lu}[^.]{1,40})?\\.?$`,
  "u",
);

const signature = new RegExp(`(?<=[.!?…][)"'”’»]*)\\s+\\(?${agencyName}\\)?\\.?$`, "u");

/** The agency's sign with which a paragraph ends, behind its last sentence; empty where there is none. */
export function agencySignOf(paragraph: string): string {
  return signature.exec(paragraph.slice(-80))?.[0].trim() ?? "";
}

/** What parts a paper's name from the agency with which it reports: "Le Monde avec AFP". */
const withAgency = /\s(?=(?:avec|con|com|with)\s)/u;

/**
 * Whether a line closes an article by saying whose reports it used, with or without the paper that used them, or with an
 * agency's sign: "(EFE)".
 */
export function isSignOff(line: string): boolean {
  if (line.length > 200) return false;
  if ([sign, initialsSign, contact, contribution].some((pattern) => pattern.test(line))) return true;
  const [paper = "", ...rest] = line.split(withAgency);
  return isCredit(rest.length === 1 && isOutlet(paper) ? (rest[0] ?? "") : line);
}

function isCredit(line: string): boolean {
  const bare = line.replace(/^[([]/, "");
  const found = credit.exec(bare) ?? credit.exec(line);
  if (found === null) return false;
  const words = bare.slice(found[0].length).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 0) return true;
  // names of people, agencies and places are most of it, and what goes on with a verb is a sentence
  return names.length > 0 && words.filter((word) => /^\p{Ll}{4}/u.test(word)).length <= names.length;
}
