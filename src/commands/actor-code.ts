import { actorNames } from "../coding/actors/actor-names.ts";
import { languages } from "../coding/languages/index.ts";
import { UsageError } from "../core/errors.ts";
import { actorExpected, actorFrom } from "../serve/actor-from.ts";

/** The code of an actor as a person types it: `actorFrom`. Throws UsageError for what can be no actor. */
export function actorCode(typed: string): string {
  const code = actorFrom(typed);
  if (code === null) throw new UsageError(`no actor ${typed}: expected ${actorExpected}`);
  return code;
}

/** What a shell offers for an actor: every code of a country or organisation, and each country's English name. */
export function actorWords(): readonly string[] {
  const names = languages.flatMap(({ actors }) => actorNames(actors));
  const english = languages.filter(({ code }) => code === "eng").flatMap(({ actors }) => actorNames(actors));
  // an actor's first name is the usual one, and what is set last stands
  const countryNames = new Map(
    english
      .filter(({ kind }) => kind === "country")
      .reverse()
      .map(({ code, name }) => [code, name]),
  );
  return [...new Set([...names.map(({ code }) => code), ...countryNames.values()])].sort();
}
