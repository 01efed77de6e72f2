import { sideOf } from "./groups.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Owner } from "./owners.ts";
import { type Reading, textOf } from "./reading.ts";
import type { Known } from "./types.ts";

/** Those who hold an office, one for each of its owners; none when nothing says whose it is. */
export function whoHolds(reading: Reading, phrase: NounPhrase): Known[] {
  const { owners, group, office, plural } = phrase;
  const role = phrase.role === "=" ? counterpartRole(reading) : phrase.role;
  if (group !== null) return officesOf(group, role);
  const person = (office.kind === "title" || office.kind === "envoy") && !plural;
  const name = owners.length === 1 ? textOf(reading, phrase.first, phrase.last) : null;
  return owners.map((owner) => ({
    code: codeOf(owner, role, phrase.former),
    name: name ?? owner.name,
    person,
    why: `${owner.why}+role/${role || "none"}/${office.citation}`,
  }));
}

/** The same office for each of several actors: "the two countries' ministers". */
export function officesOf(who: readonly Known[], role: string): Known[] {
  return who.map((known) =>
    /^(?!EUR)[A-Z]{3}$/.test(known.code) ? { ...known, code: `${known.code}${role}` } : { ...known, person: false },
  );
}

/** An organisation stays itself whatever its office; a country takes the role; who has left office is an elite of the country. */
function codeOf({ code, kind }: Owner, role: string, former: boolean): string {
  if (/^(?:EUR|IGO|NGO|IMG)/.test(code)) return code;
  const country = code.slice(0, 3);
  if (former) return `${country}ELI`;
  if (kind === "seat") return `${country}${role || "GOV"}`;
  if (kind === "person") return `${country}${role || code.slice(3)}`;
  return code.length > 3 ? code : `${country}${role}`;
}

function counterpartRole({ memory }: Reading): string {
  const last = memory.persons.at(-1);
  return last !== undefined && sideOf(last.code).length === 3 && last.code.length > 3 ? last.code.slice(3) : "GOV";
}
