import { citationOf } from "./inflect.ts";
import type { ActorLexicon } from "./lexicon.ts";

/** A country or organisation under one of its names. */
export interface NamedActor {
  readonly code: string;
  readonly kind: "country" | "organisation";
  readonly name: string;
}

/** The countries and organisations of a lexicon by their citation forms, for whoever looks an actor up by what a person types. */
export function actorNames({ countries, organisations, groups }: ActorLexicon): NamedActor[] {
  return [
    ...namesIn(countries, "country"),
    ...namesIn(organisations, "organisation"),
    ...namesIn(groups, "organisation"),
  ];
}

/** The role blocks that a lexicon knows ("GOV"). */
export function roleBlocks({ roles }: ActorLexicon): string[] {
  const blocks = roles.split("\n").map((line) => line.trim().replace("*", "").split("|")[0] ?? "");
  return [...new Set(blocks.filter((block) => /^[A-Z]{3}$/.test(block))), "ELI"];
}

function namesIn(table: string, kind: NamedActor["kind"]): NamedActor[] {
  return table
    .split("\n")
    .filter((line) => line.includes("|"))
    .flatMap((line) => {
      const [code = "", names = ""] = line.trim().split("|");
      return names
        .split(";")
        .filter((name) => name.trim() !== "")
        .map((name) => ({ code, kind, name: citationOf(name) }));
    });
}
