import type { NameKind } from "./actor-index.ts";
import type { NameMatch } from "./match-names.ts";
import { personKey } from "./person-index.ts";
import { affiliationOf, isNameWord } from "./person-names.ts";
import { isIn, type Reading, readingOf, textOf } from "./reading.ts";
import type { ActorMention, Known } from "./types.ts";

/** A name of the lexicon that no office has taken up. */
export function mentionOfName(reading: Reading, name: NameMatch): ActorMention {
  const { first, last } = name;
  const end = name.joined === null ? last : last - 1;
  const kind = kindOf(reading, name);
  const kinds: readonly NameKind[] = kind === "unknown" ? [] : kind === "people" ? ["adjective", "people"] : [kind];
  const entry = readingOf(name, kinds) ?? name.entries[0];
  let head = reading.index.headFirst ? first : last - 1;
  while (head < last - 1 && (isIn(reading, head, "determiners") || reading.words[head]?.upos === "ADJ")) head += 1;
  const mention = { first, last, head, kind, anaphor: false };
  if (entry === undefined || kind === "unknown") return { ...mention, kind: "unknown", who: [] };
  if (entry.code === "---") return { ...mention, who: [] };
  const pair = name.entries.length === 2 && name.entries[0]?.code !== name.entries[1]?.code && kind === "adjective";
  const who = (pair ? name.entries : [entry]).map((one): Known => {
    const code = kind === "seat" ? `${one.code}GOV` : one.code;
    return { code, name: textOf(reading, first, end), person: false, why: one.id };
  });
  const [single] = who;
  if (kind !== "organisation" || single === undefined) return { ...mention, who };
  const key = personKey(reading.matches.pieces.slice(first, last).flat(), reading.index.nameEndings);
  const dated = affiliationOf(reading, key, single.name);
  return { ...mention, who: dated?.person === false ? [dated] : who };
}

/** What a name is in its place: part of a longer unknown name, a people where an adjective stands for a noun. */
function kindOf(reading: Reading, name: NameMatch): Exclude<NameKind, "prefix"> | "unknown" {
  const kinds = name.entries.map(({ kind }) => kind);
  if (isPartOfName(reading, name)) return "unknown";
  const [first] = kinds;
  if (!kinds.includes("adjective")) return first === undefined || first === "prefix" ? "unknown" : first;
  return isNoun(reading, name) ? "people" : "adjective";
}

/** "Panama Canal", "Iran Air": where owners stand before their nouns, a country before an unknown proper noun is part of its name. */
function isPartOfName(reading: Reading, { last, entries, first }: NameMatch): boolean {
  if (reading.index.headFirst || reading.matches.allCapitals) return false;
  const named = entries.every(({ kind }) => kind === "country" || kind === "place" || kind === "seat");
  if (!named || reading.words[last]?.upos !== "PROPN" || !isNameWord(reading, last, false)) return false;
  return first === 0 || reading.matches.capitals.filter((capital) => !capital).length > 2;
}

/** "los rusos", "the British": an adjective that has no noun beside it. */
function isNoun(reading: Reading, { first, last, entries }: NameMatch): boolean {
  const word = reading.words[last - 1];
  if (word?.upos === "NOUN" || word?.upos === "PROPN")
    return entries.some(({ kind }) => kind === "people") || reading.index.headFirst;
  const after = reading.words[last]?.upos;
  if (after === "NOUN" || after === "PROPN" || after === "ADJ") return false;
  return isIn(reading, first - 1, "determiners");
}
