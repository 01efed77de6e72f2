import { actorNames } from "../coding/actors/actor-names.ts";
import { languages } from "../coding/languages/index.ts";
import { codeFrom, fold, isActorCode } from "./names.ts";

/** What somebody should have typed whose actor is none. */
export const actorExpected =
  "a country (Venezuela, VEN), an organisation (NATO, IGONAT), or one of their roles (VENGOV); people are under their country";

/**
 * The code of an actor as a person types it to a command or the API, or null for what can be none, so that a misspelt one is
 * not taken for somebody of whom nothing is known: a code, a name in any language that the coder knows, or what `codeFrom`
 * understands.
 */
export function actorFrom(typed: string): string | null {
  const text = typed.trim();
  const code = text.toUpperCase();
  if (isActorCode(code)) return code;
  codes ??= namesByCode();
  return codes.get(text.toLowerCase()) ?? codes.get(fold(text)) ?? codeFrom(text);
}

let codes: ReadonlyMap<string, string> | null = null;

/** A name as it is written goes before one without its marks, a country before an organisation, an earlier language before a later. */
function namesByCode(): ReadonlyMap<string, string> {
  const names = languages.flatMap(({ actors }) => actorNames(actors));
  const ranked = [
    ...names.filter(({ kind }) => kind === "country"),
    ...names.filter(({ kind }) => kind === "organisation"),
  ];
  const found = new Map<string, string>();
  for (const written of [(name: string) => name.toLowerCase(), fold]) {
    for (const { name, code } of ranked) if (!found.has(written(name))) found.set(written(name), code);
  }
  return found;
}
