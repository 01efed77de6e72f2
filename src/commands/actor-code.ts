import { actorNames, roleBlocks } from "../coding/actors/actor-names.ts";
import { languages } from "../coding/languages/index.ts";
import { UsageError } from "../core/errors.ts";

const names = languages.flatMap(({ actors }) => actorNames(actors));
const countries = new Set(names.filter(({ kind }) => kind === "country").map(({ code }) => code));
const organisations = names.filter(({ kind }) => kind === "organisation").map(({ code }) => code);
const roles = new Set(languages.flatMap(({ actors }) => roleBlocks(actors)));

/**
 * The code of an actor as a person types it: a country's or organisation's name in any known language, or a code of one,
 * with roles or without. Throws UsageError for anybody else, so that a misspelt name is not taken for an actor of whom
 * nothing is known.
 */
export function actorCode(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const named = names.find(({ name }) => name.toLowerCase() === wanted);
  if (named) return named.code;
  const code = typed.trim().toUpperCase();
  if (isKnown(code, typed.trim() === code)) return code;
  throw new UsageError(
    `no actor ${typed}: expected a country (Venezuela, VEN), an organisation (NATO, IGONAT), or one of their roles ` +
      "(VENGOV); people are under their country",
  );
}

/** What a shell offers for an actor: every code of a country or organisation, and each country's English name. */
export function actorWords(): readonly string[] {
  const english = languages.filter(({ code }) => code === "eng").flatMap(({ actors }) => actorNames(actors));
  // an actor's first name is the usual one, and what is set last stands
  const countryNames = new Map(
    english
      .filter(({ kind }) => kind === "country")
      .reverse()
      .map(({ code, name }) => [code, name]),
  );
  return [...new Set([...countries, ...organisations, ...countryNames.values()])].sort();
}

/** A word in small letters may be a name that begins like a country's code: only known roles make a code of it. */
function isKnown(code: string, inCapitals: boolean): boolean {
  if (!/^([A-Z]{3}){1,5}$/.test(code)) return false;
  if (organisations.some((known) => known.startsWith(code))) return true;
  const isCountry = countries.has(code.slice(0, 3));
  const head = isCountry ? code.slice(0, 3) : organisations.find((known) => code.startsWith(known));
  return head !== undefined && (inCapitals || blocksOf(code.slice(head.length)).every((block) => roles.has(block)));
}

function blocksOf(code: string): string[] {
  return code.match(/[A-Z]{3}/g) ?? [];
}
