import { languages } from "../coding/languages/index.ts";
import { UsageError } from "../core/errors.ts";

/** The code of an actor as a person types it: a code as it is, or a country's or organisation's name in any known language. */
export function actorCode(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  for (const { names } of languages) {
    const found = names.find(
      (entry) => entry.kind !== "opaque" && entry.names.some((name) => name.toLowerCase() === wanted),
    );
    if (found) return found.code;
  }
  if (/^[A-Z]{3,15}$/i.test(typed)) return typed.toUpperCase();
  throw new UsageError(`no actor ${typed}: give a country's name, or a code such as VEN, VENGOV or IGOUNO`);
}
