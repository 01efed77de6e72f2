import { labelOf } from "../../src/serve/names.ts";
import { spoken } from "../../src/serve/page/phrases.ts";

/** One reason for which a sentence was coded as it was. */
export interface Reason {
  /** What the reason is about. */
  readonly about: "construction" | "act" | "actor" | "date" | "other";
  /** In words. */
  readonly says: string;
  /** As the coder gives it: what stands in the log, and in the language pack. */
  readonly entry: string;
}

const constructions: Readonly<Record<string, string>> = {
  active: "active: the subject acts",
  passive: "passive: the subject is acted upon",
  nominal: "nominal: a noun names the act",
  middle: "middle: the subjects act upon one another",
  impersonal: "impersonal: nobody is named who acts",
};

/** The reasons of a mention, in words, in the order of the coder. */
export function reasonsOf(why: readonly string[]): Reason[] {
  return why.map((entry) => {
    const [, kind = "", rest = ""] = /^(\w+)[:/](.*)$/su.exec(entry) ?? [];
    const at = kind && entry.charAt(kind.length);
    if (at === ":") return { ...lexical(kind, rest), entry };
    return at === "/" ? { about: "actor", says: actor(entry), entry } : { about: "other", says: entry, entry };
  });
}

function lexical(kind: string, rest: string): Pick<Reason, "about" | "says"> {
  if (kind === "construction") return { about: "construction", says: constructions[rest] ?? rest };
  if (kind === "verb" || kind === "noun") return { about: "act", says: act(kind, rest) };
  if (kind === "date")
    return { about: "date", says: rest === "told-before" ? "as the article dates it before" : spoken(rest) };
  if (kind === "text") return { about: "actor", says: `${labelOf(rest)}, as the article says before` };
  return { about: "other", says: `${kind}: ${spoken(rest)}` };
}

/** `sign[agreement|protocol]/sign`: the concept, the nouns that it wants beside it, and the word of the language pack. */
function act(kind: string, rest: string): string {
  const [, concept = rest, , nouns, word] = /^([^[/]+)(\[([^\]]*)\])?\/(.*)$/su.exec(rest) ?? [];
  const beside = nouns ? `, beside ${nouns.split("|").map(spoken).join(", ")}` : "";
  const said = word ? `${kind} “${word.replace(/[~+]/g, " ")}”` : kind;
  return `${said} in the sense “${spoken(concept)}”${beside}`;
}

const origins: Readonly<Record<string, string>> = {
  country: "the country’s name",
  adjective: "the adjective",
  people: "the people’s name",
  seat: "the seat of government",
  place: "the place",
  organisation: "the organisation",
  registry: "the registry of office holders",
  role: "the office or group",
  context: "the context",
};

/** `adjective/PER/Peruvian+role/GOV/president`: what named the country and what named the role. */
function actor(entry: string): string {
  return entry
    .split("+")
    .map((part) => {
      const [origin = "", code = "", ...words] = part.split("/");
      const word = words.join("/");
      if (origin === "text") return `${labelOf(code)}, as the article says before`;
      const from = origins[origin] ?? origin;
      return word ? `${from} “${word}” (${code})` : `${from} ${code}`;
    })
    .join(" and ");
}
